import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../../kernel/ids.js';
import { postgresBinaries, type PostgresBinaries } from './binaries.js';
import { databaseAccount, unprivileged } from './unprivileged.js';

export const OWNER = 'loopkeeper_owner';

export interface PostmasterOptions {
  readonly folder: string;
  readonly ownerPassword: string;
  /** Extra `-c` settings, as `name=value`. */
  readonly settings?: readonly string[];
  readonly log?: (line: string) => void;
}

export interface Postmaster {
  readonly port: number;
  stop(): Promise<void>;
}

/** Just-in-time compilation costs more than our longest statements; the rest suits one small machine. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'jit=off',
  'random_page_cost=1.1',
  'shared_buffers=256MB',
  'max_connections=120',
];

/**
 * Ends Postgres when our end of the pipe closes, even by SIGKILL: a shell waits on the pipe beside it.
 * The arguments follow as "$@".
 */
const WATCHED =
  'exec 3<&0; "$@" </dev/null 3<&- & pg=$!; ( read -r _ <&3; kill -INT $pg 2>/dev/null ) & wait $pg; code=$?; kill $! 2>/dev/null; exit $code';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });

function initialize({ initdb }: PostgresBinaries, { folder, ownerPassword }: PostmasterOptions): void {
  const account = databaseAccount();
  const passwordFile = join(tmpdir(), `loopkeeper-${newId()}`);
  writeFileSync(passwordFile, `${ownerPassword}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const args = [
    '-D',
    folder,
    '-U',
    OWNER,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
    '--no-instructions',
  ];
  const launch = unprivileged(initdb, args, [initdb, folder]);
  const { status, stderr, error } = spawnSync(launch.command, launch.args, {
    ...launch.options,
    encoding: 'utf8',
    cwd: '/',
  });
  rmSync(passwordFile, { force: true });
  if (status === 0) return;
  rmSync(join(folder, 'PG_VERSION'), { force: true });
  throw new Error(`Postgres could not set up ${folder}: ${stderr ?? ''}${error?.message ?? ''}`);
}

/** A Postgres left over from a process that was killed still holds the folder: ask it to end, and wait. */
async function endOrphan(folder: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const commandOf = (): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  };
  if (!Number.isInteger(pid) || pid < 2 || !commandOf().includes(folder)) return;
  log('A Postgres of an earlier run is still there; ending it.');
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 100 && commandOf().includes(folder); waited++) await sleep(100);
}

function launchPostgres(
  { postgres }: PostgresBinaries,
  { folder, settings = [] }: PostmasterOptions,
  port: number,
): ChildProcess {
  const args = ['-D', folder, '-p', `${port}`, ...[...SETTINGS, ...settings].flatMap((setting) => ['-c', setting])];
  const launch = unprivileged(postgres, args, [postgres, join(folder, 'PG_VERSION')]);
  return spawn('/bin/sh', ['-c', WATCHED, 'sh', launch.command, ...launch.args], {
    ...launch.options,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
}

type Start = { readonly child: ChildProcess; readonly exited: Promise<void> } | { readonly failure: string };

async function startOnce(child: ChildProcess, log: (line: string) => void): Promise<Start> {
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
    log(chunk.toString().trimEnd());
  });
  let ended = false;
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(() => void (ended = true));
  for (let waited = 0; waited < 6000 && !ended; waited++) {
    if (output.includes('ready to accept connections')) return { child, exited };
    await sleep(10);
  }
  return { failure: output || 'it ended at once' };
}

/** Starts Postgres on a data folder, setting it up the first time. It ends when this process ends, however it ends. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const { folder, log = () => undefined } = options;
  const binaries = postgresBinaries();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const account = databaseAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  if (!existsSync(join(folder, 'PG_VERSION'))) initialize(binaries, options);
  await endOrphan(folder, log);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const start = await startOnce(launchPostgres(binaries, options, port), log);
    if ('child' in start) return running(start.child, start.exited, port);
    if (attempt >= 20 || !/already exists|still in use|could not bind|starting up/.test(start.failure))
      throw new Error(`Postgres did not start:\n${start.failure}`);
    await sleep(500);
  }
}

function running(child: ChildProcess, exited: Promise<void>, port: number): Postmaster {
  child.unref();
  for (const stream of [child.stdin, child.stderr])
    if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
  return {
    port,
    async stop() {
      child.ref();
      child.stdin?.end('stop\n');
      await exited;
    },
  };
}
