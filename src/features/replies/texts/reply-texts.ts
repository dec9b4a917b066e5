import type { en } from './en.js';

type Said<T> = T extends (...words: infer Words) => string
  ? (...words: Words) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Said<T[Key]> };

/** What every language of the reply pages must say. */
export type ReplyTexts = Said<typeof en>;
