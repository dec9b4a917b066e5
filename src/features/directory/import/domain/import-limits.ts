/** How large an input may be before it is refused: what no directory needs, and a hostile archive does. */
export interface ImportLimits {
  readonly entries: number;
  readonly bytesOfOneFile: number;
  readonly bytesInAll: number;
  /** Unpacked to packed size, once more than `bytesBeforeRatio` have been unpacked. */
  readonly ratio: number;
  readonly bytesBeforeRatio: number;
  readonly bytesOfOneRow: number;
}

const MEGABYTE = 1 << 20;

export const IMPORT_LIMITS: ImportLimits = {
  entries: 2_000,
  bytesOfOneFile: 2_048 * MEGABYTE,
  bytesInAll: 4_096 * MEGABYTE,
  ratio: 200,
  bytesBeforeRatio: 32 * MEGABYTE,
  bytesOfOneRow: 32 * MEGABYTE,
};

/** The input as a whole cannot be taken; the message says why. Nothing has been changed. */
export class ImportRefused extends Error {}
