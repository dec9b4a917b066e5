import { shortened } from '../domain/faults.js';
import { resourceLike, resourceNamed } from '../domain/resources.js';
import { resourceName } from './resource-name.js';
import type { SourceRow, Telling } from './row-stream.js';

interface FoundRecord {
  readonly file: string;
  readonly row: number;
  readonly record: unknown;
  /** The key of the list that it stood in, where that says what it is. */
  readonly key: string | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record of a JSON list as a row; one that HSDS does not know is told and left out. */
export function recordRow({ file, row, record, key }: FoundRecord, telling: Telling): readonly SourceRow[] {
  const fields = isRecord(record) ? record : {};
  const names = Object.keys(fields);
  const resource =
    (key && resourceNamed(key, names)) ??
    resourceLike(fields) ??
    (names.length > 0 ? resourceNamed(resourceName(file), names) : null);
  if (!resource) {
    telling.onLostRow(null);
    telling.onFault({ code: 'record_unknown', file, row, table: null, field: null, value: shortened(record) });
    return [];
  }
  telling.onResource(resource);
  return [{ resource, file, row, fields, nested: false }];
}
