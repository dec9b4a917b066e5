import type { ReferralTexts } from '../texts/index.js';
import { allows, type ReleaseVerdict } from './referral-facts.js';
import { stateSpec } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

/** Policy: how long after its end a closed referral still shows its details to the receiver. */
export const SHOWN_AFTER_CLOSING_DAYS = 30;

const DAY = 86_400_000;

const endedLately = (endedAt: Date, now: Date): boolean =>
  now.getTime() - endedAt.getTime() < SHOWN_AFTER_CLOSING_DAYS * DAY;

/** Why the receiving side sees no details now, as a key of the texts; null when it may. */
export type Withheld = keyof ReferralTexts['withheld'];

/** What the state of a referral alone says about details, before the release is asked. */
export function withheldByState(referral: Referral, now: Date): Withheld | null {
  const { details } = stateSpec(referral.state);
  if (referral.enquiry) return 'enquiry';
  if (details === 'released') return null;
  if (details === 'released_once_accepted') return referral.acceptedAt ? null : 'beforeYes';
  if (details === 'tier0') return stateSpec(referral.state).open ? 'beforeYes' : 'over';
  const lately = referral.endedAt !== null && endedLately(referral.endedAt, now);
  if (details === 'released_for_a_while') return lately && referral.acceptedAt ? null : 'over';
  return details === 'notice' && isConsentEnd(referral.reason) ? 'consentEnded' : 'over';
}

/** Whether the receiving side may still know what was asked for and the facts that decide fit; if not, its reference, status and dates stay. */
export function showsEnvelope(referral: Referral, now: Date): boolean {
  const { details } = stateSpec(referral.state);
  if (details === 'none' || isConsentEnd(referral.reason)) return false;
  return referral.endedAt === null || endedLately(referral.endedAt, now);
}

const isConsentEnd = (reason: string | null): boolean => reason === 'consent_revoked' || reason === 'consent_expired';

const ENDED: readonly string[] = ['REVOKED', 'EXPIRED'];

/** Whether the release decided now shows the details, and if not, why. */
export function withheldByRelease(verdict: ReleaseVerdict): Withheld | null {
  if (allows(verdict)) return null;
  return verdict.missing.some(({ code }) => ENDED.includes(code)) ? 'consentEnded' : 'held';
}

/** Why a release that once allowed does so no more: the reason with which the system stops a referral. */
export function reasonReleaseEnded({
  missing,
}: ReleaseVerdict): 'consent_revoked' | 'consent_expired' | 'consent_missing' {
  const codes = missing.map(({ code }) => code);
  if (codes.includes('REVOKED')) return 'consent_revoked';
  return codes.includes('EXPIRED') ? 'consent_expired' : 'consent_missing';
}
