import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FIELD_GROUPS, stalenessOf, urgencyOf, type Verified } from './verification.js';

const NOW = new Date('2026-11-17T15:00:00Z');
const ago = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const all = (at: Date): Verified => Object.fromEntries(FIELD_GROUPS.map((group) => [group, at]));

describe('how stale a listing is', () => {
  it('is nothing when all was verified just now, and all when nothing was within half a year', () => {
    expect(stalenessOf(all(NOW), NOW)).toBe(0);
    expect(stalenessOf({}, NOW)).toBe(1);
    expect(stalenessOf(all(ago(400)), NOW)).toBe(1);
    expect(stalenessOf(all(ago(90)), NOW)).toBeCloseTo(0.5);
  });

  it('weighs the telephone more than the description', () => {
    const but = (group: string): Verified =>
      Object.fromEntries(FIELD_GROUPS.filter((one) => one !== group).map((one) => [one, NOW]));
    expect(stalenessOf(but('phone_intake'), NOW)).toBeCloseTo(0.3);
    expect(stalenessOf(but('name_description'), NOW)).toBeCloseTo(0.1);
  });

  it('never falls as time goes by, and stays between 0 and 1', () => {
    const days = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (each, later) => {
        const verified: Verified = Object.fromEntries(
          FIELD_GROUPS.flatMap((group, n) => {
            const age = each[n];
            return typeof age === 'number' ? [[group, ago(age)]] : [];
          }),
        );
        const now = stalenessOf(verified, NOW);
        const then = stalenessOf(verified, ago(-later));
        return now >= 0 && then <= 1 + 1e-9 && then >= now - 1e-9;
      }),
    );
  });

  it('ranks by use: what is used a thousand times comes before what is never used, fresh things last', () => {
    expect(urgencyOf(0.5, 1000)).toBeGreaterThan(urgencyOf(1, 0));
    expect(urgencyOf(0, 1000)).toBe(0);
    expect(urgencyOf(1, 0)).toBe(1);
  });
});
