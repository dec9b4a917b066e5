import { describe, expect, it } from '@jest/globals';
import { aReferral, CLINIC, goodFacts, NOW, PANTRY } from '../../../../test/support/a-referral.js';
import { startsOf } from '../../../kernel/lifecycle/lifecycle.js';
import { isProblem } from '../../../kernel/problem.js';
import { referralTexts } from '../texts/index.js';
import type { Answers } from './answers.js';
import { actionSpec, decide } from './decide.js';
import type { ReferralFacts } from './referral-facts.js';
import {
  PARTIES,
  REFERRAL_ACTIONS,
  REFERRAL_STATES,
  referralLifecycle,
  type Party,
  type ReferralAction,
  type ReferralState,
} from './referral-lifecycle.js';
import type { Referral } from './referral.js';

const texts = referralTexts('en');
const longAgo = new Date('2026-11-02T15:00:00Z');
const climbed = { clock: 'first_response', from: longAgo, at: new Date('2026-11-04T15:00:00Z'), rungs: 4 } as const;

/** A referral to which every rule of the action would agree. */
const ready = (state: ReferralState, party: Party, action: ReferralAction): Referral => {
  const before = aReferral({ state: 'acknowledged' });
  return aReferral({
    state,
    sentAt: longAgo,
    running: action === 'expire' ? climbed : null,
    lastStep: { action, party, agencyId: null, at: NOW, version: 1, before },
  });
};

const factsFor = (action: ReferralAction): ReferralFacts => {
  const facts = goodFacts();
  return action === 'cannot_report' ? { ...facts, receiver: { ...facts.receiver, mayReply: false } } : facts;
};

const take = (
  action: ReferralAction,
  party: Party,
  referral: Referral,
  facts = factsFor(action),
  answers: Answers = {},
) => decide(action, { referral, party, facts, answers }, texts);

const matrix = REFERRAL_STATES.flatMap((state) =>
  REFERRAL_ACTIONS.flatMap((action) => PARTIES.map((party) => [state, action, party] as const)),
);

describe('the whole matrix of states, actions and parties', () => {
  it.each(matrix)('%s, %s, by the %s', (state, action, party) => {
    const spec = actionSpec(action);
    const listed = spec.by.includes(party) && startsOf(referralLifecycle, spec, party).includes(state);

    const step = take(action, party, ready(state, party, action));

    if (isProblem(step))
      expect({ listed, code: step.code }).toEqual({
        listed: false,
        code: spec.by.includes(party) ? 'ACTION_NOT_AVAILABLE' : 'NOT_ALLOWED',
      });
    else
      expect({ listed, to: step.to, emits: step.emits }).toEqual({
        listed: true,
        to: targetInTable(state, action, party),
        emits: spec.emits,
      });
  });

  const targetInTable = (state: ReferralState, action: ReferralAction, party: Party): string => {
    const { to, toIf = {} } = actionSpec(action);
    if (toIf.from_in_service && state === 'in_service') return toIf.from_in_service;
    if (toIf.by_the_receiver && party === 'receiver') return toIf.by_the_receiver;
    if (to === 'same') return state;
    return to === 'previous' ? 'acknowledged' : to;
  };
});

const code = (result: ReturnType<typeof take>): unknown =>
  isProblem(result) ? (result.facts['rule'] ?? result.code) : result.to;

describe('submitting', () => {
  const draft = aReferral({ state: 'draft' });

  it('holds what may not go yet, and refuses what may never go', () => {
    expect(code(take('submit', 'sender', draft, goodFacts({ release: { outcome: 'HOLD', missing: [] } })))).toBe(
      'awaiting_consent',
    );
    expect(code(take('submit', 'sender', draft, goodFacts({ release: { outcome: 'DENY', missing: [] } })))).toBe(
      'release_not_denied',
    );
  });

  it('asks why when the same need is already open', () => {
    const facts = goodFacts({ duplicateOf: 'K7QM-4X' });
    expect(code(take('submit', 'sender', draft, facts))).toBe('duplicate_answered');
    expect(code(take('submit', 'sender', draft, facts, { duplicate_reason: 'Another child.' }))).toBe('sent');
  });

  it('wants the call first in an emergency', () => {
    const emergency = aReferral({ urgency: 'emergency' });
    expect(code(take('submit', 'sender', emergency))).toBe('phone_first_when_emergency');
    expect(
      code(take('submit', 'sender', emergency, goodFacts(), { call_result: 'Mobile crisis is on its way.' })),
    ).toBe('sent');
  });

  it('does not reach an agency that takes none', () => {
    const facts = goodFacts();
    expect(
      code(take('submit', 'sender', draft, { ...facts, receiver: { ...facts.receiver, takesReferrals: false } })),
    ).toBe('receiver_takes_referrals');
  });
});

describe('giving up on a person', () => {
  const accepted = aReferral({ state: 'accepted', sentAt: NOW, acceptedAt: NOW });
  const on = (day: number, channel: string) => ({
    at: new Date(Date.UTC(2026, 10, day, 15)),
    channel,
    party: 'receiver' as const,
  });

  it.each([
    ['two attempts are too few', [on(9, 'phone'), on(16, 'mail')], 'attempts_when_could_not_contact'],
    ['one way is too few', [on(9, 'phone'), on(12, 'phone'), on(16, 'phone')], 'attempts_when_could_not_contact'],
    ['three days are too short', [on(9, 'phone'), on(10, 'mail'), on(12, 'phone')], 'attempts_when_could_not_contact'],
    ['three by two ways over a week will do', [on(9, 'phone'), on(12, 'mail'), on(16, 'phone')], 'closed'],
  ])('%s', (_, attempts, result) => {
    expect(code(take('close', 'receiver', accepted, goodFacts({ attempts }), { outcome: 'could_not_contact' }))).toBe(
      result,
    );
  });

  it('holds for a decline alike', () => {
    expect(code(take('decline', 'receiver', accepted, goodFacts(), { reason: 'could_not_contact' }))).toBe(
      'attempts_when_could_not_contact',
    );
  });

  it('needs a chase before nobody knows', () => {
    expect(code(take('close', 'sender', accepted, goodFacts(), { outcome: 'unknown' }))).toBe(
      'chase_logged_when_unknown',
    );
    expect(code(take('close', 'sender', accepted, goodFacts({ chased: true }), { outcome: 'unknown' }))).toBe('closed');
  });
});

