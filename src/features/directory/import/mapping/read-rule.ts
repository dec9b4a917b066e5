import { columnName, type FieldRule, type Origin } from './mapping.js';
import type { MappingPart } from './mapping-part.js';

const ORIGINS = ['column', 'constant', 'join', 'first', 'each'] as const;
const KNOWN = [...ORIGINS, 'with', 'pad', 'part', 'letters', 'words', 'otherwise'];

const plain = (from: Origin): FieldRule => ({
  from,
  pad: null,
  part: null,
  letters: null,
  words: null,
  otherwise: null,
});

const LONGEST_PAD = 20;

function originOf(part: MappingPart, hasEach: boolean): Origin | null {
  const named = ORIGINS.filter((origin) => part.has(origin));
  const [kind] = named;
  if (named.length !== 1 || !kind) {
    part.fault('column', `a field comes from exactly one of: ${ORIGINS.join(', ')}`);
    return null;
  }
  if (kind === 'column') return { kind, column: columnName(part.demanded('column')) };
  if (kind === 'constant') return { kind, text: part.demanded('constant') };
  if (kind === 'join') return { kind, columns: part.texts('join').map(columnName), between: part.text('with') ?? ' ' };
  if (kind === 'first') return { kind, columns: part.texts('first').map(columnName) };
  if (!part.flag('each') || !hasEach) part.fault('each', 'is true, in a row that has each');
  return { kind };
}

function wordsOf(part: MappingPart): ReadonlyMap<string, string> | null {
  if (!part.has('words')) return null;
  const words = part.part('words');
  return new Map(words.keys().map((word) => [word.trim().toLowerCase(), words.text(word) ?? '']));
}

/** Reads how one field is filled: the name of a column, or an object that says more. */
export function readRule(fields: MappingPart, field: string, hasEach: boolean): FieldRule | null {
  const written = fields.raw(field);
  if (typeof written === 'string') return plain({ kind: 'column', column: columnName(written) });
  const part = fields.part(field);
  part.only(KNOWN);
  const from = originOf(part, hasEach);
  if (part.has('otherwise') && !part.has('words')) part.fault('otherwise', 'stands beside words');
  if (part.has('with') && !part.has('join')) part.fault('with', 'stands beside join');
  return (
    from && {
      from,
      pad: part.whole('pad', LONGEST_PAD),
      part: part.oneOf('part', ['number', 'extension']),
      letters: part.oneOf('letters', ['upper', 'lower', 'title']),
      words: wordsOf(part),
      otherwise: part.text('otherwise'),
    }
  );
}
