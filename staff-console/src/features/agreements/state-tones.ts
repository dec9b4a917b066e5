import type { Tone } from '@loopkeeper/ui-kit';
import type { AgreementState } from '../../gql/graphql.js';

/** What the state of an agreement means before its colour does. */
export const STATE_TONES: Readonly<Record<AgreementState, Tone>> = {
  IDENTIFIED: 'ended',
  OUTREACH: 'waiting',
  NEGOTIATION: 'waiting',
  SIGNATURE: 'waiting',
  ACTIVE: 'good',
  EXPIRED: 'late',
  TERMINATED: 'ended',
  SUPERSEDED: 'ended',
  NOT_ATTAINABLE: 'ended',
};
