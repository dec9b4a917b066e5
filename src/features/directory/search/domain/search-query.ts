import type { WordMeaning } from './search-words.js';

/** A search in the language of Postgres: what must match, and what the match is ranked by. */
export interface TextQuery {
  readonly match: string;
  readonly rank: string;
  /** Makes ranks comparable: they shrink with every alternative that is looked for. */
  readonly rankScale: number;
}

const RANK_STEPS = 10;

/** Words are folded to letters and digits before they come here; the quotes are for words such as "or". */
const lexeme = (word: string): string => `'${word.replace(/['\\]/g, '')}'`;

function alternatives({ asked, words, parts, beginning }: WordMeaning): readonly string[] {
  const phrase = parts.length > 0 ? [`(${parts.map(lexeme).join(' & ')})`] : [];
  return [...words.map(lexeme), ...phrase, ...(beginning ? [`${lexeme(asked)}:*`] : [])];
}

/** Whether anything could match the word at all. */
export const hasReading = (meaning: WordMeaning): boolean => alternatives(meaning).length > 0;

/** Joins the meanings: every word must be found in one of its readings. Null when a word has none, for then nothing can match. */
export function textQuery(meanings: readonly WordMeaning[]): TextQuery | null {
  const readings = meanings.map(alternatives);
  if (readings.length === 0 || readings.some((reading) => reading.length === 0)) return null;
  const ranked = [
    ...new Set(
      meanings.flatMap((meaning) => [...alternatives({ ...meaning, parts: [] }), ...meaning.parts.map(lexeme)]),
    ),
  ];
  return {
    match: readings.map((reading) => `(${reading.join(' | ')})`).join(' & '),
    rank: ranked.join(' | '),
    rankScale: (RANK_STEPS * ranked.length) / readings.length,
  };
}
