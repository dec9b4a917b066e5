import { beforeAll } from '@jest/globals';
import type { DemoMail } from '../../src/demo/mailbox/demo-mail.js';
import { LinkReader } from './browsers/link-reader.js';
import { Member } from './browsers/member.js';
import type { NetworkUnderTest } from './network.js';
import { PASSWORD } from './sign-in.js';

export type { Result, SeenReferral } from './browsers/answers.js';
export { LinkReader, type Member };

/** What a referral of a story is about; what is left out is Maya at the pantry, who signed for it. */
export interface Story {
  readonly personId?: string;
  readonly listingId?: string;
  readonly service?: string;
  readonly need?: string;
  readonly enquiry?: boolean;
  readonly urgency?: string;
}

/** Somebody new to the clinic, who needs food and speaks Spanish. */
export const somebody = (given: object = {}): object => ({
  givenName: 'Rosa',
  familyName: 'Delgado',
  birthDate: '1986-04-12',
  language: 'es',
  phone: '(814) 555-0147',
  city: 'Millrace',
  householdSize: 4,
  payerType: 'MEDICAID',
  safeContact: { channel: 'PHONE', times: 'Evenings' },
  ...given,
});

/** The people of the demo network, each in a browser of their own, and the mail that reaches them. */
export class HttpCast {
  readonly ana = this.staff('ana');
  readonly ben = this.staff('ben');
  readonly carla = this.staff('carla');
  readonly dora = this.staff('dora');
  readonly priya = this.staff('admin');
  readonly joanie = this.partner('intake@riversidepantry.example');
  readonly deacon = this.partner('beds@harborlight.example');

  constructor(private readonly network: NetworkUnderTest) {}

  private staff(name: string): Member {
    return this.byPassword(`${name}@aldervalley.example`);
  }

  byPassword(email: string): Member {
    return new Member(this.network, async (browser) => {
      const { status, text } = await browser.posts('/auth/password', { email, password: PASSWORD });
      if (status !== 200) throw new Error(`${email} could not sign in: ${text}`);
    });
  }

  /** Whoever reads a partner's mailbox, and signs in by the link that is mailed there. */
  partner(mailbox: string): Member {
    return new Member(this.network, async (browser) => {
      await browser.posts('/auth/link', { email: mailbox });
      await this.network.settle();
      const path = this.newestPath(mailbox, '/auth/link/');
      await browser.gets(path);
      const { status, text } = await browser.submits(path, {});
      if (status !== 303) throw new Error(`${mailbox} could not sign in: ${status} ${text}`);
    });
  }

  mailsTo(mailbox: string): readonly DemoMail[] {
    return this.network.mails.filter(({ to }) => to.includes(mailbox));
  }

  /** The link to answer by in the newest mail about a referral. */
  async linkOf(id: string, mailbox = 'intake@riversidepantry.example'): Promise<string> {
    const [row] = await this.rows<{ reference: string }>('SELECT reference FROM referrals WHERE id = $1', [id]);
    return this.newestPath(mailbox, '/r/', row?.reference);
  }

  private newestPath(mailbox: string, start: string, about = ''): string {
    const path = new RegExp(`${start}[\\w-]+`).exec(
      this.mailsTo(mailbox).findLast(({ text }) => text.includes(start) && text.includes(about))?.text ?? '',
    )?.[0];
    if (!path) throw new Error(`No mail to ${mailbox} has a link ${start}.`);
    return path;
  }

  newestCode(mailbox = 'intake@riversidepantry.example'): string {
    return (
      /\b\d{6}\b/.exec(
        this.mailsTo(mailbox).findLast(({ subject }) => /code|código/i.test(subject))?.text ?? '',
      )?.[0] ?? ''
    );
  }

  /** Opens a link in a new browser, past its envelope. */
  async opens(link: string): Promise<LinkReader> {
    return (await new LinkReader(this.network, link).opens()).presses('Open the request');
  }

