import { asApplication, DatabaseUrls } from '../platform/database/database-urls.js';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '../platform/database/embedded/index.js';

interface DatabaseSettings {
  readonly DATABASE_URL?: string;
  readonly DATABASE_OWNER_URL?: string;
  readonly DATA_DIR: string;
}

interface Purpose {
  readonly purpose: string;
  readonly join: boolean;
}

/** The database that the settings name; without DATABASE_URL, the embedded one of the data folder. */
export async function openDatabase(
  { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR }: DatabaseSettings,
  { purpose, join }: Purpose,
): Promise<EmbeddedDatabase> {
  if (!DATABASE_URL) return openEmbeddedDatabase({ dataDir: DATA_DIR, purpose, join });
  const urls = new DatabaseUrls(asApplication(DATABASE_URL), DATABASE_OWNER_URL ?? DATABASE_URL);
  return { urls, startedHere: false, stop: async () => undefined };
}
