import { SingleBar } from 'cli-progress';
import {
  IndexBusy,
  MeilisearchServer,
  SearchIndex,
  SearchIndexStore,
  SynonymReader,
  type IndexReport,
} from '../features/directory/search/meilisearch/index.js';
import { readSome, Settings } from '../platform/config/settings.js';
import { dataSource } from '../platform/database/data-source.js';
import { migrate } from '../platform/database/migrate.js';
import { Transactor } from '../platform/database/transactor.js';
import { Log } from '../platform/observability/log.js';
import { SystemClock } from '../platform/system-clock.js';
import { openDatabase } from './open-database.js';

const REFUSED = 2;

type Work = (index: SearchIndex, progress: (done: number) => void) => Promise<IndexReport>;

/** Does some work on the index of the second search engine, beside a running program or without one, and says what came of it. */
export async function withSearchIndex(purpose: string, work: Work): Promise<IndexReport | null> {
  const { MEILISEARCH_URL, MEILISEARCH_KEY, MEILISEARCH_INDEX } = readSome(
    ['MEILISEARCH_URL', 'MEILISEARCH_KEY', 'MEILISEARCH_INDEX'],
    process.env,
  );
  if (!MEILISEARCH_URL) {
    console.error(
      'MEILISEARCH_URL is not set: search is answered by the embedded engine, which needs no index. Nothing was done.',
    );
    process.exitCode = REFUSED;
    return null;
  }
  const { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR = '.data' } = process.env;
  const database = await openDatabase({ DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR }, { purpose, join: true });
  try {
    await migrate(database.urls.owner);
    const db = await dataSource({
      url: database.urls.application,
      poolSize: 3,
      onIdleError: () => undefined,
    }).initialize();
    try {
      const transactor = new Transactor(db);
      const server = new MeilisearchServer(MEILISEARCH_URL, MEILISEARCH_KEY, MEILISEARCH_INDEX);
      const parts = {
        server,
        store: new SearchIndexStore(transactor),
        synonyms: new SynonymReader(transactor),
        clock: new SystemClock(),
      };
      return await withBar((progress) => work(new SearchIndex({ ...parts, log: new Log(new Settings()) }), progress));
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (!(error instanceof IndexBusy)) throw error;
    console.error(`${error.message} Try again when it is done.`);
    process.exitCode = REFUSED;
    return null;
  } finally {
    await database.stop();
  }
}

async function withBar<T>(work: (progress: (done: number) => void) => Promise<T>): Promise<T> {
  const bar = new SingleBar({ format: '{value} documents', clearOnComplete: true, noTTYOutput: false });
  bar.start(0, 0);
  try {
    return await work((done) => bar.update(done));
  } finally {
    bar.stop();
  }
}

const shownParked = (parked: number): string =>
  parked > 0 ? ` ${parked} parked: the server refuses them; they are tried again every night.` : '';

/** One line for people. */
export const reportLine = ({ documents, drift, parked }: IndexReport): string =>
  `${documents} documents; ${drift === 0 ? 'all as the database says.' : `${drift} were not as the database says and were repaired.`}${shownParked(parked)}`;
