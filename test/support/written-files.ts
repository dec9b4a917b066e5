import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll } from '@jest/globals';

type Content = string | Buffer;

/** A folder that lives as long as the spec file, and ways to write into it. */
export interface WrittenFiles {
  /** Writes one file; answers with its path. */
  file(name: string, content: Content): string;
  /** Writes a folder of files; answers with its path. */
  folder(name: string, files: Readonly<Record<string, Content>>): string;
  /** Writes a zip archive of files; answers with its path. */
  zip(name: string, files: Readonly<Record<string, Content>>): string;
}

const u16 = (value: number): Buffer => {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
};

const u32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
};

interface Packed {
  readonly name: Buffer;
  readonly described: Buffer;
  readonly data: Buffer;
}

function packed(name: string, content: Content): Packed {
  const bytes = Buffer.from(content);
  const data = deflateRawSync(bytes);
  const described = Buffer.concat([
    u16(20),
    u16(0x0800),
    u16(8),
    u32(0),
    u32(crc32(bytes)),
    u32(data.length),
    u32(bytes.length),
    u16(Buffer.byteLength(name)),
    u16(0),
  ]);
  return { name: Buffer.from(name), described, data };
}

/** The bytes of a zip archive: the parts of the format that every reader needs. */
export function zipOf(files: Readonly<Record<string, Content>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [fileName, content] of Object.entries(files)) {
    const { name, described, data } = packed(fileName, content);
    const local = Buffer.concat([u32(0x04034b50), described, name, data]);
    central.push(
      Buffer.concat([u32(0x02014b50), u16(20), described, u16(0), u16(0), u16(0), u32(0), u32(offset), name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(central.length),
    u16(central.length),
    u32(directory.length),
    u32(offset),
    u16(0),
  ]);
  return Buffer.concat([...locals, directory, end]);
}

/** Gives the spec file a folder of its own, removed after its last test. */
export function useFiles(): WrittenFiles {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'loopkeeper-files-'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const write = (name: string, content: Content): string => {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  return {
    file: write,
    folder: (name, files) => {
      for (const [file, content] of Object.entries(files)) write(join(name, file), content);
      return join(root, name);
    },
    zip: (name, files) => write(name, zipOf(files)),
  };
}
