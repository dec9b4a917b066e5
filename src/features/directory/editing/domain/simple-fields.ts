import type { Locale } from '../../../../kernel/actor.js';
import { checkText } from './check-text.js';
import { faultWords } from './fault-words.js';
import type { ValueRule } from './field-shape.js';
import { fieldByKey } from './listing-fields.js';

/** What is said as one text of a listing, and the field of the editor that it is. */
const EDITOR_FIELDS = {
  name: 'service.name',
  description: 'service.description',
  web: 'service.url',
  email: 'service.email',
  how_to_get_in: 'service.applicationProcess',
  eligibility: 'service.eligibility',
  fees: 'service.fees',
  status: 'service.status',
  phone: 'listing.phones',
} as const;

/** What is written as one value. */
export type SimpleField = keyof typeof EDITOR_FIELDS;

/** A text as it would be kept, or what is wrong with it in a sentence. */
export type CheckedWords = { readonly value: string } | { readonly fault: string };

const PLAIN: ValueRule = { kind: 'text', column: null, max: 200, required: true, choices: [], least: null, most: null };

/** The editor's rule for a field; of a telephone, that of its number. */
export function ruleOf(simple: SimpleField): ValueRule {
  const field = fieldByKey(EDITOR_FIELDS[simple]);
  if (field?.shape === 'one') return field.rule;
  return (field?.shape === 'rows' ? field.columns['number'] : null) ?? PLAIN;
}

/** Checks a text by the editor's own rule of the field; null for words that belong to no single field. */
export function checkWords(field: SimpleField | null, max: number, said: string, locale: Locale): CheckedWords {
  const of = field === null ? PLAIN : ruleOf(field);
  const rule = { ...of, max: field === null ? max : Math.min(max, of.max), required: true };
  const checked = checkText(rule, said);
  if ('value' in checked && typeof checked.value === 'string') return { value: checked.value };
  const code = 'fault' in checked ? checked.fault : 'not_text';
  return { fault: faultWords({ code, bound: code === 'too_long' ? rule.max : null }, locale) };
}

const EXTENSION = /^(.+?)[\s,;]*(?:ext(?:ension)?\.?|x)\s*(\d{1,10})$/i;

/** A telephone as it is kept: its number, and the extension that was written behind it. */
export function phoneParts(text: string): { readonly number: string; readonly extension: string | null } {
  const [, number, extension] = EXTENSION.exec(text) ?? [];
  return number && extension ? { number, extension } : { number: text, extension: null };
}
