import type { Tx } from '../../../../platform/database/transactor.js';
import type { Resemblance } from '../domain/resemblance.js';
import type { ImportRun } from './import-run.js';

/** Made here by hand: nothing can be imported under it. */
const OWN = 'network';

/** For each other source, how many of the staged services it has: of the same name, and of the same id there or the same organization. */
const ALIKE = `
  WITH given AS MATERIALIZED (
    SELECT s.id, s.source_id, lower(btrim(s.name)) AS name, lower(btrim(o.name)) AS organization
      FROM staged_service s LEFT JOIN staged_organization o ON o.id = s.organization_id WHERE s.name IS NOT NULL
  ), kept AS MATERIALIZED (
    SELECT s.source, s.source_id, lower(btrim(s.name)) AS name, lower(btrim(o.name)) AS organization
      FROM hsds.service s JOIN hsds.organization o ON o.id = s.organization_id WHERE s.missing_since IS NULL AND s.source NOT IN ($1, '${OWN}')
  )
  SELECT a.source, count(DISTINCT a.id)::int AS alike, (SELECT count(DISTINCT id)::int FROM given) AS of FROM (
    SELECT k.source, g.id FROM given g JOIN kept k ON k.source_id = g.source_id AND k.name = g.name
    UNION ALL
    SELECT k.source, g.id FROM given g JOIN kept k ON k.name = g.name AND k.organization = g.organization) a
   GROUP BY a.source ORDER BY alike DESC, a.source LIMIT 1`;

/** The other source whose services the staged ones look like most; asked only of a source that has none here yet. */
export async function likestSource(tx: Tx, { source }: ImportRun): Promise<Resemblance | null> {
  const [known] = await tx.query<{ any: boolean }[]>(
    'SELECT EXISTS (SELECT FROM hsds.service WHERE source = $1 AND missing_since IS NULL) AS any',
    [source],
  );
  if (known?.any) return null;
  const [likest] = await tx.query<Resemblance[]>(ALIKE, [source]);
  return likest ?? null;
}
