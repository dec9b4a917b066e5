/** What a release may be for; `tpo` is treatment, payment and health care operations together. */
export const CONSENT_PURPOSES = [
  'care_coordination',
  'treatment',
  'tpo',
  'at_request_of_person',
  'supervised_referral',
  'proceedings',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** What a referral is for. */
export type ReferralPurpose = 'care_coordination' | 'treatment';

const COVERS: Readonly<Record<ConsentPurpose, readonly ReferralPurpose[]>> = {
  care_coordination: ['care_coordination', 'treatment'],
  treatment: ['treatment'],
  tpo: ['care_coordination', 'treatment'],
  at_request_of_person: ['care_coordination', 'treatment'],
  supervised_referral: [],
  proceedings: [],
};

const JUSTICE: readonly ConsentPurpose[] = ['supervised_referral', 'proceedings'];

export const coversPurpose = (purposes: readonly ConsentPurpose[], purpose: ReferralPurpose): boolean =>
  purposes.some((given) => COVERS[given].includes(purpose));

/** A release for courts stands alone: 42 CFR 2.31(d) and 2.35 let it be combined with nothing else. */
export const isJusticeConsent = (purposes: readonly ConsentPurpose[]): boolean =>
  purposes.length === 1 && purposes.every((purpose) => JUSTICE.includes(purpose));

/** Whether a release mixes a purpose of the courts with any other. */
export const mixesJustice = (purposes: readonly ConsentPurpose[]): boolean =>
  purposes.length > 1 && purposes.some((purpose) => JUSTICE.includes(purpose));
