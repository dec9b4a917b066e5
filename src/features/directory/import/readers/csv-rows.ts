import { pipeline, Readable } from 'node:stream';
import { parse, CsvError } from 'csv-parse';
import { resourceNamed } from '../domain/resources.js';
import type { InspectedFile } from './inspect-file.js';
import { resourceName } from './resource-name.js';
import type { RowStream, SourceRow, Telling } from './row-stream.js';
import { textOf } from './text-of.js';

const BATCH = 500;

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The first line's most frequent separator. */
export function delimiterOf(head: string): string {
  const [line = ''] = head.split(/\r?\n/, 1);
  const counted = DELIMITERS.map((delimiter) => [delimiter, line.split(delimiter).length] as const);
  return counted.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const headerOf = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );

interface CsvFile {
  readonly name: string;
  readonly resource: string;
  readonly header: readonly string[];
}

function rowOf(
  { name, resource, header }: CsvFile,
  cells: readonly string[],
  row: number,
  telling: Telling,
): SourceRow {
  const fields: Record<string, unknown> = {};
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell) fields[header[at] || `column_${at + 1}`] = cell;
  }
  if (cells.length !== header.length) {
    const code = cells.length < header.length ? 'cells_missing' : 'cells_surplus';
    telling.onFault({
      code,
      file: name,
      row,
      table: resource,
      field: null,
      value: `${cells.length} of ${header.length}`,
    });
  }
  return { resource, file: name, row, fields, nested: false };
}

/** The resource that the header belongs to; null when neither the file's name nor its columns are known. */
export function csvResource({ file, head }: InspectedFile, alias: string | null): string | null {
  const [line = ''] = head.split(/\r?\n/, 1);
  const header = headerOf(line.split(delimiterOf(head)).map((cell) => cell.replace(/^"|"$/g, '')));
  return (alias && resourceNamed(alias, header)) ?? resourceNamed(resourceName(file.name), header);
}

/** The rows of a table, row by row; one that cannot be read is told and left out. */
export async function* csvRows(
  inspected: InspectedFile,
  resource: string,
  telling: Telling,
  { delimiter }: { readonly delimiter: string | null } = { delimiter: null },
): RowStream {
  const { name } = inspected.file;
  let row = 1;
  let header: readonly string[] | null = null;
  const parser = parse({
    delimiter: delimiter ?? delimiterOf(inspected.head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: telling.limits.bytesOfOneRow,
    on_skip: (error: CsvError | undefined) => {
      row++;
      telling.onLostRow(resource);
      telling.onFault({
        code: 'row_unreadable',
        file: name,
        row,
        table: resource,
        field: null,
        value: error?.message ?? null,
      });
    },
  });
  const text = Readable.from(textOf(inspected, telling.limits, telling.onBytes), { objectMode: true });
  pipeline(text, parser, () => undefined);
  let batch: SourceRow[] = [];
  for await (const cells of parser) {
    if (!header) {
      header = headerOf(cells);
      telling.onResource(resource);
      continue;
    }
    row++;
    if (cells.every((cell: string) => cell === '')) continue;
    batch.push(rowOf({ name, resource, header }, cells, row, telling));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
