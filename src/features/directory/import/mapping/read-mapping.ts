import { HSDS_TABLES, idColumnsOf, type HsdsTable } from '../domain/hsds-tables.js';
import { columnName, type FieldRule, type Mapping, type RowRule } from './mapping.js';
import { MappingPart } from './mapping-part.js';
import { readRule } from './read-rule.js';

/** A mapping, or everything that is wrong with it, each with its place. */
export type ReadMapping = { readonly mapping: Mapping } | { readonly faults: readonly string[] };

const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1252'] as const;

function fieldsOf(part: MappingPart, table: HsdsTable, hasEach: boolean): Readonly<Record<string, FieldRule>> {
  const known = Object.keys(table.columns);
  const fields = part.part('fields');
  return Object.fromEntries(
    fields.keys().flatMap((field) => {
      if (!known.includes(field)) {
        const hint = idColumnsOf(table).includes(field) ? '; it is a link: name it under links' : '';
        fields.fault(
          field,
          `HSDS has no such field in ${part.text('table') ?? 'that table'}${hint}. It has: ${known.join(', ')}`,
        );
        return [];
      }
      const rule = readRule(fields, field, hasEach);
      return rule ? [[field, rule] as const] : [];
    }),
  );
}

function linksOf(
  part: MappingPart,
  table: HsdsTable,
  aliases: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const links = part.part('links');
  return Object.fromEntries(
    links.keys().flatMap((column) => {
      const target = links.text(column);
      const parent = table.links[column];
      if (!parent && column !== table.about?.id)
        links.fault(column, `no link of this table; it has: ${idColumnsOf(table).join(', ') || 'none'}`);
      else if (!target || !aliases.has(target))
        links.fault(column, `points nowhere: no row of the mapping is called ${target ?? 'so'}`);
      else if (parent && aliases.get(target) !== parent)
        links.fault(column, `must point at a row of ${parent}, and ${target} is one of ${aliases.get(target)}`);
      else return [[column, target] as const];
      return [];
    }),
  );
}

function demand(part: MappingPart, table: HsdsTable, { fields, links }: Pick<RowRule, 'fields' | 'links'>): void {
  for (const column of table.required) {
    const isLink = idColumnsOf(table).includes(column);
    if (isLink ? column in links : column in fields) continue;
    part.fault(isLink ? 'links' : 'fields', `lacks ${column}, without which the row says nothing`);
  }
  if (table.needsParent && Object.keys(links).length === 0)
    part.fault('links', `the row must belong to something: ${Object.keys(table.links).join(', ')}`);
}

function readRow(part: MappingPart, key: readonly string[], aliases: ReadonlyMap<string, string>): RowRule | null {
  part.only(['table', 'as', 'id', 'fields', 'links', 'when', 'each', 'shared']);
  const name = part.text('table') ?? '';
  const table = HSDS_TABLES[name];
  if (!table) {
    part.fault(
      'table',
      `HSDS has no table ${name || '(none is named)'}; it has: ${Object.keys(HSDS_TABLES).join(', ')}`,
    );
    return null;
  }
  const each = part.has('each') ? part.part('each') : null;
  each?.only(['column', 'split']);
  const when = part.has('when') ? part.part('when') : null;
  when?.only(['column', 'says']);
  const id = (part.has('id') ? part.texts('id') : key).map(columnName);
  if (id.length === 0) part.fault('id', 'names no column, and the mapping has no key');
  const rule = { fields: fieldsOf(part, table, each !== null), links: linksOf(part, table, aliases) };
  demand(part, table, rule);
  return {
    ...rule,
    table: name,
    as: part.text('as') ?? name,
    id,
    when: when && {
      column: columnName(when.demanded('column')),
      says: when.texts('says').map((word) => word.toLowerCase()),
    },
    each: each && { column: columnName(each.demanded('column')), split: each.text('split') ?? ';' },
    shared: part.flag('shared'),
  };
}

function aliasesOf(rows: readonly MappingPart[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const row of rows) {
    const alias = row.text('as') ?? row.text('table') ?? '';
    if (aliases.has(alias)) row.fault('as', `two rows are called ${alias}: give one another name`);
    aliases.set(alias, row.text('table') ?? '');
  }
  return aliases;
}

/** Checks a mapping strictly: what it names must be there, in HSDS and in itself. */
export function readMapping(content: unknown): ReadMapping {
  const faults: string[] = [];
  const root = MappingPart.root(content, faults);
  root.only(['name', 'about', 'file', 'empty', 'key', 'rows']);
  const file = root.part('file');
  file.only(['delimiter', 'encoding']);
  const rows = root.parts('rows');
  if (rows.length === 0) root.fault('rows', 'the mapping makes no row');
  const delimiter = file.text('delimiter');
  if (delimiter !== null && delimiter.length !== 1) file.fault('delimiter', 'is one character');
  const key = root.has('key') ? root.texts('key') : [];
  const aliases = aliasesOf(rows);
  const mapping: Mapping = {
    name: root.demanded('name'),
    delimiter,
    encoding: file.has('encoding') ? (file.oneOf('encoding', ENCODINGS) ?? null) : null,
    empty: new Set((root.has('empty') ? root.texts('empty') : []).map((word) => word.toLowerCase())),
    rows: rows.flatMap((row) => readRow(row, key, aliases) ?? []),
  };
  return faults.length > 0 ? { faults } : { mapping };
}

/** The same from the text of a mapping file. */
export function readMappingText(text: string): ReadMapping {
  try {
    return readMapping(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return { faults: [`It is no JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
