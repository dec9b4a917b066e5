import { isCalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonDetails } from './person.js';

const SHORTEST = 2;
const LONGEST = 12;

/** What somebody typed, part by part: each part is met by any of its keys, or by the sound of its word. */
export interface AskedPart {
  readonly keys: readonly string[];
  readonly word: string | null;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}]+/gu) ?? [];

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const beginnings = (word: string): readonly string[] =>
  Array.from(
    { length: Math.max(0, Math.min(word.length, LONGEST) - SHORTEST + 1) },
    (_, extra) => `name:${word.slice(0, SHORTEST + extra)}`,
  );

/** Without the country's 1 and an extension, so that one number has one key however it was written. */
const lastTen = (phone: string): string => digitsOf(phone.replace(/(x|ext).*$/i, '')).slice(-10);

/** The words of a person's names, folded: what sounds are made of. */
export const nameWords = ({ givenName, familyName, preferredName }: PersonDetails): readonly string[] => [
  ...new Set(wordsOf([givenName, familyName, preferredName ?? ''].join(' '))),
];

/** The keys a person is found by, but for sounds: beginnings of names, birth date, telephone whole, local and by its last four digits. */
export function searchKeys(person: PersonDetails): readonly string[] {
  const phone = person.phone === null ? '' : lastTen(person.phone);
  const keys = nameWords(person).flatMap(beginnings);
  if (person.birthDate !== null) keys.push(`born:${person.birthDate}`);
  if (phone.length >= 7) keys.push(`phone:${phone}`, `phone:${phone.slice(-7)}`, `phone:${phone.slice(-4)}`);
  return [...new Set(keys)];
}

const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function asDate(part: string): string | null {
  const us = US_DATE.exec(part);
  const day = us ? `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}` : part;
  return isCalendarDate(day) ? day : null;
}

const TELEPHONE = /\+?\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}/;

function asked(part: string): readonly AskedPart[] {
  const day = asDate(part);
  if (day !== null) return [{ keys: [`born:${day}`], word: null }];
  const digits = digitsOf(part);
  if (digits.length >= 4) return [{ keys: [`phone:${digits.slice(-10)}`, `phone:${digits}`], word: null }];
  return wordsOf(part)
    .filter((word) => word.length >= SHORTEST)
    .map((word) => ({ keys: [`name:${word.slice(0, LONGEST)}`], word }));
}

/** Reads what was typed: names or their beginnings, a birth date, a telephone number or its last four digits. */
export function askedParts(text: string): readonly AskedPart[] {
  const phone = TELEPHONE.exec(text)?.[0] ?? '';
  const rest = text
    .replace(phone, ' ')
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  return [...(phone === '' ? [] : asked(digitsOf(phone))), ...rest.flatMap(asked)].slice(0, 8);
}
