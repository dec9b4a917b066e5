import { basename } from 'node:path';
import { ImportRefused, type ImportLimits } from '../domain/import-limits.js';
import type { Fault } from '../domain/faults.js';
import { csvResource, csvRows } from './csv-rows.js';
import { readDescriptor } from './descriptor.js';
import { inspectFile, type InspectedFile } from './inspect-file.js';
import type { Mapping } from '../mapping/mapping.js';
import { checkColumns, mappedRows } from './mapped-rows.js';
import { jsonRows } from './json-rows.js';
import { ndjsonRows } from './ndjson-rows.js';
import type { RowStream, Telling } from './row-stream.js';
import type { OpenedSource, SourceFile } from './source-file.js';
import { say } from '../domain/sentences.js';

/** A file that will be read, and how. */
export interface FileToRead {
  readonly inspected: InspectedFile;
  read(telling: Telling): RowStream;
}

export interface ReadingPlan {
  readonly files: readonly FileToRead[];
  readonly bytes: number;
  readonly faults: readonly Fault[];
}

const TABLE = /\.(csv|tsv|txt)(\.gz)?$/i;
const LINES = /\.(ndjson|jsonl)(\.gz)?$/i;
const DOCUMENT = /\.json(\.gz)?$/i;
const HIDDEN = /(^|\/)(\.|__MACOSX\/)/;

const isDescriptor = ({ name }: SourceFile): boolean => basename(name) === 'datapackage.json';

const about = (code: Fault['code'], file: string, value: string | null = null): Fault => ({
  code,
  file,
  row: null,
  table: null,
  field: null,
  value,
});

/** Whether a lone file without a telling name holds a record a line. */
function looksLikeLines(head: string): boolean {
  const [first = '', second = ''] = head.trimStart().split(/\r?\n/, 2);
  return first.startsWith('{') && first.trimEnd().endsWith('}') && second.trimStart().startsWith('{');
}

function asRecords(inspected: InspectedFile): FileToRead | null {
  const { name } = inspected.file;
  const start = inspected.head.trimStart()[0];
  if (LINES.test(name) || (start === '{' && looksLikeLines(inspected.head)))
    return { inspected, read: (telling) => ndjsonRows(inspected, telling) };
  return start === '{' || start === '[' ? { inspected, read: (telling) => jsonRows(inspected, telling) } : null;
}

function asTable(inspected: InspectedFile, alias: string | null): FileToRead | null {
  const resource = csvResource(inspected, alias);
  return resource === null ? null : { inspected, read: (telling) => csvRows(inspected, resource, telling) };
}

function asMapped(inspected: InspectedFile, mapping: Mapping): FileToRead {
  checkColumns(inspected, mapping);
  return { inspected, read: (telling) => mappedRows(inspected, mapping, telling) };
}

const encodingFaults = ({ inspected: { file, encoding, brokenCharacters } }: FileToRead): readonly Fault[] => [
  ...(encoding === 'windows-1252' ? [about('encoding', file.name)] : []),
  ...(brokenCharacters > 0 ? [about('broken_characters', file.name, `${brokenCharacters} bytes`)] : []),
];

/** Looks through the whole input once and says which files will be read, and how. Throws ImportRefused when none can be. */
export async function planReading(
  source: OpenedSource,
  limits: ImportLimits,
  mapping: Mapping | null = null,
): Promise<ReadingPlan> {
  const visible = source.files.filter(({ name }) => !HIDDEN.test(name));
  const descriptor = await readDescriptor(visible.find(isDescriptor) ?? null, limits);
  const tables = visible.filter(({ name }) => TABLE.test(name));
  const documents = visible.filter(
    (file) => (DOCUMENT.test(file.name) || LINES.test(file.name)) && !isDescriptor(file),
  );
  const lone = source.format === 'file' && tables.length + documents.length === 0 ? visible : [];
  const faults: Fault[] = [...descriptor.faults, ...descriptor.absentAmong(visible.map(({ name }) => name))];

  const plan = async (
    files: readonly SourceFile[],
    how: (inspected: InspectedFile) => FileToRead | null,
  ): Promise<readonly FileToRead[]> => {
    const found: FileToRead[] = [];
    for (const file of files) {
      const toRead = how(await inspectFile(file, limits));
      if (toRead) found.push(toRead);
      else faults.push(about('file_ignored', file.name));
    }
    return found;
  };

  const fromTables = await plan(mapping ? [...tables, ...lone] : tables, (inspected) =>
    mapping ? asMapped(inspected, mapping) : asTable(inspected, descriptor.nameOf(inspected.file.name)),
  );
  if (fromTables.length > 0) faults.push(...documents.map(({ name }) => about('file_passed_over', name)));
  const files = fromTables.length > 0 ? fromTables : await plan([...documents, ...lone], asRecords);
  if (mapping && fromTables.length === 0) throw new ImportRefused(say('no_tables'));
  if (files.length === 0) throw new ImportRefused(say('nothing_known'));
  return {
    files,
    bytes: files.reduce((sum, { inspected }) => sum + inspected.bytes, 0),
    faults: [...faults, ...files.flatMap(encodingFaults)],
  };
}
