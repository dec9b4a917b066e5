import { CATEGORIES } from '../../domain/categories.js';
import { fold } from '../../domain/fold.js';
import type { WordMeaning } from './search-words.js';

/** A search in the language of Postgres: what must match, and what the match is ranked by. */
export interface TextQuery {
  readonly match: string;
  readonly rank: string;
  /** Makes ranks comparable: they shrink with every alternative that is looked for. */
  readonly rankScale: number;
  /** The categories that a need word means: whoever stands in one comes before all whose words are merely alike. */
  readonly meant: string | null;
  /** The same, for whoever looks each part up by itself. */
  readonly parts: QueryParts;
}

/** What must match, as a tree over parts that are looked up one by one; a part is written as `match` writes it. */
export type MatchTree =
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'any'; readonly of: readonly MatchTree[] }
  | { readonly kind: 'all'; readonly of: readonly MatchTree[] };

export interface QueryParts {
  readonly tree: MatchTree;
  /** The parts that the match is ranked by. A word counts once, as Postgres has it, though it is looked for as a beginning too. */
  readonly ranked: readonly string[];
  readonly meant: readonly string[];
}

/** Every part that is to be looked up. */
export function partsOf({ tree, ranked, meant }: QueryParts): ReadonlySet<string> {
  const inTree = (node: MatchTree): readonly string[] => (node.kind === 'part' ? [node.text] : node.of.flatMap(inTree));
  return new Set([...inTree(tree), ...ranked, ...meant]);
}

const RANK_STEPS = 10;

/** Words are folded to letters and digits before they come here; the quotes are for words such as "or". */
const lexeme = (word: string): string => `'${word.replace(/['\\]/g, '')}'`;

/** Each category on the path of a listing's categories stands among its words, with this sign before it. */
const categoryLexeme = (code: string): string => lexeme(`=${code}`);

/** Words that one alone was written for must stand side by side when the one is known too. */
const sideBySide = ({ words, parts }: WordMeaning): string =>
  parts.map(lexeme).join(words.length > 0 ? ' <-> ' : ' & ');

const part = (text: string): MatchTree => ({ kind: 'part', text });
const any = (of: readonly MatchTree[]): MatchTree => ({ kind: 'any', of });

function alternatives(meaning: WordMeaning): readonly MatchTree[] {
  const { asked, words, parts, beginning, spelled, categories } = meaning;
  const each = spelled.map(alternatives);
  return [
    ...words.map((word) => part(lexeme(word))),
    ...(parts.length > 0 ? [part(`(${sideBySide(meaning)})`)] : []),
    ...(each.length > 0 && each.every((reading) => reading.length > 0)
      ? [{ kind: 'all', of: each.map(any) } as const]
      : []),
    ...(beginning ? [part(`${lexeme(asked)}:*`)] : []),
    ...categories.map((code) => part(categoryLexeme(code))),
  ];
}

/** The tree in the language of Postgres. */
function written(tree: MatchTree): string {
  if (tree.kind === 'part') return tree.text;
  if (tree.kind === 'any') return `(${tree.of.map(written).join(' | ')})`;
  return `(${tree.of.map(written).join(' & ')})`;
}

const ranked = (meaning: WordMeaning): readonly string[] => [
  ...alternatives({ ...meaning, parts: [], spelled: [] }).map(written),
  ...meaning.parts.map(lexeme),
  ...meaning.spelled.flatMap(ranked),
];

/** Whether anything could match the word at all. */
export const hasReading = (meaning: WordMeaning): boolean => alternatives(meaning).length > 0;

/** Joins the meanings: every word that is not soft must be found in one of its readings. Null when a word has none, for then nothing can match. */
export function textQuery(meanings: readonly WordMeaning[]): TextQuery | null {
  const readings = meanings.filter(({ isSoft }) => !isSoft).map(alternatives);
  const needed = readings.length > 0 ? readings : meanings.map(alternatives);
  if (needed.length === 0 || needed.some((reading) => reading.length === 0)) return null;
  const terms = [...new Set(meanings.flatMap(ranked))];
  const meant = meanings.flatMap(({ categories }) => categories.map(categoryLexeme));
  const groups = needed.map(any);
  return {
    match: groups.map(written).join(' & '),
    rank: terms.join(' | '),
    rankScale: (RANK_STEPS * terms.length) / meanings.length,
    meant: meant.join(' | ') || null,
    parts: {
      tree: { kind: 'all', of: groups },
      ranked: terms.filter((term) => !terms.includes(`${term}:*`)),
      meant,
    },
  };
}

const CATEGORY_WORDS = new Set(
  CATEGORIES.flatMap(({ en, es, aliases }) => [en, es, ...aliases].flatMap((text) => fold(text).split(' '))),
);

/** How much a meaning tells of what is needed: a need word most, then a word by which categories are known. */
function telling({ need, words, asked, isSoft }: WordMeaning): number {
  if (need !== null) return 3;
  if (isSoft) return 0;
  return [asked, ...words].some((word) => CATEGORY_WORDS.has(word)) ? 2 : 1;
}

/** So many of the meanings, the most telling ones, in their order: what is kept of a search that finds nothing whole. */
export function mostTelling(meanings: readonly WordMeaning[], kept: number): readonly WordMeaning[] {
  const byWeight = meanings
    .map((meaning, place) => ({ place, weight: telling(meaning) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  const places = new Set(byWeight.slice(0, kept).map(({ place }) => place));
  return meanings.filter((_, place) => places.has(place));
}
