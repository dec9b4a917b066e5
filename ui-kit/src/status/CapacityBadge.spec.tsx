import { describe, expect, it } from '@jest/globals';
import { axeFindings, renderInApp } from '../testing/index.js';
import type { CapacityValue } from './capacity.js';
import { CapacityAge, CapacityBadge } from './CapacityBadge.js';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

const said = (given: Partial<CapacityValue>): CapacityValue => ({
  state: 'OPEN',
  lastState: 'OPEN',
  waitDays: null,
  closedUntil: null,
  how: 'PARTNER',
  saidBy: 'Harbor Light Shelter',
  saidAt: daysAgo(0),
  ...given,
});

const textOf = (capacity: CapacityValue | null, locale: 'en' | 'es' = 'en'): string | null =>
  renderInApp(
    <p>
      <CapacityBadge capacity={capacity} />. {capacity && <CapacityAge capacity={capacity} />}
    </p>,
    { locale },
  ).container.querySelector('p')?.textContent ?? null;

describe('how much room there is, in words', () => {
  it('says who said so and how long ago', () => {
    expect(textOf(said({}))).toBe('Open. Said today by the agency');
    expect(textOf(said({ how: 'PHONE_CALL', saidBy: 'Ana Reyes', saidAt: daysAgo(3) }))).toBe(
      'Open. Said 3 days ago on the phone, to Ana Reyes',
    );
  });

  it('says how long the wait is, and until when it is closed', () => {
    expect(textOf(said({ state: 'WAITLIST', waitDays: 10 }))).toContain('Waitlist, about 10 days.');
    expect(textOf(said({ state: 'CLOSED', closedUntil: '2026-12-02' }))).toContain('Closed until Dec 2, 2026.');
  });

  it('shows what is believed no longer as not known, with what was last said', () => {
    expect(textOf(said({ state: 'UNKNOWN', lastState: 'LIMITED', saidAt: daysAgo(9) }))).toBe(
      'Not known whether there is room. Last said: Limited room, said 9 days ago by the agency',
    );
    expect(textOf(null)).toBe('Not known whether there is room. ');
  });

  it('speaks Spanish, and passes axe', async () => {
    expect(textOf(said({ saidAt: daysAgo(1) }), 'es')).toBe('Abierto. Dicho ayer por la agencia');
    expect(await axeFindings()).toEqual([]);
  });
});
