import { invalid, type Problem } from '../../../../kernel/problem.js';
import { daysBetween } from '../../../../kernel/local-day.js';

/** The longest a note may be. */
export const NEWS_LENGTH = 280;
const LONGEST_DAYS = 366;

/** A short note about a service, for some days. */
export interface ProgramNews {
  readonly text: string;
  readonly textEs: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Why such a note is not taken; null when it is. */
export function newsFault({ startsOn, endsOn }: ProgramNews, today: string): Problem | null {
  if (endsOn < startsOn) return invalid('endsOn', 'It must not end before it starts.');
  if (endsOn < today) return invalid('endsOn', 'It would be over already.');
  return daysBetween(startsOn, endsOn) > LONGEST_DAYS
    ? invalid('endsOn', 'News holds for a year at most; what holds longer belongs in the listing.')
    : null;
}
