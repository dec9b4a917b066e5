import type { RunSql } from '../../data/sql.js';

let cursors = 0;

/** The rows of a statement, some at a time, without ever holding all: through a cursor of the caller's transaction. */
export async function* rowsInTurn<Row>(run: RunSql, sql: string, atOnce = 500): AsyncGenerator<readonly Row[]> {
  const cursor = `export_${++cursors}`;
  await run(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const rows = await run<Row>(`FETCH ${atOnce} FROM ${cursor}`);
    if (rows.length > 0) yield rows;
    if (rows.length < atOnce) break;
  }
  await run(`CLOSE ${cursor}`);
}
