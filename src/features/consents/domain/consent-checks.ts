import { daysBetween, plusDays } from '../../../kernel/local-day.js';
import { basisRule } from './basis-by-partner.js';
import { SECTIONS } from './data-tiers.js';
import { coversPurpose, isJusticeConsent, mixesJustice } from './purposes.js';
import type { HoldCode } from './reason-codes.js';
import { coverageOf } from './recipients.js';
import type { ConsentFacts, ReleaseFacts } from './release-facts.js';
import type { SectionQuestion } from './section-question.js';
import { signerFaults } from './signer-rules.js';

/** Whether a release fails in one respect for the section in question. */
type Fails = (consent: ConsentFacts, question: SectionQuestion) => boolean;

export const isRevoked = ({ revokedAt }: ConsentFacts, { now }: ReleaseFacts): boolean =>
  revokedAt !== null && revokedAt <= now;

function coversRecipient(consent: ConsentFacts, { section, profile, facts }: SectionQuestion): boolean {
  const coverage = coverageOf(consent, facts.partner);
  if (coverage === null || coverage === 'name') return coverage === 'name';
  return profile.classesFor[section]?.includes(coverage) ?? true;
}

const hasLawfulEnd = (
  { expiresOn, expiresEvent, noExpiry, purposes }: ConsentFacts,
  { profile }: SectionQuestion,
): boolean =>
  expiresOn !== null || expiresEvent !== null || (noExpiry && profile.tpoWithoutExpiry && purposes.includes('tpo'));

function outlivesProfile({ signedOn, expiresOn }: ConsentFacts, { profile, today }: SectionQuestion): boolean {
  const { maxValidityDays } = profile;
  if (maxValidityDays === null) return false;
  return expiresOn === null
    ? today > plusDays(signedOn, maxValidityDays)
    : daysBetween(signedOn, expiresOn) > maxValidityDays;
}

const ofPartner = (rule: ReturnType<typeof basisRule>, { facts }: SectionQuestion): boolean =>
  basisRule(facts.partner.legalType) === rule;

const namesScope = ({ scopes }: ConsentFacts, { section, isPart2 }: SectionQuestion): boolean =>
  scopes.includes(SECTIONS[section].scope) && (!isPart2 || scopes.includes('substance_use'));

/** What can be wrong with a release, one named check each: 42 CFR 2.31, 45 CFR 164.508 and the state's profile. */
const CHECKS: Partial<Record<HoldCode, Fails>> = {
  WRONG_PERSON: (consent, { person }) => consent.personId !== person.id,
  DISCLOSER_NOT_COVERED: (consent, { facts: { sender } }) =>
    consent.discloserAgencyId !== sender.agencyId || (sender.isPart2Program && !consent.coversPart2Unit),
  RECIPIENT_NOT_COVERED: (consent, question) => !coversRecipient(consent, question),
  INTERMEDIARY_PARTICIPANTS_MISSING: ({ participants, treatingParticipantsOnly }, question) =>
    ofPartner('consent_naming_participants', question) && participants.length === 0 && !treatingParticipantsOnly,
  SEPARATE_JUSTICE_CONSENT: ({ purposes }, question) =>
    ofPartner('justice_consent', question) && !isJusticeConsent(purposes),
  PURPOSE_NOT_COVERED: ({ purposes }, question) =>
    !ofPartner('justice_consent', question) &&
    (!coversPurpose(purposes, question.facts.packet.purpose) || mixesJustice(purposes)),
  SIGNED_IN_FUTURE: ({ signedOn }, { today }) => signedOn > today,
  EXPIRY_MISSING: (consent, question) => !hasLawfulEnd(consent, question),
  EXPIRED: ({ expiresOn }, { today }) => expiresOn !== null && today > expiresOn,
  EXCEEDS_MAX_VALIDITY: outlivesProfile,
  REVOKED: (consent, { facts }) => isRevoked(consent, facts),
  TPO_STATEMENTS_MISSING: ({ purposes, hasTpoStatements }) => purposes.includes('tpo') && !hasTpoStatements,
  TREATMENT_DATES_MISSING: ({ treatmentFrom }, { profile, section }) =>
    profile.treatmentDatesFor.includes(section) && treatmentFrom === null,
};

const CHECK_LIST: readonly (readonly [HoldCode, Fails])[] = (Object.keys(CHECKS) as readonly HoldCode[]).flatMap(
  (code) => {
    const fails = CHECKS[code];
    return fails ? [[code, fails] as const] : [];
  },
);

function scopeFaults(consent: ConsentFacts, question: SectionQuestion): readonly HoldCode[] {
  if (namesScope(consent, question)) return [];
  const own = SECTIONS[question.section];
  return consent.scopes.includes(own.scope) ? ['SCOPE_MISSING_DA'] : [own.scopeMissing];
}

const PART2_FAULTS: readonly HoldCode[] = ['DISCLOSER_NOT_COVERED', 'SCOPE_MISSING_DA'];

/** A release may be sound and yet be none that 42 CFR 2.31 asks for. */
const isNoPart2Consent = (consent: ConsentFacts, { isPart2 }: SectionQuestion, faults: readonly HoldCode[]): boolean =>
  isPart2 &&
  (!consent.hasRevocationStatement ||
    !consent.scopes.includes('substance_use') ||
    faults.some((fault) => PART2_FAULTS.includes(fault)));

/** Everything that keeps this release from covering this section; empty when it is wholly valid for it. */
export function consentFaults(consent: ConsentFacts, question: SectionQuestion): readonly HoldCode[] {
  const faults = [
    ...CHECK_LIST.filter(([, fails]) => fails(consent, question)).map(([code]) => code),
    ...scopeFaults(consent, question),
    ...signerFaults(consent, question),
  ];
  return isNoPart2Consent(consent, question, faults) ? [...faults, 'NEED_PART2_CONSENT'] : faults;
}
