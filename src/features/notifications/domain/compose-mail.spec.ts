import { describe, expect, it } from '@jest/globals';
import { MAIL_KINDS } from './mail-kinds.js';
import { composeMail } from './compose-mail.js';
import { MAX_ATTEMPTS, nextAttempt } from './retry-plan.js';

const facts = { reference: 'K7QM-42', replyBy: '2026-11-26T15:00:00Z', timeZone: 'America/New_York', code: '123456' };
const link = 'https://loop.example/r/abc';

describe('an e-mail', () => {
  it('says that a request is waiting, by when to reply, and a reference that can be spoken', () => {
    const mail = composeMail({ kind: 'referral_request', locale: 'en', facts, link });
    expect(mail.subject).toBe('Request K7QM-42 is waiting: reply by Thu, Nov 26, 10:00 AM');
    expect(mail.text).toContain(link);
    expect(mail.html).toContain(`href="${link}"`);
  });

  it('says the same in Spanish, in the time of its reader', () => {
    const mail = composeMail({ kind: 'referral_request', locale: 'es', facts, link });
    expect(mail.subject).toMatch(/^La solicitud K7QM-42 espera: responda antes del jue/);
    expect(mail.text).toContain('No necesita cuenta');
  });

  it.each(MAIL_KINDS.flatMap((kind) => [[kind, 'en'] as const, [kind, 'es'] as const]))(
    '%s in %s has words, and says nothing that is undefined',
    (kind, locale) => {
      const { subject, text, html } = composeMail({ kind, locale, facts: kind === 'sign_in_link' ? {} : facts, link });
      for (const part of [subject, text, html]) {
        expect(part.length).toBeGreaterThan(5);
        expect(part).not.toMatch(/undefined|null|NaN/);
      }
    },
  );

  it('after a yes asks how it went, and for no answer that was given already', () => {
    const { subject, text } = composeMail({ kind: 'referral_follow_up', locale: 'en', facts, link });
    expect(subject).toBe('Request K7QM-42: how is it going? Word is due by Thu, Nov 26, 10:00 AM');
    expect(text).toContain('word of how it went, or of the next step');
    expect(text).not.toMatch(/your answer|a no is/i);
  });

  it('cannot be made to carry markup', () => {
    const { html } = composeMail({
      kind: 'referral_request',
      locale: 'en',
      facts: { ...facts, reference: '<b>"x"</b>' },
      link,
    });
    expect(html).not.toContain('<b>');
  });
});

describe('the plan of tries', () => {
  const now = new Date('2026-11-23T15:00:00Z');
  const waits = Array.from({ length: MAX_ATTEMPTS }, (_, failed) => nextAttempt(failed + 1, now));

  it('waits longer each time, outlasts an hour without a mail server, and ends', () => {
    const minutes = waits.map((at) => (at ? (at.getTime() - now.getTime()) / 60_000 : null));
    expect(minutes.at(-1)).toBeNull();
    const planned = minutes.slice(0, -1).map(Number);
    expect(planned).toEqual([...planned].sort((a, b) => a - b));
    expect(planned.reduce((total, wait) => total + wait, 0)).toBeGreaterThan(60);
  });
});
