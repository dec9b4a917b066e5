import type { DataSource } from 'typeorm';
import type { Tx } from '../../../../platform/database/transactor.js';
import { refreshSearch, tidySearch } from '../../search/data/refresh-search.js';
import type { TableCount } from '../report/summary.js';
import type { ImportRun } from './import-run.js';
import { touchedServices } from './touched-services.queries.js';

/** Beyond so many services the whole source is refreshed at once. */
const MANY = 5_000;

/** Makes what the run wrote findable; does nothing when it wrote nothing. */
export async function refreshAfterImport(tx: Tx, run: ImportRun, tables: readonly TableCount[]): Promise<void> {
  if (tables.every((counts) => counts.new + counts.changed + counts.missing === 0)) return;
  const services = await touchedServices(tx, run);
  if (services.length === 0) return;
  const scope = services.length > MANY ? { source: run.source } : { serviceIds: services };
  await refreshSearch((sql, values) => tx.query(sql, values), scope);
}

/** After a run that wrote much: what a transaction cannot do. */
export async function tidyAfterImport(db: DataSource, tables: readonly TableCount[]): Promise<void> {
  const written = tables.reduce((sum, counts) => sum + counts.new + counts.changed + counts.missing, 0);
  if (written > MANY) await tidySearch((sql, values) => db.query(sql, values));
}
