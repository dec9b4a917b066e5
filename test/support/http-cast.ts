import { beforeAll } from '@jest/globals';
import request, { type Response } from 'supertest';
import type { DemoMail } from '../../src/demo/mailbox/demo-mail.js';
import { newId } from '../../src/kernel/ids.js';
import type { NetworkUnderTest } from './network.js';
import { PASSWORD } from './sign-in.js';

/** What GraphQL answers. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** What a mutation answers: the thing itself, or a problem with its facts. */
export interface Result {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly message?: string;
  readonly version?: number;
  readonly state?: string;
  readonly available?: readonly string[];
  readonly currentVersion?: number;
  readonly changes?: readonly string[];
  readonly rule?: string;
  readonly missing?: readonly { readonly code: string; readonly section: string | null; readonly message: string }[];
}

interface Ask {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface Step {
  readonly action: string;
  readonly label: string;
  readonly onBehalf: boolean;
  readonly asks: readonly Ask[];
}

/** A referral as either application shows it. */
export interface SeenReferral {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly state: string;
  readonly headline: string;
  readonly senderName: string;
  readonly serviceName: string;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly gotHelp: string | null;
  readonly nextStep: string | null;
  readonly deliveryProblem: string | null;
  readonly detailsWithheld: string | null;
  readonly owner: { readonly displayName: string } | null;
  readonly due: {
    readonly at: string;
    readonly clock: string;
    readonly text: string;
    readonly overdue: boolean;
  } | null;
  readonly details: {
    readonly displayName: string | null;
    readonly phone: string | null;
    readonly notices: readonly string[];
    readonly sections: readonly { readonly kind: string; readonly text: string }[];
  } | null;
  readonly mail: readonly {
    readonly kind: string;
    readonly state: string;
    readonly attempts: number;
    readonly lastError: string | null;
    readonly to: string;
  }[];
  readonly timeline: readonly {
    readonly sentence: string;
    readonly by: string;
    readonly channel: string;
    readonly onBehalf: string | null;
    readonly note: string | null;
  }[];
  readonly availableActions: readonly Step[];
}

interface Row {
  readonly referralId: string;
  readonly sentence: string;
  readonly action: string;
}

/** A list of what waits, group by group. */
export type Waiting = Readonly<Record<string, readonly Row[]>>;

type Answers = Readonly<Record<string, string>>;
type Form = Readonly<Record<string, string>>;

const STEPS = 'availableActions { action label onBehalf asks { name kind required options { value label } } }';
const SEEN = `query ($id: ID!) { referral(id: $id) {
  id reference version state headline senderName serviceName reason outcome gotHelp nextStep deliveryProblem detailsWithheld owner { displayName }
  due { at clock text overdue } details { displayName phone notices sections { kind text } } mail { kind state attempts lastError to }
  timeline { sentence by channel onBehalf note } ${STEPS} } }`;
const OFFERED = `query ($id: ID!) { referral(id: $id) { version state ${STEPS} } }`;
const PROBLEM = `... on Problem { code field message }`;
const ACT = `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { __typename ... on Referral { id version state } ${PROBLEM}
  ... on ActionNotAvailable { state available } ... on StaleVersion { currentVersion changes } ... on RuleBroken { rule } ... on ReleaseHeld { missing { code section message } } } }`;
const OPEN = `mutation ($input: OpenReferralInput!) { openReferral(input: $input) { __typename ... on Referral { id version state } ${PROBLEM} } }`;
const ENTER = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on Person { id } ${PROBLEM} } }`;
const RECORD = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { __typename ... on Consent { id } ${PROBLEM} } }`;
const REVOKE = `mutation ($input: RevokeConsentInput!) { revokeConsent(input: $input) { __typename ... on Consent { id } ${PROBLEM} } }`;
const GROUPS = 'groups { code rows { referralId sentence action } }';

/** Somebody's browser: keeps its cookies, knows no script. */
export class Browser {
  protected readonly agent: ReturnType<typeof request.agent>;

  constructor(protected readonly network: NetworkUnderTest) {
    this.agent = request.agent(network.app.getHttpServer());
  }

