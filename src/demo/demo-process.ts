import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The build, from the project's root: npm runs every command there. */
const PROGRAM = join(process.cwd(), 'dist/src/main.js');

/** The demo as a process of its own on a fresh data folder: what a benchmark loads and a browser test looks at, from outside. */
export interface DemoProcess {
  readonly address: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

const whenReady = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const ready = /^ready (\S+)/m.exec(said);
      if (ready?.[1]) resolve(ready[1]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`The demo did not start:\n${said}`)));
  });

export async function startDemo(): Promise<DemoProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'loopkeeper-bench-'));
  chmodSync(dataDir, 0o755);
  const child = spawn(process.execPath, [...process.execArgv, PROGRAM, 'demo'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '10000000' },
  });
  const address = await whenReady(child);
  return {
    address,
    dataDir,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
