import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { ImportRefused, type ImportLimits } from '../domain/import-limits.js';
import { openZip } from './open-zip.js';
import type { OpenedSource, SourceFile } from './source-file.js';
import { say } from '../domain/sentences.js';

const DEEPEST = 3;

async function filesUnder(folder: string, root: string, depth = 0): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < DEEPEST ? filesUnder(path, root, depth + 1) : [];
    if (!entry.isFile()) return [];
    const { size } = await stat(path);
    return [{ name: relative(root, path), bytes: size, open: async () => createReadStream(path) }];
  });
  return (await Promise.all(found)).flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
  } finally {
    await file.close();
  }
}

/** Opens a folder, a zip archive or a lone file. Throws ImportRefused where there is nothing to open. */
export async function openSource(path: string, limits: ImportLimits): Promise<OpenedSource> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new ImportRefused(
      error.code === 'ENOENT'
        ? say('file_absent', { name: path })
        : say('file_unread', { name: path, why: error.message }),
    );
  });
  if (found.isDirectory()) return { format: 'folder', files: await filesUnder(path, path), close: () => undefined };
  if (found.size === 0) throw new ImportRefused(say('file_empty', { name: basename(path) }));
  if (await isZip(path)) return openZip(path, limits);
  if (/\.zip$/i.test(path)) throw new ImportRefused(say('no_zip', { name: basename(path) }));
  return {
    format: 'file',
    files: [{ name: basename(path), bytes: found.size, open: async () => createReadStream(path) }],
    close: () => undefined,
  };
}
