import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { newId } from '../../kernel/ids.js';
import { staffOf } from '../../../test/support/an-agency.js';
import { useNetwork } from '../../../test/support/network.js';
import { ActOnReferral, OpenReferral, type ReferralAction } from '../referrals/index.js';
import { RevokeConsent } from '../consents/index.js';
import { isProblem } from '../../kernel/problem.js';
import type { Actor } from '../../kernel/actor.js';

const network = useNetwork();

const MAILBOX = 'intake@riversidepantry.example';

/** A partner's browser at a reply link: keeps its cookies, and sends the forms of the page it looks at. */
class Browser {
  private readonly cookies = new Map<string, string>();
  page = '';
  status = 0;

  constructor(private readonly link: string) {}

  async opens(path = this.link): Promise<this> {
    return this.took(await request(network.app.getHttpServer()).get(path).set('Cookie', this.cookieHeader()));
  }

  /** Presses a button below the link's own page; what the form does not say comes from the page. */
  async presses(
    what: 'open' | 'answer' | 'code' | 'verify' | 'forget' | 'renew',
    fields: Record<string, string> = {},
  ): Promise<this> {
    const sent = { form: this.hidden('form'), ...fields };
    const answer = await request(network.app.getHttpServer())
      .post(`${this.link}/${what}`)
      .set({ Cookie: this.cookieHeader(), 'Sec-Fetch-Site': 'same-origin' })
      .type('form')
      .send(sent);
    this.took(answer);
    return answer.status === 303 ? this.opens() : this;
  }

  /** Answers by a step's form, as it stands on the page. */
  async answers(action: ReferralAction, fields: Record<string, string> = {}): Promise<this> {
    return this.presses('answer', { ...this.stepForm(action), ...fields });
  }

  /** The hidden fields of a step's form; they can be sent twice. */
  stepForm(action: ReferralAction): Record<string, string> {
    const [, rest = ''] = this.page.split(`name="action" value="${action}"`);
    const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(rest)?.[1] ?? '';
    return { form: this.hidden('form'), action, version: field('version'), key: field('key') };
  }

  private hidden(name: string): string {
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(this.page)?.[1] ?? '';
  }

  private cookieHeader(): string {
    return [...this.cookies].map((pair) => pair.join('=')).join('; ');
  }

  private took(answer: Response): this {
    for (const cookie of answer.get('Set-Cookie') ?? []) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      this.cookies.set(name, value);
    }
    this.status = answer.status;
    this.page = answer.text;
    return this;
  }
}

const rowsOf = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  (await network.owner.query<Row>(sql, [...values])).rows;

async function oneOf<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row> {
  const [row] = await rowsOf<Row>(sql, values);
  if (!row) throw new Error(`Nothing found: ${sql}`);
  return row;
}

const mailsTo = (address: string) => network.mails.filter(({ to }) => to.includes(address));
const linkIn = (text: string): string => /\/r\/[\w-]+/.exec(text)?.[0] ?? '';
const newestCode = (): string => {
  const mail = mailsTo(MAILBOX).findLast(({ subject }) => subject === 'Your code');
  return /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';
};
const stateOf = async (id: string): Promise<string> =>
  (await oneOf<{ state: string }>('SELECT state FROM referrals WHERE id = $1', [id])).state;
const disclosuresOf = async (id: string, channel: string): Promise<number> =>
  (
    await oneOf<{ count: number }>(
      'SELECT count(*)::int AS count FROM disclosures WHERE referral_id = $1 AND channel = $2',
      [id, channel],
    )
  ).count;

let ana: Actor;
let people: { readonly maya: string; readonly listingId: string; readonly consentId: string };

beforeAll(async () => {
  const user = await oneOf<{ id: string; agencyId: string; unitId: string }>(
    `SELECT id, agency_id AS "agencyId", unit_id AS "unitId" FROM users WHERE email = 'ana@aldervalley.example'`,
  );
  ana = staffOf(user.agencyId, ['coordinator'], { userId: user.id, unitId: user.unitId, name: 'Ana Reyes' });
  const { id: maya } = await oneOf<{ id: string }>(`SELECT id FROM persons WHERE given_name = 'Maya'`);
  const { id: consentId } = await oneOf<{ id: string }>('SELECT id FROM consents WHERE person_id = $1', [maya]);
  const { id: listingId } = await oneOf<{ id: string }>(
    `SELECT sal.id FROM hsds.service_at_location sal JOIN hsds.service s ON s.id = sal.service_id JOIN agencies a ON a.organization_id = s.organization_id WHERE a.mailbox = $1 ORDER BY s.name LIMIT 1`,
    [MAILBOX],
  );
  people = { maya, listingId, consentId };
});

