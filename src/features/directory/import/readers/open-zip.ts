import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ImportRefused, type ImportLimits } from '../domain/import-limits.js';
import type { OpenedSource } from './source-file.js';
import { say } from '../domain/sentences.js';

const inMegabytes = (bytes: number): string => `${Math.round(bytes / (1 << 20)).toLocaleString('en-US')} MB`;

/** Refuses what unpacks to more than any directory needs, before a byte of it is unpacked. */
function checkEntries(entries: readonly Entry[], limits: ImportLimits): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const largest = entries.find(({ uncompressedSize }) => uncompressedSize > limits.bytesOfOneFile);
  if (largest)
    throw new ImportRefused(
      say('entry_too_large', {
        name: largest.fileName,
        size: inMegabytes(largest.uncompressedSize),
        most: inMegabytes(limits.bytesOfOneFile),
      }),
    );
  if (unpacked > limits.bytesInAll)
    throw new ImportRefused(
      say('archive_too_large', { size: inMegabytes(unpacked), most: inMegabytes(limits.bytesInAll) }),
    );
  if (unpacked > limits.bytesBeforeRatio && unpacked > packed * limits.ratio) {
    throw new ImportRefused(say('archive_bomb', { times: Math.round(unpacked / Math.max(packed, 1)) }));
  }
  const locked = entries.find((entry) => entry.isEncrypted());
  if (locked) throw new ImportRefused(say('encrypted', { name: locked.fileName }));
}

async function entriesOf(zip: ZipFile, limits: ImportLimits): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.entries)
    throw new ImportRefused(
      say('too_many_files', {
        count: zip.entryCount.toLocaleString('en-US'),
        most: limits.entries.toLocaleString('en-US'),
      }),
    );
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
  checkEntries(entries, limits);
  return entries;
}

/** A zip archive, its table of contents checked. */
export async function openZip(path: string, limits: ImportLimits): Promise<OpenedSource> {
  const zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true }).catch((error: Error) => {
    throw new ImportRefused(say('archive_unopened', { why: error.message }));
  });
  try {
    const entries = await entriesOf(zip, limits);
    return {
      format: 'zip',
      files: entries.map((entry) => ({
        name: entry.fileName,
        bytes: entry.uncompressedSize,
        open: () => zip.openReadStreamPromise(entry),
      })),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof ImportRefused
      ? error
      : new ImportRefused(say('archive_unread', { why: error instanceof Error ? error.message : String(error) }));
  }
}
