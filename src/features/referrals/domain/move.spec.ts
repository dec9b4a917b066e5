import { describe, expect, it } from '@jest/globals';
import { aReferral, goodFacts, NOW } from '../../../../test/support/a-referral.js';
import { isProblem } from '../../../kernel/problem.js';
import { referralTexts } from '../texts/index.js';
import type { Answers } from './answers.js';
import { decide } from './decide.js';
import { moved } from './move.js';
import type { ReferralFacts } from './referral-facts.js';
import type { Party, ReferralAction } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

function after(
  referral: Referral,
  action: ReferralAction,
  party: Party,
  answers: Answers = {},
  nowOrFacts: Date | Partial<ReferralFacts> = NOW,
): Referral {
  const facts = goodFacts(nowOrFacts instanceof Date ? { now: nowOrFacts } : nowOrFacts);
  const step = decide(action, { referral, party, answers, facts }, referralTexts('en'));
  if (isProblem(step)) throw new Error(step.message);
  return moved(referral, { action, party, agencyId: null, step, answers, facts });
}

const later = new Date('2026-11-18T15:00:00Z');
const sent = after(aReferral(), 'submit', 'sender');

describe('a step', () => {
  it('makes one new version, and starts the clock of the new state', () => {
    expect(sent).toMatchObject({
      state: 'sent',
      version: 2,
      sentAt: NOW,
      running: { clock: 'first_response', from: NOW, rungs: 0 },
    });
  });

  it('that is only recorded leaves the clock alone', () => {
    const noted = after(sent, 'note', 'sender', { text: 'Hello', visibility: 'shared' }, later);
    expect(noted).toMatchObject({ state: 'sent', version: 3, running: sent.running, lastStep: sent.lastStep });
  });

  it('puts a worry about safety on the list, where it stands until somebody has seen to it', () => {
    const worried = after(sent, 'record_report', 'sender', { report: 'safety_concern' });
    const accepted = after(worried, 'accept', 'receiver');
    expect([worried.safetyConcernAt, accepted.safetyConcernAt]).toEqual([NOW, NOW]);
    expect(
      after(accepted, 'note', 'sender', { text: 'Called her.', visibility: 'internal' }).safetyConcernAt,
    ).toBeNull();
  });

  it('of the sender who has called settles a mail that did not arrive', () => {
    const unread = { ...sent, deliveryProblem: 'mail_failed' };
    expect(
      after(unread, 'note', 'sender', { text: 'Called them.', visibility: 'internal' }).deliveryProblem,
    ).toBeNull();
    expect(after(unread, 'reassign', 'sender', { owner: 'x', note: 'y' }).deliveryProblem).toBe('mail_failed');
  });

  it('stamps the first yes, however it was said, and keeps it', () => {
    const accepted = after(sent, 'accept', 'receiver', {}, later);
    const booked = after(
      accepted,
      'schedule',
      'receiver',
      { appointment: '2026-12-01T15:00:00Z' },
      new Date('2026-11-19T15:00:00Z'),
    );
    expect([accepted.acceptedAt, booked.acceptedAt]).toEqual([later, later]);
    expect(after(sent, 'waitlist', 'receiver', { reconfirm_on: '2026-11-25' }).acceptedAt).toBeNull();
  });

  it('ends with its reason, and waits for the next step', () => {
    const declined = after(sent, 'decline', 'receiver', { reason: 'no_capacity' }, later);
    expect(declined).toMatchObject({
      state: 'declined',
      reason: 'no_capacity',
      endedAt: later,
      running: { clock: 'next_step' },
    });
    expect(after(declined, 'record_next_step', 'sender', { next_step: 'referred_again' })).toMatchObject({
      nextStep: 'referred_again',
      reason: 'no_capacity',
      running: null,
    });
  });

  it('keeps the reason from the request of a withdrawal to its confirmation', () => {
    const accepted = after(sent, 'accept', 'receiver');
    const asked = after(accepted, 'request_withdrawal', 'sender', { reason: 'client_declined' });
    expect(after(asked, 'confirm_withdrawal', 'receiver')).toMatchObject({
      state: 'withdrawn',
      reason: 'client_declined',
    });
  });

  it('by law without an answer is closed as not reportable', () => {
    const facts = goodFacts();
    const step = { to: 'closed', emits: 'referral.closed' } as const;
    expect(
      moved(sent, { action: 'cannot_report', party: 'receiver', agencyId: null, step, answers: {}, facts }),
    ).toMatchObject({ state: 'closed', outcome: 'not_reportable' });
  });

  it('taken back brings everything back as it was', () => {
    const { state, running, reason, sentAt, acceptedAt, endedAt } = sent;
    const declined = after(sent, 'decline', 'receiver', { reason: 'no_capacity' }, later);
    expect(after(declined, 'undo', 'receiver', {}, later)).toMatchObject({
      state,
      running,
      reason,
      sentAt,
      acceptedAt,
      endedAt,
      version: 4,
      lastStep: null,
    });
  });

  it('opens an ended referral without its old reason', () => {
    const declined = after(sent, 'decline', 'receiver', { reason: 'no_capacity' }, later);
    expect(after(declined, 'reopen', 'sender', { note: 'They have room now.' }, later)).toMatchObject({
      state: 'sent',
      reason: null,
      endedAt: null,
      sentAt: NOW,
      acceptedAt: null,
    });
    expect(after(declined, 'reopen', 'receiver', { note: 'We have room now.' }, later)).toMatchObject({
      state: 'acknowledged',
      running: { clock: 'decision' },
    });
  });
});

