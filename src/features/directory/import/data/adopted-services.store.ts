import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { FaultSink } from '../domain/faults.js';

const NEEDED = ['service', 'service_at_location', 'location'];

interface Adopted {
  readonly file: string;
  readonly line: number;
  readonly source_id: string;
}

/** In HSDS 1.0 a service names its place, and the place its organization: gives such a service the organization of its place. */
export async function adoptOrganizations(tx: Tx, staged: ReadonlySet<string>, faults: FaultSink): Promise<void> {
  if (!NEEDED.every((name) => staged.has(name))) return;
  const adopted = await changedRows<Adopted>(
    tx,
    `UPDATE staged_service s SET organization_id = found.organization_id, row_hash = md5(s.row_hash::text || found.organization_id)::uuid
     FROM (SELECT DISTINCT ON (sl.service_id) sl.service_id, l.organization_id FROM staged_service_at_location sl
             JOIN staged_location l ON l.id = sl.location_id AND l.organization_id IS NOT NULL ORDER BY sl.service_id, sl.nr) found
     WHERE found.service_id = s.id AND s.organization_id IS NULL RETURNING s.file, s.line, s.source_id`,
    [],
  );
  for (const { file, line, source_id } of adopted)
    faults.add({
      code: 'organization_of_place',
      file,
      row: line,
      table: 'service',
      field: 'organization_id',
      value: source_id,
    });
}
