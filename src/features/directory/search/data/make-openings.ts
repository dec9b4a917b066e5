import { Temporal } from 'temporal-polyfill';
import { OpeningHoursBook, type Opening, type OpeningRule } from '../domain/openings.js';
import type { RunSql } from '../../data/sql.js';

/** How far ahead openings are known. */
export const DAYS_AHEAD = 16;
const AT_ONCE = 2_000;

const TO_MAKE =
  'SELECT id, hours, time_zone AS "timeZone" FROM schedule_patterns WHERE openings IS NULL ORDER BY id LIMIT $1';
const KEEP = `
  UPDATE schedule_patterns p SET openings = n.openings::tstzmultirange, known_until = $3
    FROM unnest($1::int[], $2::text[]) AS n (id, openings) WHERE p.id = n.id`;
/** Those that no listing has any more go; the rest is to be made anew. */
export const FORGET_PATTERNS =
  'DELETE FROM schedule_patterns p WHERE NOT EXISTS (SELECT FROM search_documents d WHERE d.pattern_id = p.id)';
export const FORGET_OPENINGS = 'UPDATE schedule_patterns SET openings = NULL';

interface Pattern {
  readonly id: number;
  readonly hours: readonly OpeningRule[];
  readonly timeZone: string;
}

const iso = (at: number): string => new Date(at).toISOString();
const multirange = (openings: readonly Opening[]): string =>
  `{${openings.map(({ from, to }) => `[${iso(from)},${iso(to)})`).join(',')}}`;

/** Works out when each pattern that has no openings yet is open, from yesterday on. */
export async function makeOpenings(run: RunSql, now: Date): Promise<void> {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC').toPlainDate();
  const span = { first: today.subtract({ days: 2 }), last: today.add({ days: DAYS_AHEAD }) };
  const book = new OpeningHoursBook(span);
  for (;;) {
    const patterns = await run<Pattern>(TO_MAKE, [AT_ONCE]);
    if (patterns.length === 0) return;
    const openings = patterns.map(({ hours, timeZone }) => multirange(book.openings(hours, timeZone)));
    await run(KEEP, [patterns.map(({ id }) => id), openings, span.last.toString()]);
  }
}
