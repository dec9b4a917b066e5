import type { FaultCode } from './faults.js';

/** A value made fit for its column. */
export interface Cleaned {
  readonly value: string | null;
  readonly fault?: FaultCode;
  /** What was written is kept in `extra`, because the value does not say all of it. */
  readonly aside?: true;
  /** Other columns of the row that the same text fills, unless they say something themselves. */
  readonly also?: Readonly<Record<string, string>>;
}

export type Clean = (text: string) => Cleaned;

export const asWritten = (value: string): Cleaned => ({ value });

/** Nothing for the column; what was written goes to `extra`. */
export const setAside = (fault: FaultCode): Cleaned => ({ value: null, fault, aside: true });
