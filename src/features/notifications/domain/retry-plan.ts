const MINUTE = 60_000;

/** The waits between tries, in minutes: a mail is given up after about a day. */
const WAITS = [1, 5, 15, 60, 120, 240, 480, 480] as const;

export const MAX_ATTEMPTS = WAITS.length + 1;

/** When to try again after so many failed tries, or null to give up. */
export function nextAttempt(failedAttempts: number, now: Date): Date | null {
  const wait = WAITS[failedAttempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait * MINUTE);
}
