import type { Tx } from './transactor.js';

/** Runs an UPDATE or DELETE … RETURNING and answers with its rows alone (TypeORM adds the count beside them). */
export async function changedRows<Row>(tx: Tx, sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
  const [rows] = await tx.query<[Row[], number]>(sql, [...values]);
  return rows;
}
