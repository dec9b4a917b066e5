/** Runs every test of all workspaces and closes with one line: `N passed, N failed`, and `, N skipped` where some were. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from './build.mjs';

const jest = join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-results-'));

function runJest(words) {
  const results = join(folder, `${words.join('-')}.json`);
  spawnSync(
    process.execPath,
    ['--no-warnings', jest, '--json', `--outputFile=${results}`, '--silent=passed-only', ...words],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}

const sum = (runs, ...names) =>
  runs.flatMap((run) => names.map((name) => run[name] ?? 0)).reduce((total, count) => total + count, 0);

await build();
const workers = `--maxWorkers=${Math.min(4, availableParallelism())}`;
const runs = [
  runJest(['--selectProjects=server', '--selectProjects=screens', workers]),
  // A browser and the server it looks at want the machine for themselves.
  runJest(['--selectProjects=browser', '--runInBand', '--passWithNoTests']),
];
rmSync(folder, { recursive: true, force: true });

const passed = sum(runs, 'numPassedTests');
const failed = sum(runs, 'numFailedTests', 'numRuntimeErrorTestSuites');
const skipped = sum(runs, 'numPendingTests', 'numTodoTests');
for (const { name, message, assertionResults } of runs.flatMap((run) => run.testResults ?? [])) {
  const broken = assertionResults.filter(({ status }) => status === 'failed');
  for (const { fullName } of broken) console.log(`FAILED ${relative(process.cwd(), name)}: ${fullName}`);
  if (broken.length === 0 && message) console.log(`FAILED ${relative(process.cwd(), name)}: ${message.slice(0, 400)}`);
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
