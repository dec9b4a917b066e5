import type { Locale } from '../../../../kernel/actor.js';
import { categoryByCode, categoryLabel } from '../../domain/categories.js';
import { FACT_KINDS, factLabel } from '../../domain/service-facts.js';
import type { CodesField, ListingField, RowsField } from './field-shape.js';
import { choiceLabel } from './field-words.js';
import { codesOf, oneOf, rowsOf, type FieldRow, type FieldValue } from './field-value.js';
import { rowWords } from './row-words.js';

/** What a code of the field is called; an unknown one stands for itself. */
export function codeWords(field: CodesField, code: string, locale: Locale): string {
  const fact = FACT_KINDS.find((kind) => kind === field.fact);
  if (fact) return factLabel(fact, code, locale);
  const term = categoryByCode(code);
  return term ? categoryLabel(term, locale) : code;
}

const stored = (field: RowsField, row: FieldRow): Record<string, unknown> =>
  Object.fromEntries(Object.entries(field.columns).map(([name, { column }]) => [column ?? name, row[name]]));

/** A value in words of the reader's language, one line for each row; null for nothing. */
export function valueWords(field: ListingField, value: FieldValue, locale: Locale): string | null {
  if (field.shape === 'codes') return codesOf(value).map((code) => codeWords(field, code, locale)).join(', ') || null; // prettier-ignore
  if (field.shape === 'rows')
    return rowsOf(value).map((row) => rowWords(field.table, stored(field, row), locale)).join('\n') || null; // prettier-ignore
  const one = oneOf(value);
  if (one === null) return null;
  return field.rule.kind === 'choice' || typeof one === 'boolean' ? choiceLabel(String(one), locale) : one;
}
