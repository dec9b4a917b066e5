import { pipeline, Readable } from 'node:stream';
import StreamJsonParser from 'stream-json/Parser.js';
import Assembler from 'stream-json/Assembler.js';
import { ImportRefused } from '../domain/import-limits.js';
import { resourceNamed } from '../domain/resources.js';
import type { InspectedFile } from './inspect-file.js';
import { recordRow } from './record-row.js';
import type { RowStream, SourceRow, Telling } from './row-stream.js';
import { textOf } from './text-of.js';
import { say } from '../domain/sentences.js';

const BATCH = 200;
/** Keys under which services hand out their lists. */
const CONTAINERS = new Set(['contents', 'data', 'items', 'results', 'records']);

interface Token {
  readonly name: string;
  readonly value?: string;
}

const OPENS = new Set(['startObject', 'startArray']);
const CLOSES = new Set(['endObject', 'endArray']);
const WHOLE = new Set(['stringValue', 'numberValue', 'nullValue', 'trueValue', 'falseValue']);

interface Found {
  readonly key: string | null;
  readonly record: unknown;
  readonly inList: boolean;
}

/** Puts records together from the tokens of a document, one at a time, so that the document is never held whole. */
class RecordFinder {
  private depth = 0;
  private key: string | null = null;
  private assembler: Assembler | null = null;
  private startsAt = 0;
  private listDepth: number | null = null;
  /** What a document that is no list says of itself: perhaps it is one record. */
  readonly root: Record<string, unknown> = {};

  private isList(): boolean {
    if (this.depth === 0) return true;
    if (this.depth !== 1 || this.key === null || 'id' in this.root) return false;
    return CONTAINERS.has(this.key) || resourceNamed(this.key, []) !== null;
  }

  private finished(record: unknown): Found {
    const inList = this.listDepth !== null;
    if (!inList && this.key !== null) this.root[this.key] = record;
    return { key: inList ? this.key : null, record, inList };
  }

  take(token: Token): Found | null {
    if (this.assembler) return this.assemble(token);
    if (token.name === 'keyValue') this.key = String(token.value);
    if (WHOLE.has(token.name)) return this.finished(token.value);
    if (CLOSES.has(token.name)) {
      this.depth--;
      if (this.listDepth === this.depth) this.listDepth = null;
    }
    if (!OPENS.has(token.name)) return null;
    if (token.name === 'startArray' && this.listDepth === null && this.isList()) {
      this.listDepth = this.depth++;
      return null;
    }
    if (this.depth === 0) {
      this.depth++;
      return null;
    }
    return this.start(token);
  }

  private start(token: Token): null {
    this.assembler = new Assembler();
    this.startsAt = this.depth++;
    this.assembler.consume({ name: token.name, ...(token.value === undefined ? {} : { value: token.value }) });
    return null;
  }

  private assemble(token: Token): Found | null {
    this.assembler?.consume({ name: token.name, ...(token.value === undefined ? {} : { value: token.value }) });
    if (OPENS.has(token.name)) this.depth++;
    if (CLOSES.has(token.name)) this.depth--;
    if (this.depth !== this.startsAt || !this.assembler) return null;
    const { current } = this.assembler;
    this.assembler = null;
    return this.finished(current);
  }
}

/** The records of a JSON document: a list, lists under keys such as `contents`, or a single record. */
export async function* jsonRows(inspected: InspectedFile, telling: Telling): RowStream {
  const { name } = inspected.file;
  const finder = new RecordFinder();
  const parser = new StreamJsonParser({ packValues: true, streamValues: false });
  const text = Readable.from(textOf(inspected, telling.limits, telling.onBytes), { objectMode: true });
  pipeline(text, parser, () => undefined);
  let row = 0;
  let batch: SourceRow[] = [];
  try {
    for await (const token of parser) {
      const found = finder.take(token);
      if (!found?.inList) continue;
      row++;
      batch.push(...recordRow({ file: name, row, record: found.record, key: found.key }, telling));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw error instanceof ImportRefused
      ? error
      : new ImportRefused(say('no_json', { name, why: error instanceof Error ? error.message : String(error) }));
  }
  if (row === 0 && Object.keys(finder.root).length > 0)
    batch.push(...recordRow({ file: name, row: 1, record: finder.root, key: null }, telling));
  yield batch;
}
