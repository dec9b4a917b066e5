import { asWritten, setAside, type Cleaned } from './cleaned.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const ISO_RULE = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;
const SPANISH: Readonly<Record<string, number>> = {
  lun: 0,
  mar: 1,
  mié: 2,
  mie: 2,
  jue: 3,
  vie: 4,
  sáb: 5,
  sab: 5,
  dom: 6,
};
const ENGLISH: Readonly<Record<string, number>> = { mo: 0, tu: 1, we: 2, th: 3, fr: 4, sa: 5, su: 6 };

/** Monday is 0. Numbers are ISO weekdays, 1 for Monday; 0 is Sunday, as some sources count. */
function dayOf(word: string): number | null {
  const text = word.trim().toLowerCase();
  if (/^[0-7]$/.test(text)) return (Number(text) + 6) % 7;
  if (!/^\p{L}{2,}\.?$/u.test(text)) return null;
  return SPANISH[text.slice(0, 3)] ?? ENGLISH[text.slice(0, 2)] ?? null;
}

function range(part: string): readonly number[] | null {
  const [from, to, ...more] = part.split(/\s*(?:-|–|—|\bto\b|\bthrough\b)\s*/).map(dayOf);
  if (more.length > 0 || from === null || from === undefined || to === null) return null;
  if (to === undefined) return [from];
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
}

/** Weekdays as an iCalendar rule writes them: "Monday" and "Mon-Fri" become MO and MO,TU,WE,TH,FR. */
export function cleanWeekdays(text: string): Cleaned {
  const parts = text
    .split(/[,;/&]|\band\b/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.every((part) => ISO_RULE.test(part))) return asWritten(parts.join(','));
  if (/^(daily|every ?day)$/i.test(text)) return asWritten(DAYS.join(','));
  const days = parts.map(range);
  if (days.some((found) => found === null)) return setAside('weekday_unreadable');
  const found = new Set(days.flatMap((each) => each ?? []));
  return asWritten(DAYS.filter((_, index) => found.has(index)).join(','));
}

/** The one day a week starts on. */
export function cleanWeekday(text: string): Cleaned {
  const day = DAYS[dayOf(text) ?? -1];
  return day ? asWritten(day) : setAside('weekday_unreadable');
}
