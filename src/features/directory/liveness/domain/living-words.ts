import type { Locale } from '../../../../kernel/actor.js';
import { livenessTexts } from '../texts/index.js';
import type { CapacityState } from './capacity.js';

/** How much room somebody said there is. */
export interface RoomWord {
  readonly state: CapacityState;
  readonly waitDays: number | null;
  readonly closedUntil: string | null;
}

/** It in words; null for nothing said. */
export function roomInWords(word: RoomWord | null, locale: Locale): string | null {
  if (!word) return null;
  const { states, days, until } = livenessTexts(locale).changed;
  const { state, waitDays, closedUntil } = word;
  if (state === 'waitlist' && waitDays !== null) return `${states.waitlist}, ${days(waitDays)}`;
  return state === 'closed' && closedUntil !== null ? `${states.closed} ${until(closedUntil)}` : states[state];
}
