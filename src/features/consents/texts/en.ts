import type { EntryFaultCode } from '../domain/consent-entry.js';
import type { SendableSection } from '../domain/data-tiers.js';
import type { ReasonCode } from '../domain/reason-codes.js';

/** What each code says to the sender: what is missing, and what to do about it. */
const codes = {
  OK_TIER0: 'Nothing here says who it is: no release is needed.',
  OK_CONSENT: 'Covered by a signed release.',
  OK_HIPAA_TREATMENT: 'May go to a treating provider without a release.',
  OK_EMERGENCY_2_51: 'May go in this medical emergency (42 CFR 2.51).',
  OK_IMMINENT_HARM: 'May go to prevent imminent harm.',
  ACTOR_NOT_AUTHORIZED: 'You may not send for this person. Ask a coordinator of the agency that knows them.',
  PARTNER_NOT_ACTIVE:
    'This partner is not active or has no way to be reached. Add its mailbox or telephone, or choose another.',
  NOT_A_REFERRAL_PARTNER: 'This agency works for us and serves nobody itself. Choose a service of another agency.',
  NOTES_NEVER_SENT: 'Counseling and psychotherapy notes never leave by a referral. Take them out.',
  CLIENT_RESTRICTION: 'The person asked that nothing goes to this partner. Choose another, or ask a supervisor.',
  EMERGENCY_FIELDS_MISSING:
    'Write down why consent cannot be had, who receives it and where they work, who discloses it, and what the emergency is.',
  MIN_NECESSARY_TRIMMED: 'This kind of service does not need it. Say why it does, or leave it out.',
  NEED_CONSENT: 'Needs a signed release that names this partner. Record one, or send an enquiry without identity.',
  NEED_PART2_CONSENT:
    'Needs a release for substance use information (42 CFR part 2) that names our program, this partner and what may be told.',
  SEPARATE_JUSTICE_CONSENT: 'A court or justice agency needs a release of its own, for that purpose alone.',
  INTERMEDIARY_PARTICIPANTS_MISSING:
    'The release must name the members of this network that may receive it, or be limited to treating members.',
  WRONG_PERSON: 'The release is for somebody else. Record one for this person.',
  DISCLOSER_NOT_COVERED: 'The release does not name this unit as the one that tells. Record one that covers it.',
  RECIPIENT_NOT_COVERED: 'The release does not name this partner. Record one that does.',
  PURPOSE_NOT_COVERED: 'The release is for another purpose. Record one for this purpose.',
  SCOPE_MISSING: 'The release does not cover this. Record one that does, or leave it out.',
  SCOPE_MISSING_BH:
    'The release does not cover behavioral health. Record one that names it, or leave that section out.',
  SCOPE_MISSING_DA: 'The release does not cover substance use. Record one that names it, or leave that section out.',
  HIV_SCOPE_MISSING: 'HIV-related information needs a release that names it. Record one, or leave it out.',
  SIGNED_IN_FUTURE: 'The release is dated in the future. Correct the date of signature.',
  EXPIRY_MISSING: 'The release has no end. Record one with an end date.',
  EXPIRED: 'The release has ended. Ask the person to sign a new one.',
  EXCEEDS_MAX_VALIDITY: 'The release runs longer than this state allows. Record one with an earlier end.',
  REVOKED: 'The person took this release back. Nothing more may be told unless they sign a new one.',
  TPO_STATEMENTS_MISSING:
    'The form lacks the statements that a release for treatment, payment and operations needs. Use the full form.',
  TREATMENT_DATES_MISSING: 'The release must give the dates of treatment. Add them.',
  NEED_PERSON_SIGNATURE: 'Needs the person’s own signature.',
  NEED_AUTHORITY_DOCUMENT: 'Needs the signature of a representative, and the document that lets them sign.',
  NEED_MINOR_SIGNATURE: 'Needs the young person’s own signature.',
  NEED_GUARDIAN_SIGNATURE: 'Needs the signature of a parent or guardian.',
  PRIVACY_REVIEW_REQUIRED:
    'Who may sign depends on the person’s age and on who consented to treatment. Enter the birth date, or ask the privacy officer.',
  NEUTRAL_NAME_MISSING: 'The name of this unit would tell too much. Ask an administrator to set its neutral name.',
  NOTICE_MISSING: 'The notice that this state asks for is not set. Ask the privacy officer to set its text.',
  REPLY_BASIS_NONE: 'This partner’s own law forbids it to answer here. Expect none, and ask the person.',
} satisfies Record<ReasonCode, string>;

