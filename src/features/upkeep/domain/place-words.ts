import type { SuggestionField } from './suggestion-fields.js';

const STREETS =
  'street|st|avenue|ave|av|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|way|circle|cir|terrace|ter|highway|hwy|parkway|pkwy|square|sq|trail|trl';

/** How people write where something is: a number and a street, in English or Spanish; a post-office box; a position. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,6}[a-z]?\\s+(?:[\\p{L}\\d'.-]+\\s+){1,4}?(?:${STREETS})\\b`, 'iu'),
  /\b(?:calle|avenida|av\.|carretera|camino|paseo)\s+(?:[\p{L}'.-]+\s+){0,4}?(?:#|n[uú]m\.?\s*|no\.?\s*)?\d{1,6}\b/iu,
  /\b(?:p\.?\s*o\.?\s*box|apartado(?:\s+postal)?)\s*#?\s*\d+/iu,
  /\d{1,3}[.,]\d{3,}\s*°?\s*[nsewo]?\s*[,;/ ]+\s*-?\d{1,3}[.,]\d{3,}/iu,
];

/** Whether a text is written as an address or a position, whosever it is: to refuse by its form tells nobody that a guess was right. */
export const looksLikePlace = (text: string | null): boolean =>
  text !== null && SHAPES.some((shape) => shape.test(text));

/** Which part of what is said of a confidential place says where something is; null for none. Of its address no words are taken at all. */
export function placeToldIn({
  field,
  value,
  note,
}: {
  readonly field: SuggestionField;
  readonly value: string | null;
  readonly note: string | null;
}): 'value' | 'note' | null {
  if (value !== null && (field === 'address' || looksLikePlace(value))) return 'value';
  const isNoted = looksLikePlace(note) || (field === 'address' && /\d\s+\p{L}/u.test(note ?? ''));
  return isNoted ? 'note' : null;
}
