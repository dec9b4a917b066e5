/** What time it is; a port, so that a test can let an hour pass. */
export abstract class Clock {
  abstract now(): Date;
}
