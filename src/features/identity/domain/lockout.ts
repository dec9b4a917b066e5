/** Wrong passwords in a row that cost nothing. */
export const FREE_TRIES = 10;

const LONGEST_WAIT_MINUTES = 60;

/** Until when no password is taken after this many wrong ones in a row: 1 minute after the tenth, doubling up to an hour; null for none. */
export function lockedUntil(failedAttempts: number, now: Date): Date | null {
  if (failedAttempts < FREE_TRIES) return null;
  const minutes = Math.min(2 ** (failedAttempts - FREE_TRIES), LONGEST_WAIT_MINUTES);
  return new Date(now.getTime() + minutes * 60_000);
}

/** Whether no password is taken now. */
export const isLocked = (until: Date | null, now: Date): boolean => until !== null && until > now;
