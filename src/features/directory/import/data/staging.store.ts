import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { dataColumns, HSDS_TABLES } from '../domain/hsds-tables.js';
import type { AmendmentToStage, RowToStage, StagingSink } from '../domain/row-intake.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { createLocalEdits } from './local-edits.store.js';

const BOOKKEEPING = ['nr', 'file', 'line', 'nested', 'verdict', 'lacks', 'id', 'source_id', 'row_hash', 'extra', 'raw'];

const AMENDMENT = 'nr, file, line, resource, verdict, id, source_id, raw, service_id, target, said';

/** Staging tables that stay in memory are read twice as fast. A session that has used temporary tables keeps its own size. */
const MORE_MEMORY = `SET LOCAL work_mem = '48MB'; SET LOCAL maintenance_work_mem = '128MB';
  DO $$ BEGIN SET temp_buffers = '96MB'; EXCEPTION WHEN invalid_parameter_value THEN NULL; END $$`;

/** Makes the tables in which rows wait; they end with the transaction. */
export async function createStaging(tx: Tx): Promise<void> {
  await tx.query(MORE_MEMORY);
  for (const [name, table] of Object.entries(HSDS_TABLES)) {
    await tx.query(`CREATE TEMP TABLE staged_${name} ON COMMIT DROP AS
      SELECT 0 AS nr, ''::text AS file, 0 AS line, false AS nested, ''::text AS verdict, ''::text AS lacks, ''::text AS raw,
        id, source_id, row_hash, extra, ${dataColumns(table).join(', ')} FROM hsds.${name} WITH NO DATA`);
  }
  await tx.query(`CREATE TEMP TABLE staged_amendment (nr integer, file text, line integer, resource text, verdict text, id uuid, source_id text, raw text,
    service_id uuid, target text, said text) ON COMMIT DROP`);
  await createLocalEdits(tx);
  await tx.query('CREATE TEMP TABLE staged_new_id (table_name text, old uuid, new uuid) ON COMMIT DROP');
}

const NEEDS_ESCAPE = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const cell = (value: string | null): string => {
  if (value === null) return '\\N';
  return NEEDS_ESCAPE.test(value)
    ? value.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character)
    : value;
};

const FLUSH_AT = 512 * 1024;

interface Pile {
  readonly sql: string;
  lines: string[];
  size: number;
}

/** Gathers rows and copies them into their staging tables, a good half megabyte at a time. */
export class Staging implements StagingSink {
  private readonly piles = new Map<string, Pile>();
  private readonly full: Pile[] = [];
  private copying: Promise<void> = Promise.resolve();
  private nr = 0;

  constructor(private readonly client: PoolClient) {}

  row({ table, file, row, nested, refused, id, sourceId, hash, extra, raw, cells }: RowToStage): void {
    const line = [
      String(++this.nr),
      file,
      String(row),
      nested ? 't' : 'f',
      refused ? 'refused' : '',
      '',
      id,
      sourceId,
      hash,
      extra,
      raw,
      ...cells,
    ];
    this.put(table, line);
  }

  amendment({ file, row, resource, id, sourceId, raw, serviceId, column, text }: AmendmentToStage): void {
    this.put('amendment', [
      String(++this.nr),
      file,
      String(row),
      resource,
      '',
      id,
      sourceId,
      raw,
      serviceId,
      column,
      text,
    ]);
  }

  private put(table: string, cells: readonly (string | null)[]): void {
    const pile = this.pileOf(table);
    const line = `${cells.map(cell).join('\t')}\n`;
    pile.lines.push(line);
    pile.size += line.length;
    if (pile.size >= FLUSH_AT && !this.full.includes(pile)) this.full.push(pile);
  }

  private pileOf(table: string): Pile {
    const found = this.piles.get(table);
    if (found) return found;
    const description = HSDS_TABLES[table];
    const columns = description ? [...BOOKKEEPING, ...dataColumns(description)].join(', ') : AMENDMENT;
    const pile: Pile = { sql: `COPY staged_${table} (${columns}) FROM STDIN`, lines: [], size: 0 };
    this.piles.set(table, pile);
    return pile;
  }

  /** Sends the full piles. Reading goes on meanwhile; it waits here when Postgres is behind. */
  async flush(): Promise<void> {
    while (this.full.length > 0) {
      await this.copying;
      const pile = this.full.shift();
      if (pile) this.copying = this.copy(pile);
    }
  }

  /** Sends everything and waits until it is there. */
  async finish(): Promise<void> {
    await this.flush();
    await this.copying;
    for (const pile of this.piles.values()) await this.copy(pile);
    for (const table of this.piles.keys())
      await this.client.query(`CREATE INDEX ON staged_${table} (id); ANALYZE staged_${table}`);
  }

  private async copy(pile: Pile): Promise<void> {
    if (pile.lines.length === 0) return;
    const text = pile.lines.join('');
    pile.lines = [];
    pile.size = 0;
    const stream = this.client.query(copyFrom(pile.sql));
    stream.end(text);
    await finished(stream);
  }
}
