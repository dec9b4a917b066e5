import type { Fault } from '../domain/faults.js';
import type { ImportLimits } from '../domain/import-limits.js';
import type { SourceRow } from '../domain/source-row.js';
import type { OnBytes } from './text-of.js';

export type { SourceRow };

/** What a reader tells beside its rows. */
export interface Telling {
  readonly limits: ImportLimits;
  readonly onBytes: OnBytes;
  onFault(fault: Fault): void;
  /** The file speaks of this resource, even if it holds no row of it. */
  onResource(resource: string): void;
  /** A row of this resource was lost before its id could be read: nothing can be said about what is gone. */
  onLostRow(resource: string | null): void;
}

/** Rows in batches: waiting once for many is what makes reading fast. */
export type RowStream = AsyncGenerator<readonly SourceRow[]>;
