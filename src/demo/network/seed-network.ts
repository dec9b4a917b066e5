import type pg from 'pg';
import { changeBecause, refreshSearch, type RunSql } from '../../features/directory/index.js';
import { DEMO_SOURCE, networkCategories, networkRows } from './network-rows.js';

const IS_SEEDED = 'SELECT EXISTS (SELECT FROM hsds.organization WHERE source = $1) AS seeded';
const HAS_LEAD = 'SELECT EXISTS (SELECT FROM agencies WHERE is_lead) AS lead';

type Row = Readonly<Record<string, unknown>>;

/** Inserts rows into the columns that they name, as one statement a table. */
async function insert(run: RunSql, table: string, rows: readonly Row[]): Promise<void> {
  const list = Object.keys(rows[0] ?? {}).join(', ');
  await run(`INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}

/**
 * Puts the invented network of Alder County into the directory, once: what it lists, its agencies and what search knows of them.
 * Answers whether it did. Beside a lead agency of your own, the demo's would be a second one: then nothing is seeded.
 */
export async function seedNetwork(owner: pg.ClientBase, at = new Date()): Promise<boolean> {
  const run: RunSql = async (sql, values) => (await owner.query(sql, values)).rows;
  const [state] = await run<{ seeded: boolean }>(IS_SEEDED, [DEMO_SOURCE]);
  const [network] = await run<{ lead: boolean }>(HAS_LEAD);
  if (state?.seeded || network?.lead) return false;

  await run('BEGIN');
  try {
    await changeBecause(run, 'import', DEMO_SOURCE);
    for (const [table, rows] of networkRows(at)) await insert(run, table, rows);
    await insert(run, 'listing_categories', networkCategories());
    await refreshSearch(run, { source: DEMO_SOURCE }, at);
    await run('COMMIT');
    return true;
  } catch (error) {
    await run('ROLLBACK');
    throw error;
  }
}
