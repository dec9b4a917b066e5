export { ReferralsModule } from './referrals.module.js';
export { ActOnReferral, type ActOnReferralRequest } from './commands/act-on-referral.js';
export { OpenReferral, type OpenReferralRequest } from './commands/open-referral.js';
export { MarkDelivery, type DeliveryMark } from './commands/mark-delivery.js';
export { ReferralViews, TIERS } from './commands/referral-views.js';
export type { PartnerView } from './commands/partner-pages.js';
export { ReferralReader, type ReferralForMail } from './data/referral.reader.js';
export type { ReferralDraft } from './domain/referral-draft.js';
export type { LabelledAction, LabelledAsk, LabelledOption } from './domain/labelled-action.js';
export type { ReleasedDetails } from './domain/released-details.js';
export type { TimelineLine } from './domain/timeline.js';
export type { DueSentence } from './domain/headline.js';
export type { Withheld } from './domain/what-shows.js';
export type {
  ReferralNoticeEvent,
  ReferralNoticePayload,
  ReferralNoticeType,
  ReferralStepEvent,
  ReferralStepPayload,
} from './domain/referral-events.js';
export type { ReferralOutcome, ReferralReason } from './domain/reasons-and-outcomes.js';
export {
  isReferralAction,
  type Party,
  type ReferralAction,
  type ReferralEventType,
  type ReferralState,
} from './domain/referral-lifecycle.js';
export { referralLifecycleDocument } from './domain/lifecycle-document.js';
export { Referral } from './api/referral.type.js';
