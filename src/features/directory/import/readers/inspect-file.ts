import { isAscii } from 'node:buffer';
import type { ImportLimits } from '../domain/import-limits.js';
import type { SourceFile } from './source-file.js';
import { unpacked, unreadable } from './unpacked.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** A file read once from end to end before anything is imported: it is whole, and we know how to read it. */
export interface InspectedFile {
  readonly file: SourceFile;
  readonly encoding: Encoding;
  /** Bytes that are no UTF-8 in a file that otherwise is. */
  readonly brokenCharacters: number;
  readonly bytes: number;
  readonly head: string;
}

const HEAD = 64 * 1024;
/** In a UTF-8 file with a slip, most characters beyond ASCII are still right; in another encoding, hardly any. */
const MOSTLY = 0.5;

// eslint-disable-next-line no-control-regex
const BEYOND_ASCII = /[^\u0000-\u007F]/g;

class Census {
  private readonly decoder = new TextDecoder('utf-8');
  private right = 0;
  broken = 0;

  take(chunk: Buffer | null): void {
    const text = chunk ? this.decoder.decode(chunk, { stream: true }) : this.decoder.decode();
    if (chunk && isAscii(chunk) && text.length === chunk.length) return;
    for (const [character] of text.matchAll(BEYOND_ASCII)) {
      if (character === '\uFFFD') this.broken++;
      else this.right++;
    }
  }

  get isUtf8(): boolean {
    return this.broken <= this.right * MOSTLY;
  }
}

const hasUtf16Mark = (head: Buffer): boolean => head.length >= 2 && head[0] === 0xff && head[1] === 0xfe;

/** Reads the file to its end without keeping it: finds out its encoding, its size and whether it is damaged. */
export async function inspectFile(file: SourceFile, limits: ImportLimits): Promise<InspectedFile> {
  const census = new Census();
  const head: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of await unpacked(file, limits)) {
      if (bytes < HEAD) head.push(chunk);
      bytes += chunk.length;
      census.take(chunk);
    }
    census.take(null);
  } catch (error) {
    throw unreadable(file.name, error);
  }
  const start = Buffer.concat(head).subarray(0, HEAD);
  const encoding: Encoding = hasUtf16Mark(start) ? 'utf-16le' : census.isUtf8 ? 'utf-8' : 'windows-1252';
  const brokenCharacters = encoding === 'utf-8' ? census.broken : 0;
  return { file, encoding, brokenCharacters, bytes, head: new TextDecoder(encoding).decode(start, { stream: true }) };
}
