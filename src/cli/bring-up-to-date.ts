import pg from 'pg';
import { bringSearchUpToDate } from '../features/directory/index.js';
import { migrate } from '../platform/database/migrate.js';

/** Brings the database to this version: its migrations, then what search keeps. Answers what was done. */
export async function bringUpToDate(ownerUrl: string): Promise<readonly string[]> {
  const done = await migrate(ownerUrl);
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    const built = await bringSearchUpToDate(async (sql, values) => (await owner.query(sql, values)).rows);
    return built ? [...done, 'search was built anew'] : done;
  } finally {
    await owner.end();
  }
}
