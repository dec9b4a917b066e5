import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ImportDirectory } from '../../src/features/directory/import/index.js';
import { NO_FILTERS } from '../../src/features/directory/search/domain/search-filters.js';
import { systemActor } from '../../src/kernel/actor.js';
import { isProblem } from '../../src/kernel/problem.js';
import { dataSource } from '../../src/platform/database/data-source.js';
import type { DatabaseUrls } from '../../src/platform/database/database-urls.js';
import { SystemClock } from '../../src/platform/system-clock.js';
import { embeddedSearch } from './open-search.js';

const DATA = process.env['EVAL_DATA'] ?? join(process.cwd(), '../shared/data');
const MIAMI = join(DATA, 'miami-211-hsds1.1/datapackage-1566177582.zip');
const AIM = 0.9;
/** Listings without any term cannot be judged and are passed over, so more are asked for than are judged. */
const ASKED = 40;
const JUDGED = 10;

interface RealQuery {
  readonly text: string;
  readonly terms: readonly string[];
}

/** Listings of the source with the names of their terms, in small letters. */
const TERMS = `
  SELECT d.listing_id AS id, lower(string_agg(t.name, ' | ')) AS terms
    FROM search_documents d JOIN hsds.attribute a ON a.link_id = d.service_id AND a.missing_since IS NULL
    JOIN hsds.taxonomy_term t ON t.id = a.taxonomy_term_id GROUP BY 1`;

const EMPTY_THE_REST = `UPDATE hsds.service SET missing_since = now() WHERE source = 'eval'`;

/** A second set over a real directory, where there is one on this machine: judged by its own taxonomy. Says when it is skipped. */
export async function judgeRealDirectory(urls: DatabaseUrls): Promise<boolean> {
  if (!existsSync(MIAMI)) {
    console.log(`The set over a real directory is skipped: ${MIAMI} is not on this machine (set EVAL_DATA).`);
    return true;
  }
  const db = await dataSource({ url: urls.owner, poolSize: 2, onIdleError: () => undefined }).initialize();
  try {
    await db.query(EMPTY_THE_REST);
    const summary = await new ImportDirectory(db, new SystemClock()).run({
      path: MIAMI,
      source: 'miami',
      reportPath: null,
    });
    if (isProblem(summary)) throw new Error(summary.message);
  } finally {
    await db.destroy();
  }
  return scored(urls);
}

async function termsById(urls: DatabaseUrls): Promise<ReadonlyMap<string, string>> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  const { rows } = await owner.query<{ id: string; terms: string }>(TERMS);
  await owner.end();
  return new Map(rows.map(({ id, terms }) => [id, terms]));
}

async function scored(urls: DatabaseUrls): Promise<boolean> {
  const terms = await termsById(urls);
  const { queries }: { queries: RealQuery[] } = JSON.parse(
    readFileSync(join(process.cwd(), 'eval/search/queries-real.json'), 'utf8'),
  );
  const opened = await embeddedSearch(urls);
  let hits = 0;
  let first = 0;
  try {
    for (const { text, terms: wanted } of queries) {
      const found = await opened.search(systemActor('eval'), {
        ...NO_FILTERS,
        text,
        near: null,
        first: ASKED,
        after: null,
      });
      if (isProblem(found)) throw new Error(found.message);
      const judged = found.items.flatMap(({ id }) => terms.get(id) ?? []).slice(0, JUDGED);
      const meant = judged.map((said) => wanted.some((word) => said.includes(word)));
      if (meant.includes(true)) hits++;
      else console.log(`  real: "${text}" found ${found.total}`);
      first += meant.filter(Boolean).length / Math.max(1, meant.length);
    }
  } finally {
    await opened.close();
  }
  const share = hits / queries.length;
  console.log(
    `Real directory (${terms.size} listings with terms): success@10 ${(100 * share).toFixed(1)} % of ${queries.length}, precision@10 ${((100 * first) / queries.length).toFixed(1)} %`,
  );
  if (share < AIM) console.log(`success@10 over the real directory is ${share.toFixed(3)}, the aim is ${AIM} or more.`);
  return share >= AIM;
}
