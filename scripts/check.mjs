/** Types, lint, direction of imports, and whether everything generated is what the code would generate now. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';

const root = join(import.meta.dirname, '..');
const program = (path) => join(root, 'node_modules', path);
const screens = ['ui-kit', 'staff-console', 'partner-portal'].filter((name) =>
  existsSync(join(root, name, 'tsconfig.json')),
);

const CHECKS = [
  ['types of the server', program('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  ...screens.map((name) => [
    `types of ${name}`,
    program('typescript/bin/tsc'),
    '--noEmit',
    '-p',
    join(name, 'tsconfig.json'),
  ]),
  ['lint', program('eslint/bin/eslint.js'), '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'],
  ['format', program('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
  [
    'direction of imports',
    program('dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    ...screens.map((name) => `${name}/src`),
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ],
  ['generated documents and schema', join(root, 'dist/src/main.js'), 'docs', '--check'],
  ['generated GraphQL types of the screens', join(root, 'scripts/codegen.mjs'), '--check'],
];

await build({ screens: false });
const failed = CHECKS.filter(([name, script, ...words]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', script, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) console.log(stdout + stderr);
  return status !== 0;
});
process.exit(failed.length > 0 ? 1 : 0);
