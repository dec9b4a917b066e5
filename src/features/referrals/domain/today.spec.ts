import { describe, expect, it } from '@jest/globals';
import { aReferral, NOW } from '../../../../test/support/a-referral.js';
import { awaitsAnswer, isDueByToday, openWorkPlace } from './open-work.js';
import type { ClockName } from './clocks.js';
import type { Referral } from './referral.js';
import { todayPlace } from './today.js';

const day = { now: NOW, timeZone: 'America/New_York' };
const due = (clock: ClockName, at: string) => ({ clock, from: NOW, at: new Date(at), rungs: 0 });
const yesterday = '2026-11-16T15:00:00Z';
const tonight = '2026-11-17T22:00:00Z';
const later = '2026-11-19T15:00:00Z';

describe('what needs the owner today', () => {
  it.each<[string, Partial<Referral>, string | null]>([
    ['a failed mail', { state: 'sent', deliveryProblem: 'mail_failed' }, 'now deliveryFailed note'],
    [
      'a worry about safety, though it is closed',
      { state: 'closed', safetyConcernAt: NOW, endedAt: NOW, loopConfirmedAt: NOW },
      'now safety note',
    ],
    ['a yes that the release held up', { state: 'sent', yesHeldAt: NOW }, 'now yesHeld note'],
    [
      'a question whose answer is late',
      { state: 'info_needed', running: due('answer', yesterday) },
      'now question provide_info',
    ],
    [
      'a question due today',
      { state: 'info_needed', running: due('answer', tonight) },
      'promised_today question provide_info',
    ],
    [
      'a question due later',
      { state: 'info_needed', running: due('answer', later) },
      'answers_in question provide_info',
    ],
    [
      'a decline',
      { state: 'declined', running: due('next_step', later), endedAt: NOW },
      'answers_in declined record_next_step',
    ],
    [
      'a decline whose result was confirmed, and no next step known',
      { state: 'declined', endedAt: NOW, loopConfirmedAt: NOW },
      'answers_in declined record_next_step',
    ],
    ['a decline that was seen to', { state: 'declined', nextStep: 'person_informed', endedAt: NOW }, null],
    [
      'an outcome to confirm',
      { state: 'closed', outcome: 'service_received', endedAt: NOW },
      'answers_in closed confirm_loop',
    ],
    ['a closed loop', { state: 'closed', outcome: 'service_received', endedAt: NOW, loopConfirmedAt: NOW }, null],
    [
      'a missing signature',
      { state: 'awaiting_consent', running: due('consent', later) },
      'waiting_for_signature signature revise',
    ],
    ['a signature that came', { state: 'awaiting_consent', releasableAt: NOW }, 'answers_in releasable release'],
    [
      'a routine answer that is late',
      { state: 'sent', running: due('first_response', yesterday) },
      'gone_quiet quiet note',
    ],
    [
      'an urgent answer that is late',
      { state: 'sent', urgency: 'urgent', running: due('first_response', yesterday) },
      'now quiet note',
    ],
    ['a message of the receiver', { state: 'sent', newsAt: NOW }, 'answers_in news note'],
    ['an answer that is not due yet', { state: 'sent', running: due('first_response', later) }, null],
  ])('%s', (_, given, expected) => {
    const found = todayPlace(aReferral(given), day);
    expect(found && `${found.group} ${found.sentence} ${found.action}`).toBe(expected);
  });
});

describe('the open work of a receiver', () => {
  it.each<[Referral['state'], string, string]>([
    ['sent', 'answer', 'accept'],
    ['info_needed', 'answer', 'note'],
    ['accepted', 'reach_or_book', 'schedule'],
    ['scheduled', 'how_it_went', 'close'],
    ['withdrawal_requested', 'how_it_went', 'confirm_withdrawal'],
    ['declined', 'finished', 'note'],
  ])('puts %s under %s', (state, group, action) => expect(openWorkPlace({ state })).toEqual({ group, action }));

  it('counts what waits for an answer and what is due today', () => {
    expect([awaitsAnswer({ state: 'sent' }), awaitsAnswer({ state: 'info_needed' })]).toEqual([true, false]);
    const isDue = (at: string) =>
      isDueByToday({ running: due('first_response', at), endedAt: null }, NOW, 'America/New_York');
    expect([yesterday, tonight, later].map(isDue)).toEqual([true, true, false]);
  });
});
