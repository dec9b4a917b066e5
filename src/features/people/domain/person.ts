export const PAYER_TYPES = ['medicaid', 'medicare', 'private', 'uninsured', 'other', 'unknown'] as const;
export type PayerType = (typeof PAYER_TYPES)[number];

export const CONTACT_CHANNELS = ['phone', 'text', 'email', 'mail', 'in_person', 'none'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** How the person can be reached without harm, in their own words where they gave some. */
export interface SafeContact {
  readonly channel: ContactChannel;
  readonly times: string | null;
  readonly mayLeaveMessage: boolean;
  readonly mayText: boolean;
  readonly note: string | null;
  readonly doNotContact: boolean;
}

/** What is entered about a person: the least that a referral needs. */
export interface PersonDetails {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  /** BCP 47, such as `es`. */
  readonly language: string;
  readonly interpreterNeeded: boolean;
  readonly phone: string | null;
  readonly email: string | null;
  readonly city: string | null;
  readonly postalCode: string | null;
  readonly payerType: PayerType;
  readonly householdSize: number | null;
  readonly guardianName: string | null;
  readonly safeContact: SafeContact;
}

/** Somebody who is helped, as their agency knows them. */
export interface Person extends PersonDetails {
  readonly id: string;
  readonly agencyId: string;
  readonly stateProfile: string;
  readonly version: number;
}

/** The name a person goes by, and their family name. */
export const displayName = ({
  givenName,
  familyName,
  preferredName,
}: Pick<PersonDetails, 'givenName' | 'familyName' | 'preferredName'>): string =>
  `${preferredName ?? givenName} ${familyName}`;
