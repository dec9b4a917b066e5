import type { ImportLimits } from '../domain/import-limits.js';
import type { InspectedFile } from './inspect-file.js';
import { unpacked, unreadable } from './unpacked.js';

/** Hears of every byte that has been read, for a progress bar. */
export type OnBytes = (bytes: number) => void;

/** The file as text, piece by piece, whatever its encoding, without a byte order mark. */
export async function* textOf(
  { file, encoding }: InspectedFile,
  limits: ImportLimits,
  onBytes: OnBytes,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  try {
    for await (const chunk of await unpacked(file, limits)) {
      onBytes(chunk.length);
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw unreadable(file.name, error);
  }
  yield decoder.decode();
}
