import type { FieldFault } from '../texts/index.js';
import type { CapacityState } from './capacity.js';

/** What somebody says of the room of a listing. */
export interface CapacityWord {
  readonly state: CapacityState;
  readonly waitDays: number | null;
  readonly closedUntil: string | null;
  readonly note: string | null;
}

/** Why it cannot be meant so; null when it can. */
export function capacityFault({ state, waitDays, closedUntil }: CapacityWord, today: string): FieldFault | null {
  if (waitDays !== null && state !== 'waitlist') return { field: 'waitDays', fault: 'waitOnly' };
  if (closedUntil === null) return null;
  if (state !== 'closed') return { field: 'closedUntil', fault: 'closedOnly' };
  return closedUntil < today ? { field: 'closedUntil', fault: 'pastDay' } : null;
}
