import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { KeepVerification } from '../../directory/index.js';
import { RoundStore } from '../data/round.store.js';
import type { AnswerWay, RoundAnswer, RoundListing } from '../domain/round.js';
import type { SuggestionField } from '../domain/suggestion-fields.js';
import type { VerificationGroup } from '../domain/verification-groups.js';
import { KeepSuggestion } from './suggest-change.js';

/** What somebody said of one listing of a round. */
export interface SaidOfListing {
  /** The parts that were found true. */
  readonly groups: readonly VerificationGroup[];
  /** What should stand somewhere instead; null where it is only said to have closed. */
  readonly changes: readonly {
    readonly field: SuggestionField;
    readonly value: string | null;
    readonly note: string | null;
  }[];
  readonly how: AnswerWay;
}

/** Keeps the answers for one listing: what is true is verified, what is not is suggested, and the listing is done with in its round. */
@Injectable()
export class TakeAnswers {
  constructor(
    private readonly rounds: RoundStore,
    private readonly verification: KeepVerification,
    private readonly suggest: KeepSuggestion,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(
    tx: Tx,
    actor: Actor,
    listing: RoundListing,
    { groups, changes, how }: SaidOfListing,
  ): Promise<Problem | null> {
    const at = this.clock.now();
    const { roundId, listingId } = listing;
    const leads = await this.rounds.leads(tx, listingId);
    if (!leads) return notFound();
    // What is found true is found so of the listing that stayed, if this one was merged since the round began.
    if (groups.length > 0) await this.verification.execute(tx, actor, { ...leads, groups, how, roundId, at });
    for (const change of changes) {
      const kept = await this.suggest.execute(tx, actor, { listingId, ...change }, 'round');
      if (isProblem(kept)) return kept;
    }
    const said = (group: string | null, answer: RoundAnswer) => ({ group, answer });
    const answers = [
      ...groups.map((group) => said(group, 'true')),
      ...changes.map(({ field }) => (field === 'status' ? said(null, 'closed') : said(field, 'change'))),
    ];
    await this.rounds.say(tx, { roundId, listingId, how, byName: actor.name, userId: actor.userId, answers }, at);
    await this.rounds.settle(tx, listing, { state: 'answered', byName: actor.name, how, at });
    await this.rounds.answerLetter(tx, listing, at);
    await this.events.append(tx, actor, {
      type: 'round.answered',
      subject: `round:${roundId}`,
      payload: { roundId, listingId, groups, changed: changes.map(({ field }) => field), how },
    });
    return null;
  }
}
