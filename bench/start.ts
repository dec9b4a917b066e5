import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from './report.js';

const ROOT = join(import.meta.dirname, '../..');
const RUNS = 3;

/** Seconds from the command to its ready line; the process is stopped then, as Ctrl-C does. */
function secondsToReady(dataDir: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn('npm', ['run', '--silent', 'demo'], {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: dataDir, PORT: '0' },
      detached: true,
    });
    let said = '';
    let seconds: number | null = null;
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (seconds !== null || !/^ready /m.test(said)) return;
      seconds = (performance.now() - began) / 1000;
      if (child.pid) process.kill(-child.pid, 'SIGINT');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => (seconds === null ? reject(new Error(said)) : resolve(seconds)));
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const tenths = (value: number): number => Math.round(value * 10) / 10;

function forgetBuilds(): void {
  for (const folder of ['dist', 'staff-console/dist', 'partner-portal/dist'])
    rmSync(join(ROOT, folder, '.built-from'), { force: true });
}

/** How long a newcomer waits: cold (nothing built, no data folder) and warm (built, data there). */
export async function bench(): Promise<void> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const dataDir = mkdtempSync(join(tmpdir(), 'loopkeeper-bench-'));
    chmodSync(dataDir, 0o755);
    forgetBuilds();
    cold.push(await secondsToReady(dataDir));
    warm.push(await secondsToReady(dataDir));
    rmSync(dataDir, { recursive: true, force: true });
  }
  report('start', [
    { case: 'cold', seconds: tenths(median(cold)), aim: 12, runs: RUNS },
    { case: 'warm', seconds: tenths(median(warm)), aim: 4, runs: RUNS },
  ]);
}
