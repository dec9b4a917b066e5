import { Module, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ReactionRegistry } from '../../platform/events/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { DirectoryModule } from '../directory/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { FollowsResolver } from './api/follows.resolver.js';
import { LiveResolver } from './api/live.resolver.js';
import { RoundsResolver } from './api/rounds.resolver.js';
import { StopDigestController } from './api/stop-digest.controller.js';
import { SuggestionsResolver } from './api/suggestions.resolver.js';
import { VerificationController } from './api/verification.controller.js';
import { AnswerRound, OpenRoundLink } from './commands/answer-round.js';
import { BeginRound, EndRound, PlanRound } from './commands/begin-round.js';
import { DecideSuggestion } from './commands/decide-suggestion.js';
import { FollowThings } from './commands/follow.js';
import { MailDigest, MailDigests } from './commands/mail-digests.js';
import { ReadFollows } from './commands/read-follows.js';
import { ReadRounds } from './commands/read-rounds.js';
import { ReadSuggestions } from './commands/read-suggestions.js';
import { CallOutcome, RecordCall } from './commands/record-call.js';
import { RemindRounds } from './commands/remind-rounds.js';
import { KeepSuggestion, SuggestChange } from './commands/suggest-change.js';
import { SuggestFromEvidence } from './commands/suggest-from-evidence.js';
import { TakeAnswers } from './commands/take-answers.js';
import { RoundLinks, WriteRoundLetter } from './commands/write-round-letter.js';
import { WriteField, WriteSuggestion } from './commands/write-suggestion.js';
import { FollowedChanges } from './data/followed-changes.reader.js';
import { FollowStore } from './data/follow.store.js';
import { ListingSheets } from './data/listing-sheets.queries.js';
import { ReferredListings } from './data/referred-listings.queries.js';
import { RoundQueries } from './data/round.queries.js';
import { RoundStore } from './data/round.store.js';
import { SuggestionQueries } from './data/suggestion.queries.js';
import { SuggestionStore } from './data/suggestion.store.js';
import { ContradictCapacity, CountReferral } from './reactions/contradict-capacity.js';
import { MailRoundLetters } from './reactions/mail-round-letters.js';
import { SuggestFromDecline } from './reactions/suggest-from-decline.js';
import { SuggestFromFailedCall } from './reactions/suggest-from-failed-call.js';

const REACTIONS = [ContradictCapacity, CountReferral, SuggestFromDecline, SuggestFromFailedCall, MailRoundLetters];
const DATA = [
  FollowStore,
  FollowedChanges,
  ListingSheets,
  ReferredListings,
  RoundQueries,
  RoundStore,
  SuggestionQueries,
  SuggestionStore,
];
const SUGGESTING = [
  SuggestChange,
  KeepSuggestion,
  SuggestFromEvidence,
  WriteField,
  WriteSuggestion,
  DecideSuggestion,
  ReadSuggestions,
];
const FOLLOWING = [FollowThings, ReadFollows, MailDigest, MailDigests];
const ROUNDS = [
  BeginRound,
  PlanRound,
  OpenRoundLink,
  RoundLinks,
  EndRound,
  WriteRoundLetter,
  RemindRounds,
  TakeAnswers,
  AnswerRound,
  RecordCall,
  CallOutcome,
  ReadRounds,
];
const API = [LiveResolver, SuggestionsResolver, FollowsResolver, RoundsResolver];

/** Keeping the list true together: following, suggesting, verifying in rounds. */
@Module({
  imports: [DirectoryModule, IdentityModule, ReferralsModule, NotificationsModule],
  controllers: [StopDigestController, VerificationController],
  providers: [...DATA, ...SUGGESTING, ...FOLLOWING, ...ROUNDS, ...REACTIONS, ...API],
  exports: [SuggestChange],
})
export class UpkeepModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly reactions: ReactionRegistry,
    private readonly parts: ModuleRef,
  ) {}

  /** The digest goes out at eight by each agency's own clock: whoever looks every quarter of an hour finds every eight o'clock. */
  onModuleInit(): void {
    for (const Answer of REACTIONS) this.reactions.register(this.parts.get(Answer));
    this.jobs.register(this.parts.get(MailDigests));
    this.jobs.cron({ job: 'upkeep.digest', pattern: '*/15 * * * *' });
    this.jobs.register(this.parts.get(RemindRounds));
    this.jobs.cron({ job: 'upkeep.rounds', pattern: '*/10 * * * *' });
  }
}
