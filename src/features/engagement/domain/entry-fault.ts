import { daysBetween } from '../../../kernel/local-day.js';
import type { EngagementEntry } from './engagement.js';
import { isEngagementType } from './engagement-types.js';

const OLDEST_DAYS = 3660;

export const ENTRY_FAULTS = ['unknownType', 'dayAhead', 'dayLongAgo', 'noTopic', 'followUpBefore'] as const;
export type EntryFaultCode = (typeof ENTRY_FAULTS)[number];

/** Why a contact cannot be logged as it was entered: the code of a sentence, and the input it is about. */
export interface EntryFault {
  readonly code: EntryFaultCode;
  readonly field: 'type' | 'on' | 'topic' | 'followUpOn';
}

/** The first input that cannot be meant, on the day it is at the agency; null when all can. */
export function entryFault({ type, day, topic, followUpOn }: EngagementEntry, today: string): EntryFault | null {
  if (!isEngagementType(type)) return { code: 'unknownType', field: 'type' };
  if (day > today) return { code: 'dayAhead', field: 'on' };
  if (daysBetween(day, today) > OLDEST_DAYS) return { code: 'dayLongAgo', field: 'on' };
  if (topic === '') return { code: 'noTopic', field: 'topic' };
  return followUpOn !== null && followUpOn < day ? { code: 'followUpBefore', field: 'followUpOn' } : null;
}
