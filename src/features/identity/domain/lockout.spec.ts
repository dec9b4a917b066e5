import { describe, expect, it } from '@jest/globals';
import { isLocked, lockedUntil } from './lockout.js';

const now = new Date('2026-11-23T15:00:00Z');
const minutesAfter = (failures: number): number | null => {
  const until = lockedUntil(failures, now);
  return until && (until.getTime() - now.getTime()) / 60_000;
};

describe('the wait after wrong passwords', () => {
  it.each([
    [0, null],
    [9, null],
    [10, 1],
    [11, 2],
    [12, 4],
    [15, 32],
    [16, 60],
    [500, 60],
  ])('%d in a row make one wait %p minutes', (failures, minutes) => {
    expect(minutesAfter(failures)).toBe(minutes);
  });

  it('ends by itself', () => {
    expect(isLocked(new Date('2026-11-23T15:00:01Z'), now)).toBe(true);
    expect(isLocked(now, now)).toBe(false);
    expect(isLocked(null, now)).toBe(false);
  });
});
