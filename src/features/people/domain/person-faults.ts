import { ageOn } from '../../../kernel/local-day.js';
import { invalid, type Problem } from '../../../kernel/problem.js';
import type { PersonDetails } from './person.js';

const OLDEST = 125;
const LARGEST_HOUSEHOLD = 50;
const TELEPHONE = /^\+?[\d\s().\-/]{7,30}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;
const MAILBOX = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]{2,}$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** Why a field cannot be meant, by its name; null when it can. */
type FieldRule = (person: PersonDetails, today: string) => string | null;

function birthDateFault({ birthDate }: PersonDetails, today: string): string | null {
  if (birthDate === null) return null;
  if (birthDate > today) return 'The birth date is in the future.';
  return ageOn(birthDate, today) > OLDEST ? `Nobody is older than ${OLDEST} years: check the birth date.` : null;
}

function householdFault({ householdSize }: PersonDetails): string | null {
  if (householdSize === null) return null;
  const isCount = Number.isInteger(householdSize) && householdSize >= 1 && householdSize <= LARGEST_HOUSEHOLD;
  return isCount ? null : `A household has 1 to ${LARGEST_HOUSEHOLD} people.`;
}

const RULES: Readonly<Record<string, FieldRule>> = {
  givenName: ({ givenName }) => (givenName === '' ? 'Enter the given name.' : null),
  familyName: ({ familyName }) => (familyName === '' ? 'Enter the family name.' : null),
  birthDate: birthDateFault,
  language: ({ language }) => (LANGUAGE_TAG.test(language) ? null : 'Give the language by its code, such as en or es.'),
  phone: ({ phone }) =>
    phone === null || (TELEPHONE.test(phone) && digitsIn(phone) >= 7)
      ? null
      : 'A telephone number has at least seven digits and no letters but ext.',
  email: ({ email }) => (email === null || MAILBOX.test(email) ? null : 'This is no e-mail address.'),
  householdSize: householdFault,
};

/** The first field that cannot be meant, or null when all can. */
export function personFault(person: PersonDetails, today: string): Problem | null {
  for (const [field, fault] of Object.entries(RULES)) {
    const message = fault(person, today);
    if (message !== null) return invalid(field, message);
  }
  return null;
}
