import { invalid, type Problem } from '../../../kernel/problem.js';
import { fieldSpec, type SuggestionField } from './suggestion-fields.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const DIGITS = 7;

type Check = (value: string) => string | null;

const CHECKS: Readonly<Partial<Record<SuggestionField, Check>>> = {
  email: (value) => (EMAIL.test(value) ? null : 'This is not an e-mail address.'),
  web: (value) =>
    URL.canParse(value) && /^https?:/.test(value) ? null : 'A web address begins with https:// or http://.',
  phone: (value) =>
    value.replace(/\D/g, '').length >= DIGITS ? null : 'A telephone number has at least seven digits.',
};

/** Why a value cannot stand in a field, or null. `input` is the name of the input that carries it. */
export function valueFault(field: SuggestionField, value: string, input: string): Problem | null {
  const { max, choices } = fieldSpec(field);
  if ([...value].length > max) return invalid(input, `At most ${max} characters.`);
  if (choices && !choices.includes(value)) return invalid(input, 'This is not one of the choices.');
  const fault = CHECKS[field]?.(value) ?? null;
  return fault === null ? null : invalid(input, fault);
}
