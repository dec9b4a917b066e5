import { allowedTypos, typosBetween, typosInBeginning } from './spelling.js';

/** A word that stands in the directory, and in how many listings. */
export interface KnownWord {
  readonly word: string;
  readonly documents: number;
}

/** A word of a search, with what the directory's own words say about it. */
export interface AskedWord {
  readonly word: string;
  readonly documents: number;
  /** So common in English or Spanish that it says nothing. */
  readonly isFiller: boolean;
  /** Other forms of it: plurals, endings. */
  readonly forms: readonly string[];
  /** Whether longer words start with it. */
  readonly isBeginning: boolean;
  /** Words that look like it. */
  readonly similar: readonly KnownWord[];
  /** Words that sound like it. */
  readonly sounding: readonly KnownWord[];
  /** Two words that it is made of, when written apart. */
  readonly parts: readonly string[];
}

/** What a word of a search is taken to mean: any of these words, or all the parts. */
export interface WordMeaning {
  readonly asked: string;
  readonly words: readonly string[];
  readonly parts: readonly string[];
  /** Also any word that starts with it. */
  readonly beginning: boolean;
  /** What it was read as, when it is unknown as written. */
  readonly readAs: string | null;
}

const MOST_WORDS = 24;
const RARE = 5;
const SOUNDS_LIKE_WITHIN = 3;

const byCloseness = (a: { typos: number; documents: number }, b: { typos: number; documents: number }): number =>
  a.typos - b.typos || b.documents - a.documents;

function closest(asked: AskedWord, slips: (meant: string, max: number) => number, max: number): readonly KnownWord[] {
  const near = asked.similar
    .map((known) => ({ ...known, typos: slips(known.word, max) }))
    .filter(({ typos }) => typos <= max);
  return near.sort(byCloseness).slice(0, MOST_WORDS);
}

/** How a word that nobody wrote may have been meant: a slip, two words in one, or as it sounds. */
function guess(asked: AskedWord, isLast: boolean): { words: readonly string[]; parts: readonly string[] } {
  const max = allowedTypos(asked.word.length);
  const mistyped = closest(asked, (meant, most) => typosBetween(asked.word, meant, most), max);
  if (mistyped.length > 0) return { words: mistyped.map(({ word }) => word), parts: [] };
  if (asked.parts.length > 0) return { words: [], parts: asked.parts };

  const begun = isLast ? closest(asked, (meant, most) => typosInBeginning(asked.word, meant, most), max) : [];
  if (begun.length > 0) return { words: begun.map(({ word }) => word), parts: [] };

  const sounding = asked.sounding
    .map((known) => ({ ...known, typos: typosBetween(asked.word, known.word, SOUNDS_LIKE_WITHIN) }))
    .filter(({ typos }) => typos <= SOUNDS_LIKE_WITHIN);
  return {
    words: sounding
      .sort(byCloseness)
      .slice(0, 3)
      .map(({ word }) => word),
    parts: [],
  };
}

/** The far more frequent words of which a rare one may be a misspelling. */
function likelier(asked: AskedWord): readonly string[] {
  if (asked.documents >= RARE) return [];
  const near = closest(
    asked,
    (meant, most) => typosBetween(asked.word, meant, most),
    Math.min(1, allowedTypos(asked.word.length)),
  );
  return near.filter(({ documents }) => documents >= 20 * asked.documents).map(({ word }) => word);
}

function meaningOf(asked: AskedWord, isLast: boolean): WordMeaning {
  const base = { asked: asked.word, parts: [], beginning: isLast, readAs: null };
  const known = [...(asked.documents > 0 ? [asked.word] : []), ...asked.forms.filter((form) => form !== asked.word)];
  if (asked.documents > 0) return { ...base, words: [...known, ...likelier(asked)].slice(0, MOST_WORDS) };
  if (known.length > 0) return { ...base, words: known.slice(0, MOST_WORDS) };
  if (isLast && asked.isBeginning) return { ...base, words: [] };

  const { words, parts } = guess(asked, isLast);
  return { ...base, beginning: false, words, parts, readAs: parts.join(' ') || words[0] || null };
}

/** Reads the words of a search from left to right. Filler is left out, unless there is nothing else. */
export function meaningsOf(asked: readonly AskedWord[]): readonly WordMeaning[] {
  const telling = asked.filter(({ isFiller }) => !isFiller);
  const last = asked.at(-1);
  return (telling.length > 0 ? telling : asked).map((word) => meaningOf(word, word === last));
}

/** The search as it was understood, or null when it was taken as written. */
export const correctedText = (meanings: readonly WordMeaning[]): string | null =>
  meanings.some(({ readAs }) => readAs !== null)
    ? meanings.map(({ asked, readAs }) => readAs ?? asked).join(' ')
    : null;
