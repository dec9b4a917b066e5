/** Characters that hide or reorder text: bidi overrides and isolates, and invisible joiners used to disguise words. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u;
/** Control characters except tab and line breaks. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** Why a text is refused, or null when it may be kept. `max` counts characters as people see code points. */
export function textFault(text: string, max: number): string | null {
  if (CONTROL.test(text)) return 'It contains control characters.';
  if (REORDERING.test(text)) return 'It contains characters that reverse or hide text.';
  if (LONE_SURROGATE.test(text)) return 'It contains a broken character.';
  if ([...text].length > max) return `It is longer than ${max.toLocaleString('en-US')} characters.`;
  return null;
}

/** The text as it is kept: composed (NFC), one kind of line break, no spaces around it. */
export const cleanText = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
