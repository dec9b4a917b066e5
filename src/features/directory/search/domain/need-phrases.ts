import { allowedTypos, soundsLike, typosBetween } from './spelling.js';

/** A phrase of everyday speech that leads to categories. */
export interface NeedPhrase {
  readonly phrase: string;
  readonly categories: readonly string[];
  /** Its words as search sees them. */
  readonly words: readonly string[];
  /** Those of its words that say something. */
  readonly telling: readonly string[];
}

/** A word of a search, as far as phrases look at it. */
export interface ReadWord {
  readonly asked: string;
  /** Words it is taken to mean. */
  readonly words: readonly string[];
  readonly isKnown: boolean;
  readonly isFiller: boolean;
  /** May still be typed. */
  readonly isLast: boolean;
}

/** A phrase found in a search: which of its words, from and to inclusive. */
export interface FoundPhrase {
  readonly phrase: NeedPhrase;
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** 0 as written; from 1 on letters had to be forgiven. */
  readonly cost: number;
}

const OTHER_FORM = 0.25;
const UNFINISHED = 0.5;
/** So many letters at least before what is typed counts as the beginning of a phrase. */
const LETTERS_OF_LAST = 2;
const LETTERS_OF_ONLY = 4;
const SHORTEST_BY_SOUND = 4;

const singular = (word: string): string => word.replace(/(?<=\w{3})(es|s)$/, '');

const isOtherForm = ({ asked, words, isKnown }: ReadWord, meant: string): boolean =>
  singular(asked) === singular(meant) || (isKnown && words.includes(meant));

const isBeginningOf = ({ asked, isLast }: ReadWord, meant: string, isOnly: boolean): boolean =>
  isLast && asked.length >= (isOnly ? LETTERS_OF_ONLY : LETTERS_OF_LAST) && meant.startsWith(asked);

/** How many slips are between an unknown word and the one meant; null when it is another word. */
function slips({ asked, words }: ReadWord, meant: string): number | null {
  const most = allowedTypos(meant.length);
  const typos = most === 0 ? 1 : typosBetween(asked, meant, most);
  if (typos <= most) return typos;
  const isHeard = meant.length >= SHORTEST_BY_SOUND && soundsLike(asked, meant);
  return isHeard || words.includes(meant) ? most + 1 : null;
}

/** How far the word of the search is from that of the phrase; null when it is another. */
function distance(word: ReadWord, meant: string, isOnly: boolean): number | null {
  if (word.asked === meant) return 0;
  if (isOtherForm(word, meant)) return OTHER_FORM;
  if (isBeginningOf(word, meant, isOnly)) return UNFINISHED;
  return word.isKnown ? null : slips(word, meant);
}

type Placed = readonly (readonly [word: ReadWord, place: number])[];

function foundAt(phrase: NeedPhrase, wanted: readonly string[], placed: Placed, start: number): FoundPhrase | null {
  let cost = 0;
  for (const [n, meant] of wanted.entries()) {
    const entry = placed[start + n];
    const away = entry && distance(entry[0], meant, wanted.length === 1);
    if (away === undefined || away === null) return null;
    cost += away;
  }
  const [from, to] = [placed[start]?.[1] ?? 0, placed[start + wanted.length - 1]?.[1] ?? 0];
  return { phrase, from, to, length: wanted.length, cost };
}

/** The longest phrases in the search, none over another. Filler between the words of a phrase does not matter, unless it is all there is. */
export function phrasesIn(words: readonly ReadWord[], phrases: readonly NeedPhrase[]): readonly FoundPhrase[] {
  const all: Placed = words.map((word, place) => [word, place] as const);
  const telling = all.filter(([{ isFiller }]) => !isFiller);
  const found: FoundPhrase[] = [];
  for (const phrase of phrases) {
    const isTelling = phrase.telling.length >= 2;
    const [wanted, placed] = isTelling ? [phrase.telling, telling] : [phrase.words, all];
    for (let start = 0; start + wanted.length <= placed.length; start++) {
      const here = foundAt(phrase, wanted, placed, start);
      if (here) found.push(here);
    }
  }
  const best = found.sort(
    (a, b) => b.length - a.length || a.cost - b.cost || a.phrase.phrase.length - b.phrase.phrase.length,
  );
  const taken: FoundPhrase[] = [];
  for (const one of best) {
    if (taken.every((other) => one.to < other.from || one.from > other.to)) taken.push(one);
  }
  return taken;
}
