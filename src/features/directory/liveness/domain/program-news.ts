import { daysBetween } from '../../../../kernel/local-day.js';
import type { FieldFault } from '../texts/index.js';

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
export function newsFault({ startsOn, endsOn }: ProgramNews, today: string): FieldFault | null {
  if (endsOn < startsOn) return { field: 'endsOn', fault: 'endsBeforeStart' };
  if (endsOn < today) return { field: 'endsOn', fault: 'overAlready' };
  return daysBetween(startsOn, endsOn) > LONGEST_DAYS ? { field: 'endsOn', fault: 'tooLong' } : null;
}
