/** Builds what is stale, then runs one command of the program: `node scripts/run.mjs demo`. */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDS_SCREENS = new Set(['demo', 'start', 'bench']);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Loopkeeper needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const { build } = await import('./build.mjs');
await build({ screens: NEEDS_SCREENS.has(process.argv[2]) });
const root = dirname(dirname(fileURLToPath(import.meta.url)));
await import(pathToFileURL(join(root, 'dist/src/main.js')).href);
