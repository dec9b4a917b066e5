import type { Tx } from '../../../../platform/database/transactor.js';
import { fold } from '../../domain/fold.js';
import { stateCode, stateName } from './state-names.js';

/** Words that some write in full and others short, or in the other language. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['county', 'co', 'cnty'],
  ['parish', 'par'],
  ['township', 'twp'],
  ['saint', 'st'],
  ['fort', 'ft'],
  ['mount', 'mt'],
];

const SORTS = new Set(['county', 'co', 'cnty', 'parish', 'borough', 'township', 'twp', 'city', 'state']);

/** "Condado de Wayne", "city of Detroit", "the state of Michigan" as they are said by others. */
function plainly(said: string): string {
  return fold(said)
    .replace(/^condado (de |del )?(.+)$/, '$2 county')
    .replace(/^(the )?(city|town|village|state|ciudad|estado) (of|de) /, '')
    .replace(/^(county|parish) of (.+)$/, '$2 $1');
}

/** A name with each of its words that has another spelling in that one. */
const respelled = (words: readonly string[]): readonly string[] => [
  words.join(' '),
  ...SPELLINGS.flatMap((group) =>
    words.flatMap((word, at) => (group.includes(word) ? group.map((other) => words.with(at, other).join(' ')) : [])),
  ),
];

/** An area by each name that it may be said by: as good as the one typed, and as a last resort without the word for its sort. */
export function areaNames(typed: string): { readonly same: readonly string[]; readonly without: readonly string[] } {
  const name = plainly(typed);
  const words = name.split(' ');
  const code = stateCode(name);
  const state = code === null ? [] : [fold(code), fold(stateName(code) ?? code)];
  const isSorted = words.length > 1 && SORTS.has(words.at(-1) ?? '');
  return {
    same: [...new Set([...respelled(words), ...state])],
    without: isSorted ? [...new Set(respelled(words.slice(0, -1)))] : [],
  };
}

const SAID_MOST = `
  SELECT n.name FROM unnest($1::text[]) WITH ORDINALITY AS n (name, nr)
    JOIN search_areas a ON EXISTS (SELECT FROM unnest(a.areas) AS said WHERE ' ' || said || ' ' LIKE '% ' || n.name || ' %')
   GROUP BY n.name, n.nr ORDER BY count(*) DESC, n.nr LIMIT 1`;

/** The name by which services say that they serve an area, however it was typed. */
export async function areaAsServed(tx: Tx, typed: string): Promise<string> {
  const { same, without } = areaNames(typed);
  for (const names of [same, without]) {
    const [said] = names.length > 0 ? await tx.query<{ name: string }[]>(SAID_MOST, [names]) : [];
    if (said) return said.name;
  }
  return typed;
}
