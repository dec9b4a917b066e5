import type { QueryTree, QueryValue } from './query-tree.js';

/**
 * Meilisearch takes a backslash off before the quote that closes a value, and leaves every other one, so that values with both
 * cannot be written. In its index and in its filters a backslash is therefore another character, one that nobody types.
 */
const MARK = '\uE05C';
const MARK_OF = new Map([
  ['\\', `${MARK}b`],
  [MARK, `${MARK}m`],
]);

/** A text as values of the index hold it: without backslashes, and none is lost. */
export const indexedText = (text: string): string =>
  text.replace(/[\\\uE05C]/g, (character) => MARK_OF.get(character) ?? character);

/** The text that a value of the index stands for. */
export const textOfIndexed = (indexed: string): string =>
  indexed.replace(/\uE05C([bm])/g, (_, letter) => (letter === 'b' ? '\\' : MARK));

const quoted = (text: string): string => `"${indexedText(text).replaceAll('"', '\\"')}"`;

const value = (given: QueryValue): string => (typeof given === 'string' ? quoted(given) : String(given));

const group = (tree: QueryTree): string =>
  tree.kind === 'and' || tree.kind === 'or' ? `(${printQuery(tree)})` : printQuery(tree);

const geo = ({ latitude, longitude, meters }: Extract<QueryTree, { kind: 'geo' }>): string =>
  `_geoRadius(${latitude}, ${longitude}, ${meters})`;

/** Writes a condition as a filter of Meilisearch. Every text is quoted, whatever it holds; fields are names of our own. */
export function printQuery(tree: QueryTree): string {
  switch (tree.kind) {
    case 'and':
      return tree.of.map(group).join(' AND ');
    case 'or':
      return tree.of.map(group).join(' OR ');
    case 'not':
      return `NOT ${group(tree.of)}`;
    case 'eq':
      return `${tree.field} = ${value(tree.value)}`;
    case 'in':
      return `${tree.field} IN [${tree.values.map(value).join(', ')}]`;
    case 'range':
      return `${tree.field} ${tree.from} TO ${tree.to}`;
    case 'compare':
      return `${tree.field} ${tree.is} ${tree.value}`;
    case 'exists':
      return `${tree.field} EXISTS`;
    case 'isNull':
      return `${tree.field} IS NULL`;
    case 'isEmpty':
      return `${tree.field} IS EMPTY`;
    case 'geo':
      return geo(tree);
  }
}
