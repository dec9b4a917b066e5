export const PROMISE_RESULTS = ['kept', 'missed', 'open', 'not_counted'] as const;

/** What came of a promise. */
export type PromiseResult = (typeof PROMISE_RESULTS)[number];

interface PromiseDue {
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
}

/** Kept in time, missed, still open; or not counted: the referral ended before the promise was due, without the partner's doing. */
export function promiseResult({ dueAt, answeredAt, endedAt }: PromiseDue, now: Date): PromiseResult {
  if (answeredAt !== null) return answeredAt <= dueAt ? 'kept' : 'missed';
  if (endedAt !== null) return endedAt <= dueAt ? 'not_counted' : 'missed';
  return now <= dueAt ? 'open' : 'missed';
}
