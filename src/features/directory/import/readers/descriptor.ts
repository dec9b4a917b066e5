import { basename } from 'node:path';
import type { Fault } from '../domain/faults.js';
import type { ImportLimits } from '../domain/import-limits.js';
import type { SourceFile } from './source-file.js';
import { unpacked } from './unpacked.js';

/** What datapackage.json says about the files beside it. */
export interface Descriptor {
  readonly faults: readonly Fault[];
  /** The resource's name for a file, where the file's own name is not the usual one. */
  nameOf(file: string): string | null;
  absentAmong(files: readonly string[]): readonly Fault[];
}

const LARGEST = 4 << 20;

const NONE: Descriptor = { faults: [], nameOf: () => null, absentAmong: () => [] };

const about = (code: Fault['code'], file: string): Fault => ({
  code,
  file,
  row: null,
  table: null,
  field: null,
  value: null,
});

interface Listed {
  readonly name: string;
  readonly path: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function listedIn(content: unknown): readonly Listed[] | null {
  if (typeof content !== 'object' || content === null || !('resources' in content) || !Array.isArray(content.resources))
    return null;
  return content.resources.flatMap((resource: unknown) => {
    if (typeof resource !== 'object' || resource === null) return [];
    const path = text('path' in resource ? resource.path : '');
    return path ? [{ name: text('name' in resource ? resource.name : ''), path: basename(path) }] : [];
  });
}

async function contentOf(file: SourceFile, limits: ImportLimits): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await unpacked(file, limits)) {
    size += chunk.length;
    if (size > LARGEST) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder().decode(Buffer.concat(chunks)));
  } catch {
    return null;
  }
}

/** Reads datapackage.json where there is one; without it files are recognized by their names. */
export async function readDescriptor(file: SourceFile | null, limits: ImportLimits): Promise<Descriptor> {
  if (!file) return NONE;
  const listed = listedIn(await contentOf(file, limits));
  if (!listed) return { ...NONE, faults: [about('descriptor_unreadable', file.name)] };
  return {
    faults: [],
    nameOf: (name) => listed.find(({ path }) => path === basename(name))?.name || null,
    absentAmong: (names) => {
      const there = new Set(names.map((name) => basename(name)));
      return listed.filter(({ path }) => !there.has(path)).map(({ path }) => about('file_absent', path));
    },
  };
}
