import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a PDF says, as somebody with a reader would find it. */
export interface PdfSeen {
  readonly text: string;
  /** The same, page by page. */
  readonly sheets: readonly string[];
  /** What a reader's side bar lists, and the page it leads to. */
  readonly outline: readonly { readonly title: string; readonly page: number | null }[];
  readonly pages: number;
  /** The smallest print, in points. */
  readonly smallest: number;
  readonly info: Readonly<Record<string, unknown>>;
}

const isSeen = (value: unknown): value is PdfSeen => typeof value === 'object' && value !== null && 'text' in value;

/** Reads a PDF back, in a process of its own: the reader is a module that Jest cannot load. */
export function readPdf(bytes: Buffer): PdfSeen {
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'read-pdf.mjs')], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (!stdout) throw new Error(`The PDF could not be read: ${stderr}`);
  const seen: unknown = JSON.parse(stdout);
  if (!isSeen(seen)) throw new Error('The PDF could not be read.');
  return seen;
}
