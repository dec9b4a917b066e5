import type { Locale } from '../../../kernel/actor.js';
import { checkWords, type CheckedWords, type SimpleField } from '../../directory/index.js';
import type { VerificationGroup } from './verification-groups.js';

interface SuggestionFieldSpec {
  /** The part of a listing that it belongs to, as rounds ask about it; null for none. */
  readonly group: VerificationGroup | null;
  readonly max: number;
  /** Whether taking it writes the listing. What has parts of its own, such as hours, is changed by hand in the editor. */
  readonly written: boolean;
}

/** What people suggest about a listing, field by field. */
export const suggestionFields = {
  name: { group: 'name_description', max: 200, written: true },
  description: { group: 'name_description', max: 5000, written: true },
  web: { group: 'name_description', max: 500, written: true },
  phone: { group: 'phone_intake', max: 40, written: true },
  email: { group: 'phone_intake', max: 254, written: true },
  how_to_get_in: { group: 'phone_intake', max: 5000, written: true },
  hours: { group: 'hours', max: 1000, written: false },
  eligibility: { group: 'eligibility', max: 5000, written: true },
  area: { group: 'eligibility', max: 1000, written: false },
  languages: { group: 'eligibility', max: 500, written: true },
  fees: { group: 'cost', max: 5000, written: true },
  address: { group: 'address', max: 500, written: false },
  capacity: { group: null, max: 500, written: true },
  status: { group: null, max: 40, written: true },
  other: { group: null, max: 2000, written: false },
} as const satisfies Readonly<Record<string, SuggestionFieldSpec>>;

export type SuggestionField = keyof typeof suggestionFields;

export const SUGGESTION_FIELDS: readonly SuggestionField[] = [
  'name', 'description', 'web', 'phone', 'email', 'how_to_get_in', 'hours', 'eligibility', 'area', 'languages', 'fees', 'address', 'capacity', 'status', 'other',
]; // prettier-ignore

/** What is known of a field. */
export const fieldSpec = (field: SuggestionField): SuggestionFieldSpec => suggestionFields[field];

/** Whether this field is one text of the listing, which taking a suggestion writes as it is. */
export const isText = (field: SuggestionField): field is SuggestionField & SimpleField =>
  fieldSpec(field).written && field !== 'languages' && field !== 'capacity';

/** What is suggested as it would be kept, checked as the editor of listings checks it; or what is wrong with it. */
export const checkSuggested = (field: SuggestionField, value: string, locale: Locale): CheckedWords =>
  checkWords(isText(field) ? field : null, fieldSpec(field).max, value, locale);

export const isSuggestionField = (text: string): text is SuggestionField =>
  SUGGESTION_FIELDS.some((field) => field === text);
