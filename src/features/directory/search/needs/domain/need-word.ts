import type { DomainEvent } from '../../../../../kernel/domain-event.js';
import { invalid, type Problem } from '../../../../../kernel/problem.js';
import { categoryByCode } from '../../../domain/categories.js';
import { fold } from '../../../domain/fold.js';

export type NeedWordLanguage = 'en' | 'es';

/** A phrase of everyday speech, the categories that are meant by it, and who last said so. */
export interface NeedWord {
  readonly id: string;
  readonly phrase: string;
  readonly language: NeedWordLanguage;
  readonly categories: readonly string[];
  readonly note: string | null;
  /** A retired one stands there to be read, and is not used. */
  readonly active: boolean;
  /** Came with the program. */
  readonly shipped: boolean;
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string;
}

/** What is said of a need word. */
export type NeedWordSaid = Pick<NeedWord, 'phrase' | 'language' | 'categories' | 'note'>;

/** Somebody changed what a phrase of everyday speech leads to. */
export type NeedWordSaved = DomainEvent<
  'needWord.saved',
  { readonly id: string; readonly phrase: string; readonly active: boolean; readonly version: number }
>;

const MOST_WORDS = 8;
const MOST_CATEGORIES = 10;

/** What is wrong with it; null when it can be kept. */
export function needWordFault({ phrase, categories }: NeedWordSaid): Problem | null {
  const words = fold(phrase).split(' ').filter(Boolean);
  if (words.length === 0) return invalid('phrase', 'Write the words that people say.');
  if (words.length > MOST_WORDS) return invalid('phrase', `Keep it to ${MOST_WORDS} words: people type few.`);
  if (categories.length === 0) return invalid('categories', 'Choose at least one category.');
  if (categories.length > MOST_CATEGORIES)
    return invalid('categories', `Choose ${MOST_CATEGORIES} categories at most: more would find everything.`);
  const unknown = categories.find((code) => categoryByCode(code) === null);
  return unknown === undefined ? null : invalid('categories', `There is no category ${unknown}.`);
}
