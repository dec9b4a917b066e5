import type { Locale } from '../../../../kernel/actor.js';

/** The name of a language in the reader's own; a code that nobody knows stays as it is. */
export function languageName(code: string, locale: Locale): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
}
