import { consentFaults } from './consent-checks.js';
import type { HoldCode } from './reason-codes.js';
import type { ConsentFacts } from './release-facts.js';
import type { SectionQuestion } from './section-question.js';

interface Judged {
  readonly consent: ConsentFacts;
  readonly faults: readonly HoldCode[];
}

const nearestFirst = (a: Judged, b: Judged): number =>
  a.faults.length - b.faults.length ||
  b.consent.signedOn.localeCompare(a.consent.signedOn) ||
  b.consent.id.localeCompare(a.consent.id);

/** The release that lacks least for the section, the newest of equals; null when the person has none. */
export function nearestConsent(question: SectionQuestion): Judged | null {
  const judged = question.facts.consents.map((consent) => ({ consent, faults: consentFaults(consent, question) }));
  return judged.sort(nearestFirst)[0] ?? null;
}