describe('what was told of the service', () => {
  const served = { outcome: 'service_received', service_date: '2026-11-16', evidence: 'person_said' };

  it('is kept with the outcome, and goes when the outcome is taken back or opened again', () => {
    const started = after(after(sent, 'accept', 'receiver'), 'start_service', 'receiver', {
      service_started_on: '2026-11-15',
    });
    const closed = after(started, 'close', 'sender', served);
    expect(closed).toMatchObject({
      servedOn: '2026-11-16',
      evidence: 'person_said',
      serviceStartedOn: '2026-11-15',
    });
    expect(after(closed, 'confirm_loop', 'sender', { confirmed_with: 'person' })).toMatchObject({
      servedOn: '2026-11-16',
    });
    const openAgain = { servedOn: null, evidence: null, serviceStartedOn: '2026-11-15' };
    expect(after(closed, 'undo', 'sender')).toMatchObject(openAgain);
    expect(after(closed, 'reopen', 'sender', { note: 'She still waits.' })).toMatchObject(openAgain);
  });

  it('keeps when a place is expected', () => {
    const waits = { reconfirm_on: '2026-11-25', expected_on: '2026-12-20' };
    expect(after(sent, 'waitlist', 'receiver', waits).expectedOn).toBe('2026-12-20');
  });
});

describe('a receiver whose law forbids it to answer', () => {
  const { receiver } = goodFacts();
  const silent = { receiver: { ...receiver, mayReply: false } };

  it('has no time to answer by', () => {
    expect(after(aReferral(), 'submit', 'sender', {}, silent).running).toBeNull();
  });

  it('is not reminded of a stop either: its silence confirms it', () => {
    const accepted = aReferral({ state: 'accepted', sentAt: NOW, acceptedAt: NOW });
    const stopping = after(accepted, 'request_withdrawal', 'sender', { reason: 'duplicate' }, silent);
    expect(stopping.running).toMatchObject({ clock: 'withdrawal', rungs: 1 });
  });
});

describe('what the receiver writes', () => {
  const written = { text: 'Please bring a photo ID.', visibility: 'shared' };

  it('is news to the sender until it writes, or a step settles it', () => {
    const told = after(sent, 'note', 'receiver', written);
    expect(told.newsAt).toEqual(NOW);
    expect(after(told, 'log_attempt', 'receiver').newsAt).toEqual(NOW);
    expect(after(told, 'accept', 'receiver').newsAt).toEqual(NOW);
    expect(after(told, 'note', 'sender', { text: 'Told her.', visibility: 'internal' }).newsAt).toBeNull();
    expect(after(told, 'withdraw', 'sender', { reason: 'duplicate' }).newsAt).toBeNull();
  });

  it('for itself alone is none', () => {
    expect(after(sent, 'note', 'receiver', { ...written, visibility: 'internal' }).newsAt).toBeNull();
    expect(after(sent, 'note', 'sender', written).newsAt).toBeNull();
  });
});
