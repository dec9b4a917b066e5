/**
 * Builds what is stale: the server by swc, the two browser applications by Vite.
 * A part is stale when the hash of its sources differs from the one kept beside its last build.
 */
import { transformFile } from '@swc/core';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);

function* filesUnder(folder, accept) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'e2e'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path, accept);
    else if (accept(entry.name)) yield path;
  }
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort())
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

const stampOf = (folder) => join(folder, '.built-from');
const isFresh = (folder, hash) => existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === hash;

const swcOptions = {
  swcrc: false,
  module: { type: 'nodenext' },
  sourceMaps: true,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

const isServerSource = (name) =>
  name.endsWith('.mjs') || (name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('.d.ts'));

function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

async function buildServer() {
  const sources = ['src', 'migrations', 'bench', 'eval'].flatMap((folder) => [
    ...filesUnder(at(folder), isServerSource),
  ]);
  const hash = hashOf([...sources, at('scripts', 'build.mjs')]);
  if (isFresh(at('dist'), hash)) return;
  const outputs = new Set();
  await Promise.all(
    sources.map(async (source) => {
      const output = at('dist', relative(root, source).replace(/\.ts$/, '.js'));
      outputs.add(output);
      // A script for a process of its own goes over as it is.
      if (source.endsWith('.mjs')) return writeWhole(output, readFileSync(source));
      const { code, map } = await transformFile(source, swcOptions);
      writeWhole(output, `${code}\n//# sourceMappingURL=${output.split('/').at(-1)}.map\n`);
      writeWhole(`${output}.map`, map);
    }),
  );
  for (const folder of ['src', 'migrations', 'bench', 'eval']) {
    for (const old of filesUnder(at('dist', folder), (name) => /\.m?js$/.test(name)))
      if (!outputs.has(old)) rmSync(old);
  }
  writeWhole(stampOf(at('dist')), hash);
}

function runVite(workspace) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: at(workspace),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Building ${workspace} failed:\n${said}`))));
  });
}

/** Compresses once at build time, so that no request has to. */
function precompress(folder) {
  for (const path of filesUnder(folder, (name) => /\.(js|css|svg|json)$/.test(name))) {
    if (statSync(path).size < 1024) continue;
    const content = readFileSync(path);
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
    );
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 7 }));
  }
}

async function buildScreens(workspace) {
  if (!existsSync(at(workspace, 'index.html'))) return;
  const accept = (name) => /\.(tsx?|css|html|json|svg|mjs)$/.test(name) && !/\.spec\.tsx?$/.test(name);
  const sources = [workspace, 'ui-kit'].flatMap((folder) => [...filesUnder(at(folder), accept)]);
  const hash = hashOf(sources);
  const output = at(workspace, 'dist');
  if (isFresh(output, hash)) return;
  await runVite(workspace);
  precompress(output);
  writeFileSync(stampOf(output), hash);
}

/** Brings every build up to date; nothing is done when nothing changed. */
export async function build({ screens = true } = {}) {
  await Promise.all([
    buildServer(),
    ...(screens ? [buildScreens('staff-console'), buildScreens('partner-portal')] : []),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
