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

const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A day that exists; month/day/year is rewritten, 31 February and the like are set aside. */
export function cleanDate(text: string): Cleaned {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  if (day) return isCalendarDate(day) ? asWritten(day) : setAside('date_unreadable');
  const american = AMERICAN.exec(text);
  if (!american) return setAside('date_unreadable');
  const value = `${american[3]}-${two(Number(american[1]))}-${two(Number(american[2]))}`;
  return isCalendarDate(value) ? { value, fault: 'date_rewritten' } : setAside('date_unreadable');
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
