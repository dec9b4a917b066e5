import { finished } from 'node:stream/promises';
import { PassThrough, type Writable } from 'node:stream';
import type { DataSource, QueryRunner } from 'typeorm';
import { ZipFile } from 'yazl';
import type { Clock } from '../../../kernel/clock.js';
import type { RunSql } from '../data/sql.js';
import { LISTING_COLUMNS, LISTINGS } from './data/export-listings.sql.js';
import { BEYOND_HSDS, COUNT_TABLES, exportedColumns, tableSql } from './data/export-tables.sql.js';
import {
  nestedServices,
  organizationsWithoutService,
  placesOfNobody,
  WHOLE,
  type Extent,
} from './data/nested-services.sql.js';
import { rowsInTurn } from './data/rows-in-turn.js';
import { csvLine, harmless } from './domain/csv-cell.js';
import { descriptorOf, fileOf, isPacked, type PackedTable } from './domain/data-package.js';

/** The forms in which the directory is handed out. */
export const EXPORT_FORMATS = ['zip', 'ndjson', 'csv'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportCount {
  readonly services: number;
  readonly rows: number;
}

/** One moment for all statements, no matter how long the reader takes; planned for reading everything. */
const BEGIN = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off; SET LOCAL cursor_tuple_fraction = 1; SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;

/**
 * Writes the whole directory as it stands at one moment, in constant memory: a package of tables, a service a line, or a flat
 * list for spreadsheets. What is confidential lies in tables that it does not read.
 */
export class ExportDirectory {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Writes to the stream and ends it; waits wherever the reader is slower. */
  async write(format: ExportFormat, out: Writable, extent: Extent = WHOLE): Promise<ExportCount> {
    const runner = this.db.createQueryRunner();
    try {
      await runner.query(BEGIN);
      return await this.writers[format](out, (sql, values) => runner.query(sql, values), extent);
    } finally {
      await this.endOf(runner);
    }
  }

  private async endOf(runner: QueryRunner): Promise<void> {
    await runner.query('ROLLBACK').catch(() => undefined);
    await runner.release();
  }

  private readonly writers: Readonly<
    Record<ExportFormat, (out: Writable, run: RunSql, extent: Extent) => Promise<ExportCount>>
  > = {
    zip: (out, run, extent) => this.zip(out, run, extent),
    ndjson: (out, run, extent) => this.ndjson(out, run, extent),
    csv: (out, run) => this.csv(out, run),
  };

  private async ndjson(out: Writable, run: RunSql, extent: Extent): Promise<ExportCount> {
    const asLine = (sql: string): string => sql.replace(/ AS (service|organization|place) FROM/, '::text AS line FROM');
    const lists = [
      nestedServices('s.missing_since IS NULL', extent),
      organizationsWithoutService('o.missing_since IS NULL', extent),
      placesOfNobody('l.missing_since IS NULL', extent),
    ];
    const counts: number[] = [];
    for (const list of lists) {
      let count = 0;
      for await (const rows of rowsInTurn<{ line: string }>(run, asLine(list))) {
        count += rows.length;
        await written(out, `${rows.map(({ line }) => line).join('\n')}\n`);
      }
      counts.push(count);
    }
    await ended(out);
    return { services: counts[0] ?? 0, rows: counts.reduce((sum, count) => sum + count, 0) };
  }

  private async csv(out: Writable, run: RunSql): Promise<ExportCount> {
    await written(out, `\uFEFF${csvLine(LISTING_COLUMNS)}`);
    let count = 0;
    for await (const rows of rowsInTurn<Record<string, string | null>>(run, LISTINGS)) {
      count += rows.length;
      const lines = rows.map((row) => csvLine(LISTING_COLUMNS.map((column) => harmless(row[column] ?? ''))));
      await written(out, lines.join(''));
    }
    await ended(out);
    return { services: count, rows: count };
  }

  private async zip(out: Writable, run: RunSql, extent: Extent): Promise<ExportCount> {
    const zip = new ZipFile();
    const piped = finished(zip.outputStream.pipe(out));
    const counted = await run<{ name: string; rows: number }>(COUNT_TABLES);
    const tables = counted
      .filter(({ name }) => extent.contacts || name !== 'contact')
      .map(({ name, rows }): PackedTable => ({
        table: name,
        rows,
        columns: [...exportedColumns(name), ...(extent.extra ? [{ name: BEYOND_HSDS, kind: 'text' }] : [])],
      }))
      .filter(isPacked);
    const mtime = this.clock.now();
    zip.addBuffer(Buffer.from(`${JSON.stringify(descriptorOf(tables, mtime), null, 2)}\n`), 'datapackage.json', {
      mtime,
    });
    for (const packed of tables) {
      const entry = new PassThrough();
      zip.addReadStream(entry, fileOf(packed.table), { mtime });
      await Promise.race([this.table(entry, run, packed, extent), piped]);
    }
    zip.end();
    await piped;
    const services = tables.find(({ table }) => table === 'service')?.rows ?? 0;
    return { services, rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
  }

  private async table(out: Writable, run: RunSql, { table, columns }: PackedTable, extent: Extent): Promise<void> {
    const hidden = table === 'phone' && !extent.contacts;
    const cells = [...exportedColumns(table).map(({ column }) => `c_${column}`), ...(extent.extra ? ['c_extra'] : [])];
    await written(out, csvLine(columns.map(({ name }) => name)));
    for await (const rows of rowsInTurn<Record<string, string | null>>(run, tableSql(table), 1_000)) {
      const shown = hidden ? rows.filter((row) => row['c_contact_id'] === null) : rows;
      await written(out, shown.map((row) => csvLine(cells.map((cell) => row[cell] ?? ''))).join(''));
    }
    await ended(out);
  }
}

function written(out: Writable, text: string): Promise<void> {
  if (out.destroyed) return Promise.reject(new Error('The reader has gone.'));
  if (out.write(text)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      out.off('drain', onDrain);
      out.off('close', onClose);
    };
    const onDrain = (): void => (settle(), resolve());
    const onClose = (): void => (settle(), reject(new Error('The reader has gone.')));
    out.once('drain', onDrain);
    out.once('close', onClose);
  });
}

async function ended(out: Writable): Promise<void> {
  out.end();
  await finished(out, { readable: false });
}
