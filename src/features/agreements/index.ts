export { AgreementsModule } from './agreements.module.js';
export { SigningReader } from './files/data/signing.reader.js';
export { RenewalReader } from './renewals/data/renewal.reader.js';
export type { ReminderDue } from './renewals/domain/renewal-events.js';
export {
  AgreementAlternativeType,
  AgreementStandingType,
  gate,
  gateFactsSql,
  GateReader,
  gateTexts,
  matchingPromises,
  PromiseKindEnum,
  promisesOf,
  ReadStanding,
  standingMessage,
  standingType,
  type AgreementStanding,
  type GateDecision,
  type GateFacts,
  type PacketTier,
  type PartnerPromise,
  type PromiseUnit,
  type StandingAsked,
} from './gate/index.js';
export {
  agreementLifecycleDocument,
  AgreementReader,
  AgreementUse,
  MoveAgreement,
  type AgreementMoved,
  type AgreementUseReader,
  type HeldVersion,
  type MoveAgreementRequest,
} from './register/index.js';
export { AgreementType } from './register/api/agreement.type.js';
export { AgreementActionNotAvailable } from './register/api/agreement.results.js';
export { PacketChapters } from './evidence/chapters/packet-chapters.js';
export type { PacketContributor } from './evidence/chapters/packet-contributor.js';
export type { PacketChapter, PacketQuestion } from './evidence/domain/packet.js';
export { CoverageType } from './coverage/api/coverage.types.js';
