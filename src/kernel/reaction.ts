import type { StoredEvent } from './domain-event.js';

/** Something that happens because something else has happened. May run twice: make it idempotent. */
export interface Reaction<Event extends StoredEvent = StoredEvent> {
  /** The event types it answers to. */
  readonly to: readonly string[];
  react(event: Event): Promise<void>;
}
