import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, plusDays } from '../../../kernel/local-day.js';
import { isCountable, previousPeriod } from './period.js';

describe('a period', () => {
  it('is compared with the days just before it', () => {
    expect(previousPeriod({ from: '2026-10-01', to: '2026-12-31' })).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(previousPeriod({ from: '2026-03-01', to: '2026-03-01' })).toEqual({ from: '2026-02-28', to: '2026-02-28' });
  });

  it('is as long as the one before, which ends the day before it starts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 1500 }), (start, length) => {
        const period = { from: plusDays('2020-01-01', start), to: plusDays('2020-01-01', start + length) };
        const before = previousPeriod(period);
        expect(daysBetween(before.from, before.to)).toBe(length);
        expect(plusDays(before.to, 1)).toBe(period.from);
      }),
    );
  });

  it('is refused when it runs backwards or over ten years', () => {
    expect(isCountable({ from: '2026-02-01', to: '2026-01-01' })).toBe(false);
    expect(isCountable({ from: '2000-01-01', to: '2026-01-01' })).toBe(false);
    expect(isCountable({ from: '2026-01-01', to: '2026-01-01' })).toBe(true);
  });
});
