import { describe, expect, it } from '@jest/globals';
import { aReferral, NOW } from '../../../../test/support/a-referral.js';
import { referralTexts } from '../texts/index.js';
import { dueSentence, headlineOf } from './headline.js';
import type { Referral } from './referral.js';

const running = { clock: 'first_response', from: NOW, at: new Date('2026-11-19T15:00:00Z'), rungs: 0 } as const;
const names = { sender: 'Alder Valley', receiver: 'Riverside Pantry' };

const headline = (
  given: Partial<Referral>,
  locale: 'en' | 'es' = 'en',
  side: 'sender' | 'receiver' = 'sender',
  now = NOW,
) => {
  const texts = referralTexts(locale);
  const referral = aReferral(given);
  const due = referral.running && dueSentence(referral.running, 'America/New_York', { locale, texts, now, side });
  return headlineOf(referral, names, due, texts);
};

describe('the sentence at the top', () => {
  it('says who is waited for, until when, on whose clock', () => {
    expect(headline({ state: 'sent', running })).toBe(
      'Waiting for Riverside Pantry. Reply due Thu 10:00 AM, their hours.',
    );
  });

  it('needs no "their hours" on their own side', () => {
    expect(headline({ state: 'sent', running }, 'en', 'receiver')).toBe(
      'Waiting for Riverside Pantry. Reply due Thu 10:00 AM.',
    );
  });

  it('says when it is too late', () => {
    expect(headline({ state: 'sent', running }, 'en', 'sender', new Date('2026-11-20T15:00:00Z'))).toContain(
      '(overdue)',
    );
  });

  it('speaks Spanish', () => {
    expect(headline({ state: 'sent', running }, 'es')).toMatch(
      /^Esperando a Riverside Pantry\. Respuesta antes de jue.+, hora de ellos\.$/,
    );
  });

  it('says that the loop is confirmed', () => {
    expect(headline({ state: 'closed', loopConfirmedAt: NOW })).toBe('Closed. The result is confirmed.');
  });
});
