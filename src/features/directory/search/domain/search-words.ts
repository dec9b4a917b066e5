import { phrasesIn, type FoundPhrase, type NeedPhrase } from './need-phrases.js';
import { isSoft, isTalk } from './soft-words.js';
import { isNearerTo, joined, likelyMeant, readings, type KnownWord, type Standing } from './guess-word.js';

export type { KnownWord } from './guess-word.js';

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
  /** Whether it makes one word with the next. */
  readonly joinsNext: boolean;
  /** No word of the search but this one and the next, written as one because one of them is unknown. */
  readonly isPair: boolean;
}

/** What a word or a phrase of a search is taken to mean: any of these words, all the parts, its words one by one, or the categories. */
export interface WordMeaning {
  readonly asked: string;
  readonly words: readonly string[];
  readonly parts: readonly string[];
  /** Also any word that starts with it. */
  readonly beginning: boolean;
  /** What it was read as, when it is unknown as written. */
  readonly readAs: string | null;
  /** Of several words that belong together, each by itself. */
  readonly spelled: readonly WordMeaning[];
  /** The need word that it was recognized as, and the categories that it leads to. */
  readonly need: string | null;
  readonly categories: readonly string[];
  /** Says little: a listing is found without it, though it ranks higher with it. */
  readonly isSoft: boolean;
}

const MOST_WORDS = 24;

const PLAIN = {
  words: [],
  parts: [],
  beginning: false,
  readAs: null,
  spelled: [],
  need: null,
  categories: [],
  isSoft: false,
};

function meaningOf(asked: AskedWord, standing: Standing, doubt: boolean): WordMeaning {
  const { isLast } = standing;
  const base = { ...PLAIN, asked: asked.word, beginning: isLast, isSoft: isSoft(asked.word) };
  const known = [...(asked.documents > 0 ? [asked.word] : []), ...asked.forms.filter((form) => form !== asked.word)];
  if (asked.documents > 0)
    return { ...base, parts: asked.parts, words: [...known, ...likelyMeant(asked, doubt)].slice(0, MOST_WORDS) };
  if (known.length > 0 && !isNearerTo(asked, known)) return { ...base, words: known.slice(0, MOST_WORDS) };
  if (isLast && asked.isBeginning) return { ...base, words: [] };

  const { words, parts } = readings(asked, standing);
  return { ...base, beginning: false, words, parts, readAs: parts.join(' ') || words[0] || null };
}

/** Words that belong together, from and to inclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly make: (words: readonly WordMeaning[]) => WordMeaning;
}

const together = (words: readonly WordMeaning[]): WordMeaning => ({
  ...PLAIN,
  asked: words.map(({ asked }) => asked).join(' '),
  spelled: words,
});

const needSpan = ({ phrase, from, to, cost }: FoundPhrase): Span => ({
  from,
  to,
  make: (words) => ({
    ...together(words),
    need: phrase.phrase,
    categories: phrase.categories,
    readAs: cost >= 1 ? phrase.words.join(' ') : null,
  }),
});

const joinedSpan = (at: number, words: readonly string[], readAs: string | null): Span => ({
  from: at,
  to: at + 1,
  make: (each) => ({ ...together(each), words, readAs }),
});

function spansIn(
  asked: readonly AskedWord[],
  pairs: readonly AskedWord[],
  words: readonly WordMeaning[],
  needs: readonly NeedPhrase[],
): Span[] {
  const read = asked.map(({ word, documents, isFiller }, n) => ({
    asked: word,
    words: words[n]?.words ?? [],
    isKnown: documents > 0,
    isFiller: isFiller || isTalk(word),
    isLast: n === asked.length - 1,
  }));
  const spans = phrasesIn(read, needs).map(needSpan);
  for (const [n, first] of asked.entries()) {
    const second = asked[n + 1];
    const isFree = spans.every(({ from, to }) => n + 1 < from || n > to);
    if (!second || !isFree) continue;
    const asOne = `${first.word}${second.word}`;
    const pair = pairs.find(({ word }) => word === asOne);
    const [meant] = first.joinsNext ? [asOne] : pair ? joined(pair) : [];
    if (meant) spans.push(joinedSpan(n, [meant], meant === asOne ? null : meant));
  }
  return spans.sort((a, b) => a.from - b.from);
}

export interface ReadingOptions {
  /** Phrases of everyday speech to look for. */
  readonly needs?: readonly NeedPhrase[];
  /** The search found nothing as it was read: even words that are known may be slips. */
  readonly doubt?: boolean;
}

/** Reads the words of a search from left to right. Filler is left out, unless there is nothing else. */
export function meaningsOf(
  rows: readonly AskedWord[],
  { needs = [], doubt = false }: ReadingOptions = {},
): readonly WordMeaning[] {
  const asked = rows.filter(({ isPair }) => !isPair);
  const says = asked.map(({ word, isFiller }) => !isFiller && !isTalk(word));
  const isAlone = says.filter(Boolean).length < 2;
  const words = asked.map((word, n) => meaningOf(word, { isLast: n === asked.length - 1, isAlone }, doubt));
  const pairs = rows.filter(({ isPair }) => isPair);
  const spans = spansIn(asked, pairs, words, needs);
  const saysAnything = says.includes(true) || spans.length > 0;
  const meanings: WordMeaning[] = [];
  for (let n = 0; n < words.length;) {
    const span = spans.find(({ from }) => from === n);
    const [end, word] = [span ? span.to + 1 : n + 1, words[n]];
    if (span) meanings.push(span.make(words.slice(n, end).filter((_, at) => says[n + at] || span.to === span.from)));
    else if (word && (says[n] || !saysAnything)) meanings.push(word);
    n = end;
  }
  return hardened(meanings);
}

/** Where every word is soft, none is. */
const hardened = (meanings: readonly WordMeaning[]): readonly WordMeaning[] =>
  meanings.every((meaning) => meaning.isSoft) ? meanings.map((meaning) => ({ ...meaning, isSoft: false })) : meanings;

const asRead = (meaning: WordMeaning): string =>
  meaning.readAs ??
  (meaning.spelled.some(({ readAs }) => readAs !== null) && meaning.need === null
    ? meaning.spelled.map(asRead).join(' ')
    : meaning.asked);

/** The search as it was understood, or null when it was taken as written. */
export const correctedText = (meanings: readonly WordMeaning[]): string | null =>
  meanings.some((meaning) => asRead(meaning) !== meaning.asked) ? meanings.map(asRead).join(' ') : null;

/** A search for an engine of any kind: its text as understood, and the needs in it with the categories that they lead to. */
export interface NeutralQuery {
  readonly text: string;
  /** The text without the needs: what must be found in words. */
  readonly rest: string;
  readonly needs: readonly { readonly phrase: string; readonly text: string; readonly categories: readonly string[] }[];
}

/** What the meanings ask, said without the language of any engine. */
export function neutralQuery(meanings: readonly WordMeaning[]): NeutralQuery {
  const join = (some: readonly WordMeaning[]): string => some.map(asRead).join(' ');
  return {
    text: join(meanings),
    rest: join(meanings.filter(({ need }) => need === null)),
    needs: meanings.flatMap((meaning) =>
      meaning.need === null ? [] : [{ phrase: meaning.need, text: asRead(meaning), categories: meaning.categories }],
    ),
  };
}
