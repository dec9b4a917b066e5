import type { Tx } from '../../../../platform/database/transactor.js';
import type { FaultCode, FaultSink } from '../domain/faults.js';

interface Observation {
  readonly code: FaultCode;
  readonly table: string;
  readonly field: string | null;
  /** Staged tables without which it says nothing. */
  readonly needs: readonly string[];
  /** Selects file, line and value of the rows it is about. */
  readonly sql: string;
}

/** Things about the whole input that no single row shows. Nothing is changed because of them. */
const OBSERVATIONS: readonly Observation[] = [
  {
    code: 'repeated_name',
    table: 'service',
    field: 'name',
    needs: ['service'],
    sql: `SELECT file, line, name AS value FROM (SELECT file, line, name, nr, row_number() OVER (PARTITION BY organization_id, lower(name) ORDER BY nr) AS place
          FROM staged_service WHERE verdict IN ('', 'parked')) named WHERE place > 1`,
  },
  {
    code: 'term_missing',
    table: 'service',
    field: null,
    needs: ['service', 'attribute'],
    sql: `SELECT file, line, name AS value FROM staged_service s WHERE verdict IN ('', 'parked')
          AND NOT EXISTS (SELECT FROM staged_attribute a WHERE a.link_id = s.id AND a.link_entity = 'service' AND a.taxonomy_term_id IS NOT NULL)`,
  },
  {
    code: 'also_organization',
    table: 'service',
    field: 'id',
    needs: ['service', 'organization'],
    sql: `SELECT s.file, s.line, s.source_id AS value FROM staged_service s JOIN staged_organization o USING (source_id)
          WHERE s.verdict IN ('', 'parked') AND o.verdict = ''`,
  },
];

/** Tells what is odd about the input as a whole. */
export async function observe(tx: Tx, staged: ReadonlySet<string>, faults: FaultSink): Promise<void> {
  for (const { code, table, field, needs, sql } of OBSERVATIONS) {
    if (!needs.every((name) => staged.has(name))) continue;
    const rows = await tx.query<{ file: string; line: number; value: string | null }[]>(sql);
    for (const { file, line, value } of rows) faults.add({ code, file, row: line, table, field, value });
  }
}
