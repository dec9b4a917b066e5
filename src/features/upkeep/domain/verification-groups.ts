/** The parts of a listing that are verified each for itself. */
export const VERIFICATION_GROUPS = [
  'name_description',
  'phone_intake',
  'hours',
  'eligibility',
  'cost',
  'address',
] as const;

export type VerificationGroup = (typeof VERIFICATION_GROUPS)[number];

export const isVerificationGroup = (text: string): text is VerificationGroup =>
  VERIFICATION_GROUPS.some((group) => group === text);
