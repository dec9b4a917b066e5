import { isPossiblePhoneNumber } from 'libphonenumber-js';
import { isCalendarDate } from '../../../../kernel/calendar-date.js';
import { textFault } from '../../../../kernel/clean-text.js';
import type { ValueRule, FieldKind } from './field-shape.js';
import { plainWords } from './plain-words.js';

/** What can be wrong with a value. */
export const FAULT_CODES = [
  'missing', 'too_long', 'bad_characters', 'not_text', 'url', 'email', 'phone', 'number', 'too_small', 'too_large', 'choice', 'date', 'time', 'days',
  'closes_first', 'no_opening', 'no_hours', 'monthly_days', 'ends_first', 'ages', 'half_position', 'null_position', 'swapped_position', 'too_many', 'column_unknown', 'no_part',
  'confidential',
  'place_told',
  'unknown_listing',
  'twice',
] as const; // prettier-ignore

export type FaultCode = (typeof FAULT_CODES)[number];

/** A value as it is kept, or what is wrong with it. */
export type Checked = { readonly value: string | boolean | null } | { readonly fault: FaultCode };

const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAYS = /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/;
const SHORT_NUMBER = /^\d{3,6}$/;
const KEYS = 'abc def ghi jkl mno pqrs tuv wxyz'.split(' ');

const keyed = (number: string): string =>
  number.replace(/[a-z]/gi, (letter) => String(KEYS.findIndex((key) => key.includes(letter.toLowerCase())) + 2));

function url(text: string): Checked {
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const isWeb = !/\s/.test(text) && URL.canParse(whole) && new URL(whole).hostname.includes('.');
  return isWeb && !/^[a-z][a-z0-9+-]*:(?!\/\/|\d)/i.test(text) ? { value: whole } : { fault: 'url' };
}

const phone = (text: string): Checked =>
  SHORT_NUMBER.test(text) || isPossiblePhoneNumber(keyed(text), 'US') ? { value: text } : { fault: 'phone' };

function number(text: string, { least, most }: ValueRule): Checked {
  const value = Number(text);
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(text)) return { fault: 'number' };
  if (least !== null && value < least) return { fault: 'too_small' };
  return most !== null && value > most ? { fault: 'too_large' } : { value: String(value) };
}

const when = (isSo: boolean, value: string, fault: FaultCode): Checked => (isSo ? { value } : { fault });

const CHECKS: Readonly<Partial<Record<FieldKind, (text: string, rule: ValueRule) => Checked>>> = {
  url,
  email: (text) => when(EMAIL.test(text), text, 'email'),
  phone,
  number,
  choice: (text, { choices }) => when(choices.includes(text), text, 'choice'),
  date: (text) => when(isCalendarDate(text), text, 'date'),
  time: (text) => when(TIME.test(text), text, 'time'),
  days: (text) => when(DAYS.test(text), text, 'days'),
  boolean: (text) => (text === 'true' || text === 'false' ? { value: text === 'true' } : { fault: 'choice' }),
};

/** One value as it is kept: without markup, composed, null for nothing; or what is wrong with it. */
export function checkText(rule: ValueRule, said: unknown): Checked {
  if (typeof said === 'boolean') return rule.kind === 'boolean' ? { value: said } : { fault: 'not_text' };
  if (said === null || said === undefined) said = '';
  if (typeof said !== 'string' && typeof said !== 'number') return { fault: 'not_text' };
  const text = plainWords(String(said));
  if (text === '') return rule.required ? { fault: 'missing' } : { value: rule.kind === 'boolean' ? false : null };
  if ([...text].length > rule.max) return { fault: 'too_long' };
  if (textFault(text, rule.max)) return { fault: 'bad_characters' };
  return CHECKS[rule.kind]?.(text, rule) ?? { value: text };
}
