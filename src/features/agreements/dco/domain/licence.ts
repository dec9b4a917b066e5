import { daysBetween } from '../../../../kernel/local-day.js';

export const LICENCE_KINDS = ['licence', 'certification', 'enrolment', 'accreditation', 'insurance'] as const;

export type LicenceKind = (typeof LICENCE_KINDS)[number];

/** What a partner must hold under an agreement. */
export interface LicenceTerms {
  readonly partnerId: string;
  readonly kind: LicenceKind;
  readonly name: string;
  readonly number: string | null;
  readonly issuedBy: string | null;
  /** The last day on which it holds; null has no end. */
  readonly expiresOn: string | null;
  readonly fileId: string | null;
}

/** A licence as it stands in the database. */
export interface Licence extends Omit<LicenceTerms, 'fileId'> {
  readonly id: string;
  readonly partnerName: string;
  readonly file: { readonly id: string; readonly name: string } | null;
  /** The day on which it was written down, and from which on it was off the list. */
  readonly keptOn: string;
  readonly removedOn: string | null;
}

/** The licences that stood on the list on a day. */
export const licencesOn = (licences: readonly Licence[], day: string): readonly Licence[] =>
  licences.filter(({ keptOn, removedOn }) => keptOn <= day && (removedOn === null || removedOn > day));

/** Whether it has lapsed, and how many days are left of it; negative once it has. */
export function lapseOf(expiresOn: string | null, today: string): { isExpired: boolean; daysLeft: number | null } {
  const daysLeft = expiresOn === null ? null : daysBetween(today, expiresOn);
  return { isExpired: daysLeft !== null && daysLeft < 0, daysLeft };
}
