import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CastSeed } from '../src/demo/cast/seed-cast.js';
import { DEMO_PASSWORD } from '../src/demo/cast/demo-users.js';
import { dataSource } from '../src/platform/database/data-source.js';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '../src/platform/database/embedded/index.js';
import { startServer } from '../src/server.js';
import { ApiClient } from './api-client.js';
import { percentiles, report } from './report.js';
import { provide, sizeOf, type Size } from './search-data.js';
import { SAMPLES, settingsFor } from './search.js';
import { questionsFrom, type Question, type Sample } from './search-questions.js';

const SEED = 20_261_126;
const SEARCHES = 300;
const EDITS = 100;
/** While search is measured: so many edits a second, as of a desk of specialists and an import of answers. */
const EDITS_A_SECOND = 10;

const SEARCH = `query ($input: SearchListingsInput!) { searchListings(input: $input) { total items { id } facets { takingPeople categories { code count } } } }`;
const EDIT = `mutation ($input: SaveListingInput!) { saveListing(input: $input) { __typename ... on Problem { code message } } }`;
const LISTINGS = `
  SELECT d.listing_id AS id, s.description FROM search_documents d JOIN hsds.service s ON s.id = d.service_id ORDER BY md5(d.listing_id::text) DESC LIMIT 500`;
const KEPT = `SELECT (SELECT count(*)::int FROM directory_changes WHERE origin = 'edit') AS changes, (SELECT count(*)::int FROM search_documents d JOIN search_words w ON w.word = 'benchedit' WHERE d.words @@ 'benchedit') AS found`;

interface Listing {
  readonly id: string;
  description: string | null;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

class Editor {
  private edits = 0;

  constructor(
    private readonly client: ApiClient,
    private readonly listings: Listing[],
  ) {}

  async edit(): Promise<void> {
    const n = this.edits++;
    const listing = this.listings[n % this.listings.length];
    if (!listing) return;
    const value = `Benchedit ${n}: groceries and warm meals, changed at a desk.`;
    const fields = [{ field: 'service.description', base: listing.description, value }];
    const { saveListing } = await this.client.ask<{
      saveListing: { __typename: string; code?: string; message?: string };
    }>(EDIT, {
      input: { id: listing.id, fields, idempotencyKey: randomUUID() },
    });
    listing.description = value;
    if (saveListing.code) throw new Error(`${saveListing.code}: ${saveListing.message}`);
  }
}

async function searchAll(client: ApiClient, questions: readonly Question[]): Promise<readonly number[]> {
  const took: number[] = [];
  for (const { input } of questions) took.push(await timed(() => client.ask(SEARCH, { input })));
  return took;
}

async function whileEditing(
  editor: Editor,
  work: () => Promise<readonly number[]>,
): Promise<{ took: readonly number[]; edits: readonly number[] }> {
  const edits: Promise<number>[] = [];
  const timer = setInterval(() => edits.push(timed(() => editor.edit())), 1000 / EDITS_A_SECOND);
  try {
    return { took: await work(), edits: await Promise.all(edits) };
  } finally {
    clearInterval(timer);
  }
}

async function measure({ urls }: EmbeddedDatabase, dataDir: string, size: Size): Promise<void> {
  const server = await startServer({ settings: settingsFor(dataDir, 'web,worker'), urls });
  const db = await dataSource({ url: urls.owner, poolSize: 1, onIdleError: () => undefined }).initialize();
  try {
    await new CastSeed(server.app).run();
    const address = server.address ?? '';
    const ana = await ApiClient.byPassword(address, 'ana@aldervalley.example', DEMO_PASSWORD);
    const dora = await ApiClient.byPassword(address, 'dora@aldervalley.example', DEMO_PASSWORD);
    const questions = questionsFrom(await db.query<Sample[]>(SAMPLES), SEED).slice(0, SEARCHES);
    const editor = new Editor(dora, await db.query<Listing[]>(LISTINGS));

    await searchAll(ana, questions.slice(0, 60));
    const alone = percentiles(await searchAll(ana, questions));
    const edits: number[] = [];
    const seconds = (await timed(async () => { for (let n = 0; n < EDITS; n++) edits.push(await timed(() => editor.edit())); })) / 1000; // prettier-ignore
    const together = await whileEditing(editor, () => searchAll(ana, questions));
    const beside = percentiles(together.took);
    const [kept] = await db.query<{ changes: number; found: number }[]>(KEPT);
    report(`directory-write ${size}`, [
      {
        case: 'edits alone, one after the other',
        n: EDITS,
        perSecond: Math.round((10 * EDITS) / seconds) / 10,
        ...percentiles(edits),
      },
      { case: 'searches alone', n: SEARCHES, ...alone },
      {
        case: `searches beside ${EDITS_A_SECOND} edits a second`,
        n: SEARCHES,
        ...beside,
        growth_p95: Math.round((100 * beside.p95) / alone.p95) / 100,
        aim: 'growth_p95 1.5',
      },
      { case: 'those edits', n: together.edits.length, ...percentiles(together.edits) },
      { case: 'kept in the history, found by search', n: kept?.changes ?? 0, found: kept?.found ?? 0 },
    ]);
  } finally {
    await db.destroy();
    await server.stop();
  }
}

/** Single edits through the API, each with its history, search document, jobs and push, alone and while somebody searches. */
export async function bench(words: readonly string[]): Promise<void> {
  const size = sizeOf(words);
  const kept = process.env['BENCH_DIR'];
  const folder = kept ? join(kept, size) : mkdtempSync(join(tmpdir(), 'loopkeeper-bench-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const database = await openEmbeddedDatabase({
    dataDir: folder,
    purpose: 'npm run bench -- directory-write',
    join: false,
  });
  try {
    await provide(database, size, kept ?? folder);
    await measure(database, folder, size);
  } finally {
    await database.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}