  /** Shows by the mailed code that they read the mailbox. */
  async identifies(reader: LinkReader, mailbox?: string): Promise<LinkReader> {
    await reader.presses('Mail the code', { name: 'Joanie', role: 'Pantry manager' });
    await this.network.settle();
    return reader.presses('Show me', { code: this.newestCode(mailbox) });
  }

  /** Somebody new who signs that the clinic may tell these agencies how to reach them and what they need. */
  async signedPerson(
    given: object = {},
    consent: object = {},
  ): Promise<{ readonly personId: string; readonly consentId: string }> {
    const personId = await this.ana.enters(somebody(given));
    return { personId, consentId: await this.signs(this.ana, personId, consent) };
  }

  /** A release by the person's own hand for the pantry, for ninety days, unless told otherwise. */
  async signs(member: Member, personId: string, consent: object = {}): Promise<string> {
    const today = this.network.clock.now();
    const inNinetyDays = new Date(today.getTime() + 90 * 86_400_000);
    return member.records({
      personId,
      recipientAgencyIds: [await this.agencyId('Riverside Pantry')],
      scopes: ['CONTACT', 'NEED'],
      purposes: ['CARE_COORDINATION'],
      signedBy: 'PERSON',
      signerName: 'Rosa Delgado',
      signedOn: today.toISOString().slice(0, 10),
      expiresOn: inNinetyDays.toISOString().slice(0, 10),
      ...consent,
    });
  }

  async agencyId(name: string): Promise<string> {
    const { agencies } = await this.ana.reads<{ agencies: readonly { id: string; name: string }[] }>(
      '{ agencies { id name } }',
    );
    const agency = agencies.find((candidate) => candidate.name === name);
    if (!agency) throw new Error(`${name} takes no part.`);
    return agency.id;
  }

  /** A draft of a referral, as one page of the console sends it. */
  async drafts(
    by: Member,
    {
      service = 'Choice pantry',
      need = 'Groceries for a week, no stove.',
      enquiry = false,
      urgency = 'ROUTINE',
      ...given
    }: Story = {},
  ): Promise<string> {
    const listingId = given.listingId ?? (await by.finds(service));
    if (enquiry) return by.drafts({ listingId, enquiry, urgency, sections: [] });
    const personId = given.personId ?? (await this.signedPerson()).personId;
    return by.drafts({ personId, listingId, urgency, sections: [{ kind: 'CONTACT' }, { kind: 'NEED', text: need }] });
  }

  /** A referral that is sent and has reached the mailbox; answers with its id and the link to answer by. */
  async refers(
    by: Member,
    story: Story = {},
    mailbox?: string,
  ): Promise<{ readonly id: string; readonly link: string }> {
    const id = await this.drafts(by, story);
    await by.takes(id, 'SUBMIT');
    await this.network.settle();
    return { id, link: await this.linkOf(id, mailbox) };
  }

  async rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return (await this.network.owner.query<Row>(sql, [...values])).rows;
  }

  /** How many rows there are of everything that a refused request might have written; signing in is no such thing. */
  async written(): Promise<object> {
    const counts = [
      ...[
        'referrals',
        'persons',
        'consents',
        'disclosures',
        'appointments',
        'referral_notes',
        'contact_attempts',
        'engagements',
        'agencies',
        'idempotency_keys',
        'reply_sessions',
      ].map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`),
      `(SELECT count(*)::int FROM events WHERE type !~ '^(user|sign_in)') AS events`,
      `(SELECT count(*)::int FROM mail_messages WHERE kind <> 'sign_in_link') AS mails`,
      `(SELECT sum(version)::int FROM referrals) AS versions`,
    ];
    return (await this.rows<object>(`SELECT ${counts.join(', ')}`))[0] ?? {};
  }
}

/** Lets the application listen, and brings its people for all stories of a spec file. */
export function useHttpCast(network: NetworkUnderTest): () => HttpCast {
  let cast: HttpCast;
  beforeAll(async () => {
    await new Promise<void>((resolve) => network.app.getHttpServer().listen(0, '127.0.0.1', () => resolve()));
    cast = new HttpCast(network);
  });
  return () => cast;
}
