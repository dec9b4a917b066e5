import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CastSeed } from '../src/demo/cast/seed-cast.js';
import { DEMO_PASSWORD, DEMO_USERS } from '../src/demo/cast/demo-users.js';
import { readSettings } from '../src/platform/config/settings.js';
import { dataSource } from '../src/platform/database/data-source.js';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '../src/platform/database/embedded/index.js';
import { startServer } from '../src/server.js';
import { percentiles, report } from './report.js';
import { BareSearch } from './search-bare.js';
import { provide, sizeOf, type Size } from './search-data.js';
import { MIX, questionsFrom, type Question, type Sample } from './search-questions.js';

const SEED = 20_261_125;
const WARM_UP = 80;
const SECONDS_TO_READ: Readonly<Record<Size, number>> = { real: 5, '100k': 20, '1m': 90 };
/** Beyond so many matches a search is broad and judged apart. */
const BROAD = 10_000;

/** Listings from which questions are made. */
export const SAMPLES = `
  SELECT c.service_name AS "serviceName", c.organization_name AS "organizationName", c.city, d.latitude, d.longitude
    FROM search_documents d JOIN search_cards c USING (listing_id) WHERE d.latitude IS NOT NULL ORDER BY md5(d.listing_id::text) LIMIT 2000`;

const COUNTS = ['categories', 'languages', 'levelsOfCare', 'payers', 'costs', 'populations', 'accessibility', 'access'];
const SEARCH = `query ($input: SearchListingsInput!) { searchListings(input: $input) {
  items { id serviceName organizationName agencyId summary city stateProvince distanceMeters categories { code label } languages takingReferrals phone why { kind text }
    capacity { state lastState waitDays closedUntil how saidBy saidAt isExpired } lastVerified { how at } agreementInForce isOpen nextOpening closesAt timeZone isPrivatePlace }
  nextCursor total correctedText engine facets { takingReferrals takingPeople open agreementInForce ${COUNTS.map((name) => `${name} { code label count }`).join(' ')} } } }`;

interface Asked {
  readonly question: Question;
  readonly total: number;
  readonly api: number;
  readonly sql: number;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

type Ask = (question: Question) => Promise<number>;

async function signIn(address: string): Promise<Ask> {
  const headers = { 'content-type': 'application/json', 'x-loopkeeper': '1', origin: address };
  const signedIn = await fetch(`${address}/auth/password`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: DEMO_USERS[0]?.email, password: DEMO_PASSWORD }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return async ({ input }) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify({ query: SEARCH, variables: { input } }),
    });
    const answer: { data?: { searchListings: { total: number } }; errors?: { message: string }[] } = JSON.parse(
      await response.text(),
    );
    if (!answer.data) throw new Error(`${JSON.stringify(input)}: ${answer.errors?.[0]?.message ?? response.status}`);
    return answer.data.searchListings.total;
  };
}

/** Each question over the API and bare, one right after the other, in turns first. */
async function askAll(questions: readonly Question[], api: Ask, bare: BareSearch): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const [n, question] of questions.entries()) {
    const overBare = () => timed(() => bare.ask(question.input));
    const early = n % 2 ? null : await overBare();
    const overApi = await timed(() => api(question));
    const sql = early ?? (await overBare());
    asked.push({ question, total: overApi.result, api: overApi.ms, sql: sql.ms });
  }
  return asked;
}

function row(name: string, asked: readonly Asked[]): Record<string, string | number> {
  const [api, sql, added] = [
    percentiles(asked.map((one) => one.api)),
    percentiles(asked.map((one) => one.sql)),
    percentiles(asked.map((one) => one.api - one.sql)),
  ];
  return {
    case: name,
    n: asked.length,
    api_p50: api.p50,
    api_p95: api.p95,
    api_p99: api.p99,
    sql_p50: sql.p50,
    sql_p95: sql.p95,
    sql_p99: sql.p99,
    added_p50: added.p50,
  };
}

/**
 * Searches over directories: 500 mixed questions through the API over HTTP, and the same statements as bare prepared SQL beside it.
 * `--size real` is the two real directories; 100k and 1m are made from them. BENCH_DIR keeps the database for the next run.
 */
export async function bench(words: readonly string[]): Promise<void> {
  const size = sizeOf(words);
  const kept = process.env['BENCH_DIR'];
  const folder = kept ? join(kept, size) : mkdtempSync(join(tmpdir(), 'loopkeeper-bench-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const database = await openEmbeddedDatabase({ dataDir: folder, purpose: 'npm run bench -- search', join: false });
  try {
    await provide(database, size, kept ?? folder);
    await measure(database, folder, size);
  } finally {
    await database.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

async function measure({ urls }: EmbeddedDatabase, dataDir: string, size: Size): Promise<void> {
  const server = await startServer({ settings: settingsFor(dataDir), urls });
  const db = await dataSource({ url: urls.application, poolSize: 1, onIdleError: () => undefined }).initialize();
  try {
    await new CastSeed(server.app).run();
    const samples = await db.query<Sample[]>(SAMPLES);
    const api = await signIn(server.address ?? '');
    const bare = await BareSearch.on(db);
    await askAll(questionsFrom(samples, SEED + 1).slice(0, WARM_UP), api, bare);
    // The server reads aside what the commonest words match: it is measured as it is once it has done so.
    await new Promise((resolve) => setTimeout(resolve, SECONDS_TO_READ[size] * 1000));
    print(await askAll(questionsFrom(samples, SEED), api, bare), size);
  } finally {
    await db.destroy();
    await server.stop();
  }
}

/** Settings of a server that is measured. */
export const settingsFor = (dataDir: string, roles = 'web') =>
  readSettings('test', {
    APP_SECRET: 'a-secret-of-the-benchmark-alone-0123456789',
    PUBLIC_URL: 'http://127.0.0.1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'bench@loopkeeper.example',
    DATA_DIR: dataDir,
    PORT: '0',
    PROCESS_ROLES: roles,
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '1000000',
  });

const AIMS: Readonly<Record<Size, { readonly all: string; readonly narrow: string; readonly broad: string }>> = {
  real: { all: '', narrow: 'api_p95 40, added_p50 6', broad: 'api_p95 120' },
  '100k': { all: 'api_p50 15, api_p95 50', narrow: '', broad: '' },
  '1m': { all: 'api_p95 300', narrow: '', broad: '' },
};

function print(asked: readonly Asked[], size: Size): void {
  const broad = asked.filter(({ total }) => total > BROAD);
  const narrow = asked.filter(({ total }) => total <= BROAD);
  console.log(
    `mix: ${Object.entries(MIX)
      .map(([kind, n]) => `${n} ${kind}`)
      .join(', ')}; ${broad.length} of them broad (more than ${BROAD} matches), reported apart; seed ${SEED}`,
  );
  const kinds: readonly Question['kind'][] = ['exact', 'typo', 'prefix', 'faceted', 'near'];
  report(`search ${size}`, [
    { ...row('all', asked), aim: AIMS[size].all },
    { ...row('all but broad', narrow), aim: AIMS[size].narrow },
    ...kinds.map((kind) =>
      row(
        kind,
        narrow.filter(({ question }) => question.kind === kind),
      ),
    ),
    { ...row('broad', broad), aim: AIMS[size].broad },
    ...(process.env['BENCH_SLOWEST']
      ? [...asked]
          .sort((a, b) => b.api - a.api)
          .slice(0, 15)
          .map(({ question, total, api, sql }) => ({
            case: JSON.stringify(question),
            n: total,
            api_p50: Math.round(api),
            sql_p50: Math.round(sql),
          }))
      : []),
  ]);
}