/** Ana refers Maya to the pantry, which is invited by mail. */
async function referred(): Promise<{ readonly id: string; readonly link: string }> {
  const { maya: personId, listingId } = people;
  const draft = {
    personId,
    listingId,
    unitId: ana.unitId,
    categoryCode: null,
    urgency: 'routine',
    enquiry: false,
    needSummary: null,
    sections: [
      { kind: 'contact', text: '' },
      { kind: 'need', text: 'Food until the first paycheck.' },
    ],
  } as const;
  const opened = await network.app.get(OpenReferral).execute(ana, { draft, idempotencyKey: newId() });
  if (isProblem(opened)) throw new Error(opened.message);
  const sent = await network.app.get(ActOnReferral).execute(ana, {
    id: opened.id,
    action: 'submit',
    seenVersion: 1,
    idempotencyKey: newId(),
    answers: [{ name: 'duplicate_reason', value: 'A second household.' }].slice(await duplicates()),
  });
  if (isProblem(sent)) throw new Error(`${sent.code} ${sent.field} ${sent.message}`);
  await network.settle();
  const { reference } = await oneOf<{ reference: string }>('SELECT reference FROM referrals WHERE id = $1', [
    opened.id,
  ]);
  const invitation = mailsTo(MAILBOX).find(({ subject }) => subject.includes(reference));
  return { id: opened.id, link: linkIn(invitation?.text ?? '') };
}

/** 1 where no other referral of Maya is open, so that no reason is asked for; else 0. */
async function duplicates(): Promise<0 | 1> {
  const open = await rowsOf(`SELECT 1 FROM referrals WHERE person_id = $1 AND ended_at IS NULL AND state <> 'draft'`, [
    people.maya,
  ]);
  return open.length > 0 ? 0 : 1;
}

/** The pantry has opened the request on a device. */
async function opened(): Promise<{ readonly id: string; readonly browser: Browser; readonly link: string }> {
  const { id, link } = await referred();
  const browser = await new Browser(link).opens();
  return { id, link, browser: await browser.presses('open') };
}

/** The pantry has said yes and shown that it reads the mailbox. */
async function verified(): Promise<{ readonly id: string; readonly browser: Browser; readonly link: string }> {
  const { id, link, browser } = await opened();
  await browser.answers('accept');
  await browser.presses('code', { name: 'Rosa', role: 'intake' });
  await network.settle();
  return { id, link, browser: await browser.presses('verify', { code: newestCode() }) };
}

beforeEach(() => network.clock.pass({ minutes: 2 }));

