export {
  ReadStanding,
  type ReferralStanding as AgreementStanding,
  type StandingAsked,
} from './commands/read-standing.js';
export { GateReader, gateFactsSql } from './data/gate.reader.js';
export type { PartnerPromise } from './domain/agreement-on-day.js';
export { promisesOf, type GateFacts } from './domain/gate-facts.js';
export { gate, type GateDecision } from './domain/gate.js';
export { matchingPromises } from './domain/matching-promise.js';
export type { PacketTier } from './domain/policy.js';
export type { PromiseUnit } from './domain/promise.js';
export { standingMessage } from './domain/standing-message.js';
export { PromiseKindEnum } from './api/gate.enums.js';
export { AgreementAlternativeType, AgreementStandingType, standingType } from './api/standing.type.js';
export { gateTexts } from './texts/index.js';
