import type { PersonDetails } from '../domain/person.js';
import type { PersonInput } from './person.inputs.js';

/** Blank and absent are both nothing. */
const orNull = <T>(value: T | null | undefined): T | null => (value === undefined || value === '' ? null : value);

/** What was entered, with everything that was left out or blank as null. */
export const personDetails = ({ safeContact, ...person }: PersonInput): PersonDetails => ({
  givenName: person.givenName,
  familyName: person.familyName,
  preferredName: orNull(person.preferredName),
  pronouns: orNull(person.pronouns),
  birthDate: orNull(person.birthDate),
  language: person.language,
  interpreterNeeded: person.interpreterNeeded,
  phone: orNull(person.phone),
  email: orNull(person.email),
  city: orNull(person.city),
  postalCode: orNull(person.postalCode),
  payerType: person.payerType,
  householdSize: orNull(person.householdSize),
  guardianName: orNull(person.guardianName),
  safeContact: {
    channel: safeContact.channel,
    times: orNull(safeContact.times),
    mayLeaveMessage: safeContact.mayLeaveMessage,
    mayText: safeContact.mayText,
    note: orNull(safeContact.note),
    doNotContact: safeContact.doNotContact,
  },
});
