import { Module, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ReactionRegistry } from '../../platform/events/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { AgreementsModule, AgreementUse } from '../agreements/index.js';
import { ConsentsModule } from '../consents/index.js';
import { DirectoryModule } from '../directory/index.js';
import { IdentityModule } from '../identity/index.js';
import { PeopleModule } from '../people/index.js';
import { PersonHitResolver } from './api/person-hit.resolver.js';
import { ReferralFieldsResolver } from './api/referral-fields.resolver.js';
import { ReferralListsResolver } from './api/referral-lists.resolver.js';
import { ReferralLoaders } from './api/referral-loaders.js';
import { AgreementsAboveResolver } from './api/agreements-above.resolver.js';
import { MostSentToResolver } from './api/most-sent-to.resolver.js';
import { ReferralsResolver } from './api/referrals.resolver.js';
import { ReleasePreviewResolver } from './api/release-preview.resolver.js';
import { ShownReferrals } from './api/shown-referrals.js';
import { ActOnReferral } from './commands/act-on-referral.js';
import { AddDraft } from './commands/add-draft.js';
import { AnnounceStep } from './commands/announce-step.js';
import { ClimbRung } from './commands/climb-rung.js';
import { DiscloseOnSending } from './commands/disclose-on-sending.js';
import { EditReferralDraft } from './commands/edit-referral-draft.js';
import { ExplainBlock } from './commands/explain-block.js';
import { HoldYes } from './commands/hold-yes.js';
import { KeepStep } from './commands/keep-step.js';
import { LockedDraft } from './commands/locked-draft.js';
import { MarkDelivery } from './commands/mark-delivery.js';
import { NoteReleasable } from './commands/note-releasable.js';
import { OpenDetails } from './commands/open-details.js';
import { OpenReferral } from './commands/open-referral.js';
import { PartnerPages } from './commands/partner-pages.js';
import { PlanDraft } from './commands/plan-draft.js';
import { PacketPreviews } from './commands/packet-previews.js';
import { PreviewRelease } from './commands/preview-release.js';
import { ReadMostSentTo } from './commands/read-most-sent-to.js';
import { ReadParts } from './commands/read-parts.js';
import { ReadPromises } from './commands/read-promises.js';
import { ReadReferrals } from './commands/read-referrals.js';
import { ReferralRelease } from './commands/referral-release.js';
import { ReferralViews } from './commands/referral-views.js';
import { RemindAndEscalate } from './commands/remind-and-escalate.js';
import { OpenReferralsUnder } from './commands/open-referrals-under.js';
import { StopWithoutRelease } from './commands/stop-without-release.js';
import { TerminateAgreement } from './commands/terminate-agreement.js';
import { TakeStep } from './commands/take-step.js';
import { WhatChanged } from './commands/what-changed.js';
import { WindClock } from './commands/wind-clock.js';
import { MostSentToQueries } from './data/most-sent-to.queries.js';
import { OpenReferralsQueries } from './data/open-referrals.queries.js';
import { OpenUnderAgreementQueries } from './data/open-under-agreement.queries.js';
import { PromisesDueStore } from './data/promises-due.store.js';
import { PromisesKeptQueries } from './data/promises-kept.queries.js';
import { ReferralPartsQueries } from './data/referral-parts.queries.js';
import { ReferralQueries } from './data/referral.queries.js';
import { ReferralReader } from './data/referral.reader.js';
import { ReferralStore } from './data/referral.store.js';
import { StepFactsQueries } from './data/step-facts.queries.js';
import { StepRecordsStore } from './data/step-records.store.js';
import { TimelineQueries } from './data/timeline.queries.js';
import { ClimbLadder } from './reactions/climb-ladder.job.js';
import { NoteReleasableOnConsentRecorded } from './reactions/note-releasable-on-consent-recorded.js';
import { RecheckReleases } from './reactions/recheck-releases.job.js';
import { StopOnConsentEnded } from './reactions/stop-on-consent-ended.js';

const DOOR = [ActOnReferral, OpenReferral, ReferralViews, ReferralReader, MarkDelivery];
const DATA = [
  ReferralStore,
  StepRecordsStore,
  PromisesDueStore,
  PromisesKeptQueries,
  OpenUnderAgreementQueries,
  MostSentToQueries,
  StepFactsQueries,
  ReferralQueries,
  ReferralPartsQueries,
  OpenReferralsQueries,
  TimelineQueries,
];
const DRAFTING = [PlanDraft, AddDraft, LockedDraft, EditReferralDraft, PreviewRelease, PacketPreviews];
const STEPPING = [
  TakeStep,
  ExplainBlock,
  KeepStep,
  AnnounceStep,
  WindClock,
  DiscloseOnSending,
  ReferralRelease,
  WhatChanged,
  HoldYes,
];
const BY_ITSELF = [ClimbRung, RemindAndEscalate, StopWithoutRelease, NoteReleasable];
const UNDER_AGREEMENTS = [ReadMostSentTo, ReadPromises, TerminateAgreement, OpenReferralsUnder];
const READING = [ReadReferrals, ReadParts, OpenDetails, PartnerPages];
const REACTIONS = [StopOnConsentEnded, NoteReleasableOnConsentRecorded];
const JOBS = [ClimbLadder, RecheckReleases];
const API = [
  AgreementsAboveResolver,
  MostSentToResolver,
  ReferralsResolver,
  ReferralFieldsResolver,
  ReferralListsResolver,
  ReleasePreviewResolver,
  PersonHitResolver,
  ShownReferrals,
  ReferralLoaders,
];

/** The loop: every referral, from draft until it is known and confirmed whether the person got help. */
@Module({
  imports: [DirectoryModule, IdentityModule, AgreementsModule, PeopleModule, ConsentsModule],
  providers: [
    ...DOOR,
    ...DATA,
    ...DRAFTING,
    ...STEPPING,
    ...BY_ITSELF,
    ...READING,
    ...UNDER_AGREEMENTS,
    ...REACTIONS,
    ...JOBS,
    ...API,
  ],
  exports: DOOR,
})
export class ReferralsModule implements OnModuleInit {
  constructor(
    private readonly reactions: ReactionRegistry,
    private readonly jobs: JobRegistry,
    private readonly use: AgreementUse,
    private readonly parts: ModuleRef,
  ) {}

  /** Not in the constructor: what the module's own providers say of themselves is known only once they are made. */
  onModuleInit(): void {
    for (const Answer of REACTIONS)
      this.reactions.register(this.parts.get<StopOnConsentEnded | NoteReleasableOnConsentRecorded>(Answer));
    for (const Handler of JOBS) this.jobs.register(this.parts.get<ClimbLadder | RecheckReleases>(Handler));
    this.use.register(this.parts.get(OpenReferralsUnder));
    this.jobs.cron({ job: 'referrals.recheck_releases', pattern: '40 7 * * *' });
  }
}
