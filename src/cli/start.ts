import { readSettings } from '../platform/config/settings.js';
import { startServer } from '../server.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { openDatabase } from './open-database.js';
import { untilStopped } from './until-stopped.js';

/** Production: every setting must be there and strong; no demo data, no demo mailbox. */
export async function run(): Promise<void> {
  const settings = readSettings('production', process.env);
  const database = await openDatabase(settings, { purpose: 'npm start', join: false });
  await bringUpToDate(database.urls.owner);
  const server = await startServer({ settings, urls: database.urls });
  untilStopped([() => database.stop(), () => server.stop()]);
  console.log(`ready ${server.address ?? '(worker)'}`);
}
