import { fold } from '../../domain/fold.js';

/** A street line taken apart: "1420 N. Alder Street, Apt 3" is 1420, n, alder, st. */
export interface StreetLine {
  readonly number: string | null;
  readonly direction: string | null;
  /** What the street is called, without direction and kind. */
  readonly name: readonly string[];
  readonly kind: string | null;
}

const spellings = (groups: readonly string[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap((group) => group.split(' ').map((word) => [word, group.split(' ')[0] ?? word])));

const KINDS = spellings([
  'st street str', 'ave avenue av aven', 'rd road', 'blvd boulevard boul', 'dr drive', 'ln lane', 'ct court', 'pl place', 'hwy highway',
  'pkwy parkway pky', 'ter terrace terr', 'cir circle', 'sq square', 'trl trail', 'way', 'pike', 'aly alley', 'loop', 'row', 'fwy freeway', 'expy expressway', 'plz plaza',
]); // prettier-ignore

const DIRECTIONS = spellings([
  'n north', 's south', 'e east', 'w west', 'ne northeast', 'nw northwest', 'se southeast', 'sw southwest',
]); // prettier-ignore

const UNITS = /\b(apt|apartment|suite|ste|unit|room|rm|floor|fl|bldg|building|po box|box)\b.*$/;
const NUMBER = /^\d+[a-z]?$/;

/** Whether the word says what sort of street it is. */
export const isStreetKind = (word: string): boolean => KINDS.has(word);

/** Takes a street line apart. A number before the name is that of the house; where a name would be left without words, nothing is taken away. */
export function streetLine(text: string): StreetLine {
  const words = fold(text.replace(/#.*$/, '')).replace(UNITS, '').split(' ').filter(Boolean);
  const [first = ''] = words;
  const number = words.length > 1 && NUMBER.test(first) ? first : null;
  const rest = number === null ? words : words.slice(1);
  const name = [...rest];
  const direction = take(name, DIRECTIONS, [0, rest.length - 1, rest.length - 2]);
  const kind = take(name, KINDS, [name.length - 1, name.length - 2]);
  return { number, direction, name, kind };
}

/** Takes the first such word at one of these places out of the name, unless nothing else would be left of it. */
function take(name: string[], words: ReadonlyMap<string, string>, places: readonly number[]): string | null {
  for (const at of places) {
    const meant = words.get(name[at] ?? '');
    if (!meant || name.length < 2) continue;
    name.splice(at, 1);
    return meant;
  }
  return null;
}

const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;

/** Whether both lines may mean the same street: the same name, and nothing said of it that differs. */
export const isSameStreet = (one: StreetLine, other: StreetLine): boolean =>
  one.name.join(' ') === other.name.join(' ') && agree(one.kind, other.kind) && agree(one.direction, other.direction);
