import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heldVersion, TODAY } from '../../../../../test/support/an-agreement.js';
import { plusDays } from '../../../../kernel/local-day.js';
import type { HoldingDays } from './agreement-version.js';
import { daysLeftOn, holdsOn, isExpiringOn, lastDay, overlap, versionOn } from './in-force.js';
import { nextDays } from './next-days.js';

const NEW_YEAR = '2026-01-01';
const SPAN = 60;
const day = (offset: number): string => plusDays(NEW_YEAR, offset);
const NOW = new Date('2026-01-01T00:00:00Z');

const anyVersion: fc.Arbitrary<HoldingDays> = fc
  .record({
    from: fc.nat(SPAN),
    length: fc.option(fc.nat(SPAN)),
    ended: fc.option(fc.nat(SPAN)),
    isActive: fc.boolean(),
  })
  .map(({ from, length, ended, isActive }) => ({
    activatedAt: isActive ? NOW : null,
    startsOn: day(from),
    endsOn: length === null ? null : day(from + length),
    endedOn: ended === null ? null : day(from + ended),
  }));

/** The same asked day by day, without any arithmetic of spans. */
const bruteForce = ({ activatedAt, startsOn, endsOn, endedOn }: HoldingDays, asked: string): boolean =>
  activatedAt !== null &&
  startsOn !== null &&
  asked >= startsOn &&
  (endsOn === null || asked <= endsOn) &&
  (endedOn === null || asked < endedOn);

const DAYS = Array.from({ length: SPAN * 3 }, (_, offset) => day(offset));

describe('what is in force on a day', () => {
  it('is what holds from its first to its last day, unless it ended before', () => {
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 6 }), fc.nat(SPAN * 3 - 1), (versions, offset) => {
        const asked = day(offset);
        expect(versionOn(versions, asked)).toBe(versions.find((version) => bruteForce(version, asked)) ?? null);
        versions.forEach((version) => expect(holdsOn(version, asked)).toBe(bruteForce(version, asked)));
      }),
    );
  });

  it('overlaps exactly where there is a day on which both hold', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        const [one, other] = [
          { ...a, activatedAt: NOW },
          { ...b, activatedAt: NOW },
        ];
        const isBoth = DAYS.some((asked) => bruteForce(one, asked) && bruteForce(other, asked));
        expect(overlap(one, other)).toBe(isBoth);
      }),
    );
  });

  it('has the last day on which anything holds', () => {
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 5 }), (versions) => {
        const held = DAYS.filter((asked) => versions.some((version) => bruteForce(version, asked)));
        const hasNoEnd = versions.some((version) => bruteForce(version, '2099-01-01'));
        expect(lastDay(versions)).toBe(hasNoEnd ? null : held.at(-1));
      }),
    );
  });
});

describe('what ends soon', () => {
  const until = (endsOn: string | null) => [heldVersion({ endsOn })];

  it.each<[string, readonly HoldingDays[], number | null, boolean]>([
    ['in 90 days', until(plusDays(TODAY, 90)), 90, true],
    ['in 91 days', until(plusDays(TODAY, 91)), 91, false],
    ['today', until(TODAY), 0, true],
    ['yesterday', until(plusDays(TODAY, -1)), null, false],
    ['never', until(null), null, false],
    ['with something adopted that follows', [heldVersion({ startsOn: '2027-01-01', endsOn: '2027-12-31' }), ...until('2026-12-31')], 36, false], // prettier-ignore
  ])('%s', (_, versions, left, isExpiring) => {
    expect({ left: daysLeftOn(versions, TODAY), isExpiring: isExpiringOn(versions, TODAY) }).toEqual({
      left,
      isExpiring,
    });
  });
});

describe('the days a new version is begun with', () => {
  it.each([
    ['a renewal of a year is a year', 'renewal', heldVersion(), { startsOn: '2027-01-01', endsOn: '2027-12-31' }],
    ['a renewal of a leap year too', 'renewal', heldVersion({ startsOn: '2027-03-01', endsOn: '2028-02-29' }), { startsOn: '2028-03-01', endsOn: '2029-02-28' }], // prettier-ignore
    ['a renewal of what ended long ago begins today', 'renewal', heldVersion({ startsOn: '2024-01-01', endsOn: '2024-12-31' }), { startsOn: TODAY, endsOn: '2027-11-24' }], // prettier-ignore
    ['a renewal of what has no end has none', 'renewal', heldVersion({ endsOn: null }), { startsOn: TODAY, endsOn: null }], // prettier-ignore
    [
      'an amendment begins today and ends with it',
      'amendment',
      heldVersion(),
      { startsOn: TODAY, endsOn: '2026-12-31' },
    ],
    ['an amendment of what begins later begins after it', 'amendment', heldVersion({ startsOn: '2027-01-01', endsOn: null }), { startsOn: '2027-01-02', endsOn: null }], // prettier-ignore
  ] as const)('%s', (_, kind, last, days) => {
    expect(nextDays(kind, last, TODAY)).toEqual(days);
  });
});
