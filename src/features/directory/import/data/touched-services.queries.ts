import type { Tx } from '../../../../platform/database/transactor.js';
import { HSDS_TABLES } from '../domain/hsds-tables.js';
import type { ImportRun } from './import-run.js';

const throughService = Object.entries(HSDS_TABLES)
  .filter(([, { links }]) => 'service_id' in links)
  .map(
    ([name]) => `SELECT service_id FROM hsds.${name} WHERE source = $1 AND updated_at = $2 AND service_id IS NOT NULL`,
  );

const throughListing = Object.entries(HSDS_TABLES)
  .filter(([, { links }]) => 'service_at_location_id' in links)
  .map(
    ([name]) =>
      `SELECT service_at_location_id FROM hsds.${name} WHERE source = $1 AND updated_at = $2 AND service_at_location_id IS NOT NULL`,
  );

const throughLocation = Object.entries(HSDS_TABLES)
  .filter(([name, { links }]) => 'location_id' in links && name !== 'service_at_location')
  .map(
    ([name]) =>
      `SELECT location_id FROM hsds.${name} WHERE source = $1 AND updated_at = $2 AND location_id IS NOT NULL`,
  );

const throughOrganization = ['phone', 'contact'].map(
  (name) =>
    `SELECT organization_id FROM hsds.${name} WHERE source = $1 AND updated_at = $2 AND organization_id IS NOT NULL`,
);

const TOUCHED = `
  WITH listing AS (${throughListing.join(' UNION ')}),
  place AS (SELECT id FROM hsds.location WHERE source = $1 AND updated_at = $2 UNION ${throughLocation.join(' UNION ')}),
  provider AS (SELECT id FROM hsds.organization WHERE source = $1 AND updated_at = $2 UNION ${throughOrganization.join(' UNION ')})
  SELECT id FROM hsds.service WHERE source = $1 AND updated_at = $2
  UNION ${throughService.join(' UNION ')}
  UNION SELECT service_id FROM hsds.service_at_location WHERE id IN (SELECT * FROM listing) OR location_id IN (SELECT * FROM place)
  UNION SELECT link_id FROM hsds.attribute WHERE source = $1 AND updated_at = $2 AND link_entity = 'service'
  UNION SELECT id FROM hsds.service WHERE organization_id IN (SELECT * FROM provider)`;

/** The services that this run wrote to, themselves or through a row that belongs to them. */
export async function touchedServices(tx: Tx, { source, at }: ImportRun): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(TOUCHED, [source, at]);
  return rows.map(({ id }) => id);
}
