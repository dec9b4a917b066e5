import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '../../domain/categories.js';
import { BELIEF_RULES, believedHours, believedUntil } from './believed-until.js';
import { shownState, standingOf, type CapacityClaim } from './capacity.js';

const NOW = new Date('2026-11-17T15:00:00Z');
const hours = (n: number): Date => new Date(NOW.getTime() + n * 3_600_000);

const claim = (id: string, given: Partial<CapacityClaim> = {}): CapacityClaim => ({
  id,
  state: 'open',
  waitDays: null,
  closedUntil: null,
  note: null,
  how: 'partner',
  saidBy: 'Rosa',
  saidAt: NOW,
  believedUntil: hours(24),
  contradicts: false,
  ...given,
});
const decline = (id: string, at: Date): CapacityClaim =>
  claim(id, { state: 'closed', how: 'referral_reply', contradicts: true, saidAt: at });

describe('how long a word about room is believed', () => {
  it.each([
    [['emergency_shelter'], 24],
    [['family_shelter'], 24],
    [['withdrawal_management'], 24],
    [['residential_treatment'], 72],
    [['recovery_housing'], 72],
    [['outpatient_treatment'], 14 * 24],
    [['counseling'], 14 * 24],
    [['food_pantry'], 30 * 24],
    [['rent_help'], 7 * 24],
    [[], 7 * 24],
    [['unheard_of'], 7 * 24],
    [['food_pantry', 'emergency_shelter'], 24],
  ])('%j: %d hours', (codes, wanted) => {
    expect(believedHours(codes)).toBe(wanted);
  });

  it('names only categories that there are', () => {
    const known = new Set(CATEGORIES.map(({ code }) => code));
    expect(BELIEF_RULES.flatMap(({ under }) => under).filter((code) => !known.has(code))).toEqual([]);
  });

  it('that it is closed until a day is believed until that day is over there, and asked again after ninety', () => {
    const said = { at: NOW, categoryCodes: ['emergency_shelter'], timeZone: 'America/New_York' };
    expect(believedUntil({ ...said, closedUntil: null })).toEqual(hours(24));
    expect(believedUntil({ ...said, closedUntil: '2026-11-20' })).toEqual(new Date('2026-11-21T05:00:00Z'));
    expect(believedUntil({ ...said, closedUntil: '2028-01-01' })).toEqual(hours(90 * 24));
  });
});

describe('what stands about a listing', () => {
  it('is nothing before anybody said anything', () => {
    expect(standingOf([])).toBeNull();
    expect(shownState(null, NOW)).toBe('unknown');
  });

  it('is the last word, whoever said it, and unknown once it is no longer believed', () => {
    const said = [claim('old'), claim('new', { state: 'waitlist', saidAt: hours(1) })];
    expect(standingOf(said)).toMatchObject({ said: { id: 'new' }, contrary: null });
    expect(shownState(said[1] ?? null, hours(2))).toBe('waitlist');
    expect(shownState(said[1] ?? null, hours(24))).toBe('unknown');
  });

  it('is both when a decline for no room came after it was said to be open', () => {
    expect(standingOf([claim('open'), decline('full', hours(3))])).toMatchObject({
      said: { id: 'open' },
      contrary: { id: 'full', state: 'closed' },
    });
  });

  it('is the word alone when it came after the decline, or says the same', () => {
    expect(standingOf([decline('full', NOW), claim('open', { saidAt: hours(1) })])?.contrary).toBeNull();
    expect(standingOf([claim('shut', { state: 'closed' }), decline('full', hours(1))])?.contrary).toBeNull();
  });

  it('is the decline where nobody ever said more', () => {
    expect(standingOf([decline('full', NOW)])).toMatchObject({ said: { id: 'full' }, contrary: null });
  });
});
