import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { CastSeed } from '../src/demo/cast/seed-cast.js';
import { DEMO_PASSWORD, DEMO_USERS } from '../src/demo/cast/demo-users.js';
import { seedNetwork } from '../src/demo/network/index.js';
import { ImportDirectory } from '../src/features/directory/import/index.js';
import { isProblem } from '../src/kernel/problem.js';
import { readSettings } from '../src/platform/config/settings.js';
import { dataSource } from '../src/platform/database/data-source.js';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '../src/platform/database/embedded/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import { SystemClock } from '../src/platform/system-clock.js';
import { startServer } from '../src/server.js';
import { percentiles, report } from './report.js';
import { askBare } from './search-bare.js';
import { MIX, questionsFrom, type Question, type Sample } from './search-questions.js';

const DATA = process.env['BENCH_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const SOURCES = [
  { source: 'food', path: join(DATA, 'haarrrvest-food-hsds3.2.3/datapackage.zip') },
  { source: 'miami', path: join(DATA, 'miami-211-hsds1.1/datapackage-1566177582.zip') },
];
const SEED = 20_261_125;
const WARM_UP = 80;
/** Beyond so many matches a search is broad and judged apart. */
const BROAD = 10_000;

const SAMPLES = `
  SELECT service_name AS "serviceName", organization_name AS "organizationName", city, latitude, longitude
    FROM search_documents WHERE latitude IS NOT NULL ORDER BY md5(listing_id::text) LIMIT 2000`;

const SEARCH = `query ($input: SearchListingsInput!) { searchListings(input: $input) {
  items { id serviceName organizationName agencyId summary city stateProvince distanceMeters categories { code label } languages takingReferrals phone why { kind text } }
  nextCursor total correctedText facets { takingReferrals categories { code label count } languages { code label count } } } }`;

/** The real directories, imported once into the folder. */
async function provide({ urls }: EmbeddedDatabase): Promise<void> {
  await migrate(urls.owner);
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  await seedNetwork(owner);
  const { rows } = await owner.query<{ source: string }>('SELECT DISTINCT source FROM hsds.organization');
  await owner.end();
  const db = await dataSource({ url: urls.owner, poolSize: 2, onIdleError: () => undefined }).initialize();
  for (const { source, path } of SOURCES) {
    if (rows.some((row) => row.source === source)) continue;
    console.error(`importing ${source} …`);
    const summary = await new ImportDirectory(db, new SystemClock()).run({ path, source, reportPath: null });
    if (isProblem(summary)) throw new Error(summary.message);
  }
  await db.destroy();
}

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
async function askAll(questions: readonly Question[], api: Ask, bare: Ask): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const [n, question] of questions.entries()) {
    const first = await timed(() => (n % 2 ? api : bare)(question));
    const second = await timed(() => (n % 2 ? bare : api)(question));
    const [overApi, overSql] = n % 2 ? [first, second] : [second, first];
    if (overApi.result !== overSql.result)
      throw new Error(`The API finds ${overApi.result}, bare SQL ${overSql.result}: ${JSON.stringify(question)}`);
    asked.push({ question, total: overApi.result, api: overApi.ms, sql: overSql.ms });
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

/** Searches over the real directories: 500 mixed questions through the API over HTTP, and the same statements as bare prepared SQL beside it. */
export async function bench(): Promise<void> {
  const missing = SOURCES.find(({ path }) => !existsSync(path));
  if (missing)
    throw new Error(`There is no ${missing.path}. Set BENCH_DATA to the folder with the example directories.`);
  const kept = process.env['DATA_DIR'];
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'loopkeeper-bench-'));
  if (!kept) chmodSync(dataDir, 0o755);
  const database = await openEmbeddedDatabase({ dataDir, purpose: 'npm run bench -- search', join: false });
  try {
    await provide(database);
    await measure(database, dataDir);
  } finally {
    await database.stop();
    if (!kept) rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure({ urls }: EmbeddedDatabase, dataDir: string): Promise<void> {
  const settings = readSettings('test', {
    APP_SECRET: 'a-secret-of-the-benchmark-alone-0123456789',
    PUBLIC_URL: 'http://127.0.0.1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'bench@loopkeeper.example',
    DATA_DIR: dataDir,
    PORT: '0',
    PROCESS_ROLES: 'web',
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '1000000',
  });
  const server = await startServer({ settings, urls });
  const client = new pg.Client(urls.application);
  await client.connect();
  try {
    await new CastSeed(server.app).run();
    const { rows: samples } = await client.query<Sample>(SAMPLES);
    const api = await signIn(server.address ?? '');
    const bare: Ask = ({ input }) => askBare(client, input);
    await askAll(questionsFrom(samples, SEED + 1).slice(0, WARM_UP), api, bare);
    const asked = await askAll(questionsFrom(samples, SEED), api, bare);
    print(asked);
  } finally {
    await client.end();
    await server.stop();
  }
}

function print(asked: readonly Asked[]): void {
  const broad = asked.filter(({ total }) => total > BROAD);
  const narrow = asked.filter(({ total }) => total <= BROAD);
  console.log(
    `mix: ${Object.entries(MIX)
      .map(([kind, n]) => `${n} ${kind}`)
      .join(', ')}; ${broad.length} of them broad (more than ${BROAD} matches), reported apart; seed ${SEED}`,
  );
  const kinds: readonly Question['kind'][] = ['exact', 'typo', 'prefix', 'faceted', 'near'];
  report('search', [
    { ...row('all but broad', narrow), aim: 'api_p95 40, added_p50 3' },
    ...kinds.map((kind) =>
      row(
        kind,
        narrow.filter(({ question }) => question.kind === kind),
      ),
    ),
    { ...row('broad', broad), aim: 'api_p95 120' },
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
