import { rmSync } from 'node:fs';

export default async function stopDatabase() {
  const { database, folder } = globalThis.__LOOPKEEPER_TEST__;
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
