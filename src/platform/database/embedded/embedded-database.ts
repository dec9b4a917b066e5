import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { APPLICATION_ROLE, DatabaseUrls } from '../database-urls.js';
import { startPostmaster, OWNER } from './postmaster.js';
import { ProcessFile, type RunningDatabase } from './process-file.js';

const LOGIN = 'loopkeeper_web';
const NAME = 'loopkeeper';

export interface EmbeddedDatabase {
  readonly urls: DatabaseUrls;
  /** Whether this process started it; one that was only joined goes on when we leave. */
  readonly startedHere: boolean;
  stop(): Promise<void>;
}

export interface EmbeddedDatabaseOptions {
  readonly dataDir: string;
  /** What for, in words: shown to whoever finds the folder taken. */
  readonly purpose: string;
  /** Whether a database that another process runs will do. A server wants its own; an import joins. */
  readonly join: boolean;
  readonly log?: (line: string) => void;
  readonly settings?: readonly string[];
}

/** Another process runs the database of this data folder. */
export class DataFolderTaken extends Error {
  constructor(dataDir: string, { pid, purpose }: RunningDatabase) {
    super(
      `The data folder ${dataDir} is in use by another process (${purpose}, process ${pid}). Stop it first, or set DATA_DIR to another folder.`,
    );
  }
}

interface Secrets {
  readonly owner: string;
  readonly web: string;
}

const secret = (): string => randomBytes(24).toString('base64url');

function secretsOf(folder: string): Secrets {
  const path = join(folder, 'database-secrets.json');
  if (!existsSync(path)) writeFileSync(path, JSON.stringify({ owner: secret(), web: secret() }), { mode: 0o600 });
  return JSON.parse(readFileSync(path, 'utf8'));
}

const urlOf = (user: string, password: string, port: number, database: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

/** Makes the database and its login once: the owner migrates, the login may only do what the application's role may. */
async function provision(port: number, { owner, web }: Secrets): Promise<void> {
  const client = new pg.Client(urlOf(OWNER, owner, port, 'postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME]);
    if (rowCount) return;
    await client.query(`CREATE ROLE ${APPLICATION_ROLE} NOLOGIN NOBYPASSRLS`);
    await client.query(`CREATE ROLE ${LOGIN} LOGIN NOBYPASSRLS PASSWORD '${web}' IN ROLE ${APPLICATION_ROLE}`);
    await client.query(`CREATE DATABASE ${NAME}`);
  } finally {
    await client.end();
  }
}

const urlsAt = (port: number, { owner, web }: Secrets): DatabaseUrls =>
  new DatabaseUrls(urlOf(LOGIN, web, port, NAME), urlOf(OWNER, owner, port, NAME));

/** Waits until the process that claimed the folder says where its database listens. */
async function portOf(file: ProcessFile): Promise<number | null> {
  for (let waited = 0; waited < 300; waited++) {
    const owner = file.owner();
    if (!owner) return null;
    if (owner.port !== null) return owner.port;
    await sleep(100);
  }
  return null;
}

/** Opens the Postgres of a data folder: joins the one that runs, or starts it. Throws DataFolderTaken when it may not join. */
export async function openEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const folder = resolve(options.dataDir);
  mkdirSync(folder, { recursive: true });
  const file = new ProcessFile(join(folder, 'run.json'));
  const secrets = secretsOf(folder);
  while (!file.claim(options.purpose)) {
    const owner = file.owner();
    if (!owner) continue;
    if (!options.join) throw new DataFolderTaken(options.dataDir, owner);
    const port = await portOf(file);
    if (port !== null) return { urls: urlsAt(port, secrets), startedHere: false, stop: async () => undefined };
  }
  try {
    const postmaster = await startPostmaster({
      folder: join(folder, 'postgres'),
      ownerPassword: secrets.owner,
      log: options.log,
      settings: options.settings,
    });
    await provision(postmaster.port, secrets);
    file.announce(options.purpose, postmaster.port);
    return {
      urls: urlsAt(postmaster.port, secrets),
      startedHere: true,
      async stop() {
        await postmaster.stop();
        file.release();
      },
    };
  } catch (error) {
    file.release();
    throw error;
  }
}
