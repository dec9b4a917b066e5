import type { ReferralFilter, ReferralState } from '../../../gql/graphql.js';

/** What the list is narrowed to. */
export interface ReferralFilterValues {
  readonly state: ReferralState | null;
  readonly mine: boolean;
  readonly openOnly: boolean;
}

/** The states of a referral, in the order in which it passes through them. */
export const STATES = [
  'DRAFT',
  'AWAITING_CONSENT',
  'SENT',
  'ACKNOWLEDGED',
  'INFO_NEEDED',
  'ACCEPTED',
  'WAITLISTED',
  'SCHEDULED',
  'IN_SERVICE',
  'WITHDRAWAL_REQUESTED',
  'DECLINED',
  'WITHDRAWN',
  'NO_RESPONSE',
  'CLOSED',
  'VOID',
] as const satisfies readonly ReferralState[];

/** The whole list. */
export const noFilter: ReferralFilterValues = { state: null, mine: false, openOnly: false };

/** The filter as the server takes it; what is not narrowed is left out. */
export function toFilter({ state, mine, openOnly }: ReferralFilterValues): ReferralFilter {
  return { ...(state && { states: [state] }), ...(mine && { mine }), ...(openOnly && { openOnly }) };
}
