import { parse } from 'csv-parse/sync';
import { ImportRefused } from '../domain/import-limits.js';
import { applyMapping } from '../mapping/apply-mapping.js';
import { columnName, columnsRead, type Mapping } from '../mapping/mapping.js';
import { csvRows, delimiterOf } from './csv-rows.js';
import type { InspectedFile } from './inspect-file.js';
import type { RowStream, Telling } from './row-stream.js';
import { say } from '../domain/sentences.js';

/** The file as the mapping says it is to be read. */
const asSaid = (inspected: InspectedFile, { encoding }: Mapping): InspectedFile =>
  encoding ? { ...inspected, encoding, brokenCharacters: 0 } : inspected;

function headerOf({ head }: InspectedFile, delimiter: string): readonly string[] {
  const lines: unknown = parse(head.replace(/^\uFEFF/, ''), {
    delimiter,
    to: 1,
    relax_quotes: true,
    relax_column_count: true,
  });
  const [first] = Array.isArray(lines) ? lines : [];
  return Array.isArray(first) ? first.map((cell) => columnName(String(cell))) : [];
}

/** Refuses a mapping that names columns which the file does not have, naming all of them. */
export function checkColumns(inspected: InspectedFile, mapping: Mapping): void {
  const header = new Set(headerOf(inspected, mapping.delimiter ?? delimiterOf(inspected.head)));
  const absent = columnsRead(mapping).filter(({ column }) => !header.has(column));
  if (absent.length === 0) return;
  const columns = absent.map(({ column, where }) => `${column} (${where})`).join(', ');
  const { name } = inspected.file;
  throw new ImportRefused(
    say('columns_absent', { mapping: mapping.name, name, columns, header: [...header].join(', ') }),
  );
}

/** The rows of HSDS that a mapping makes of a table. */
export async function* mappedRows(inspected: InspectedFile, mapping: Mapping, telling: Telling): RowStream {
  const tables = [...new Set(mapping.rows.map(({ table }) => table))];
  const ofAll: Telling = {
    ...telling,
    onFault: (fault) => telling.onFault({ ...fault, table: null }),
    onResource: () => tables.forEach((table) => telling.onResource(table)),
    onLostRow: () => telling.onLostRow(null),
  };
  const options = { delimiter: mapping.delimiter };
  for await (const batch of csvRows(asSaid(inspected, mapping), 'row', ofAll, options))
    yield batch.flatMap((row) => applyMapping(mapping, row));
}
