import { cleanPhone } from '../domain/clean-contact.js';
import { fingerprint } from '../domain/content-id.js';
import type { SourceRow } from '../domain/source-row.js';
import type { FieldRule, Mapping, RowRule } from './mapping.js';

type Cells = (column: string) => string;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Capitals at the beginnings of words; for files written in capitals alone. */
const titled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s(/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const LETTERS: Readonly<Record<string, (text: string) => string>> = {
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  title: titled,
};

/** What is no telephone number stays as it is written: the import then says so. */
function partOf(text: string, part: 'number' | 'extension'): string {
  const { value, also } = cleanPhone(text);
  return part === 'number' ? (value ?? text) : (also?.['extension'] ?? '');
}

function originalOf({ from }: FieldRule, cells: Cells, each: string | null): string {
  switch (from.kind) {
    case 'column':
      return cells(from.column);
    case 'constant':
      return from.text;
    case 'join':
      return from.columns.map(cells).filter(Boolean).join(from.between);
    case 'first':
      return from.columns.map(cells).find(Boolean) ?? '';
    case 'each':
      return each ?? '';
  }
}

function valueOf(rule: FieldRule, cells: Cells, each: string | null): string {
  let text = originalOf(rule, cells, each);
  if (text === '') return '';
  if (rule.part) text = partOf(text, rule.part);
  if (rule.words) text = rule.words.get(text.trim().toLowerCase()) ?? rule.otherwise ?? text;
  if (rule.letters) text = LETTERS[rule.letters]?.(text) ?? text;
  if (rule.pad && /^\d+$/.test(text)) text = text.padStart(rule.pad, '0');
  return text;
}

const LONGEST_ID = 200;

/** The id at the source: what the key columns say. The same words in other capitals or spaces are the same row. */
function idOf(rule: RowRule, cells: Cells, each: string | null): string {
  const parts = [
    ...rule.id.map((column) => tidy(cells(column)).toLowerCase()),
    ...(each === null ? [] : [tidy(each).toLowerCase()]),
  ];
  if (parts.every((part) => part === '')) return '';
  const id = `${rule.as}:${parts.join('|')}`;
  return id.length > LONGEST_ID ? `${rule.as}:${fingerprint(id)}` : id;
}

function partsOf({ each }: RowRule, cells: Cells): readonly (string | null)[] {
  if (!each) return [null];
  return [
    ...new Set(
      cells(each.column)
        .split(each.split)
        .map((part) => part.trim()),
    ),
  ].filter(Boolean);
}

interface Made {
  readonly id: string;
  readonly says: boolean;
  readonly fields: Readonly<Record<string, string>>;
}

function made(rule: RowRule, cells: Cells, each: string | null): Made {
  const values = Object.entries(rule.fields).map(
    ([field, how]) => [field, valueOf(how, cells, each), how.from.kind] as const,
  );
  return {
    id: idOf(rule, cells, each),
    says:
      values.some(([, text, kind]) => text !== '' && kind !== 'constant') ||
      values.every(([, , kind]) => kind === 'constant'),
    fields: Object.fromEntries(values.flatMap(([field, text]) => (text === '' ? [] : [[field, text]]))),
  };
}

const applies = ({ when }: RowRule, cells: Cells): boolean =>
  !when || when.says.includes(cells(when.column).trim().toLowerCase());

/** The rows of HSDS that one row of the file makes. A row that would say nothing is not made. */
export function applyMapping(mapping: Mapping, row: SourceRow): readonly SourceRow[] {
  const cells: Cells = (column) => {
    const cell = row.fields[column];
    const text = typeof cell === 'string' ? cell : '';
    return mapping.empty.has(text.trim().toLowerCase()) ? '' : text;
  };
  const ids = new Map<string, string>();
  return mapping.rows.flatMap((rule) => {
    if (!applies(rule, cells)) return [];
    return partsOf(rule, cells).flatMap((each) => {
      const { id, says, fields } = made(rule, cells, each);
      if (!says) return [];
      if (!ids.has(rule.as)) ids.set(rule.as, id);
      const links = Object.entries(rule.links).flatMap(([column, alias]) => {
        const target = ids.get(alias);
        return target ? [[column, target] as const] : [];
      });
      return [
        {
          resource: rule.table,
          file: row.file,
          row: row.row,
          fields: { id, ...fields, ...Object.fromEntries(links) },
          nested: rule.shared,
        },
      ];
    });
  });
}
