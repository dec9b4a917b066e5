import { localDay } from '../../../kernel/local-day.js';
import { isRevoked } from './consent-checks.js';
import { coverageOf } from './recipients.js';
import type { ConsentFacts, ReleaseFacts } from './release-facts.js';

/** How a release ended, and on which day at the sending unit. */
export interface ReleaseEnd {
  readonly how: 'revoked' | 'expired';
  readonly on: string;
}

function endOf(consent: ConsentFacts, facts: ReleaseFacts): ReleaseEnd | null {
  const { timeZone } = facts.sender;
  const { revokedAt, expiresOn } = consent;
  if (revokedAt !== null && isRevoked(consent, facts)) return { how: 'revoked', on: localDay(revokedAt, timeZone) };
  return expiresOn !== null && expiresOn < localDay(facts.now, timeZone) ? { how: 'expired', on: expiresOn } : null;
}

/** How and when the last release for this partner ended that is over; null when none is. */
export function releaseEnd(facts: ReleaseFacts): ReleaseEnd | null {
  const ends = facts.consents
    .filter((consent) => coverageOf(consent, facts.partner) !== null)
    .flatMap((consent) => endOf(consent, facts) ?? []);
  return ends.sort((a, b) => b.on.localeCompare(a.on))[0] ?? null;
}
