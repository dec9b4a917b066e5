import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ImportRefused, type ImportLimits } from '../domain/import-limits.js';
import type { OpenedSource } from './source-file.js';

const inMegabytes = (bytes: number): string => `${Math.round(bytes / (1 << 20)).toLocaleString('en-US')} MB`;

/** Refuses what unpacks to more than any directory needs, before a byte of it is unpacked. */
function checkEntries(entries: readonly Entry[], limits: ImportLimits): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const largest = entries.find(({ uncompressedSize }) => uncompressedSize > limits.bytesOfOneFile);
  if (largest)
    throw new ImportRefused(
      `${largest.fileName} in the archive unpacks to ${inMegabytes(largest.uncompressedSize)}; at most ${inMegabytes(limits.bytesOfOneFile)} are read.`,
    );
  if (unpacked > limits.bytesInAll)
    throw new ImportRefused(
      `The archive unpacks to ${inMegabytes(unpacked)}; at most ${inMegabytes(limits.bytesInAll)} are read.`,
    );
  if (unpacked > limits.bytesBeforeRatio && unpacked > packed * limits.ratio) {
    throw new ImportRefused(
      `The archive unpacks to ${Math.round(unpacked / Math.max(packed, 1))} times its size: no table does, this looks like a zip bomb.`,
    );
  }
  const locked = entries.find((entry) => entry.isEncrypted());
  if (locked) throw new ImportRefused(`${locked.fileName} in the archive is encrypted.`);
}

async function entriesOf(zip: ZipFile, limits: ImportLimits): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.entries)
    throw new ImportRefused(
      `The archive holds ${zip.entryCount.toLocaleString('en-US')} files; at most ${limits.entries.toLocaleString('en-US')} are read.`,
    );
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
  checkEntries(entries, limits);
  return entries;
}

/** A zip archive, its table of contents checked. */
export async function openZip(path: string, limits: ImportLimits): Promise<OpenedSource> {
  const zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true }).catch((error: Error) => {
    throw new ImportRefused(`The archive cannot be opened: ${error.message}.`);
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
      : new ImportRefused(`The archive cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}
