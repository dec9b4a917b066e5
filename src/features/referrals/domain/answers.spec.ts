import { describe, expect, it } from '@jest/globals';
import { aReferral, goodFacts, NOW } from '../../../../test/support/a-referral.js';
import { referralTexts } from '../texts/index.js';
import { readAnswers } from './answers.js';
import { asksOf } from './asks-of.js';
import type { Party, ReferralAction } from './referral-lifecycle.js';

const context = { now: NOW, timeZone: 'America/New_York', faults: referralTexts('en').faults };

const answer = (
  action: ReferralAction,
  answers: Record<string, string>,
  party: Party = 'receiver',
  onBehalf = false,
) => {
  const asked = asksOf({ referral: aReferral(), action, acting: { party, onBehalf }, facts: goodFacts() });
  return readAnswers(
    asked,
    Object.entries(answers).map(([name, value]) => ({ name, value })),
    context,
  );
};

describe('answers', () => {
  it('come back clean', () => {
    expect(answer('decline', { reason: 'no_capacity', advice: '  Try again in spring.\r\n' })).toEqual({
      reason: 'no_capacity',
      advice: 'Try again in spring.',
    });
  });

  it('of time may be given on the wall clock of the place, or with an offset', () => {
    expect(answer('schedule', { appointment: '2026-11-19T14:00' })).toEqual({
      appointment: '2026-11-19T19:00:00.000Z',
    });
    expect(answer('schedule', { appointment: '2026-11-19T14:00:00-05:00' })).toEqual({
      appointment: '2026-11-19T19:00:00.000Z',
    });
  });

  it.each<[string, ReferralAction, Record<string, string>, string]>([
    ['a day that does not exist', 'waitlist', { reconfirm_on: '2027-02-31' }, 'reconfirm_on'],
    ['a day of the wrong shape', 'waitlist', { reconfirm_on: '31/02/2027' }, 'reconfirm_on'],
    ['NaN', 'waitlist', { reconfirm_on: 'NaN' }, 'reconfirm_on'],
    ['an hour that does not exist', 'schedule', { appointment: '2026-11-19T25:00' }, 'appointment'],
    ['an appointment on 31 February', 'schedule', { appointment: '2027-02-31T10:00:00Z' }, 'appointment'],
    ['an appointment in the past', 'schedule', { appointment: '2020-01-01T10:00:00Z' }, 'appointment'],
    ['a service that has not started yet', 'start_service', { service_started_on: '2027-01-01' }, 'service_started_on'],
    ['a reason that is none', 'decline', { reason: 'do_not_like_them' }, 'reason'],
    ['a reason that is not for a decline', 'decline', { reason: 'consent_revoked' }, 'reason'],
    ['100 kB in a note', 'note', { text: 'x'.repeat(100_000), visibility: 'shared' }, 'text'],
    ['control characters', 'request_info', { question: 'Which\u0000one?' }, 'question'],
    ['an override of the reading direction', 'request_info', { question: 'abc\u202Edef' }, 'question'],
    ['a missing answer', 'request_info', { question: '   ' }, 'question'],
    ['a name nobody asked for', 'accept', { favourite_color: 'blue' }, 'favourite_color'],
    ['a name from the prototype', 'accept', { constructor: 'x' }, 'constructor'],
    ['a missing word on a reason that needs one', 'decline', { reason: 'other' }, 'reason_detail'],
    ['a missing day of a service that was received', 'close', { outcome: 'service_received' }, 'service_date'],
    ['an outcome that only the sender may give', 'close', { outcome: 'unknown' }, 'outcome'],
    ['an owner who is no id', 'reassign', { owner: 'Ana', note: 'Vacation.' }, 'owner'],
  ])('are refused by their name: %s', (_, action, answers, field) => {
    expect(answer(action, answers)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('are refused when given twice', () => {
    const asked = asksOf({
      referral: aReferral(),
      action: 'note',
      acting: { party: 'sender', onBehalf: false },
      facts: goodFacts(),
    });
    const twice = [
      { name: 'text', value: 'one' },
      { name: 'text', value: 'two' },
    ];
    expect(readAnswers(asked, twice, context)).toMatchObject({ code: 'INVALID_INPUT', field: 'text' });
  });

  it('need evidence from the sender, and none from the receiver', () => {
    expect(answer('close', { outcome: 'funds_exhausted' }, 'sender')).toMatchObject({ field: 'evidence' });
    expect(answer('close', { outcome: 'funds_exhausted' })).toEqual({ outcome: 'funds_exhausted' });
  });

  it('name who spoke when staff pass on a word', () => {
    expect(answer('accept', {}, 'receiver', true)).toMatchObject({ field: 'said_by' });
    expect(answer('accept', { said_by: 'Rosa', channel: 'phone' }, 'receiver', true)).toEqual({
      said_by: 'Rosa',
      channel: 'phone',
    });
  });

  it('of an emergency are asked for only then', () => {
    const asked = (urgency: 'routine' | 'emergency') =>
      asksOf({
        referral: aReferral({ urgency }),
        action: 'submit',
        acting: { party: 'sender', onBehalf: false },
        facts: goodFacts(),
      }).map(({ name }) => name);
    expect(asked('routine')).not.toContain('call_result');
    expect(asked('emergency')).toContain('call_result');
  });
});
