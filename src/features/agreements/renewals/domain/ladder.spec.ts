import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isProblem } from '../../../../kernel/problem.js';
import { checkedLadders, DEFAULT_LADDERS, ladderOf, rungAt } from './ladder.js';

const mou = ladderOf(DEFAULT_LADDERS, 'renew', 'mou');

describe('the ladder of reminders', () => {
  it.each([
    [91, null],
    [90, 90],
    [61, 90],
    [60, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [1, 7],
    [0, 0],
    [-40, 0],
  ])('%i days before the end stands on %s', (daysLeft, rung) => {
    expect(rungAt(mou, daysLeft)).toBe(rung);
  });

  it('is its own for a type that has one, and short for reviews and meetings', () => {
    const ladders = { ...DEFAULT_LADDERS, byType: { dco_agreement: [180, 90] } };
    expect(ladderOf(ladders, 'renew', 'dco_agreement')).toEqual([180, 90, 0]);
    expect(ladderOf(ladders, 'licence', 'dco_agreement')).toEqual([180, 90, 0]);
    expect(ladderOf(ladders, 'renew', 'mou')).toEqual([90, 60, 30, 7, 0]);
    expect(ladderOf(ladders, 'meeting', 'dco_agreement')).toEqual([7, 0]);
  });

  it('is only ever climbed downward as the day comes nearer', () => {
    const ladders = fc.uniqueArray(fc.integer({ min: 1, max: 365 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(ladders, fc.integer({ min: -30, max: 400 }), (days, daysLeft) => {
        const ladder = [...days.sort((a, b) => b - a), 0];
        const [now, later] = [rungAt(ladder, daysLeft), rungAt(ladder, daysLeft - 1)];
        expect(later ?? Infinity).toBeLessThanOrEqual(now ?? Infinity);
        if (daysLeft <= 0) expect(now).toBe(0);
      }),
    );
  });

  it.each([
    ['that is empty', [], 30],
    ['with a rung twice', [30, 30], 30],
    ['that climbs up', [7, 30], 30],
    ['of half days', [7.5], 30],
    ['of more than a year', [400], 30],
    ['that tells nobody in time', [30], -1],
  ])('%s is refused', (_, days, escalateAt) => {
    expect(isProblem(checkedLadders({ days, byType: {}, escalateAt }, 'no'))).toBe(true);
  });
});
