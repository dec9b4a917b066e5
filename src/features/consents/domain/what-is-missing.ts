import type { Held, Missing, Released } from './release-decision.js';
import type { ReleaseFacts } from './release-facts.js';
import { senderNameFor } from './sender-name.js';

/** What the names and notices of the sections that may go still lack. */
export function missingForSending(facts: ReleaseFacts, withBasis: readonly Released[]): readonly Missing[] {
  const name =
    senderNameFor(facts, withBasis) === null ? [{ section: null, code: 'NEUTRAL_NAME_MISSING' } as const] : [];
  const noHivNotice = withBasis.some(({ section }) => section === 'hiv') && !facts.policy.hivNotice;
  return noHivNotice ? [...name, { section: 'hiv', code: 'NOTICE_MISSING' }] : name;
}

/** Faults of a section that stop the whole referral, the strongest first. */
const DENIALS = ['CLIENT_RESTRICTION', 'EMERGENCY_FIELDS_MISSING'] as const;

/** The sections for which a refusal stands, and why; null when there are none. */
export function denialAmong(held: readonly Held[]) {
  for (const reason of DENIALS) {
    const sections = held.filter(({ missing }) => missing.includes(reason)).map(({ section }) => section);
    if (sections.length > 0) return { reason, sections };
  }
  return null;
}

const isHold = (code: string): code is Missing['code'] => !DENIALS.some((denial) => denial === code);

/** Everything that is missing, section by section. */
export const holdsAmong = (held: readonly Held[]): readonly Missing[] =>
  held.flatMap(({ section, missing }) => missing.filter(isHold).map((code) => ({ section, code })));
