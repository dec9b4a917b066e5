import { enumOfCodes } from '../../../platform/graphql/enum-of-codes.js';
import { CONSENT_STATES } from '../domain/consent.js';
import { INFORMATION_SCOPES } from '../domain/data-tiers.js';
import { CONSENT_PURPOSES } from '../domain/purposes.js';
import { RECIPIENT_CLASSES } from '../domain/recipient-classes.js';
import { RELEASE_OUTCOMES } from '../domain/release-decision.js';
import { SIGNERS } from '../domain/release-facts.js';

export const TREATMENT_CONSENTERS = ['minor', 'parent'] as const;

/** The parts of a packet that a sender fills in; HIV-related information waits for its state's notice. */
export const SECTION_KINDS = ['contact', 'need', 'general_health', 'behavioral_health', 'substance_use'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export const InformationScopeEnum = enumOfCodes('InformationScope', INFORMATION_SCOPES, {
  description: 'What a release lets be told.',
});

export const RecipientClassEnum = enumOfCodes('RecipientClass', RECIPIENT_CLASSES, {
  description: 'Whom a release may name instead of agencies.',
});

export const ConsentPurposeEnum = enumOfCodes('ConsentPurpose', CONSENT_PURPOSES, {
  description: 'What a release is for.',
  about: {
    tpo: 'Treatment, payment and health care operations together.',
    supervised_referral: 'A referral under supervision of the justice system (42 CFR 2.35); stands alone.',
    proceedings: 'Civil, criminal, administrative or legislative proceedings (42 CFR 2.31(d)); stands alone.',
  },
});

export const SignerKindEnum = enumOfCodes('SignerKind', SIGNERS, { description: 'Who signed a release.' });

export const ConsentStateEnum = enumOfCodes('ConsentState', CONSENT_STATES, {
  description: 'Whether a release still counts.',
});

export const TreatmentConsenterEnum = enumOfCodes('TreatmentConsenter', TREATMENT_CONSENTERS, {
  description: 'Who consented to the treatment of a minor.',
});

export const SectionKindEnum = enumOfCodes('SectionKind', SECTION_KINDS, {
  description: 'The parts of a packet, each more sensitive than the one before.',
  about: { contact: 'Who they are and how to reach them: carries no text of its own.' },
});

export const ReleaseOutcomeEnum = enumOfCodes('ReleaseOutcome', RELEASE_OUTCOMES, {
  description: 'What the rules of release say.',
  about: {
    ALLOW: 'All that was asked for may go.',
    ALLOW_REDACTED: 'It may go without what was left out.',
    HOLD: 'Nothing goes until what is missing is there.',
    DENY: 'It may not go to this partner.',
    EMERGENCY_ALLOW: 'It may go because of an emergency, and is reviewed afterwards.',
  },
});
