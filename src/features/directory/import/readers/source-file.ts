import type { Readable } from 'node:stream';

/** One file of the input, unpacked as it is read. */
export interface SourceFile {
  readonly name: string;
  /** As far as known before reading: packed for a lone gzip, unpacked inside a zip. */
  readonly bytes: number;
  open(): Promise<Readable>;
}

/** A folder, an archive or a lone file, opened. */
export interface OpenedSource {
  readonly format: 'folder' | 'zip' | 'file';
  readonly files: readonly SourceFile[];
  close(): void;
}
