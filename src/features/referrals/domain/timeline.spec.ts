import { describe, expect, it } from '@jest/globals';
import { NOW } from '../../../../test/support/a-referral.js';
import { referralTexts } from '../texts/index.js';
import type { ReferralStepPayload } from './referral-events.js';
import { timelineFor, type ReadableWords } from './timeline.js';

const payload: ReferralStepPayload = {
  referralId: 'r',
  senderAgencyId: 's',
  receiverAgencyId: 'p',
  personId: null,
  action: 'note',
  from: 'sent',
  to: 'sent',
  party: 'sender',
  reason: null,
  outcome: null,
  report: null,
  shared: false,
  version: 2,
  channel: 'console',
  onBehalf: false,
  saidAt: null,
};
const step = (given: Partial<ReferralStepPayload>, note: string | null = null, saidBy: string | null = null) => ({
  id: 'e',
  at: NOW,
  actorName: 'Ana',
  payload: { ...payload, ...given },
  note,
  saidBy,
});
const names = { sender: 'Alder Valley', receiver: 'Riverside Pantry' };
const told = (side: 'sender' | 'receiver', steps: ReturnType<typeof step>[], words: ReadableWords = 'all') =>
  timelineFor(steps, { side, names, texts: referralTexts('en'), words }).map(({ sentence, by, note, onBehalf }) =>
    [sentence, by, note, onBehalf].filter(Boolean).join(' | '),
  );

describe('a timeline', () => {
  it('says that a referral without its release waits, and what the person says', () => {
    const telling = {
      side: 'sender',
      names: { sender: 'Alder Valley', receiver: 'Riverside' },
      texts: referralTexts('en'),
      words: 'all',
    } as const;
    const steps = [
      step({ action: 'submit', from: 'draft', to: 'awaiting_consent' }),
      step({ action: 'record_report', report: 'got_help' }),
    ];
    expect(timelineFor(steps, telling).map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('waits for the release'),
      expect.stringMatching(/^The person says: /),
    ]);
  });

  const accepted = step({ action: 'accept', party: 'receiver', from: 'sent', to: 'accepted' });

  it('says who did what', () => {
    expect(told('sender', [accepted])).toEqual(['Riverside Pantry said yes. | Ana']);
  });

  it('says whose word staff passed on, and how it came', () => {
    expect(
      told('sender', [step({ action: 'accept', party: 'receiver', channel: 'phone', onBehalf: true }, null, 'Rosa')]),
    ).toEqual(['Riverside Pantry said yes. | Ana | Rosa, phone, entered by staff']);
  });

  it('keeps one side’s own affairs from the other', () => {
    const steps = [
      step({ action: 'reassign' }),
      step({ action: 'record_report' }),
      step({ action: 'submit', to: 'awaiting_consent' }),
      step({ action: 'note' }),
    ];
    expect(told('receiver', steps)).toEqual([]);
    expect(told('sender', steps)).toHaveLength(4);
  });

  it('names the other side’s people by their agency', () => {
    expect(told('receiver', [step({ action: 'submit', to: 'sent' })])).toEqual([
      'Alder Valley sent it. | Alder Valley',
    ]);
  });

  it('keeps back every text while the details are, one’s own too, but for what decides fit', () => {
    const steps = [
      step({ action: 'note', party: 'receiver' }, 'Maya called.'),
      step({ action: 'note' }, 'Reach Maya at her aunt’s.'),
      step({ action: 'provide_info', to: 'acknowledged' }, 'A household of three.'),
    ];
    const texts = (words: ReadableWords) => told('receiver', steps, words).map((line) => line.split(' | ')[2] ?? null);
    expect(texts('all')).toEqual(['Maya called.', 'Reach Maya at her aunt’s.', 'A household of three.']);
    expect(texts('questions')).toEqual([null, null, 'A household of three.']);
    expect(texts('none')).toEqual([null, null, null]);
  });
});
