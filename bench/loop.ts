import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../src/demo/cast/demo-users.js';
import { startDemo } from '../src/demo/demo-process.js';
import { demoId } from '../src/demo/network/index.js';
import { ApiClient } from './api-client.js';
import { bareLoops } from './loop-bare.js';
import { percentiles, report } from './report.js';

const CLIENTS = 8;
const WARM_UP = 80;
const LOOPS = Number(process.env['BENCH_LOOPS'] ?? 600);

const OPEN = `mutation ($input: OpenReferralInput!) { openReferral(input: $input) { __typename ... on Referral { id version } ... on Problem { code message field } } }`;
const ACT = `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { __typename ... on Referral { id version } ... on Problem { code message field } } }`;
const ENTER = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on Person { id } ... on Problem { code message field } } }`;
const SIGN = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { __typename ... on Consent { id } ... on Problem { code message field } } }`;

interface Result {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly code?: string;
  readonly message?: string;
}

async function mutate(client: ApiClient, query: string, input: object): Promise<Result> {
  const [result] = Object.values(await client.ask<Record<string, Result>>(query, { input }));
  if (!result || result.code) throw new Error(`${result?.code}: ${result?.message}`);
  return result;
}

const STEPS = ['create', 'submit', 'accept', 'close', 'confirm'] as const;
type Step = (typeof STEPS)[number];
type Timings = Readonly<Record<Step, number[]>>;

const noTimings = (): Timings => ({ create: [], submit: [], accept: [], close: [], confirm: [] });

/** A clinic, a pantry, and one person whom the clinic refers again and again, one loop after the other. */
class Client {
  constructor(
    private readonly clinic: ApiClient,
    private readonly pantry: ApiClient,
    private readonly personId: string,
  ) {}

  async loop(timings: Timings): Promise<void> {
    const draft = {
      personId: this.personId,
      listingId: demoId('service_at_location', 'rp-pantry-rp-ferry'),
      categoryCode: 'food_pantry',
      sections: [
        { kind: 'CONTACT', text: '' },
        { kind: 'NEED', text: 'Food for the week.' },
      ],
    };
    const opened = await this.timed(timings, 'create', () =>
      mutate(this.clinic, OPEN, { draft, idempotencyKey: randomUUID() }),
    );
    const act = (step: Step, who: ApiClient, action: string, seenVersion: number, answers: object[] = []) =>
      this.timed(timings, step, () =>
        mutate(who, ACT, { id: opened.id, seenVersion, action, idempotencyKey: randomUUID(), answers }),
      );
    const sent = await act('submit', this.clinic, 'SUBMIT', opened.version);
    const accepted = await act('accept', this.pantry, 'ACCEPT', sent.version);
    const today = new Date().toISOString().slice(0, 10);
    const closed = await act('close', this.pantry, 'CLOSE', accepted.version, [
      { name: 'outcome', value: 'service_received' },
      { name: 'service_date', value: today },
    ]);
    await act('confirm', this.clinic, 'CONFIRM_LOOP', closed.version, [{ name: 'confirmed_with', value: 'person' }]);
  }

  private async timed<T>(timings: Timings, step: Step, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const result = await work();
    timings[step].push(performance.now() - began);
    return result;
  }
}

async function personWithRelease(clinic: ApiClient, n: number): Promise<string> {
  const person = {
    givenName: `Bench${'abcdefgh'[n % 8]}`,
    familyName: 'Person',
    birthDate: '1990-01-01',
    language: 'en',
    safeContact: { channel: 'PHONE' },
  };
  const { id } = await mutate(clinic, ENTER, { person, idempotencyKey: randomUUID() });
  const signedOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const expiresOn = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await mutate(clinic, SIGN, {
    personId: id,
    recipientAgencyIds: [demoId('agency', 'riverside')],
    scopes: ['CONTACT', 'NEED'],
    purposes: ['CARE_COORDINATION'],
    signedBy: 'PERSON',
    signerName: 'Bench Person',
    signedOn,
    expiresOn,
    idempotencyKey: randomUUID(),
  });
  return id;
}

async function clientsFor(address: string): Promise<readonly Client[]> {
  const clinic = await ApiClient.byPassword(address, 'ana@aldervalley.example', DEMO_PASSWORD);
  const pantry = await ApiClient.byMailedLink(address, 'intake@riversidepantry.example');
  const clients: Client[] = [];
  for (let n = 0; n < CLIENTS; n++) clients.push(new Client(clinic, pantry, await personWithRelease(clinic, n)));
  return clients;
}

/** Runs so many loops, shared by all clients; answers with the seconds it took. */
async function run(clients: readonly Client[], loops: number, timings: Timings): Promise<number> {
  let left = loops;
  const began = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      while (left-- > 0) await client.loop(timings);
    }),
  );
  return (performance.now() - began) / 1000;
}

const perSecond = (loops: number, seconds: number): number => Math.round((loops / seconds) * 10) / 10;

/** Whole loops through the API by eight clients at once, worker and mail on; then the same rows by bare SQL, beside it. */
export async function bench(): Promise<void> {
  const demo = await startDemo();
  try {
    const clients = await clientsFor(demo.address);
    await run(clients, WARM_UP, noTimings());
    const timings = noTimings();
    const api = perSecond(LOOPS, await run(clients, LOOPS, timings));
    const bare = perSecond(LOOPS, await bareLoops(demo.dataDir, CLIENTS, LOOPS));
    report('loop', [
      {
        case: 'whole loops',
        loops: LOOPS,
        clients: CLIENTS,
        per_second: api,
        bare_sql_per_second: bare,
        ratio: Math.round((bare / api) * 10) / 10,
        aim: '30/s',
      },
      ...STEPS.map((step) => ({ case: step, loops: timings[step].length, ...percentiles(timings[step]) })),
    ]);
  } finally {
    await demo.stop();
  }
}
