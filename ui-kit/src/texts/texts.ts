import { i18n, useLocale, type Locale } from './locale.js';

type Words = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;
type Spoken<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

/** The words of one feature in every language; the compiler asks for each key in each. */
export interface Texts<Key extends string> {
  readonly name: string;
  readonly words: Readonly<Record<Locale, Readonly<Record<Key, string>>>>;
}

/** Says one text: `{{name}}` takes a value, keys in `_one` and `_other` follow `count`. */
export type Say<Key extends string> = (key: Spoken<Key>, values?: Values) => string;

/** Declares the words of a feature: flat keys, every language complete. */
export const defineTexts = <const English extends Words>(
  name: string,
  words: { readonly en: English; readonly es: Readonly<Record<keyof English, string>> },
): Texts<keyof English & string> => ({ name, words });

function say<Key extends string>(texts: Texts<Key>, locale: Locale): Say<Key> {
  for (const [language, words] of Object.entries(texts.words)) {
    if (!i18n.hasResourceBundle(language, texts.name)) i18n.addResourceBundle(language, texts.name, words);
  }
  return i18n.getFixedT(locale, texts.name);
}

/** The function that says a feature's words in the page's language. */
export function useT<Key extends string>(texts: Texts<Key>): Say<Key> {
  return say(texts, useLocale());
}
