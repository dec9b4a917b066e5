import type { Tx } from '../../../../platform/database/transactor.js';
import type { FaultSink } from '../domain/faults.js';

interface Unplaced {
  readonly resource: string;
  readonly file: string;
  readonly line: number;
  readonly service_id: string | null;
  readonly said: string;
}

/** Puts text that older versions keep in tables of their own into the services it belongs to; parks what belongs to none. */
export async function amendServices(tx: Tx, faults: FaultSink): Promise<void> {
  const [parked] = await tx.query<[Unplaced[], number]>(
    `UPDATE staged_amendment a SET verdict = 'parked' WHERE NOT EXISTS (SELECT FROM staged_service s WHERE s.id = a.service_id AND s.verdict <> 'refused')
     RETURNING resource, file, line, service_id, said`,
  );
  for (const { resource, file, line, service_id, said } of parked) {
    const code = service_id ? 'parent_missing' : 'parent_not_named';
    faults.add({
      code,
      file,
      row: line,
      table: resource,
      field: 'service_id',
      value: said.slice(0, 80).replace(/\s/g, ' '),
    });
  }
  const targets = await tx.query<{ target: string }[]>(
    `SELECT DISTINCT target FROM staged_amendment WHERE verdict = ''`,
  );
  for (const { target } of targets) {
    await tx.query(
      `UPDATE staged_service s SET ${target} = concat_ws(E'\\n', s.${target}, a.said), row_hash = md5(s.row_hash::text || a.said)::uuid
       FROM (SELECT service_id, string_agg(said, E'\\n' ORDER BY nr) AS said FROM (SELECT DISTINCT ON (service_id, said) * FROM staged_amendment WHERE verdict = '' AND target = $1) once
             GROUP BY service_id) a WHERE a.service_id = s.id`,
      [target],
    );
  }
}
