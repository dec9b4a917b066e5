import type { ReferralPagePartsFragment, ReferralState } from '../../../gql/graphql.js';

/** What the partner sees of a referral now, by its state alone; the release may still hold details back. */
export type Sight =
  | { readonly kind: 'nothingYet' }
  | { readonly kind: 'request' | 'details'; readonly until: Date | null }
  | { readonly kind: 'referenceOnly' };

/** How long after its end the server still shows a referral to the partner. */
const SHOWN_AFTER_ITS_END_MS = 30 * 86_400_000;

const BY_STATE = {
  DRAFT: 'nothingYet',
  AWAITING_CONSENT: 'nothingYet',
  SENT: 'request',
  ACKNOWLEDGED: 'request',
  INFO_NEEDED: 'request',
  ACCEPTED: 'details',
  WAITLISTED: 'details',
  SCHEDULED: 'details',
  IN_SERVICE: 'details',
  WITHDRAWAL_REQUESTED: 'details',
  DECLINED: 'request',
  WITHDRAWN: 'request',
  NO_RESPONSE: 'request',
  CLOSED: 'details',
  VOID: 'referenceOnly',
} as const satisfies Record<ReferralState, Sight['kind']>;

type Course = Pick<ReferralPagePartsFragment, 'state' | 'reason' | 'acceptedAt' | 'closedAt'>;

/** The request before a yes, the details after it; some time after the end only the reference and the status. */
export function whatTheySee({ state, reason, acceptedAt, closedAt }: Course, now: Date): Sight {
  const byState = BY_STATE[state];
  if (byState === 'nothingYet' || byState === 'referenceOnly') return { kind: byState };
  const kind = acceptedAt ? byState : 'request';
  if (closedAt === null) return { kind, until: null };

  const until = new Date(Date.parse(closedAt) + SHOWN_AFTER_ITS_END_MS);
  const isReleaseOver = reason === 'consent_revoked' || reason === 'consent_expired';
  return until > now && !isReleaseOver ? { kind, until } : { kind: 'referenceOnly' };
}
