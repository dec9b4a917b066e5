/** Builds the server (the tests' databases are migrated from the build), then runs Jest with the words given. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';

await build({ screens: process.argv.some((word) => word.includes('e2e') || word === 'browser') });
const jest = join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, ['--no-warnings', jest, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
