import { enumOfCodes } from '../../../../platform/graphql/index.js';
import { PACKET_TIERS, VERDICTS } from '../domain/policy.js';
import { PROMISE_KINDS, PROMISE_UNITS, PROMISED_BY, PROMISE_URGENCIES } from '../domain/promise.js';
import { STANDINGS, TYPE_GROUPS } from '../domain/standing.js';

export const GateVerdictEnum = enumOfCodes('GateVerdict', VERDICTS, {
  description: 'What agreements mean for a referral.',
  about: {
    allow: 'It goes.',
    warn: 'It goes; how things stand is said before.',
    reason: 'It goes with a reason.',
    block: 'It does not go, unless a supervisor gives a reason. An emergency is never blocked.',
  },
});
export const GateStandingEnum = enumOfCodes('GateStanding', STANDINGS, {
  description: 'How an agreement stands toward a service on a day.',
  about: {
    expiring: 'In force and covering, with 90 days or less to its last day.',
    not_covering: 'In force, but it does not speak of the service.',
    none: 'There is none, or only the idea of one.',
  },
});
export const AgreementGroupEnum = enumOfCodes('AgreementGroup', TYPE_GROUPS, {
  description: 'Kinds of agreement that the referral policy tells apart.',
});
export const PacketTierEnum = enumOfCodes('PacketTier', PACKET_TIERS, {
  description: 'What a packet would tell, at its most sensitive.',
});
export const PromiseKindEnum = enumOfCodes('PromiseKind', PROMISE_KINDS, {
  description: 'What is promised within a time.',
  about: {
    fast_track: 'An appointment or the first service within a time, in a named situation, from when it was sent.',
  },
});
export const PromiseUnitEnum = enumOfCodes('PromiseUnit', PROMISE_UNITS);
export const PromisedByEnum = enumOfCodes('PromisedBy', PROMISED_BY);
export const PromiseUrgencyEnum = enumOfCodes('PromiseUrgency', PROMISE_URGENCIES, {
  description: 'How urgent a referral is for which something is promised.',
});
