import { describe, expect, it } from '@jest/globals';
import { ANSWERS, pageOf, shown, waiting } from '../../../../../test/support/a-request-page.js';
import { endedPage, envelopePage } from './plain.pages.js';
import { requestPage } from './request.page.js';

const MOST_BYTES = 30_000;
const context = { locale: 'en', nonce: 'abc', base: '/r/token' } as const;
const countOf = (page: string, part: string | RegExp): number => page.split(part).length - 1;

describe('the pages behind a reply link', () => {
  it('weigh at most 30 kB in all, loading nothing else', () => {
    const heavy = requestPage(
      pageOf(shown({ steps: [...shown().steps, ...ANSWERS] }), {
        answerer: { name: 'Rosa', role: 'intake' },
        verified: true,
      }),
    );

    expect(Buffer.byteLength(heavy)).toBeLessThanOrEqual(MOST_BYTES);
    expect(heavy).not.toMatch(/<script|src=|@import|url\(/);
  });

  it('say in the envelope nothing but that something waits', () => {
    const page = envelopePage(context, 'form-token', null);

    expect(page).not.toContain('Food');
    expect(countOf(page, '<button')).toBe(1);
  });

  it('look the same for every link that has ended', () => {
    expect(endedPage(context)).toContain('action="/r/token/renew"');
  });

  it('speak the language asked for and offer the other', () => {
    const page = envelopePage({ ...context, locale: 'es' }, 'form-token', null);

    expect(page).toContain('<html lang="es">');
    expect(page).toContain('href="/r/token?lang=en"');
  });

  it('name nobody, need or reference in the title', () => {
    expect(requestPage(pageOf(shown(), { verified: true }))).toContain('<title>Request</title>');
  });
});

describe('a request before yes', () => {
  const page = requestPage(pageOf(waiting()));

  it('says what is asked, by when, and that who it is comes after yes', () => {
    for (const part of [
      'Food for a household of 3',
      'Reply due Thu 10:00 AM',
      'Millbrook',
      'Name and details come after you say yes. You can still say no.',
    ]) {
      expect(page).toContain(part);
    }
  });

  it('takes yes by one button, and opens the questions of the other answers in place', () => {
    expect(page).toMatch(/<button class="first">Yes, show us who<\/button>/);
    for (const answer of ['Ask first', 'We’ll decide by…', 'We can’t'])
      expect(page).toContain(`<summary class="button">${answer}</summary>`);
  });

  it('shows the five commonest reasons, and the others behind one more press', () => {
    const [, rest = ''] = page.split('Other reasons');

    expect(countOf(page.slice(0, page.indexOf('Other reasons')), 'name="reason"')).toBe(5);
    expect(rest).toContain('Because: other');
  });

  it('gives every form the version that was seen, our mark, and a key of its own', () => {
    const keys = [...page.matchAll(/name="key" value="([^"]+)"/g)].map(([, key]) => key);

    expect(new Set(keys).size).toBe(ANSWERS.length);
    expect(countOf(page, 'name="version" value="3"')).toBe(ANSWERS.length);
    expect(countOf(page, 'name="form" value="form-token"')).toBe(ANSWERS.length);
  });
});

describe('a refused answer', () => {
  const refused = {
    action: 'request_info',
    typed: { question: 'Is there a <dog>?' },
    field: 'question',
    message: 'This needs another answer.',
  };

  it('stays on the page as it was typed, with the fault at its field, and escaped', () => {
    const page = requestPage(pageOf(waiting(), { refused }));

    expect(page).toContain('Is there a &lt;dog&gt;?</textarea>');
    expect(page).toMatch(/<details open><summary class="button">Ask first/);
    expect(page).toContain('aria-invalid="true"');
  });

  it('tells a lost race plainly, and gives back the words where the step is gone', () => {
    const page = requestPage(pageOf(waiting({ steps: [] }), { refused, movedOn: ['Riverside Pantry declined.'] }));

    expect(page).toContain('This request moved on while you were reading');
    expect(page).toContain('<li>Riverside Pantry declined.</li>');
    expect(page).toContain('<p class="kept">Is there a &lt;dog&gt;?</p>');
  });
});

describe('a request after yes', () => {
  it('asks for a name and a code before it shows who it is', () => {
    const page = requestPage(pageOf(waiting({ wants: 'code' })));

    expect(page).toContain('action="/r/token/code"');
    expect(page).not.toContain('Lucía');
  });

  it('takes the code in one field that fills itself', () => {
    const page = requestPage(
      pageOf(waiting({ wants: 'code' }), {
        answerer: { name: 'Rosa', role: 'intake' },
        codeTrouble: { kind: 'wrong', triesLeft: 3 },
      }),
    );

    expect(page).toContain('autocomplete="one-time-code"');
    expect(page).toContain('That is not the code. 3 tries are left.');
  });

  it('says first how the person may be reached, and covers the number until it is asked for', () => {
    const page = requestPage(pageOf(shown(), { answerer: { name: 'Rosa', role: 'intake' }, verified: true }));

    expect(page.indexOf('Call, mornings.')).toBeLessThan(page.indexOf('Lucía Prado'));
    expect(page).toMatch(/<details><summary>Show.*<a href="tel:5555550142">/);
    expect(page).toContain('These records may not be passed on.');
  });

  it('sends health details to a sign-in by name', () => {
    const page = requestPage(
      pageOf(shown({ wants: 'signIn', withheld: 'Health details need a named sign-in.' }), { verified: true }),
    );

    expect(page).toContain('Health details need a named sign-in.');
    expect(page).toContain('href="/portal/"');
  });

  it('gives a receipt with the time and who has it', () => {
    expect(requestPage(pageOf(shown(), { sentAt: '10:14 AM' }))).toContain(
      'Sent 10:14 AM. Alder Valley Community Health has it.',
    );
  });
});
