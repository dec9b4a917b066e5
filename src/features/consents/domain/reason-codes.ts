/** Why a section may be shared. */
export const BASIS_CODES = [
  'OK_TIER0',
  'OK_CONSENT',
  'OK_HIPAA_TREATMENT',
  'OK_EMERGENCY_2_51',
  'OK_IMMINENT_HARM',
] as const;

/** Why nothing may be sent to this partner at all. */
export const DENY_CODES = [
  'ACTOR_NOT_AUTHORIZED',
  'PARTNER_NOT_ACTIVE',
  'NOT_A_REFERRAL_PARTNER',
  'NOTES_NEVER_SENT',
  'CLIENT_RESTRICTION',
  'EMERGENCY_FIELDS_MISSING',
] as const;

/** Why a section was left out while the rest may go. */
export const DROP_CODES = ['NOTES_NEVER_SENT', 'MIN_NECESSARY_TRIMMED'] as const;

/** What is missing before a section may go. */
export const HOLD_CODES = [
  'NEED_CONSENT',
  'NEED_PART2_CONSENT',
  'SEPARATE_JUSTICE_CONSENT',
  'INTERMEDIARY_PARTICIPANTS_MISSING',
  'WRONG_PERSON',
  'DISCLOSER_NOT_COVERED',
  'RECIPIENT_NOT_COVERED',
  'PURPOSE_NOT_COVERED',
  'SCOPE_MISSING',
  'SCOPE_MISSING_BH',
  'SCOPE_MISSING_DA',
  'HIV_SCOPE_MISSING',
  'SIGNED_IN_FUTURE',
  'EXPIRY_MISSING',
  'EXPIRED',
  'EXCEEDS_MAX_VALIDITY',
  'REVOKED',
  'TPO_STATEMENTS_MISSING',
  'TREATMENT_DATES_MISSING',
  'NEED_PERSON_SIGNATURE',
  'NEED_AUTHORITY_DOCUMENT',
  'NEED_MINOR_SIGNATURE',
  'NEED_GUARDIAN_SIGNATURE',
  'PRIVACY_REVIEW_REQUIRED',
  'NEUTRAL_NAME_MISSING',
  'NOTICE_MISSING',
] as const;

/** What the sender should know though nothing is held. */
export const REMARK_CODES = ['REPLY_BASIS_NONE'] as const;

export type BasisCode = (typeof BASIS_CODES)[number];
export type DenyCode = (typeof DENY_CODES)[number];
export type DropCode = (typeof DROP_CODES)[number];
export type HoldCode = (typeof HOLD_CODES)[number];
export type RemarkCode = (typeof REMARK_CODES)[number];
export type ReasonCode = BasisCode | DenyCode | DropCode | HoldCode | RemarkCode;

/** Every code a release decision can name, once. */
export const REASON_CODES: readonly ReasonCode[] = [
  ...new Set<ReasonCode>([...BASIS_CODES, ...DENY_CODES, ...DROP_CODES, ...HOLD_CODES, ...REMARK_CODES]),
];