  /** Posts JSON as a page of ours does. */
  async posts(path: string, body: object): Promise<Response> {
    return this.agent.post(path).set('x-loopkeeper', '1').send(body);
  }

  /** Sends a form as a browser sends that of the page it shows. */
  async submits(path: string, form: Form): Promise<Response> {
    return this.agent
      .post(path)
      .set({ Accept: 'text/html', Origin: 'http://127.0.0.1:3000', 'Sec-Fetch-Site': 'same-origin' })
      .type('form')
      .send(form);
  }

  async gets(path: string): Promise<Response> {
    return this.agent.get(path);
  }

  async asks<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const { body } = await this.posts('/graphql', { query, variables });
    const answer: Answer<Data> = body;
    return answer;
  }
}

/** Signs a browser in by the way that its owner has. */
type SignIn = (browser: Browser) => Promise<void>;

/** Somebody with an account, who signs in when asked to and works as their application would. */
export class Member extends Browser {
  constructor(
    network: NetworkUnderTest,
    private readonly signIn: SignIn,
  ) {
    super(network);
  }

  signsIn(): Promise<void> {
    return this.signIn(this);
  }

  override async asks<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const answer = await super.asks<Data>(query, variables);
    if (answer.errors?.[0]?.extensions.code !== 'UNAUTHENTICATED') return answer;
    await this.signsIn();
    return super.asks<Data>(query, variables);
  }

  /** Asks what must be answered. */
  async reads<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.asks<Data>(query, variables);
    if (errors || data === null) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends a mutation, whatever becomes of it. */
  async sends(mutation: string, input: object): Promise<Result> {
    const [result] = Object.values(
      await this.reads<Record<string, Result>>(mutation, { input: { idempotencyKey: newId(), ...input } }),
    );
    if (!result) throw new Error('There was no result.');
    return result;
  }

  /** Sends a mutation that must succeed; answers with the id of what it made. */
  private async makes(mutation: string, input: object): Promise<string> {
    const { id, ...problem } = await this.sends(mutation, input);
    if (!id) throw new Error(JSON.stringify(problem));
    return id;
  }

  enters = (person: object): Promise<string> => this.makes(ENTER, { person });
  records = (consent: object): Promise<string> => this.makes(RECORD, consent);
  revokes = (id: string): Promise<string> => this.makes(REVOKE, { id, how: 'Aloud, to the coordinator' });
  drafts = (draft: object): Promise<string> => this.makes(OPEN, { draft });
  triesToDraft = (draft: object, given: object = {}): Promise<Result> => this.sends(OPEN, { draft, ...given });

  /** The id of the one listing of this name. */
  async finds(text: string): Promise<string> {
    const { searchListings } = await this.reads<{
      searchListings: { items: readonly { id: string; serviceName: string }[] };
    }>('query ($text: String) { searchListings(input: { text: $text }) { items { id serviceName } } }', { text });
    const hit = searchListings.items.find(({ serviceName }) => serviceName === text) ?? searchListings.items[0];
    if (!hit) throw new Error(`${text} was not found.`);
    return hit.id;
  }

  /** The id of the one person of this name. */
  async looksUp(name: string): Promise<string> {
    const { persons } = await this.reads<{ persons: { items: readonly { id: string }[] } }>(
      'query ($text: String!) { persons(text: $text) { items { id } } }',
      { text: name },
    );
    const [hit] = persons.items;
    if (!hit) throw new Error(`${name} was not found.`);
    return hit.id;
  }

  /** The referral as the page shows it; null where there is nothing for them. */
  async looksAt(id: string): Promise<SeenReferral | null> {
    return (await this.reads<{ referral: SeenReferral | null }>(SEEN, { id })).referral;
  }

  async sees(id: string): Promise<SeenReferral> {
    const seen = await this.looksAt(id);
    if (!seen) throw new Error(`Referral ${id} is not theirs to see.`);
    return seen;
  }

  /** Presses a button of the page that must be there, with every answer that it asks for, and must succeed. */
  async takes(id: string, action: string, answers: Answers = {}): Promise<Result> {
    const { referral } = await this.reads<{
      referral: Pick<SeenReferral, 'version' | 'state' | 'availableActions'> | null;
    }>(OFFERED, { id });
    const step = referral?.availableActions.find((offered) => offered.action === action);
    if (!referral || !step)
      throw new Error(
        `${action} is not offered at ${referral?.state}: ${referral?.availableActions.map((offered) => offered.action).join(', ')}`,
      );
    const unasked = Object.keys(answers).filter((name) => !step.asks.some((ask) => ask.name === name));
    const open = step.asks.filter(({ name, required }) => required && !(name in answers)).map(({ name }) => name);
    if (unasked.length + open.length > 0)
      throw new Error(`${action} does not ask for ${unasked}, and asks for ${open}.`);
    const result = await this.tries(id, action, answers, { version: referral.version });
    if (result.__typename !== 'Referral') throw new Error(`${action}: ${JSON.stringify(result)}`);
    return result;
  }

  /** Sends a step as any program could, on the version given or that which stands. */
  async tries(
    id: string,
    action: string,
    answers: Answers = {},
    { version, key = newId() }: { version?: number; key?: string } = {},
  ): Promise<Result> {
    const seenVersion =
      version ??
      (
        await this.reads<{ referral: { version: number } | null }>(
          'query ($id: ID!) { referral(id: $id) { version } }',
          { id },
        )
      ).referral?.version ??
      1;
    return this.sends(ACT, {
      id,
      seenVersion,
      action,
      idempotencyKey: key,
      answers: Object.entries(answers).map(([name, value]) => ({ name, value })),
    });
  }

  /** What needs them today, or what waits for their agency. */
  async hasWaiting(list: 'today' | 'openWork'): Promise<Waiting> {
    const answer = await this.reads<Record<string, { groups: readonly { code: string; rows: readonly Row[] }[] }>>(
      `{ ${list} { ${GROUPS} } }`,
    );
    return Object.fromEntries((answer[list]?.groups ?? []).map(({ code, rows }) => [code, rows]));
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
const withoutTags = (markup: string): string =>
  unescaped(markup.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const FORMS =
  /(?:<summary class="button[^"]*">([^<]*)<\/summary>)?<form method="post" action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g;
const HIDDEN = /<input type="hidden" name="([^"]*)" value="([^"]*)">/g;

interface PageForm {
  /** The words on what one presses to get to it. */
  readonly name: string;
  readonly path: string;
  readonly hidden: Form;
}

const formsOf = (page: string): readonly PageForm[] =>
  [...page.matchAll(FORMS)].map(([, summary, path = '', body = '']) => ({
    name: unescaped(summary ?? /<button[^>]*>([^<]*)/.exec(body)?.[1] ?? ''),
    path,
    hidden: Object.fromEntries([...body.matchAll(HIDDEN)].map(([, name = '', value = '']) => [name, unescaped(value)])),
  }));

/** Somebody who opens a mailed link in a browser of their own, without an account and without a script. */
export class LinkReader extends Browser {
  page = '';
  status = 0;

  constructor(
    network: NetworkUnderTest,
    readonly link: string,
  ) {
    super(network);
  }

  /** What the page says, without its markup. */
  get text(): string {
    return withoutTags(this.page);
  }

  get buttons(): readonly string[] {
    return formsOf(this.page).map(({ name }) => name);
  }

  async opens(path = this.link): Promise<this> {
    return this.turnsTo(await this.gets(path));
  }

  /** Asks for the headers alone, as mail scanners do. */
  async glances(): Promise<Response> {
    return this.agent.head(this.link);
  }

  /** Fills in the form under these words and sends it. */
  async presses(name: string, typed: Form = {}): Promise<this> {
    const answer = await this.sendsForm(name, typed);
    return answer.status === 303 ? this.opens(answer.get('Location')) : this.turnsTo(answer);
  }

  /** Sends the form under these words and does not look what comes of it. */
  async sendsForm(name: string, typed: Form = {}): Promise<Response> {
    const form = formsOf(this.page).find((candidate) => candidate.name === name);
    if (!form) throw new Error(`There is no ${name} on the page; there is ${this.buttons.join(', ')}`);
    return this.submits(form.path, { ...form.hidden, ...typed });
  }

  private turnsTo({ status, text }: Response): this {
    this.status = status;
    this.page = text;
    return this;
  }
}

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
