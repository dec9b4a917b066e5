import type { Shape, Tone } from './StatusBadge.js';

/** How each state of a referral looks, by its GraphQL name. */
export const REFERRAL_TONES = {
  DRAFT: { tone: 'ended', shape: 'unknown' },
  AWAITING_CONSENT: { tone: 'privacy', shape: 'lock' },
  SENT: { tone: 'waiting', shape: 'clock' },
  ACKNOWLEDGED: { tone: 'waiting', shape: 'clock' },
  INFO_NEEDED: { tone: 'waiting', shape: 'half' },
  ACCEPTED: { tone: 'good', shape: 'open' },
  WAITLISTED: { tone: 'waiting', shape: 'clock' },
  SCHEDULED: { tone: 'good', shape: 'half' },
  IN_SERVICE: { tone: 'good', shape: 'half' },
  WITHDRAWAL_REQUESTED: { tone: 'late', shape: 'half' },
  DECLINED: { tone: 'late', shape: 'stopped' },
  WITHDRAWN: { tone: 'ended', shape: 'stopped' },
  NO_RESPONSE: { tone: 'late', shape: 'unknown' },
  CLOSED: { tone: 'good', shape: 'done' },
  VOID: { tone: 'ended', shape: 'stopped' },
} as const satisfies Record<string, { readonly tone: Tone; readonly shape: Shape }>;