const sections = {
  contact: 'who they are and how to reach them',
  need: 'what they need',
  general_health: 'general health',
  behavioral_health: 'behavioral health',
  substance_use: 'substance use',
  hiv: 'HIV-related information',
} satisfies Record<SendableSection, string>;

const entry = {
  noRecipient: () => 'Name at least one partner, or a class of partners.',
  noScope: () => 'Choose what may be told.',
  noPurpose: () => 'Choose what it is for.',
  justiceAlone: () => 'A release for courts cannot be combined with another purpose.',
  noSigner: () => 'Enter the name of whoever signed.',
  signedInFuture: () => 'The date of signature is in the future.',
  signedLongAgo: () => 'The date of signature is more than ten years ago.',
  expiryMissing: () => 'Enter the day on which it ends.',
  expiryTwice: () => 'It has an end date, so it cannot be without end.',
  expiresBeforeSigned: () => 'It ends before it was signed.',
  tooLong: (days: number) => `In this state a release ends at most ${days} days after it is signed.`,
  noExpiryNotAllowed: () => 'In this state a release for this purpose needs an end date.',
  treatmentDatesMissing: () => 'In this state a release of treatment information gives the dates of treatment.',
  treatmentDatesReversed: () => 'The dates of treatment are not in order.',
} satisfies Record<EntryFaultCode, (days: number) => string>;

const AGES: Readonly<Record<string, string>> = { '65+': '65 or older' };

/** The sentences of releases, in English. */
export const en = {
  codes,
  sections,
  entry,
  unknownRecipient: 'One of these partners is not in the network.',
  lines: {
    from: 'From',
    asksFor: 'Asks for',
    urgency: 'Urgency',
    ageGroup: 'Age group',
    area: 'Area',
    language: 'Language',
    payer: 'Payer',
    household: 'Household',
    name: 'Name',
    preferredName: 'Preferred name',
    pronouns: 'Pronouns',
    birthDate: 'Birth date',
    phone: 'Telephone',
    email: 'E-mail',
    safeContact: 'Safe contact',
    guardian: 'Guardian',
    need: 'Need',
    general_health: 'General health',
    behavioral_health: 'Behavioral health',
    substance_use: 'Substance use',
    hiv: 'HIV-related information',
  },
  neutralService: 'A service of yours',
  ages: (band: string) => AGES[band] ?? band.replace('-', ' to '),
  household: (size: number) => (size === 1 ? '1 person' : `${size} people`),
  languageName: (code: string) => languageName('en', code),
  day: (day: string) => dayInWords('en-US', day),
  interpreter: (language: string) => `${language}, needs an interpreter`,
  payers: {
    medicaid: 'Medicaid',
    medicare: 'Medicare',
    private: 'Private insurance',
    uninsured: 'No insurance',
    other: 'Other',
    unknown: 'Not known',
  },
  channels: {
    phone: 'by telephone',
    text: 'by text',
    email: 'by e-mail',
    mail: 'by mail',
    in_person: 'in person',
    none: 'not at all',
  },
  doNotContact: 'Do not contact',
  message: (may: boolean): string => (may ? 'a message may be left' : 'no message'),
  text: (may: boolean): string => (may ? 'text is fine' : 'no text'),
  /** `more` when the release covers more than this way of reading shows. */
  scope: (what: string, until: string | null, more: boolean) =>
    `The person’s written consent lets this agency receive: ${what}${until === null ? '' : `, until ${until}`}. ${more ? 'It covers more, shown after a sign-in by name.' : 'Anything else needs a new consent.'}`,
  ended: {
    revoked: (day: string) =>
      `The person took the release back on ${day}. Do not use or share the details further except as the law allows.`,
    expired: (day: string) =>
      `The release ran out on ${day}. Do not use or share the details further except as the law allows.`,
  },
};

/** A day as it is written in a language. */
export const dayInWords = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(`${day}T00:00:00Z`));

/** A language’s name in a language, or its code where that is unknown. */
export function languageName(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export type ConsentTexts = typeof en;
