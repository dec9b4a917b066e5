export { ConsentsModule } from './consents.module.js';
export { ReleaseDecisions, type ReleasePreview } from './data/release-decisions.js';
export type { ReleasedPacket } from './texts/released-packet.js';
export { Disclosures, type DisclosureChannel, type Shown } from './data/disclosures.js';
export { RecordConsent, type RecordConsentRequest } from './commands/record-consent.js';
export { RevokeConsent, type RevokeConsentRequest } from './commands/revoke-consent.js';
export { decideRelease } from './domain/decide-release.js';
export {
  lets,
  missingOf,
  releasedSections,
  type ReleaseDecision,
  type ReleaseOutcome,
  type Released,
} from './domain/release-decision.js';
export type { PersonOnFile, ReleaseQuestion } from './domain/release-question.js';
export type { ConsentDetails } from './domain/consent.js';
export type { Section, SendableSection } from './domain/data-tiers.js';
export type { EmergencyFacts } from './domain/release-facts.js';
export type { ReasonCode } from './domain/reason-codes.js';
export type { ExplainedCode } from './texts/explain-release.js';
export type { PreviewDraft, PreviewLine } from './texts/preview-lines.js';
export { SECTION_KINDS, SectionKindEnum, ReleaseOutcomeEnum, type SectionKind } from './api/consent.enums.js';
export {
  PreviewLineType,
  ReleaseCodeType,
  ReleasePreviewFields,
  releaseCodeType,
  releasePreviewFields,
} from './api/release.types.js';
export { STATE_PROFILE_IDS, type StateProfileId } from './domain/state-profiles.js';
