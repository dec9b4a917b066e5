import { isCalendarDate } from '../../../../kernel/calendar-date.js';
import { asWritten, setAside, type Cleaned } from './cleaned.js';

const TWENTY_FOUR = /^([01]?\d|2[0-4])[:.h]([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const TWELVE = /^(\d{1,2})(?:[:.]([0-5]\d))?(?::[0-5]\d)?\s*([ap])\.?\s*m?\.?$/i;
const WORDS: Readonly<Record<string, string>> = {
  noon: '12:00',
  midnight: '00:00',
  mediodía: '12:00',
  medianoche: '00:00',
};

const two = (number: number): string => String(number).padStart(2, '0');

function fromTwelve(hour: number, minute: string, half: string): string | null {
  if (hour < 1 || hour > 12) return null;
  return `${two((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0))}:${minute}`;
}

/** A time of day as HH:MM: "9:00am" becomes 09:00. Seconds are dropped, an offset is set aside. */
export function cleanTime(text: string): Cleaned {
  const exact = TWENTY_FOUR.exec(text);
  if (exact) {
    const [, hour = '', minute = '', , offset] = exact;
    const value = `${hour.padStart(2, '0')}:${minute}`;
    if (hour === '24' && minute !== '00') return setAside('time_unreadable');
    if (offset) return { value, fault: 'time_rewritten', aside: true };
    return text.startsWith(value) ? asWritten(value) : { value, fault: 'time_rewritten' };
  }
  const spoken = TWELVE.exec(text);
  const value = spoken ? fromTwelve(Number(spoken[1]), spoken[2] ?? '00', spoken[3] ?? 'a') : WORDS[text.toLowerCase()];
  return value ? { value, fault: 'time_rewritten' } : setAside('time_unreadable');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MESES = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');

const TWO_DIGIT_YEARS_UNTIL = 70;

/** A year of two digits lies between 1970 and 2069. */
function yearOf(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < TWO_DIGIT_YEARS_UNTIL ? 2000 + year : 1900 + year;
}

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return Math.max(MONTHS.indexOf(start), MESES.indexOf(start)) + 1;
}

interface Day {
  readonly year: string;
  readonly month: number;
  readonly day: string;
}

/** The forms in which directories write a day beside year-month-day; the month goes first unless only the other way is one. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => Day])[] = [
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, ([, year = '', month, day = '']) => ({ year, month: Number(month), day })],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, year = '', month, day = '']) => ({ year, month: Number(month), day })],
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    ([, first = '', second = '', year = '']) =>
      Number(first) > 12 ? { year, month: Number(second), day: first } : { year, month: Number(first), day: second },
  ],
  [
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/,
    ([, day = '', month, year = '']) => ({ year, month: Number(month), day }),
  ],
  [
    /^(?:\p{L}+,\s+)?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu,
    ([, month = '', day = '', year = '']) => ({ year, month: monthOf(month), day }),
  ],
  [
    /^(?:\p{L}+,\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-](?:de\s+)?(\p{L}{3,10})\.?,?[\s-](?:de\s+)?(\d{4}|\d{2})$/iu,
    ([, day = '', month = '', year = '']) => ({ year, month: monthOf(month), day }),
  ],
];

/** A day that exists, in any of the usual forms; 31 February and the like are set aside. */
export function cleanDate(text: string): Cleaned {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  if (day) return isCalendarDate(day) ? asWritten(day) : setAside('date_unreadable');
  for (const [form, read] of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    const { year, month, day: dayOfMonth } = read(found);
    const value = `${yearOf(year)}-${two(month)}-${two(Number(dayOfMonth))}`;
    return isCalendarDate(value) ? { value, fault: 'date_rewritten' } : setAside('date_unreadable');
  }
  return setAside('date_unreadable');
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** A point in time as ISO 8601 in UTC; without an offset it is taken as UTC. */
export function cleanInstant(text: string): Cleaned {
  const day = INSTANT.exec(text)?.[1];
  if (!day || !isCalendarDate(day)) return setAside('instant_unreadable');
  const iso = text.replace(' ', 'T').replace(',', '.');
  const time = Date.parse(/T.*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})$/i.test(iso) || iso.length === 10 ? iso : `${iso}Z`);
  return Number.isNaN(time) ? setAside('instant_unreadable') : asWritten(new Date(time).toISOString());
}

/** A year, alone or as the beginning of a date. */
export function cleanYear(text: string): Cleaned {
  const year =
    /^(1[5-9]\d\d|20\d\d)(\.0)?(?=$|-)/.exec(text)?.[1] ?? /^\d{1,2}\/\d{1,2}\/(1[5-9]\d\d|20\d\d)$/.exec(text)?.[1];
  return year ? asWritten(year) : setAside('number_unreadable');
}
