const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long an opened request stays open on a device without being opened again. */
export const SESSION_MS = 8 * 60 * MINUTE;

/** How long a device is remembered for its mailbox, after a right code. */
export const DEVICE_MS = 7 * DAY;

/** One new link is mailed for each link within this time, however often it is asked for. */
export const RENEWAL_MS = 15 * MINUTE;

/** The instant so many milliseconds later. */
export const later = (from: Date, ms: number): Date => new Date(from.getTime() + ms);

/** The number of the stretch of time in which an instant lies: the same for all that falls into one. */
export const stretchOf = (at: Date, ms: number): number => Math.floor(at.getTime() / ms);
