import type { Locale } from '../../../../kernel/actor.js';
import { categoryByCode, categoryLabel } from '../../domain/categories.js';
import { FACT_KINDS, factLabel, NOTHING_OF_THIS_KIND } from '../../domain/service-facts.js';
import { choiceLabel, fieldLabel } from './field-words.js';
import { fieldOfColumn } from './listing-fields.js';
import { ROW_TABLES, rowWords, type StoredRow } from './row-words.js';

/** A change of one row as it was kept, and the whole row after it. */
export interface KeptChange {
  readonly table: string;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly before: StoredRow;
  readonly after: StoredRow;
  /** All columns of the row right after the change. */
  readonly image: StoredRow;
}

/** What changed, in words; null for nothing there. */
export interface ChangeInWords {
  /** The key of the field of the form; null for what the form does not know. */
  readonly field: string | null;
  /** What the change is of: the field's key, or its table and column; by this it is restored. */
  readonly part: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The columns that say it. */
  readonly columns: readonly string[];
}

/** Columns that say nothing to a reader. */
const UNSAID = new Set(['source', 'source_id', 'extra', 'last_modified', 'program_id', 'parent_organization_id']);

const TABLES: Readonly<Record<string, readonly [en: string, es: string]>> = {
  organization: ['Organization', 'Organización'],
  service: ['Service', 'Servicio'],
  location: ['Place', 'Lugar'],
  service_at_location: ['Service at this place', 'Servicio en este lugar'],
  program: ['Program', 'Programa'],
  contact: ['Contacts', 'Contactos'],
  url: ['Web pages', 'Páginas web'],
  funding: ['Funding', 'Financiación'],
  organization_identifier: ['Numbers of the organization', 'Números de la organización'],
  service_capacity: ['Capacity as the source says', 'Capacidad según la fuente'],
};

const LISTED = {
  en: ['On the list', 'Off the list'],
  es: ['En la lista', 'Fuera de la lista'],
} as const;

const tableLabel = (table: string, locale: Locale): string =>
  TABLES[table]?.[locale === 'es' ? 1 : 0] ?? table.replace(/_/g, ' ');

const plain = (value: unknown, locale: Locale): string | null => {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' || typeof value === 'boolean' ? choiceLabel(String(value), locale) : String(value);
};

function codeLabel(kind: string, code: string, locale: Locale): string {
  const fact = FACT_KINDS.find((candidate) => candidate === kind);
  if (fact) return factLabel(fact, code, locale);
  const term = categoryByCode(code);
  return term ? categoryLabel(term, locale) : code;
}

function codesInWords({ table, before, after }: KeptChange, locale: Locale): ChangeInWords[] {
  return Object.keys({ ...before, ...after }).map((kind) => {
    const said = (codes: unknown): string | null =>
      (Array.isArray(codes) ? codes.map(String) : [])
        .filter((code) => code !== NOTHING_OF_THIS_KIND)
        .map((code) => codeLabel(kind, code, locale))
        .join(', ') || null;
    const field = fieldOfColumn(table, kind, {})?.key ?? null;
    return {
      field,
      part: field ?? kind,
      label: fieldLabel(field ?? kind, locale),
      before: said(before[kind]),
      after: said(after[kind]),
      columns: [kind],
    };
  });
}

function rowInWords(change: KeptChange, locale: Locale): ChangeInWords[] {
  const { table, operation, image, before, after } = change;
  const earlier = { ...image, ...before };
  const said = Object.keys(after).filter((column) => !UNSAID.has(column));
  if (said.length === 0) return [];
  const stands = (row: StoredRow): boolean => (row['missing_since'] ?? null) === null;
  const field = said.map((column) => fieldOfColumn(table, column, image)).find((found) => found !== null) ?? null;
  return [
    {
      field: field?.key ?? null,
      part: field?.key ?? table,
      label: field ? fieldLabel(field.key, locale) : tableLabel(table, locale),
      columns: Object.keys(after).filter((column) => column !== 'id'),
      before: operation !== 'insert' && stands(earlier) ? rowWords(table, earlier, locale) : null,
      after: stands(image) ? rowWords(table, image, locale) : null,
    },
  ];
}

function columnsInWords({ table, operation, before, after }: KeptChange, locale: Locale): ChangeInWords[] {
  const [on, off] = LISTED[locale];
  const isUnsaid = (column: string): boolean =>
    UNSAID.has(column) || column === 'id' || (column.endsWith('_id') && operation === 'insert');
  return Object.keys(after)
    .filter((column) => !isUnsaid(column))
    .map((column) => {
      const field = fieldOfColumn(table, column, {});
      if (column === 'missing_since')
        return {
          field: null,
          part: `${table}.missing_since`,
          columns: [column],
          label: tableLabel(table, locale),
          before: before[column] ? off : on,
          after: after[column] ? off : on,
        };
      return {
        field: field?.key ?? null,
        part: field?.key ?? `${table}.${column}`,
        columns: [column],
        label: field ? fieldLabel(field.key, locale) : `${tableLabel(table, locale)}: ${column.replace(/_/g, ' ')}`,
        before: plain(before[column], locale),
        after: plain(after[column], locale),
      };
    });
}

/** What a change says, field by field, in the reader's language. */
export function changeInWords(change: KeptChange, locale: Locale): ChangeInWords[] {
  if (change.table === 'listing_categories' || change.table === 'service_facts') return codesInWords(change, locale);
  return ROW_TABLES.includes(change.table) ? rowInWords(change, locale) : columnsInWords(change, locale);
}
