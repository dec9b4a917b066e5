import type { FaultCode } from './faults.js';
import { withoutMarkup } from './markup.js';

export interface PlainText {
  readonly text: string | null;
  readonly faults: readonly FaultCode[];
}

const NOTHING: PlainText = { text: null, faults: [] };
const LONGEST = 60_000;
const MAYBE_MARKUP = /<[a-z!/]|&[a-z#]/i;

/** Control characters except tab and line breaks, and whatever reverses or hides text. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const NO_VALUE = new Set(['nan', 'null', 'undefined', '#n/a', '#ref!', '#value!', '<null>', '\\n', '(null)']);
const PLAIN = /^[\u0020-\u005B\u005D-\u007E\n\t]*$/;

/** The text without what may not be kept: safe characters, composed (NFC), one kind of line break. */
export const safeText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.replace(UNSAFE, '').replace(LONE_SURROGATES, '\uFFFD').replace(/\r\n?/g, '\n').normalize('NFC');

const without = (text: string): string => text.replace(UNSAFE, '').replace(LONE_SURROGATES, '\uFFFD');

function repaired(text: string): PlainText {
  const faults: FaultCode[] = [];
  const trimmed = text.trim();
  if (trimmed.length !== text.length) faults.push('padded');
  if (NO_VALUE.has(trimmed.toLowerCase())) return { text: null, faults: ['no_value_word'] };
  let kept = trimmed;
  if (MAYBE_MARKUP.test(kept)) {
    const { text: words, hadTags, hadEntities } = withoutMarkup(kept);
    if (hadTags) faults.push('markup_removed');
    if (hadEntities) faults.push('entities_read');
    kept = words;
  }
  if (!PLAIN.test(kept)) {
    const safe = without(kept);
    if (safe !== kept) faults.push('characters_removed');
    kept = safe.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  }
  if (kept.includes('\\n')) {
    faults.push('line_breaks_written_out');
    kept = kept.replace(/(?:\\r)?\\n/g, '\n').trim();
  }
  if (kept.length > LONGEST) {
    faults.push('too_long');
    kept = kept.slice(0, LONGEST).trimEnd();
  }
  return { text: kept === '' ? null : kept, faults };
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** One value of the input as text: trimmed, without characters that control or hide, null for nothing. */
export function plainText(value: unknown): PlainText {
  if (value === '' || value === null || value === undefined) return NOTHING;
  if (typeof value === 'string') return repaired(value);
  if (isScalar(value)) return { text: String(value), faults: [] };
  if (Array.isArray(value) && value.every(isScalar)) return value.length === 0 ? NOTHING : repaired(value.join(', '));
  return { text: null, faults: ['value_misplaced'] };
}
