import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { bringSearchUpToDate } from '../src/features/directory/index.js';
import { systemActor } from '../src/kernel/actor.js';
import type { DatabaseUrls } from '../src/platform/database/database-urls.js';
import { openEmbeddedDatabase } from '../src/platform/database/embedded/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import { inventedListings, inventedNetwork } from './network/invented-network.js';
import { seedEvalNetwork } from './network/seed-network.js';
import { judgeRealDirectory } from './search/judge-real-directory.js';
import { judgeSearch, shortfalls, type Ask, type Judgement } from './search/judge-search.js';
import { embeddedSearch, meilisearchSearch } from './search/open-search.js';
import { isSuccess } from './search/measures.js';

const ACCEPTED = join(process.cwd(), 'eval/search/accepted.json');
const HIDDEN = 'misspelled-held-out';

type Accepted = Readonly<Record<string, { readonly ndcg: number }>>;

const accepted = (): Accepted => (existsSync(ACCEPTED) ? JSON.parse(readFileSync(ACCEPTED, 'utf8')) : {});

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function print({ kinds, ndcg }: Judgement): void {
  console.log('kind                   queries  success@10  nDCG@10  nothing found');
  for (const [kind, { queries, success, ndcg: own, nothing }] of Object.entries(kinds)) {
    const found = kind === 'nothing' ? ['-', '-'] : [percent(success), own.toFixed(3)];
    console.log(
      `${kind.padEnd(22)} ${String(queries).padStart(7)}  ${(found[0] ?? '').padStart(10)}  ${(found[1] ?? '').padStart(7)}  ${percent(nothing).padStart(13)}`,
    );
  }
  console.log(`nDCG@10 of all that must find: ${ndcg.toFixed(4)}`);
}

/** What went wrong, a line each; of the held-out set the totals alone are shown, so that nobody tunes to it. */
function printMisses({ answered }: Judgement): void {
  for (const one of answered.filter(({ kind }) => kind !== HIDDEN)) {
    const wrong = one.mustFind ? !isSuccess(one) : one.total > 0;
    if (wrong) console.log(`  ${one.kind}: "${one.text}" found ${one.total}`);
  }
}

/**
 * Scores the search on the judged set: `eval -- search [--engine embedded|meilisearch] [--accept]`.
 * Answers whether every aim is met; --accept keeps this run's nDCG as the one that later runs may not fall below.
 */
export async function evaluate(words: readonly string[]): Promise<boolean> {
  const engine = words[words.indexOf('--engine') + 1] === 'meilisearch' ? 'meilisearch' : 'embedded';
  if (engine === 'meilisearch' && !process.env['MEILISEARCH_URL'])
    throw new Error('Set MEILISEARCH_URL to the address of a Meilisearch to judge that engine.');
  const dataDir = mkdtempSync(join(tmpdir(), 'loopkeeper-eval-'));
  chmodSync(dataDir, 0o755);
  const database = await openEmbeddedDatabase({ dataDir, purpose: 'npm run eval -- search', join: false });
  try {
    const judgement = await judge(database.urls, engine);
    print(judgement);
    printMisses(judgement);
    const missed = shortfalls(judgement, accepted()[engine]?.ndcg ?? null);
    for (const sentence of missed) console.log(sentence);
    if (words.includes('--accept')) keep(engine, judgement);
    const real = engine === 'embedded' ? await judgeRealDirectory(database.urls) : true;
    return missed.length === 0 && real;
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function judge(urls: DatabaseUrls, engine: 'embedded' | 'meilisearch'): Promise<Judgement> {
  await migrate(urls.owner);
  const network = inventedNetwork();
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  const run = async <Row>(sql: string, values?: unknown[]): Promise<Row[]> => (await owner.query(sql, values)).rows;
  await bringSearchUpToDate(run);
  await seedEvalNetwork(run, network);
  await run('ANALYZE');
  await owner.end();

  const opened = await (engine === 'embedded' ? embeddedSearch(urls) : meilisearchSearch(urls));
  try {
    const ask: Ask = (question) => opened.search(systemActor('eval'), question);
    return await judgeSearch(ask, inventedListings(network));
  } finally {
    await opened.close();
  }
}

function keep(engine: string, { ndcg, kinds }: Judgement): void {
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  const byKind = Object.fromEntries(Object.entries(kinds).map(([kind, measures]) => [kind, round(measures.ndcg)]));
  const all = { ...accepted(), [engine]: { ndcg: round(ndcg), kinds: byKind } };
  writeFileSync(ACCEPTED, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`Accepted: ${ACCEPTED}`);
}
