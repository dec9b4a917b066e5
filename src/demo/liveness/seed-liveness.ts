import type pg from 'pg';
import { changeBecause, refreshSearch, type RunSql } from '../../features/directory/index.js';
import { localDay, plusDays } from '../../kernel/local-day.js';
import { DEMO_SOURCE, demoId } from '../network/network-rows.js';
import { DEMO_SAFE_HOUSE } from './demo-liveness.js';
import { contactRows, howToReferRows, newsRows, roomRows, verificationRows, type Row } from './liveness-rows.js';

const IS_SEEDED = `SELECT EXISTS (SELECT FROM hsds.service WHERE id = $1) OR NOT EXISTS (SELECT FROM agencies WHERE id = $2) AS seeded`;
const ZONE = 'America/New_York';

/** Inserts rows into the columns that they name, as one statement a table. */
async function insert(run: RunSql, table: string, rows: readonly Row[]): Promise<void> {
  const list = Object.keys(rows[0] ?? {}).join(', ');
  await run(`INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}

/** The safe house: its place is marked confidential before its address comes, so that no row ever tells it. */
async function safeHouse(run: RunSql): Promise<void> {
  const { key, organization, service, alternateName, description, place, address, point, phone } = DEMO_SAFE_HOUSE;
  const own = (table: string, columns: Row): Row => ({
    id: demoId(table, key),
    source: DEMO_SOURCE,
    source_id: key,
    extra: {},
    ...columns,
  });
  const at = { created_at: new Date(), updated_at: new Date() };
  const ofOrganization = { organization_id: demoId('organization', organization) };
  await insert(run, 'hsds.service', [
    own('service', {
      ...at,
      ...ofOrganization,
      name: service,
      alternate_name: alternateName,
      description,
      status: 'active',
    }),
  ]);
  await insert(run, 'hsds.location', [
    own('location', {
      ...at,
      ...ofOrganization,
      ...point,
      name: place,
      location_type: 'physical',
      is_confidential: true,
    }),
  ]);
  const location_id = demoId('location', key);
  const service_id = demoId('service', key);
  await insert(run, 'hsds.address', [
    own('address', { ...at, ...address, location_id, country: 'US', address_type: 'physical' }),
  ]);
  await insert(run, 'hsds.service_at_location', [own('service_at_location', { ...at, service_id, location_id })]);
  await insert(run, 'hsds.phone', [own('phone', { ...at, service_id, number: phone, type: 'voice' })]);
  await insert(run, 'listing_categories', [{ service_id, category_code: 'domestic_violence', origin: 'person' }]);
}

/**
 * Lets the demo's list live: what was said of room, what was verified, news, how to refer, contacts by purpose, and one
 * confidential place. Once; beside a network of your own it does nothing.
 */
export async function seedLiveness(owner: pg.ClientBase, now = new Date()): Promise<boolean> {
  const run: RunSql = async (sql, values) => (await owner.query(sql, values)).rows;
  const ids = [demoId('service', DEMO_SAFE_HOUSE.key), demoId('agency', 'harbor-light')];
  const [state] = await run<{ seeded: boolean }>(IS_SEEDED, ids);
  if (state?.seeded) return false;
  const today = localDay(now, ZONE);
  const { claims, standing } = roomRows(now);

  await run('BEGIN');
  try {
    await changeBecause(run, 'import', DEMO_SOURCE);
    await safeHouse(run);
    const { contacts, phones, purposes } = contactRows();
    await insert(run, 'hsds.contact', contacts);
    await insert(run, 'hsds.phone', phones);
    await insert(run, 'contact_purposes', purposes);
    await insert(run, 'capacity_claims', claims);
    await insert(run, 'listing_capacity', standing);
    await insert(run, 'listing_verifications', verificationRows(now));
    await insert(
      run,
      'program_news',
      newsRows(now, (days) => plusDays(today, days)),
    );
    await insert(run, 'how_to_refer', howToReferRows(now));
    await refreshSearch(run, { source: DEMO_SOURCE });
    await run('COMMIT');
    return true;
  } catch (error) {
    await run('ROLLBACK');
    throw error;
  }
}
