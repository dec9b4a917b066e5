import { fold } from '../../domain/fold.js';
import { hasReading, mostTelling } from '../domain/search-query.js';
import { neutralQuery, type WordMeaning } from '../domain/search-words.js';

/** One way to read the words of a search: what was asked, and what of it is looked for. */
export interface Reading {
  readonly asked: readonly WordMeaning[];
  readonly read: readonly WordMeaning[];
}

/** The whole of a search, as it is asked. */
export const wholeReading = (asked: readonly WordMeaning[]): Reading => ({ asked, read: asked.filter(hasReading) });

/** What is tried when the whole finds nothing: in doubt about known words, then ever less of it. As the embedded engine does. */
export function otherReadings(whole: Reading, doubted: readonly WordMeaning[]): readonly Reading[] {
  const { asked, read } = whole;
  const shorter = read.slice(1).map((_, n) => ({ asked, read: mostTelling(read, read.length - 1 - n) }));
  return [wholeReading(doubted), ...shorter];
}

/** A reading in words that the index understands: needs by their phrase, for which it has synonyms; nothing that says little. */
export function wordsOf({ read }: Reading): string {
  const said = read.filter(({ isSoft }) => !isSoft);
  const words = (said.length > 0 ? said : read).map((meaning) =>
    meaning.need === null ? neutralQuery([meaning]).text : fold(meaning.need),
  );
  // The index takes the last word for a beginning unless a space follows it.
  return words.join(' ') + (read.at(-1)?.beginning ? '' : ' ');
}
