import { bringUpToDate } from './bring-up-to-date.js';
import { openDatabase } from './open-database.js';

/** Brings the database up to this version and says what was done. */
export async function run(): Promise<void> {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR = '.data' } = process.env;
  const database = await openDatabase(
    { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR },
    { purpose: 'npm run migrate', join: true },
  );
  try {
    const done = await bringUpToDate(database.urls.owner);
    console.log(done.length === 0 ? 'The database is up to date.' : `Done: ${done.join(', ')}`);
  } finally {
    await database.stop();
  }
}
