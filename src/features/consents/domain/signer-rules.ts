import { ageOn } from '../../../kernel/local-day.js';
import type { HoldCode } from './reason-codes.js';
import type { ConsentFacts } from './release-facts.js';
import type { SectionQuestion } from './section-question.js';
import type { MinorRules } from './state-profiles.js';

const OF_AGE = 18;

const hasRepresentative = ({ signers, hasAuthorityDocument }: ConsentFacts): boolean =>
  signers.includes('representative') && hasAuthorityDocument;

function adultFault(consent: ConsentFacts, { person }: SectionQuestion): HoldCode | null {
  if (person.capacity !== 'lacks' && consent.signers.includes('person')) return null;
  if (person.capacity !== 'has' && hasRepresentative(consent)) return null;
  const representativeMaySign =
    person.capacity === 'lacks' || (person.capacity === null && consent.signers.includes('representative'));
  return representativeMaySign ? 'NEED_AUTHORITY_DOCUMENT' : 'NEED_PERSON_SIGNATURE';
}

const guardianFault = (consent: ConsentFacts): HoldCode | null =>
  consent.signers.includes('parent_or_guardian') || hasRepresentative(consent) ? null : 'NEED_GUARDIAN_SIGNATURE';

/** A parent who consented to the treatment may release its records, but only to who treats the child now. */
function parentAloneFault(consent: ConsentFacts, { facts }: SectionQuestion): HoldCode | null {
  const isParent = consent.signers.includes('parent_or_guardian');
  if (!isParent || !facts.partner.currentProvider) return 'NEED_MINOR_SIGNATURE';
  if (consent.whoConsentedToTreatment === null) return 'PRIVACY_REVIEW_REQUIRED';
  return consent.whoConsentedToTreatment === 'parent' ? null : 'NEED_MINOR_SIGNATURE';
}

function minorFault(consent: ConsentFacts, question: SectionQuestion, rules: MinorRules, age: number): HoldCode | null {
  const signedThemself = consent.signers.includes('person');
  if (question.isPart2) {
    if (!rules.minorConsentsToSubstanceUseTreatment) return 'PRIVACY_REVIEW_REQUIRED';
    return signedThemself ? null : 'NEED_MINOR_SIGNATURE';
  }
  if (age < rules.selfSignAge || question.person.capacity === 'lacks') return guardianFault(consent);
  return signedThemself ? null : parentAloneFault(consent, question);
}

function faultAtAge(consent: ConsentFacts, question: SectionQuestion, age: number): HoldCode | null {
  if (age >= OF_AGE) return adultFault(consent, question);
  const { minors } = question.profile;
  return minors ? minorFault(consent, question, minors, age) : 'PRIVACY_REVIEW_REQUIRED';
}

const TOO_SENSITIVE_WITHOUT_AGE = ['behavioral_health', 'substance_use', 'hiv'];

/** Somebody whose age nobody knows counts as an adult who signs alone, but not for what a minor's age decides. */
function faultWithoutAge(consent: ConsentFacts, question: SectionQuestion): HoldCode | null {
  const sensitive = question.isPart2 || TOO_SENSITIVE_WITHOUT_AGE.includes(question.section);
  if (sensitive || consent.signers.includes('parent_or_guardian')) return 'PRIVACY_REVIEW_REQUIRED';
  return adultFault(consent, question);
}

/**
 * Who must sign, by the person's age on the day of signing and again today: a bound that was passed since asks anew.
 * Sources: 42 CFR 2.14, 2.15 · 55 Pa. Code 5100.33(a) · 71 P.S. 1690.112.
 */
export function signerFaults(consent: ConsentFacts, question: SectionQuestion): readonly HoldCode[] {
  const { birthDate } = question.person;
  const faults =
    birthDate === null
      ? [faultWithoutAge(consent, question)]
      : [consent.signedOn, question.today].map((day) => faultAtAge(consent, question, ageOn(birthDate, day)));
  return [...new Set(faults.filter((fault) => fault !== null))];
}
