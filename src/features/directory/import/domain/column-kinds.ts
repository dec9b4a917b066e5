import { asWritten, setAside, type Clean } from './cleaned.js';
import { cleanEmail, cleanPhone, cleanUrl } from './clean-contact.js';
import { cleanInteger, cleanLatitude, cleanLongitude, cleanNumber } from './clean-number.js';
import { cleanDate, cleanInstant, cleanTime, cleanYear } from './clean-time.js';
import { cleanWeekday, cleanWeekdays } from './clean-weekday.js';
import { tableNamed } from './resources.js';
import { isLanguageName } from './language-names.js';

const LONGEST_LABEL = 500;

const oneOf =
  (codes: readonly string[], change: (text: string) => string): Clean =>
  (text) =>
    codes.includes(change(text)) ? asWritten(change(text)) : setAside('code_unknown');

const lower = (text: string): string => text.toLowerCase();

const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'];

const cleanStatus: Clean = (text) =>
  STATUSES.includes(lower(text).replace(/_/g, ' '))
    ? asWritten(lower(text).replace(/_/g, ' '))
    : { value: 'active', fault: 'status_unknown', aside: true };

const cleanLabel: Clean = (text) => {
  const line = text.includes('\n') || text.includes('\t') ? text.replace(/\s+/g, ' ') : text;
  return line.length > LONGEST_LABEL
    ? { value: `${line.slice(0, LONGEST_LABEL - 1)}…`, fault: 'too_long', aside: true }
    : asWritten(line);
};

/** What each kind of column takes, and what becomes of a value that does not fit. */
export const COLUMN_KINDS = {
  text: asWritten,
  label: cleanLabel,
  url: cleanUrl,
  email: cleanEmail,
  phone: cleanPhone,
  date: cleanDate,
  time: cleanTime,
  instant: cleanInstant,
  year: cleanYear,
  number: cleanNumber,
  integer: cleanInteger,
  latitude: cleanLatitude,
  longitude: cleanLongitude,
  weekday: cleanWeekday,
  weekdays: cleanWeekdays,
  frequency: oneOf(['WEEKLY', 'MONTHLY'], (text) => text.toUpperCase()),
  placeType: oneOf(['physical', 'postal', 'virtual'], lower),
  status: cleanStatus,
  entity: (text) => asWritten(tableNamed(text)),
  languageName: (text) => (isLanguageName(text) ? asWritten(text) : { value: text, fault: 'language_in_words' }),
} as const satisfies Record<string, Clean>;

export type ColumnKind = keyof typeof COLUMN_KINDS;
