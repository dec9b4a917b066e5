import { setTimeout as pause } from 'node:timers/promises';

/** Does the work and answers not sooner than after `ms`, so that a quick answer tells nothing. */
export async function inEqualTime<T>(ms: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, pause(ms)]);
  return result;
}
