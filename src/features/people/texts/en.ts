import type { PersonField } from '../domain/changed-fields.js';

/** What the fields of a person are called in a sentence. */
export const en = {
  fields: {
    givenName: 'given name',
    familyName: 'family name',
    preferredName: 'preferred name',
    pronouns: 'pronouns',
    birthDate: 'birth date',
    language: 'language',
    interpreterNeeded: 'interpreter',
    phone: 'telephone',
    email: 'e-mail',
    city: 'city',
    postalCode: 'postal code',
    payerType: 'payer',
    householdSize: 'household size',
    guardianName: 'guardian',
    safeContact: 'safe contact',
  } satisfies Record<PersonField, string>,
  changed: (who: string, fields: string) => `${who} changed: ${fields}.`,
  maySend: 'Your agency does not send referrals, so it keeps no persons here.',
};

export type PeopleTexts = typeof en;
