import { describe, expect, it } from '@jest/globals';
import { aReferral, goodFacts, NOW, officeHours } from '../../../../test/support/a-referral.js';
import { dueOf, graceHasPassed, latestPromise, nextRung, type ClockName } from './clocks.js';
import { spokenMoment } from './headline.js';
import { moved } from './move.js';
import type { Urgency } from './urgency.js';

const spoken = (at: Date) => spokenMoment(at, 'America/New_York', { locale: 'en', now: NOW });
const due = (clock: ClockName, urgency: Urgency = 'routine', promised?: string) =>
  spoken(dueOf({ clock, urgency, calendar: officeHours, from: NOW, promised }));

describe('a due time, on a Tuesday at ten', () => {
  it.each<[ClockName, Urgency, string]>([
    ['first_response', 'routine', 'Thu 10:00 AM'],
    ['first_response', 'urgent', 'Tue 2:00 PM'],
    ['first_response', 'high_transition', 'Tue 2:00 PM'],
    ['first_response', 'emergency', 'Tue 11:00 AM'],
    ['decision', 'routine', 'Thu 10:00 AM'],
    ['answer', 'routine', 'Wed 10:00 AM'],
    ['consent', 'routine', 'Fri 10:00 AM'],
    ['first_contact', 'routine', 'Wed, Dec 2, 10:00 AM'],
    ['first_contact', 'urgent', 'Wed 10:00 AM'],
    ['first_contact', 'high_transition', 'Wed 10:00 AM'],
    ['withdrawal', 'routine', 'Tue, Nov 24, 10:00 AM'],
    ['next_step', 'routine', 'Thu 10:00 AM'],
    ['progress', 'routine', 'Thu, Dec 17, 10:00 AM'],
  ])('of %s, %s, is %s', (clock, urgency, expected) => expect(due(clock, urgency)).toBe(expected));

  it('follows a promise to the closing of that day', () => {
    expect(due('decision', 'routine', '2026-11-20')).toBe('Fri 5:00 PM');
  });

  it('lets nobody promise for ever', () => {
    expect(latestPromise('reconfirm', officeHours, NOW)).toBe('2026-12-01');
    expect(latestPromise('decision', officeHours, NOW)).toBe('2026-12-02');
    expect(latestPromise('answer', officeHours, NOW)).toBeNull();
  });

  it('of the result of an appointment counts from the appointment', () => {
    const step = { to: 'scheduled', emits: 'referral.scheduled' } as const;
    const after = moved(aReferral({ state: 'accepted' }), {
      action: 'schedule',
      party: 'receiver',
      agencyId: null,
      step,
      answers: { appointment: '2026-11-19T19:00:00Z' },
      facts: goodFacts(),
    });
    expect(after.running && spoken(after.running.at)).toBe('Fri 2:00 PM');
  });
});

describe('the ladder', () => {
  const running = {
    clock: 'first_response',
    from: NOW,
    at: dueOf({ clock: 'first_response', urgency: 'routine', calendar: officeHours, from: NOW }),
    rungs: 0,
  } as const;
  const climb = (rungs: number) => {
    const next = nextRung({ ...running, rungs }, 'routine', officeHours);
    return next && `${next.rung} ${spoken(next.at)}`;
  };

  it('reminds at half time and at due, escalates twice, and ends', () => {
    expect([0, 1, 2, 3, 4, 5].map(climb)).toEqual([
      'remind_at_half Wed 10:00 AM',
      'remind_at_due Thu 10:00 AM',
      'escalate_to_second_contact Fri 10:00 AM',
      'escalate_to_supervisor Mon, Nov 23, 10:00 AM',
      'end Tue, Nov 24, 10:00 AM',
      null,
    ]);
  });

  it('ends only where silence has an end', () => {
    expect(nextRung({ ...running, clock: 'first_contact', rungs: 4 }, 'routine', officeHours)).toBeNull();
  });

  it('confirms a withdrawal at its due time', () => {
    expect(nextRung({ ...running, clock: 'withdrawal', rungs: 1 }, 'routine', officeHours)).toEqual({
      rung: 'end',
      at: running.at,
    });
  });

  it('is over only when every rung was climbed and the grace has passed', () => {
    const later = new Date('2026-11-25T15:00:00Z');
    expect(graceHasPassed({ ...running, rungs: 4 }, 'routine', officeHours, NOW)).toBe(false);
    expect(graceHasPassed({ ...running, rungs: 2 }, 'routine', officeHours, later)).toBe(false);
    expect(graceHasPassed({ ...running, rungs: 4 }, 'routine', officeHours, later)).toBe(true);
  });
});
