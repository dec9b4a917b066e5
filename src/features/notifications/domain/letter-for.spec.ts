import { describe, expect, it } from '@jest/globals';
import { LETTERS, type ToldOfReferral } from './letter-for.js';

const letterFor = (type: string, told: Partial<ToldOfReferral> = {}) =>
  LETTERS[type]?.({ referralId: 'r', ...told }) ?? null;

describe('what the receiver is written', () => {
  it('reminds of an answer before a yes, and of word of how it went after it', () => {
    expect(letterFor('referral.reminded', { clock: 'first_response' })).toBe('referral_reminder');
    expect(letterFor('referral.reminded', { clock: 'decision' })).toBe('referral_reminder');
    for (const clock of ['first_contact', 'appointment', 'progress', 'reconfirm', 'withdrawal'] as const)
      expect(letterFor('referral.reminded', { clock })).toBe('referral_follow_up');
  });

  it('says when a withdrawal was taken back and it is the receiver’s move again', () => {
    expect(letterFor('referral.undone', { party: 'sender', to: 'sent' })).toBe('referral_request');
    expect(letterFor('referral.undone', { party: 'sender', to: 'accepted' })).toBe('referral_news');
    expect(letterFor('referral.undone', { party: 'receiver', to: 'sent' })).toBeNull();
  });

  it('tells of a message to both sides, of no private one, and of none that it wrote itself', () => {
    expect(letterFor('referral.noted', { party: 'sender', shared: true })).toBe('referral_news');
    expect(letterFor('referral.noted', { party: 'sender', shared: false })).toBeNull();
    expect(letterFor('referral.noted', { party: 'receiver', shared: true })).toBeNull();
  });
});
