import { shortened } from '../domain/faults.js';
import { resourceLike, resourceNamed } from '../domain/resources.js';
import { resourceName } from './resource-name.js';
import { isTranscription, transcribedRows } from '../domain/transcription.js';
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

/** The document that a text holds; null where it holds none. */
function documentIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function transcribed(
  { file, row }: FoundRecord,
  { id, result }: { readonly id: string; readonly result: string },
  telling: Telling,
): readonly SourceRow[] {
  const document = documentIn(result);
  const rows = transcribedRows(document, id);
  if (rows.length === 0) {
    const code = document === null ? 'text_unreadable' : 'record_unknown';
    telling.onLostRow(null);
    telling.onFault({ code, file, row, table: null, field: 'result', value: shortened(result) });
  }
  for (const { resource, fault } of rows) {
    telling.onResource(resource);
    if (fault) telling.onFault({ code: fault, file, row, table: resource, field: 'name', value: null });
  }
  return rows.map(({ resource, fields }) => ({ resource, file, row, fields, nested: true }));
}

/** A record of a JSON list as a row; one that HSDS does not know is told and left out. */
export function recordRow({ file, row, record, key }: FoundRecord, telling: Telling): readonly SourceRow[] {
  const fields = isRecord(record) ? record : {};
  if (isTranscription(fields)) return transcribed({ file, row, record, key }, fields, telling);
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
