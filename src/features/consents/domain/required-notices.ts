import type { NoticeCode } from './notices.js';
import type { Released } from './release-decision.js';
import type { ReleaseFacts } from './release-facts.js';
import { categoryIsPart2 } from './section-question.js';
import { mayLearnOfProgram } from './sender-name.js';
import { stateProfile } from './state-profiles.js';

/** Part 2 information goes out under a release: a section of it, the program's own name, or what it refers for. */
function tellsPart2ByConsent(facts: ReleaseFacts, released: readonly Released[]): boolean {
  const byConsent = released.filter(({ basis }) => basis === 'OK_CONSENT');
  if (byConsent.some(({ section }) => section === 'substance_use')) return true;
  if (byConsent.length > 0 && categoryIsPart2(facts)) return true;
  return released.length > 0 && facts.sender.isPart2Program && mayLearnOfProgram(facts);
}

/** The statements that must go with these sections: 42 CFR 2.32 and the state's own. */
export function requiredNotices(facts: ReleaseFacts, released: readonly Released[]): readonly NoticeCode[] {
  const { noticesFor } = stateProfile(facts.person?.stateProfile ?? '');
  const ofState = released.flatMap(({ section }) => noticesFor[section] ?? []);
  const part2: readonly NoticeCode[] = tellsPart2ByConsent(facts, released) ? ['PART2_STATEMENT_1', 'PART2_SCOPE'] : [];
  const hiv: readonly NoticeCode[] = released.some(({ section }) => section === 'hiv') ? ['HIV'] : [];
  return [...new Set([...part2, ...ofState, ...hiv])];
}
