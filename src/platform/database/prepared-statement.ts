import type { PoolClient } from 'pg';
import type { Tx } from './transactor.js';

/**
 * Runs a statement under a name, so that Postgres parses and plans it once a connection.
 * For the few statements whose planning costs more than their work; `name` must stand for one text for ever.
 */
export async function queryPrepared<Row>(
  tx: Tx,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client: PoolClient = await tx.queryRunner?.connect();
  const { rows } = await client.query({ name, text, values: [...values] });
  return rows;
}
