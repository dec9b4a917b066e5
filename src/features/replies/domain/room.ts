import type { CapacityState } from '../../directory/index.js';

/** What a receiver is asked of its own listing after an answer. */
export interface RoomView {
  /** What the listing says; null where nobody ever said anything. */
  readonly says: CapacityState | null;
  /** It was said a moment ago: then nothing is asked. */
  readonly isFresh: boolean;
}

const STATES: readonly CapacityState[] = ['open', 'limited', 'waitlist', 'closed'];

/** A state as a form sends it; null for anything else. */
export const roomState = (text: string): CapacityState | null => STATES.find((state) => state === text) ?? null;

const AFTER_YES: readonly string[] = ['accepted', 'scheduled', 'waitlisted', 'in_service'];

/** Whether somebody who said yes is asked of the room: not before, and not once it is over. */
export const asksOfRoom = (state: string, answeredAt: Date | null): boolean =>
  answeredAt !== null && AFTER_YES.includes(state);

const FRESH_MS = 10 * 60_000;

export const isFresh = (saidAt: Date, now: Date): boolean => now.getTime() - saidAt.getTime() < FRESH_MS;
