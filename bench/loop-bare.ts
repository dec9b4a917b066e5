import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openEmbeddedDatabase } from '../src/platform/database/embedded/index.js';

type Row = Readonly<Record<string, string | null>>;

interface TableRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** Every row that one whole loop left behind, by the transaction that could have written it. */
interface SampleLoop {
  readonly id: string;
  readonly reference: string;
  readonly transactions: readonly (readonly TableRows[])[];
}

const FINISHED = `SELECT id, reference FROM referrals WHERE loop_confirmed_at IS NOT NULL ORDER BY loop_confirmed_at DESC LIMIT 1`;
const COLUMNS = `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`;

async function rowsOf(client: pg.Client, table: string, where: string, id: string): Promise<TableRows> {
  const { rows: columns } = await client.query<{ name: string }>(COLUMNS, [table]);
  const list = columns.map(({ name }) => `${name}::text AS ${name}`).join(', ');
  const { rows } = await client.query<Row>(`SELECT ${list} FROM ${table} WHERE ${where}`, [id]);
  return { table, rows };
}

const nth = ({ table, rows }: TableRows, n: number): TableRows => ({ table, rows: rows.slice(n, n + 1) });

async function sampleLoop(client: pg.Client): Promise<SampleLoop> {
  const { rows } = await client.query<{ id: string; reference: string }>(FINISHED);
  const [sample] = rows;
  if (!sample) throw new Error('No loop was finished.');
  const of = (table: string, where = 'referral_id = $1') => rowsOf(client, table, where, sample.id);
  const events = await of('events', `subject = 'referral:' || $1 ORDER BY at, id`);
  const keys = await of('idempotency_keys', 'result_id = $1::uuid ORDER BY created_at');
  const step = (n: number): TableRows[] => [nth(events, n), nth(keys, n)];
  return {
    ...sample,
    transactions: [
      [await of('referrals', 'id = $1'), await of('referral_sections'), ...step(0)],
      [
        ...step(1),
        await of('disclosures'),
        await of('single_purpose_links', 'subject_id = $1'),
        await of('mail_messages'),
      ],
      step(2),
      [...step(3), await of('referral_notes')],
      step(4),
    ],
  };
}

/** The statement of a row, under a name, so that it is parsed once a connection. */
async function insert(client: pg.Client, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await client.query({
    name: `${table}:${columns.length}`,
    text: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
    values: Object.values(row),
  });
}

const MOVE = { name: 'move', text: `UPDATE referrals SET version = version + 1 WHERE id = $1` };

/** The rows of the sample as another loop would have left them. */
function renamed(row: Row, { id, reference }: SampleLoop, fresh: { id: string; reference: string }): Row {
  const own = row['id'] && row['id'] !== id ? randomUUID() : fresh.id;
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (column === 'id') return [column, own];
      if (column === 'key' || column === 'dedupe_key') return [column, randomUUID()];
      if (column === 'link_id') return [column, null];
      return [column, value?.replaceAll(id, fresh.id).replaceAll(reference, fresh.reference) ?? null];
    }),
  );
}

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const letters = (count: number): string =>
  Array.from({ length: count }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');

async function bareLoop(client: pg.Client, sample: SampleLoop): Promise<void> {
  const fresh = { id: randomUUID(), reference: `${letters(4)}-${letters(2)}` };
  for (const [n, tables] of sample.transactions.entries()) {
    await client.query('BEGIN');
    for (const { table, rows } of tables)
      for (const row of rows) await insert(client, table, renamed(row, sample, fresh));
    if (n > 0) await client.query({ ...MOVE, values: [fresh.id] });
    await client.query('COMMIT');
  }
}

/** Seconds for so many loops' rows by bare prepared statements, on as many connections as the API had clients. */
export async function bareLoops(dataDir: string, clients: number, loops: number): Promise<number> {
  const { urls } = await openEmbeddedDatabase({ dataDir, purpose: 'npm run bench -- loop', join: true });
  const connections = Array.from({ length: clients }, () => new pg.Client(urls.owner));
  await Promise.all(connections.map((client) => client.connect()));
  const [first] = connections;
  if (!first) return 0;
  const sample = await sampleLoop(first);
  let left = loops;
  const began = performance.now();
  await Promise.all(
    connections.map(async (client) => {
      while (left-- > 0) await bareLoop(client, sample);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(connections.map((client) => client.end()));
  return seconds;
}
