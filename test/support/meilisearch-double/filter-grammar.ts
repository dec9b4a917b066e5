/**
 * The filter language of Meilisearch, read from its description: expressions of AND, OR, NOT, comparisons, TO, IN, EXISTS, IS NULL,
 * IS EMPTY and _geoRadius. Written for the double and the tests, without a look at what our adapter prints.
 */
export type Filter =
  | { readonly op: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly op: 'not'; readonly of: Filter }
  | { readonly op: '=' | '!=' | '>' | '>=' | '<' | '<='; readonly field: string; readonly value: FilterValue }
  | { readonly op: 'in'; readonly field: string; readonly values: readonly FilterValue[] }
  | { readonly op: 'to'; readonly field: string; readonly from: FilterValue; readonly to: FilterValue }
  | { readonly op: 'exists' | 'isNull' | 'isEmpty'; readonly field: string }
  | { readonly op: 'geoRadius'; readonly numbers: readonly number[] };

/** A value as it was written: quoted, or a bare word. */
export interface FilterValue {
  readonly text: string;
  readonly quoted: boolean;
}

export class FilterSyntaxError extends Error {}

const LONGEST_VALUE = 468;
const DEEPEST = 200;
const WORD = /[\p{L}\p{N}_.\-/]/u;
const KEYWORDS = new Set([
  'AND',
  'OR',
  'NOT',
  'IN',
  'TO',
  'EXISTS',
  'IS',
  'NULL',
  'EMPTY',
  'CONTAINS',
  'STARTS',
  'WITH',
]);

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  skip(): void {
    while (this.at < this.text.length && /\s/.test(this.text.charAt(this.at))) this.at += 1;
  }

  get isAtEnd(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  fail(expected: string): never {
    throw new FilterSyntaxError(
      `Was expecting ${expected} at character ${this.at}: \`${this.text.slice(this.at, this.at + 40)}\`.`,
    );
  }

  /** A sign such as ( or >=, if it stands here. */
  sign(sign: string): boolean {
    this.skip();
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  /** A keyword, if it stands here as a word of its own. */
  keyword(word: string): boolean {
    this.skip();
    const next = this.text.charAt(this.at + word.length);
    if (!this.text.startsWith(word, this.at) || WORD.test(next)) return false;
    this.at += word.length;
    return true;
  }

  value(): FilterValue {
    this.skip();
    const first = this.text.charAt(this.at);
    const found = first === '"' || first === "'" ? this.quotedValue(first) : this.word();
    if (Buffer.byteLength(found.text) > LONGEST_VALUE) this.fail(`a value of at most ${LONGEST_VALUE} bytes`);
    return found;
  }

  private word(): FilterValue {
    const from = this.at;
    while (this.at < this.text.length && WORD.test(this.text.charAt(this.at))) this.at += 1;
    const text = this.text.slice(from, this.at);
    if (text === '' || KEYWORDS.has(text)) this.fail('a value');
    return { text, quoted: false };
  }

  /** A backslash keeps the next character from closing; only those before the closing quote's kind are taken off. */
  private quotedValue(quote: string): FilterValue {
    const from = this.at + 1;
    for (let at = from; at < this.text.length; at += 1) {
      const character = this.text.charAt(at);
      if (character === '\\') at += 1;
      else if (character === quote) {
        this.at = at + 1;
        return { text: this.text.slice(from, at).replaceAll(`\\${quote}`, quote), quoted: true };
      }
    }
    return this.fail(`a closing ${quote}`);
  }
}

function listOf(reader: Reader): FilterValue[] {
  const values: FilterValue[] = [];
  if (!reader.sign('[')) reader.fail('`[`');
  while (!reader.sign(']')) {
    values.push(reader.value());
    if (!reader.sign(',')) {
      if (!reader.sign(']')) reader.fail('`,` or `]`');
      break;
    }
  }
  return values;
}

function geoRadius(reader: Reader): Filter {
  if (!reader.sign('(')) reader.fail('`(`');
  const numbers: number[] = [];
  do numbers.push(Number(reader.value().text));
  while (reader.sign(','));
  if (!reader.sign(')') || numbers.some(Number.isNaN) || numbers.length < 3)
    reader.fail('`_geoRadius(lat, lng, metres)`');
  return { op: 'geoRadius', numbers };
}

const COMPARISONS = ['>=', '<=', '!=', '=', '>', '<'] as const;

function condition(reader: Reader): Filter {
  if (reader.keyword('_geoRadius')) return geoRadius(reader);
  const { text: field } = reader.value();
  for (const op of COMPARISONS) if (reader.sign(op)) return { op, field, value: reader.value() };
  if (reader.keyword('EXISTS')) return { op: 'exists', field };
  if (reader.keyword('IN')) return { op: 'in', field, values: listOf(reader) };
  if (reader.keyword('NOT')) return { op: 'not', of: negated(reader, field) };
  if (reader.keyword('IS')) return isSomething(reader, field);
  const from = reader.value();
  if (!reader.keyword('TO')) reader.fail('an operation');
  return { op: 'to', field, from, to: reader.value() };
}

function negated(reader: Reader, field: string): Filter {
  if (reader.keyword('EXISTS')) return { op: 'exists', field };
  if (reader.keyword('IN')) return { op: 'in', field, values: listOf(reader) };
  return reader.fail('`EXISTS` or `IN`');
}

function isSomething(reader: Reader, field: string): Filter {
  const isNot = reader.keyword('NOT');
  const op = reader.keyword('NULL') ? 'isNull' : reader.keyword('EMPTY') ? 'isEmpty' : reader.fail('`NULL` or `EMPTY`');
  return isNot ? { op: 'not', of: { op, field } } : { op, field };
}

function primary(reader: Reader, depth: number): Filter {
  if (depth > DEEPEST) reader.fail(`a filter at most ${DEEPEST} deep`);
  if (reader.keyword('NOT')) return { op: 'not', of: primary(reader, depth + 1) };
  if (!reader.sign('(')) return condition(reader);
  const inner = expression(reader, depth + 1);
  if (!reader.sign(')')) reader.fail('`)`');
  return inner;
}

function series(reader: Reader, op: 'and' | 'or', next: () => Filter): Filter {
  const of = [next()];
  while (reader.keyword(op.toUpperCase())) of.push(next());
  const [only] = of;
  return of.length === 1 && only ? only : { op, of };
}

const expression = (reader: Reader, depth: number): Filter =>
  series(reader, 'or', () => series(reader, 'and', () => primary(reader, depth)));

/** Reads a filter; throws when the language does not know it. */
export function parseFilter(text: string): Filter {
  const reader = new Reader(text);
  const filter = expression(reader, 0);
  if (!reader.isAtEnd) reader.fail('nothing more');
  return filter;
}
