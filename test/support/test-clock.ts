import { Clock } from '../../src/kernel/clock.js';

/** A clock that a story moves: it stands on a Monday morning until told otherwise. */
export class TestClock extends Clock {
  private instant = new Date('2026-11-23T15:00:00Z');

  now(): Date {
    return this.instant;
  }

  set(instant: string): void {
    this.instant = new Date(instant);
  }

  pass({ minutes = 0, hours = 0, days = 0 }: { minutes?: number; hours?: number; days?: number }): void {
    this.instant = new Date(this.instant.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}
