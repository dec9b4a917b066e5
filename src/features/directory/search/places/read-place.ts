import { fold } from '../../domain/fold.js';
import { stateCode } from './state-names.js';
import { streetLine, type StreetLine } from './street-line.js';

/** A place as somebody types it, taken apart; which words are the city is decided by the cities that are known. */
export interface ReadPlace {
  readonly postalCode: string | null;
  readonly state: string | null;
  /** The words before the postal code and the state, folded. */
  readonly words: readonly string[];
  /** Two streets that meet. */
  readonly corner: { readonly one: string; readonly other: readonly string[] } | null;
}

const ZIP = /(?<!\d)(\d{5})(?:-\d{4})?(?!\d)/g;
const NEAR = /^(near|around|close to|cerca de|cerca)\s+/i;
const UNIT = /#\s*[\w-]+/;
const COUNTRY = /[\s,]+(usa|u\.s\.a\.?|united states|estados unidos)\s*$/i;
const MEETS = /\s*[&@/]\s*|\s+(?:and|at|y|con)\s+/i;

/** The last five digits that stand alone; at the beginning, before a street, they are the house's. */
function postalCodeIn(text: string): RegExpMatchArray | null {
  const found = [...text.matchAll(ZIP)].at(-1) ?? null;
  const isHouse = found?.index === 0 && /^\d{5}\s+\S+\s+\S/.test(text) && streetLine(text.split(',')[0] ?? '').kind;
  return isHouse ? null : found;
}

function splitState(words: readonly string[]): { readonly words: readonly string[]; readonly state: string | null } {
  for (const length of [3, 2, 1]) {
    const state = words.length > length ? stateCode(words.slice(-length).join(' ')) : null;
    if (state) return { words: words.slice(0, -length), state };
  }
  return { words, state: null };
}

const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);

/** Reads an address, a corner, a city or a postal code. */
export function readPlace(typed: string): ReadPlace {
  const text = typed.trim().replace(NEAR, '').replace(COUNTRY, '').replace(UNIT, '');
  const zip = postalCodeIn(text);
  const rest = zip ? text.replace(zip[0], ' ') : text;
  const [first = '', second, ...more] = rest.split(MEETS);
  const { words, state } = splitState(wordsOf(rest));
  return {
    postalCode: zip?.[1] ?? null,
    state,
    words,
    corner:
      second !== undefined && more.length === 0 && wordsOf(first).length > 0
        ? { one: first, other: splitState(wordsOf(second)).words }
        : null,
  };
}

const LONGEST_CITY = 4;

/** What may be the name of the city: the last words, the most of them first. */
export const cityNames = (words: readonly string[]): readonly string[] =>
  Array.from({ length: Math.min(LONGEST_CITY, words.length) }, (_, n) => words.slice(-(n + 1)).join(' ')).reverse();

/** The ways in which words may be a street: "8 mile rd" is house 8 of a road, or a road of that name. */
export function streetReadings(words: readonly string[]): readonly StreetLine[] {
  const line = streetLine(words.join(' '));
  if (line.name.length === 0) return [];
  return line.number === null ? [line] : [line, { ...line, number: null, name: [line.number, ...line.name] }];
}
