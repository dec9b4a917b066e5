import type { InspectedFile } from './inspect-file.js';
import { recordRow } from './record-row.js';
import type { RowStream, SourceRow, Telling } from './row-stream.js';
import { textOf } from './text-of.js';

const BATCH = 200;

/** One line after another; null for one longer than a row may be. */
async function* linesOf(text: AsyncIterable<string>, longest: number): AsyncGenerator<readonly (string | null)[]> {
  let rest = '';
  let skipping = false;
  for await (const piece of text) {
    const lines: (string | null)[] = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (skipping && lines.length > 0) {
      lines[0] = null;
      skipping = false;
    }
    if (rest.length > longest) {
      skipping = true;
      rest = '';
    }
    yield lines.map((line) => (line !== null && line.length > longest ? null : line));
  }
  yield [skipping ? null : rest];
}

function parsed(line: string): { readonly record: unknown } | { readonly why: string } {
  try {
    return { record: JSON.parse(line) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** A record a line; one that cannot be read is told and left out. */
export async function* ndjsonRows(inspected: InspectedFile, telling: Telling): RowStream {
  const { name } = inspected.file;
  let row = 0;
  let batch: SourceRow[] = [];
  for await (const lines of linesOf(textOf(inspected, telling.limits, telling.onBytes), telling.limits.bytesOfOneRow)) {
    for (const line of lines) {
      row++;
      if (line?.trim() === '') continue;
      const found = line === null ? { why: 'the line is too long' } : parsed(line);
      if ('why' in found) {
        telling.onLostRow(null);
        telling.onFault({ code: 'row_unreadable', file: name, row, table: null, field: null, value: found.why });
        continue;
      }
      batch.push(...recordRow({ file: name, row, record: found.record, key: null }, telling));
    }
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
