import type { PersonDetails } from './person.js';

export type PersonField = keyof PersonDetails;

const isSame = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

/** Which fields differ, by name; never what they held. */
export const changedFields = (before: PersonDetails, after: PersonDetails): readonly PersonField[] =>
  PERSON_FIELDS.filter((field) => !isSame(before[field], after[field]));

export const PERSON_FIELDS: readonly PersonField[] = [
  'givenName',
  'familyName',
  'preferredName',
  'pronouns',
  'birthDate',
  'language',
  'interpreterNeeded',
  'phone',
  'email',
  'city',
  'postalCode',
  'payerType',
  'householdSize',
  'guardianName',
  'safeContact',
];
