import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, notAllowed, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { BulkEditStore, type BulkEdit, type BulkRow } from '../data/bulk-edit.store.js';
import { bulkRow } from '../data/bulk-planner.js';
import { ListingValuesReader, type ListingValues } from '../data/listing-values.reader.js';
import { WhoEdits } from '../data/who-edits.js';
import type { FieldFault } from '../domain/check-values.js';
import { unguardCell } from '../domain/csv-cells.js';
import { CSV_COLUMNS, CSV_FIELDS, ID_COLUMN, isOfPlace, parseCell, VERSION_COLUMN } from '../domain/csv-columns.js';
import { MOST_LISTINGS } from './prepare-bulk-edit.js';

const AT_ONCE = 200;

type Line = { readonly nr: number; readonly id: string; readonly cells: Readonly<Record<string, string>> };

const fault = (code: FieldFault['code']): FieldFault => ({
  field: ID_COLUMN,
  row: null,
  column: null,
  code,
  bound: null,
});

/** Works out what an edited file asks of each listing, and changes nothing. */
@Injectable()
export class PrepareCsvEdit {
  constructor(
    private readonly transactor: Transactor,
    private readonly reader: ListingValuesReader,
    private readonly edits: BulkEditStore,
    private readonly who: WhoEdits,
  ) {}

  execute(actor: Actor, csv: Buffer, title: string): Promise<BulkEdit | Problem> {
    return this.transactor.run(actor, async (tx) => {
      if ((await this.who.rightTo(tx, actor, null)) !== 'keeper')
        return notAllowed('Those who keep the list change many listings at once.');
      const lines = linesOf(csv);
      if (!Array.isArray(lines)) return lines;
      const id = await this.edits.add(tx, actor, 'csv', title);
      const seen = new Set<string>();
      for (let from = 0; from < lines.length; from += AT_ONCE)
        await this.prepare(tx, id, lines.slice(from, from + AT_ONCE), seen);
      return (await this.edits.one(tx, id)) ?? invalid('file', 'The file has no lines.');
    });
  }

  private async prepare(tx: Tx, bulkId: string, lines: readonly Line[], seen: Set<string>): Promise<void> {
    const ids = [...new Set(lines.map(({ id }) => id).filter(isUuid))];
    const listings = new Map((await this.reader.ofAll(tx, ids)).map((listing) => [listing.listingId, listing]));
    const versions = await this.reader.versions(tx, ids);
    const rows = lines.map((line) => {
      const listing = listings.get(line.id.toLowerCase()) ?? null;
      const isTwice = seen.has(line.id);
      seen.add(line.id);
      return rowOf(line, listing, { isTwice, version: versions.get(line.id.toLowerCase()) ?? '0' });
    });
    await this.edits.addRows(tx, bulkId, rows);
  }
}

function rowOf(
  { nr, id, cells }: Line,
  listing: ListingValues | null,
  { isTwice, version }: { isTwice: boolean; version: string },
): BulkRow {
  if (!listing || isTwice)
    return {
      nr,
      listingId: null,
      title: id.slice(0, 100),
      state: 'fault',
      changes: [],
      faults: [fault(isTwice ? 'twice' : 'unknown_listing')],
    };
  const wanted = CSV_FIELDS.flatMap((field) => {
    const cell = cells[field.key];
    if (cell === undefined || (cell === '' && listing.isConfidential && isOfPlace(field))) return [];
    const asked = parseCell(field, cell, listing.values[field.key] ?? null);
    return asked ? [{ field: field.key, value: asked.value }] : [];
  });
  const row = bulkRow(nr, listing, wanted);
  const isStale = (cells[VERSION_COLUMN] ?? version) !== version && row.state !== 'same';
  return isStale ? { ...row, state: 'stale' } : row;
}

/** The lines of a file under the names of its header, or why it cannot be read. */
function linesOf(csv: Buffer): Line[] | Problem {
  const records = recordsOf(csv);
  if (records === null)
    return invalid('file', 'This is no CSV file in UTF-8: a line does not fit its header, or a quote is not closed.');
  const [header = [], ...lines] = records;
  const names = header.map((name) => name.trim());
  const unknown = names.filter((name) => !CSV_COLUMNS.includes(name));
  if (unknown.length > 0)
    return invalid('file', `There is no such column: ${unknown.map((name) => name.slice(0, 60)).join(', ')}.`);
  if (!names.includes(ID_COLUMN))
    return invalid('file', `The column ${ID_COLUMN} is missing: it says which listing a line is about.`);
  if (new Set(names).size < names.length) return invalid('file', 'A column stands in the file twice.');
  if (lines.length === 0) return invalid('file', 'The file has no lines.');
  if (lines.length > MOST_LISTINGS) return invalid('file', `At most ${MOST_LISTINGS} lines at once.`);
  return lines.map((line, at) => {
    const cells = Object.fromEntries(names.map((name, column) => [name, unguardCell(line[column] ?? '')]));
    return { nr: at + 2, id: (cells[ID_COLUMN] ?? '').trim(), cells };
  });
}

function recordsOf(csv: Buffer): string[][] | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(csv);
    const records: unknown = parse(text, { bom: true, skip_empty_lines: true, max_record_size: 500_000 });
    return Array.isArray(records) ? records.map((record) => (Array.isArray(record) ? record.map(String) : [])) : null;
  } catch {
    return null;
  }
}