describe('taking back a step', () => {
  const declined = { ...ready('declined', 'receiver', 'decline'), version: 4 };
  const step = (given: object) => ({
    ...declined,
    lastStep: { ...ready('declined', 'receiver', 'decline').lastStep, version: 4, ...given } as Referral['lastStep'],
  });

  it('is for the side that took it', () => {
    expect(code(take('undo', 'sender', step({})))).toBe('last_step_was_ours');
    expect(code(take('undo', 'receiver', step({})))).toBe('acknowledged');
  });

  it('is for a day', () => {
    expect(code(take('undo', 'receiver', step({ at: new Date(NOW.getTime() - 25 * 3_600_000) })))).toBe(
      'within_24_hours',
    );
  });

  it('is for the very last step', () => {
    expect(code(take('undo', 'receiver', step({ version: 3 })))).toBe('nothing_happened_since');
  });

  it('never shows details again that are no longer released', () => {
    const before = { ...declined.lastStep?.before, state: 'accepted' };
    const held = goodFacts({ release: { outcome: 'HOLD', missing: [] } });
    expect(code(take('undo', 'receiver', step({ before }), held))).toBe('release_allows_when_it_shows_data');
  });
});

describe('an ended referral', () => {
  it('that was never sent opens again as a draft', () => {
    expect(code(take('reopen', 'sender', aReferral({ state: 'withdrawn' })))).toBe('draft');
  });

  it('that was withdrawn is not the receiver’s to open', () => {
    expect(code(take('reopen', 'receiver', aReferral({ state: 'withdrawn', sentAt: NOW })))).toBe(
      'ACTION_NOT_AVAILABLE',
    );
  });

  it('expires only after the reminders and the grace', () => {
    const sent = aReferral({ state: 'sent', running: { ...climbed, rungs: 2 } });
    expect(code(take('expire', 'system', sent))).toBe('reminders_sent_and_grace_passed');
    expect(code(take('expire', 'system', { ...sent, running: climbed }))).toBe('no_response');
  });
});

describe('a refusal', () => {
  it('names the state and what can be done from there', () => {
    const problem = take('accept', 'receiver', aReferral({ state: 'declined', sentAt: NOW }));
    expect(problem).toMatchObject({
      code: 'ACTION_NOT_AVAILABLE',
      message: expect.stringContaining('Declined'),
      facts: { state: 'declined', available: ['reopen', 'note'] },
    });
  });

  it('of a release names what is missing', () => {
    const missing = [{ code: 'NEED_CONSENT', message: 'A signed release is needed.', section: 'contact' }];
    const problem = take(
      'accept',
      'receiver',
      aReferral({ state: 'sent' }),
      goodFacts({ release: { outcome: 'HOLD', missing } }),
    );
    expect(problem).toMatchObject({ code: 'RELEASE_HELD', facts: { missing } });
  });
});

describe('opening again', () => {
  const ended = { state: 'no_response', sentAt: NOW, endedAt: NOW } as const;

  it('asks the sender all that sending asks', () => {
    const emergency = aReferral({ ...ended, urgency: 'emergency' });
    expect(code(take('reopen', 'sender', emergency))).toBe('phone_first_when_emergency');
    expect(code(take('reopen', 'sender', emergency, goodFacts(), { call_result: 'Mobile crisis is there.' }))).toBe(
      'sent',
    );
    const twice = goodFacts({ duplicateOf: 'B2BB-22' });
    expect(code(take('reopen', 'sender', aReferral(ended), twice))).toBe('duplicate_answered');
    expect(code(take('reopen', 'sender', aReferral(ended), twice, { duplicate_reason: 'For a sister.' }))).toBe('sent');
  });

  it('asks the receiver for neither', () => {
    const emergency = aReferral({ ...ended, urgency: 'emergency' });
    expect(code(take('reopen', 'receiver', emergency, goodFacts({ duplicateOf: 'B2BB-22' })))).toBe('acknowledged');
  });
});

describe('an agency whose law forbids an answer', () => {
  it('never counts as one that did not answer', () => {
    const facts = goodFacts();
    const silent = { ...facts, receiver: { ...facts.receiver, mayReply: false } };
    const sent = aReferral({ state: 'sent', running: climbed });
    expect(code(take('expire', 'system', sent, silent))).toBe('reminders_sent_and_grace_passed');
  });
});

describe('taking back', () => {
  const declined = (party: Party, agencyId: string) => {
    const before = aReferral({ state: 'sent', sentAt: NOW });
    const lastStep = { action: 'decline', party, agencyId, at: NOW, version: 1, before } as const;
    return aReferral({ state: 'declined', sentAt: NOW, lastStep });
  };

  it('is for the side that moved, and for the staff who entered its word', () => {
    expect(code(take('undo', 'receiver', declined('receiver', PANTRY)))).toBe('sent');
    expect(code(take('undo', 'sender', declined('receiver', CLINIC)))).toBe('sent');
    expect(code(take('undo', 'sender', declined('receiver', PANTRY)))).toBe('last_step_was_ours');
  });
});
