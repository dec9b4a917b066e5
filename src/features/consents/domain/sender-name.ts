import { consentFaults } from './consent-checks.js';
import type { Released } from './release-decision.js';
import type { ReleaseFacts } from './release-facts.js';
import { categoryIsPart2, questionAbout } from './section-question.js';

/** The name for the envelope; null where a Part 2 program has set none. */
export const neutralNameOf = ({ sender }: ReleaseFacts): string | null =>
  sender.neutralName ?? (sender.isPart2Program ? null : sender.name);

/** Whether one valid release names substance use, so that this partner may learn of the Part 2 program itself. */
export function mayLearnOfProgram(facts: ReleaseFacts): boolean {
  const { person } = facts;
  if (!person) return false;
  const question = questionAbout('substance_use', facts, person);
  return facts.consents.some((consent) => consentFaults(consent, question).length === 0);
}

/** Whether this partner learns Part 2 information anyway, by an emergency that was written down as 42 CFR 2.51 asks. */
const learnsInEmergency = (facts: ReleaseFacts, released: readonly Released[]): boolean =>
  released.some(
    ({ section, basis }) => basis === 'OK_EMERGENCY_2_51' && (section === 'substance_use' || categoryIsPart2(facts)),
  );

/** The sender's own name where it gives nothing away or may; else the neutral one, and null where that is missing. */
export function senderNameFor(facts: ReleaseFacts, released: readonly Released[]): string | null {
  const { sender } = facts;
  const ownName = !sender.isPart2Program || mayLearnOfProgram(facts) || learnsInEmergency(facts, released);
  return ownName ? sender.name : neutralNameOf(facts);
}