describe('the envelope', () => {
  it('says nothing of the request, however often a mail scanner opens it, and changes nothing', async () => {
    const { id, link } = await referred();
    const before = await oneOf('SELECT version, state FROM referrals WHERE id = $1', [id]);

    for (let times = 0; times < 3; times += 1) {
      const { page, status } = await new Browser(link).opens();
      expect(status).toBe(200);
      expect(page).toContain('Open the request');
      expect(page).toMatch(/<a href="tel:\d{10}">Call Alder Valley Community Health: /);
      expect(page).not.toMatch(/food|pantry|Maya|household/i);
    }
    const head = await request(network.app.getHttpServer()).head(link);

    expect(head.status).toBe(200);
    expect(await oneOf('SELECT version, state FROM referrals WHERE id = $1', [id])).toEqual(before);
    expect(
      await rowsOf(
        'SELECT 1 FROM reply_sessions s JOIN single_purpose_links l ON l.id = s.link_id WHERE l.subject_id = $1',
        [id],
      ),
    ).toEqual([]);
  });

  it('is stored nowhere on the way and leaks its address to nobody', async () => {
    const { link } = await referred();
    const answer = await request(network.app.getHttpServer()).get(link);

    expect(answer.get('Cache-Control')).toBe('no-store');
    expect(answer.get('Referrer-Policy')).toMatch(/^(no-referrer|same-origin)$/);
    expect(answer.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it('refuses a form that another site made a browser send', async () => {
    const { link } = await referred();

    const answer = await request(network.app.getHttpServer())
      .post(`${link}/open`)
      .set({ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' })
      .type('form')
      .send({});

    expect(answer.status).toBe(403);
  });

  it('opens only by its own form', async () => {
    const { link } = await referred();
    const browser = await new Browser(link).opens();

    await browser.presses('open', { form: 'made-up' });

    expect(browser.status).toBe(403);
    expect(browser.page).toContain('This form did not come from our page');
  });
});

describe('answering without a code', () => {
  it('shows what is asked and what decides whether it fits, and not who it is', async () => {
    const { browser } = await opened();

    for (const part of [
      'Name and details come after you say yes. You can still say no.',
      'Reply due',
      'Alder Valley Community Health',
    ])
      expect(browser.page).toContain(part);
    expect(browser.page).not.toMatch(/Maya|Torres|555-0188|paycheck/);
  });

  it('takes a yes by two presses from the mail, and still shows nobody before the code', async () => {
    const { id, browser } = await opened();

    await browser.answers('accept');

    expect(await stateOf(id)).toBe('accepted');
    expect(browser.page).toMatch(/Sent \d+:\d\d [AP]M\. Alder Valley Community Health has it\./);
    expect(browser.page).toContain('See who it is');
    expect(browser.page).not.toContain('Maya');
    expect(await disclosuresOf(id, 'reply_page')).toBe(0);
  });

  it.each<[ReferralAction, Record<string, string>, string]>([
    ['decline', { reason: 'no_capacity' }, 'declined'],
    ['request_info', { question: 'Do they have a way to come here?' }, 'info_needed'],
    ['acknowledge', { decide_by: '2026-11-25' }, 'acknowledged'],
  ])('takes %s', async (action, fields, state) => {
    const { id, browser } = await opened();

    await browser.answers(action, fields);

    expect(browser.status).toBe(200);
    expect(await stateOf(id)).toBe(state);
  });

  it('keeps what was typed when an answer is missing, and says which', async () => {
    const { id, browser } = await opened();

    await browser.answers('decline', { advice: 'Try the <church> on 5th.' });

    expect(browser.status).toBe(422);
    expect(browser.page).toContain('Try the &lt;church&gt; on 5th.');
    expect(browser.page).toContain('This needs an answer.');
    expect(await stateOf(id)).toBe('sent');
  });

  it('does nothing twice when a button is pressed twice', async () => {
    const { id, browser } = await opened();
    const form = browser.stepForm('request_info');

    await browser.presses('answer', { ...form, question: 'When do they want to come?' });
    await browser.presses('answer', { ...form, question: 'When do they want to come?' });

    expect(browser.status).toBe(200);
    expect(
      await oneOf(`SELECT count(*)::int AS asked FROM events WHERE subject = $1 AND type = 'referral.infoRequested'`, [
        `referral:${id}`,
      ]),
    ).toEqual({ asked: 1 });
  });

  it('tells the second of two people what the first has answered', async () => {
    const { id, link, browser: first } = await opened();
    const second = await (await new Browser(link).opens()).presses('open');

    await first.answers('decline', { reason: 'no_capacity' });
    await second.answers('accept');

    expect(second.status).toBe(409);
    expect(second.page).toContain('This request moved on while you were reading');
    expect(second.page).toContain('Riverside Pantry declined.');
    expect(await stateOf(id)).toBe('declined');
  });

  it('reaches no other request than its own', async () => {
    const [{ browser }, other] = [await opened(), await referred()];

    await browser.presses('answer', { ...browser.stepForm('accept'), id: other.id });

    expect(await stateOf(other.id)).toBe('sent');
  });

  it('speaks Spanish from the first page on', async () => {
    const { link } = await referred();
    const browser = await new Browser(link).opens(`${link}?lang=es`);

    await browser.presses('open');

    expect(browser.page).toContain('El nombre y los datos aparecen después de decir que sí.');
  });
});

describe('what was written on the way', () => {
  const tells = (id: string, action: ReferralAction, answers: Record<string, string>, who = ana) =>
    network.transactor
      .read(who, (tx) => tx.query<{ version: number }[]>('SELECT version FROM referrals WHERE id = $1', [id]))
      .then(([row]) =>
        network.app.get(ActOnReferral).execute(who, {
          id,
          action,
          seenVersion: row?.version ?? 0,
          idempotencyKey: newId(),
          answers: Object.entries(answers).map(([name, value]) => ({ name, value })),
        }),
      );

  it('is read with the details alone: neither side’s notes show before the code', async () => {
    const { id, browser } = await opened();
    await browser.answers('accept');
    await browser.answers('note', { text: 'Torres may use the side door.', visibility: 'shared' });
    await tells(id, 'note', { text: 'Maya is at (814) 555-0199.', visibility: 'shared' });

    await browser.opens();
    expect(browser.page).toContain('wrote a note.');
    expect(browser.page).not.toMatch(/Maya|Torres|555-0199|side door/);

    await browser.presses('code', { name: 'Rosa', role: 'intake' });
    await network.settle();
    await browser.presses('verify', { code: newestCode() });
    expect(browser.page).toMatch(/Maya is at \(814\) 555-0199\./);
  });

  it('is a question and its answer before a yes, for these decide whether it fits', async () => {
    const { id, browser } = await opened();
    await browser.answers('request_info', { question: 'Do they have a way to come here?' });
    await tells(id, 'provide_info', { answer: 'Yes, by bus.' });
    await tells(id, 'note', { text: 'Maya prefers mornings.', visibility: 'shared' });

    await browser.opens();

    expect(browser.page).toContain('Yes, by bus.');
    expect(browser.page).not.toContain('Maya');
  });
});

describe('who it is', () => {
  it('is shown after a name and the code from the mailbox, and each look is disclosed', async () => {
    const { id, browser } = await verified();

    for (const part of [
      'Maya Torres',
      '(814) 555-0188',
      'No message. No text.',
      'Food until the first paycheck.',
      'Answering here: Rosa, intake.',
    ])
      expect(browser.page).toContain(part);
    expect(await disclosuresOf(id, 'reply_page')).toBe(1);
  });

  it('mails the code to the mailbox that was invited, and says nothing in it of the request', async () => {
    const { browser } = await opened();
    await browser.answers('accept');
    await browser.presses('code', { name: 'Rosa', role: 'intake' });
    await network.settle();

    const mail = mailsTo(MAILBOX).at(-1);
    expect(mail?.subject).toBe('Your code');
    expect(mail?.text).toMatch(/Your code is \d{6}\./);
  });

  it('asks for a first name and a role before it mails a code', async () => {
    const { browser } = await opened();
    await browser.answers('accept');
    const before = network.mails.length;

    await browser.presses('code', { name: ' ', role: 'intake' });
    await network.settle();

    expect(browser.status).toBe(422);
    expect(browser.page).toContain('Please give a first name.');
    expect(network.mails.length).toBe(before);
  });

  it('locks the link after five wrong codes, tells the clinic, and offers a new link', async () => {
    const { id, link, browser } = await opened();
    await browser.answers('accept');
    await browser.presses('code', { name: 'Rosa', role: 'intake' });
    await network.settle();
    const wrong = newestCode() === '000000' ? '111111' : '000000';

    await browser.presses('verify', { code: wrong });
    expect(browser.page).toContain('That is not the code. 4 tries are left.');
    for (let tries = 1; tries < 5; tries += 1) await browser.presses('verify', { code: wrong });
    await network.settle();

    expect(browser.page).toContain('This link has ended');
    expect((await new Browser(link).opens()).page).toContain('Send a new link to the same mailbox');
    expect(await oneOf('SELECT delivery_problem FROM referrals WHERE id = $1', [id])).toEqual({
      delivery_problem: 'link_locked',
    });
  });

  it('takes no code older than ten minutes', async () => {
    const { browser } = await opened();
    await browser.answers('accept');
    await browser.presses('code', { name: 'Rosa', role: 'intake' });
    await network.settle();
    network.clock.pass({ minutes: 11 });

    await browser.presses('verify', { code: newestCode() });

    expect(browser.page).toContain('That code is too old, or there is none.');
    expect(browser.page).not.toContain('Maya');
  });

  it('asks for no second code on the same device within a week, and asks again after it', async () => {
    const { browser } = await verified();

    network.clock.pass({ days: 6 });
    await (await browser.opens()).presses('open');
    expect(browser.page).toContain('Maya Torres');

    network.clock.pass({ days: 2 });
    await (await browser.opens()).presses('open');
    expect(browser.page).toContain('See who it is');
    expect(browser.page).not.toContain('Maya Torres');
  });

  it('is hidden again on a device that is told to forget', async () => {
    const { browser } = await verified();

    await browser.presses('forget');

    expect(browser.page).not.toContain('Maya');
    expect(browser.page).toContain('Mail the code');
  });

  it('is hidden at once when the person takes the release back', async () => {
    const { browser, link } = await verified();
    const { maya: personId, consentId } = people;
    const revoked = await network.app
      .get(RevokeConsent)
      .execute(ana, { id: consentId, how: 'In person', idempotencyKey: newId() });
    expect(isProblem(revoked)).toBe(false);

    await browser.opens();

    expect(browser.page).not.toMatch(/Maya|555-0188|paycheck/);
    expect(browser.page).toMatch(
      /The person took the release back on (November|December) \d+, 2026\. Do not use or share/,
    );
    await browser.opens(`${link}?lang=es`);
    expect(browser.page).toMatch(/La persona retiró la autorización el \d+ de (noviembre|diciembre) de 2026\. No use/);
    await browser.opens(`${link}?lang=en`);
    await network.owner.query('UPDATE consents SET revoked_at = NULL, revoked_how = NULL WHERE person_id = $1', [
      personId,
    ]);
  });
});

describe('the steps after yes', () => {
  it('books an appointment in the agency’s own time', async () => {
    const { id, browser } = await verified();
    const [day] = new Date(network.clock.now().getTime() + 2 * 86_400_000).toISOString().split('T');

    await browser.answers('schedule', { appointment: `${day}T10:30` });

    expect(browser.status).toBe(200);
    expect(await stateOf(id)).toBe('scheduled');
    expect(browser.page).toMatch(/Booked: .+10:30 AM/);
    const { startsAt } = await oneOf<{ startsAt: Date }>(
      'SELECT starts_at AS "startsAt" FROM appointments WHERE referral_id = $1',
      [id],
    );
    expect(startsAt.toISOString()).toMatch(/T15:30:00/);
  });
});

describe('a link that has ended', () => {
  it.each([
    ['was tampered with', async (link: string) => `${link.slice(0, -2)}xx`],
    ['was never ours', async () => '/r/hello'],
    ['has expired', async (link: string) => (network.clock.pass({ days: 61 }), link)],
    [
      'was revoked',
      async (link: string, id: string) => (
        await network.owner.query('UPDATE single_purpose_links SET revoked_at = now() WHERE subject_id = $1', [id]),
        link
      ),
    ],
  ])('looks the same when it %s', async (_why, ended) => {
    const { id, link } = await referred();

    const { page, status } = await new Browser(await ended(link, id)).opens();

    expect(status).toBe(410);
    expect(page).toContain('This link has ended');
  });

  it('lets a new one go to the same mailbox, once in a while, and always answers the same', async () => {
    const { id, link } = await referred();
    await network.owner.query('UPDATE single_purpose_links SET revoked_at = now() WHERE subject_id = $1', [id]);
    const before = mailsTo(MAILBOX).length;

    const answers = [];
    for (const path of [link, link, '/r/never-ours'])
      answers.push(
        (await (await new Browser(path).opens()).presses('renew')).page.replace(/\/r\/[\w-]+|nonce="[^"]+"/g, ''),
      );
    await network.settle();

    expect(new Set(answers).size).toBe(1);
    const [fresh, ...more] = mailsTo(MAILBOX).slice(before);
    expect(more).toEqual([]);
    expect(linkIn(fresh?.text ?? '')).not.toBe(link);
    expect((await new Browser(linkIn(fresh?.text ?? '')).opens()).page).toContain('Open the request');
  });

  it('opens no agency’s request for another agency', async () => {
    const { id, browser } = await opened();
    await network.owner.query(
      'UPDATE single_purpose_links SET agency_id = (SELECT id FROM agencies WHERE mailbox <> $2 LIMIT 1) WHERE subject_id = $1',
      [id, MAILBOX],
    );

    await browser.opens();

    expect(browser.page).toContain('This link has ended');
  });
});
