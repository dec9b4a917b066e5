import type { ContactChannel, PayerType, PersonFactsFragment, PersonInput } from '../../gql/graphql.js';

/** A person as the form holds it: every typed word is kept as it was typed. */
export interface PersonValues {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string;
  readonly pronouns: string;
  readonly birthDate: string;
  readonly language: string;
  readonly interpreterNeeded: boolean;
  readonly guardianName: string;
  readonly phone: string;
  readonly email: string;
  readonly city: string;
  readonly postalCode: string;
  readonly payerType: PayerType;
  readonly householdSize: string;
  readonly channel: ContactChannel;
  readonly times: string;
  readonly mayLeaveMessage: boolean;
  readonly mayText: boolean;
  readonly note: string;
  readonly doNotContact: boolean;
}

/** The message names of what a person form may lack. */
export type PersonGap = 'needGivenName' | 'needFamilyName' | 'needLanguage' | 'needDate' | 'needNumber';

/** The ways to reach a person, in the order in which they are offered. */
export const CHANNELS = [
  'PHONE',
  'TEXT',
  'EMAIL',
  'MAIL',
  'IN_PERSON',
  'NONE',
] as const satisfies readonly ContactChannel[];

/** The payers, in the order in which they are offered. */
export const PAYERS = [
  'UNKNOWN',
  'MEDICAID',
  'MEDICARE',
  'PRIVATE',
  'UNINSURED',
  'OTHER',
] as const satisfies readonly PayerType[];

/** The empty form. */
export const emptyPerson: PersonValues = {
  givenName: '',
  familyName: '',
  preferredName: '',
  pronouns: '',
  birthDate: '',
  language: 'en',
  interpreterNeeded: false,
  guardianName: '',
  phone: '',
  email: '',
  city: '',
  postalCode: '',
  payerType: 'UNKNOWN',
  householdSize: '',
  channel: 'PHONE',
  times: '',
  mayLeaveMessage: false,
  mayText: false,
  note: '',
  doNotContact: false,
};

/** The form filled with what is known of a person. */
export function fromPerson(person: PersonFactsFragment): PersonValues {
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    preferredName: person.preferredName ?? '',
    pronouns: person.pronouns ?? '',
    birthDate: person.birthDate ?? '',
    language: person.language,
    interpreterNeeded: person.interpreterNeeded,
    guardianName: person.guardianName ?? '',
    phone: person.phone ?? '',
    email: person.email ?? '',
    city: person.city ?? '',
    postalCode: person.postalCode ?? '',
    payerType: person.payerType,
    householdSize: person.householdSize?.toString() ?? '',
    ...fromSafeContact(person.safeContact),
  };
}

/** What the server is asked to keep; an empty field is none. */
export function toPersonInput(form: PersonValues): PersonInput {
  return {
    givenName: form.givenName.trim(),
    familyName: form.familyName.trim(),
    preferredName: orNone(form.preferredName),
    pronouns: orNone(form.pronouns),
    birthDate: orNone(form.birthDate),
    language: form.language,
    interpreterNeeded: form.interpreterNeeded,
    phone: orNone(form.phone),
    email: orNone(form.email),
    city: orNone(form.city),
    postalCode: orNone(form.postalCode),
    payerType: form.payerType,
    householdSize: form.householdSize.trim() === '' ? null : Number(form.householdSize),
    guardianName: orNone(form.guardianName),
    safeContact: {
      channel: form.channel,
      times: orNone(form.times),
      mayLeaveMessage: form.mayLeaveMessage,
      mayText: form.mayText,
      note: orNone(form.note),
      doNotContact: form.doNotContact,
    },
  };
}

/** What is wrong with the form before the server is asked, by field. */
export function gapsInPerson(form: PersonValues): Partial<Record<keyof PersonValues, PersonGap>> {
  return {
    ...(form.givenName.trim() === '' && { givenName: 'needGivenName' as const }),
    ...(form.familyName.trim() === '' && { familyName: 'needFamilyName' as const }),
    ...(form.language === '' && { language: 'needLanguage' as const }),
    ...(form.birthDate.trim() !== '' && !isCalendarDate(form.birthDate.trim()) && { birthDate: 'needDate' as const }),
    ...(form.householdSize.trim() !== '' &&
      !/^\d{1,2}$/.test(form.householdSize.trim()) && { householdSize: 'needNumber' as const }),
  };
}

/** Whether a text is a day of the calendar, written as 2026-11-25. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function fromSafeContact(safe: PersonFactsFragment['safeContact']) {
  return {
    channel: safe.channel,
    times: safe.times ?? '',
    mayLeaveMessage: safe.mayLeaveMessage,
    mayText: safe.mayText,
    note: safe.note ?? '',
    doNotContact: safe.doNotContact,
  };
}

function orNone(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** The name by which a person is called, with the family name. */
export function fullName(person: Pick<PersonFactsFragment, 'givenName' | 'familyName' | 'preferredName'>): string {
  return `${person.preferredName ?? person.givenName} ${person.familyName}`;
}
