import { basisRule } from './basis-by-partner.js';
import { isRevoked } from './consent-checks.js';
import { nearestConsent } from './nearest-consent.js';
import type { HoldCode } from './reason-codes.js';
import { coverageOf } from './recipients.js';
import type { Held, Released } from './release-decision.js';
import type { ConsentFacts } from './release-facts.js';
import type { SectionQuestion } from './section-question.js';

export type SectionVerdict = { readonly released: Released } | { readonly held: Held };

const byConsent = ({ section }: SectionQuestion, consent: ConsentFacts): SectionVerdict => ({
  released: {
    section,
    basis: 'OK_CONSENT',
    consentId: consent.id,
    consentVersion: consent.version,
    until: consent.expiresOn,
  },
});

/** Treatment information may flow between providers without a release, unless policy, state or section asks for one. */
function treatmentServes({ section, isPart2, profile, facts: { partner, policy } }: SectionQuestion): boolean {
  if (isPart2 || section === 'hiv' || basisRule(partner.legalType) !== 'treatment_or_consent') return false;
  return !policy.alwaysConsent && !(policy.consentForProviders ?? profile.consentForProviders);
}

const revokedFor = ({ facts, person }: SectionQuestion): boolean =>
  facts.consents.some(
    (consent) =>
      consent.personId === person.id && isRevoked(consent, facts) && coverageOf(consent, facts.partner) !== null,
  );

/** What to ask for when the person has signed nothing at all. */
function firstNeed({ section, isPart2, facts }: SectionQuestion): HoldCode {
  if (basisRule(facts.partner.legalType) === 'justice_consent') return 'SEPARATE_JUSTICE_CONSENT';
  if (section === 'hiv') return 'HIV_SCOPE_MISSING';
  return isPart2 ? 'NEED_PART2_CONSENT' : 'NEED_CONSENT';
}

/** Finds the one valid basis of a section, or says what the nearest release lacks. Several releases never add up. */
export function sectionBasis(question: SectionQuestion): SectionVerdict {
  const nearest = nearestConsent(question);
  if (nearest?.faults.length === 0) return byConsent(question, nearest.consent);

  const { section } = question;
  if (treatmentServes(question)) {
    if (revokedFor(question)) return { held: { section, missing: ['REVOKED'] } };
    return { released: { section, basis: 'OK_HIPAA_TREATMENT', consentId: null, consentVersion: null, until: null } };
  }
  return { held: { section, missing: nearest?.faults ?? [firstNeed(question)] } };
}
