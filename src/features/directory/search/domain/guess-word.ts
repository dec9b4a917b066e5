import { allowedTypos, soundsLike, soundsNearlyLike, typosBetween, typosInBeginning } from './spelling.js';

/** A word that stands in the directory, and in how many listings. */
export interface KnownWord {
  readonly word: string;
  readonly documents: number;
}

/** A word that may be a slip, with the known words that it may have been meant to be. */
export interface OddWord extends KnownWord {
  readonly similar: readonly KnownWord[];
  readonly sounding: readonly KnownWord[];
  readonly parts: readonly string[];
}

interface Candidate extends KnownWord {
  readonly typos: number;
  readonly sounds: boolean;
}

const MOST_WORDS = 24;
const MOST_BY_SOUND = 3;
const MOST_SLIPS = 4;
const RARE = 5;
/** Up to so many letters nearly every word is near another: one alone must stand out. */
const SHORT = 4;
/** A word that sounds the same is worth one slip. */
const SOUNDS_ALIKE = 1;
/** How much more frequent the word must be that a known one is taken for. */
const LIKELIER = 20;
const STANDS_OUT = 4;
const MOST_SHORT = 4;
/** From so many letters on a third of them may be wrong, but not so many be missing. */
const LONG = 8;
const SHORTER = 3;
/** So many letters before the beginning of a word may have a slip in it. */
const LETTERS_OF_BEGINNING = 6;

const byCloseness = (a: Candidate, b: Candidate): number =>
  a.typos - (a.sounds ? SOUNDS_ALIKE : 0) - (b.typos - (b.sounds ? SOUNDS_ALIKE : 0)) || b.documents - a.documents;

function candidates({ word, similar, sounding }: OddWord): readonly Candidate[] {
  const all = new Map([...similar, ...sounding].map((known) => [known.word, known]));
  return [...all.values()]
    .map((known) => ({
      ...known,
      typos: typosBetween(word, known.word, MOST_SLIPS),
      sounds: soundsLike(word, known.word),
    }))
    .filter(({ typos, sounds }) => sounds || typos <= allowedTypos(word.length))
    .sort(byCloseness);
}

/** Of a short word that stands alone, the one that stands out among those that are a slip away; beside others, any that is frequent. */
function shortGuess(odd: OddWord, isAlone: boolean): readonly string[] {
  const near = [...odd.similar, ...odd.sounding]
    .filter(({ word }, n, all) => all.findIndex((other) => other.word === word) === n)
    .map((known) => ({ ...known, typos: typosBetween(odd.word, known.word, 2) }));
  const fits = near
    .filter(({ word, typos }) => (typos <= 1 || soundsLike(odd.word, word)) && word.length >= 3)
    .sort((a, b) => b.documents - a.documents);
  const [best, next] = fits;
  if (!isAlone)
    return wordsOf(
      fits.filter(({ documents }) => documents >= RARE),
      MOST_SHORT,
    );
  return best && best.documents >= RARE && best.documents >= STANDS_OUT * (next?.documents ?? 0) ? [best.word] : [];
}

/** Where a word stands in its search. */
export interface Standing {
  /** May still be typed. */
  readonly isLast: boolean;
  /** No other word says anything. */
  readonly isAlone: boolean;
}

/** How a word that nobody wrote may have been meant: a slip, two words in one, unfinished with a slip, or as it sounds. */
export function readings(
  odd: OddWord,
  { isLast, isAlone }: Standing,
): { words: readonly string[]; parts: readonly string[] } {
  if (odd.word.length <= SHORT) return { words: shortGuess(odd, isAlone), parts: [] };
  const meant = candidates(odd);
  const mistyped = meant.filter(({ typos }) => typos <= allowedTypos(odd.word.length));
  if (mistyped.some(({ typos }) => typos <= 1)) return { words: wordsOf(mistyped, MOST_WORDS), parts: [] };
  if (odd.parts.length > 0) return { words: [], parts: odd.parts };
  const bySound = wordsOf(
    meant.filter(({ sounds }) => sounds),
    MOST_BY_SOUND,
  );
  if (mistyped.length > 0 || bySound.length > 0)
    return { words: [...new Set([...wordsOf(meant, 1), ...wordsOf(mistyped, MOST_WORDS), ...bySound])], parts: [] };
  const unfinished = isLast && odd.word.length >= LETTERS_OF_BEGINNING ? begun(odd) : [];
  return { words: unfinished.length > 0 ? unfinished : farOff(odd), parts: [] };
}

/** The last resort: one sound is wrong too, or a third of the letters of a long word. */
function farOff({ word, similar, sounding }: OddWord): readonly string[] {
  const most = word.length >= LONG ? Math.floor(word.length / 3) : 0;
  const near = [...similar, ...sounding]
    .map((known) => ({
      ...known,
      typos: typosBetween(word, known.word, MOST_SLIPS),
      sounds: soundsNearlyLike(word, known.word),
    }))
    .filter(
      ({ word: meant, typos, sounds, documents }) =>
        sounds || (typos <= most && documents >= RARE && Math.abs(meant.length - word.length) < SHORTER),
    );
  return [...new Set(wordsOf(near.sort(byCloseness), MOST_BY_SOUND))];
}

function begun({ word, similar }: OddWord): readonly string[] {
  const most = allowedTypos(word.length);
  const near = similar
    .filter((known) => known.word.length > word.length)
    .map((known) => ({ ...known, typos: typosInBeginning(word, known.word, most), sounds: false }))
    .filter(({ typos }) => typos <= most);
  return wordsOf(near.sort(byCloseness), MOST_WORDS);
}

/** What two neighbours may have been meant to be, when they are one word with a slip. */
export const joined = (pair: OddWord): readonly string[] =>
  wordsOf(
    candidates(pair).filter(({ documents }) => documents >= RARE),
    1,
  );

/** Whether a word that is known by its stem alone is nearer to another word: "counciling" is no form of "council". */
export function isNearerTo(odd: OddWord, forms: readonly string[]): boolean {
  const [best] = candidates(odd);
  const away = (word: string): number => typosBetween(odd.word, word, best ? best.typos + 1 : 0);
  return best !== undefined && forms.every((form) => away(form) > best.typos);
}

const wordsOf = (some: readonly KnownWord[], most: number): readonly string[] =>
  some.slice(0, most).map(({ word }) => word);

/** The far more frequent words of which a rare one may be a misspelling; in doubt, those near any word. */
export function likelyMeant(odd: OddWord, doubt: boolean): readonly string[] {
  if (odd.word.length <= SHORT || (odd.documents >= RARE && !doubt)) return [];
  return candidates(odd)
    .filter(
      ({ word, typos, documents }) =>
        word !== odd.word && typos <= 1 && (doubt || documents >= LIKELIER * odd.documents),
    )
    .map(({ word }) => word);
}
