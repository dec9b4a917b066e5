import { beforeAll, describe, expect, it } from '@jest/globals';
import { staffOf } from '../../../../test/support/an-agency.js';
import {
  DRAFT,
  DRAFTED,
  TYPED,
  TYPED_LISTING as LISTING,
  TYPED_SERVICE as SERVICE,
} from '../../../../test/support/typed-of-a-place.js';
import { useDatabase } from '../../../../test/support/database.js';
import { demoId, seedNetwork } from '../../../demo/network/index.js';
import { systemActor, type Actor, type Role } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { changeBecause } from '../data/change-origin.js';
import { refreshSearch } from '../search/data/refresh-search.js';

const PLACE = demoId('location', 'hl-house');
const [LEAD, HARBOR, STILLWATER] = ['alder-valley', 'harbor-light', 'stillwater'].map((key) => demoId('agency', key));

const KEPT_PRIVATE = '[kept private · se mantiene en privado]';
const SECRET_WORDS = ['Quokka', 'Numbat', '41.98765'];

const EVERY_TABLE = `
  SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('hsds', 'public', 'graphile_worker') ORDER BY 1`;

describe('a confidential place', () => {
  const given = useDatabase();
  const one = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row | undefined> =>
    (await given.owner.query<Row>(sql, values)).rows[0];

  /** Which tables of the whole database still say one of the secret words to whoever reads everything. */
  const tablesThatTell = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const { name } of (await given.owner.query<{ name: string }>(EVERY_TABLE)).rows) {
      const telling = await one(
        `SELECT 1 FROM ${name} t WHERE lower(t::text) LIKE ANY (SELECT '%' || lower(w) || '%' FROM unnest($1::text[]) w) LIMIT 1`,
        [SECRET_WORDS],
      );
      if (telling) found.push(name);
    }
    return found;
  };

  const hiddenFor = (actor: Actor): Promise<number> =>
    given.transactor.read(
      actor,
      async (tx) => (await tx.query<unknown[]>('SELECT hidden FROM confidential_places')).length,
    );
  const as = (roles: readonly Role[], agency = LEAD ?? ''): Promise<number> => hiddenFor(staffOf(agency, roles));

  const mark = (actor: Actor, isConfidential: boolean): Promise<unknown> =>
    given.transactor.run(actor, async (tx) => {
      await tx.query('UPDATE hsds.location SET is_confidential = $2 WHERE id = $1', [PLACE, isConfidential]);
      await refreshSearch((sql, values) => tx.query(sql, values), {
        organizationId: demoId('organization', 'harbor-light'),
      });
      return null;
    });
  const keeper = staffOf(LEAD ?? '', ['resource_specialist']);

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner);
    await owner.query(
      `UPDATE hsds.location SET name = 'Quokka house', latitude = 41.98765, extra = '{"map": "Numbat"}' WHERE id = $1`,
      [PLACE],
    );
    await owner.query(
      `UPDATE hsds.address SET address_1 = '31 Quokka Street', city = 'Numbat', postal_code = '00999' WHERE location_id = $1`,
      [PLACE],
    );
    await owner.query(`UPDATE hsds.accessibility SET description = 'Ramp from Quokka Street' WHERE location_id = $1`, [
      PLACE,
    ]);
    await owner.query(
      `UPDATE hsds.service_at_location SET description = 'Ring at 31 Quokka Street' WHERE location_id = $1`,
      [PLACE],
    );
    await owner.query(
      `INSERT INTO hsds.metadata (id, resource_id, resource_type, field_name, previous_value) VALUES ($1, $2, 'location', 'name', 'Numbat house')`,
      [newId(), PLACE],
    );
    await owner.query(
      `INSERT INTO hsds.attribute (id, link_id, link_entity, value) VALUES ($1, $2, 'location', 'Numbat')`,
      [newId(), PLACE],
    );
    for (const [sql, ...values] of TYPED) await owner.query(sql, values);
    await refreshSearch(async (sql, values) => (await owner.query(sql, values)).rows, { all: true });
    owner.release();
  });

  it('was told in many tables before', async () => {
    expect(await tablesThatTell()).toEqual(
      expect.arrayContaining([
        'hsds.address',
        'hsds.location',
        'public.directory_changes',
        'public.listing_drafts',
        'public.program_news',
        'public.round_answers',
        'public.search_documents',
        'public.suggestions',
      ]),
    );
  });

  it('is made confidential only by those who may know it', async () => {
    await expect(mark(staffOf(LEAD ?? '', ['coordinator']), true)).rejects.toThrow('may know');
    await expect(mark(staffOf(STILLWATER ?? '', ['partner_manager']), true)).rejects.toThrow('may know');
    await mark(keeper, true);
    expect(await one('SELECT is_confidential FROM hsds.location WHERE id = $1', [PLACE])).toEqual({
      is_confidential: true,
    });
  });

  it('is then told in no table but the one that few can read: not by search, history, jobs or exports', async () => {
    expect(await tablesThatTell()).toEqual(['public.confidential_places']);
    expect(
      await one(
        'SELECT city, latitude FROM search_documents JOIN search_cards USING (listing_id) WHERE listing_id = $1',
        [demoId('service_at_location', 'hl-shelter-hl-house')],
      ),
    ).toEqual({ city: null, latitude: null });
    expect(
      await one(
        `SELECT before, after FROM directory_changes WHERE table_name = 'location' AND row_id = $1 ORDER BY id DESC`,
        [PLACE],
      ),
    ).toEqual({ before: { is_confidential: false }, after: { is_confidential: true } });
  });

  it('leaves what was typed of it standing without its place, said in both languages', async () => {
    const suggested = `SELECT old_value, new_value, note FROM suggestions WHERE listing_id = $1 ORDER BY field`;
    expect((await given.owner.query(suggested, [LISTING])).rows).toEqual([
      { old_value: KEPT_PRIVATE, new_value: KEPT_PRIVATE, note: null },
      { old_value: null, new_value: 'Daily', note: KEPT_PRIVATE },
    ]);
    expect((await one<{ fields: unknown }>('SELECT fields FROM listing_drafts'))?.fields).toEqual([DRAFT[0], DRAFT[2]]);
    expect(await one('SELECT steps FROM how_to_refer WHERE service_id = $1', [SERVICE])).toEqual({
      steps: ['Call first', KEPT_PRIVATE],
    });
  });

  it('is kept out of whatever is typed of it from now on, by whomever', async () => {
    for (const [sql, ...values] of TYPED)
      if (/suggestions|capacity_claims|round_answers/.test(sql))
        await given.owner.query(sql, [newId(), ...values.slice(1)]);
    await given.owner.query(DRAFTED, [newId(), newId(), LISTING, JSON.stringify(DRAFT)]);
    await given.owner.query(DRAFTED, [newId(), newId(), `new::${SERVICE}`, JSON.stringify(DRAFT)]);
    expect(await tablesThatTell()).toEqual(['public.confidential_places']);
  });

  it('is known to those who keep the list and to its own manager, and to no coordinator, partner or job', async () => {
    for (const roles of [['resource_specialist'], ['director'], ['admin']] as const)
      expect(await as(roles)).toBeGreaterThan(3);
    expect(await as(['partner_manager'], HARBOR)).toBeGreaterThan(3);
    for (const roles of [['coordinator'], ['supervisor'], ['privacy_officer']] as const)
      expect(await as(roles)).toBe(0);
    expect(await as(['partner_member'], HARBOR)).toBe(0);
    expect(await as(['partner_manager'], STILLWATER)).toBe(0);
    expect(await as(['admin'], STILLWATER)).toBe(0);
    expect(await hiddenFor(systemActor('an export'))).toBe(0);
    expect(await hiddenFor({ ...systemActor('a link'), kind: 'replyLink' })).toBe(0);
  });

  it('is not put back by an import that says it again, and what the import says is kept apart', async () => {
    await given.transactor.run(systemActor('import'), async (tx) => {
      await changeBecause((sql, values) => tx.query(sql, values), 'import', newId());
      await tx.query(
        `UPDATE hsds.location SET name = 'Quokka home', latitude = 41.98765, longitude = -79 WHERE id = $1`,
        [PLACE],
      );
      await tx.query(`UPDATE hsds.address SET address_1 = '33 Quokka Street', city = 'Numbat' WHERE location_id = $1`, [
        PLACE,
      ]);
      await tx.query(
        `INSERT INTO hsds.address (id, location_id, address_1, city, source) VALUES ($1, $2, 'PO Box 7, Numbat', 'Numbat', 'a list')`,
        [newId(), PLACE],
      );
      return null;
    });
    expect(await tablesThatTell()).toEqual(['public.confidential_places']);
    const address = `SELECT hidden->>'address_1' AS line FROM confidential_places WHERE table_name = 'address' ORDER BY 1`;
    expect((await given.owner.query(address)).rows).toEqual([
      { line: '33 Quokka Street' },
      { line: 'PO Box 7, Numbat' },
    ]);
  });

  it('is written by nobody who may not know it; an edit by a keeper alters what it names and no more', async () => {
    const write = (actor: Actor) =>
      given.transactor.run(actor, (tx) =>
        tx.query(`UPDATE hsds.address SET address_2 = 'Numbat door' WHERE location_id = $1 AND source = 'demo'`, [
          PLACE,
        ]),
      );
    await expect(write(staffOf(LEAD ?? '', ['coordinator']))).rejects.toThrow('may know');
    await write(keeper);
    expect(
      await one(`SELECT hidden->>'address_1' AS line, hidden->>'address_2' AS door FROM confidential_places p
                  JOIN hsds.address a ON a.id = p.row_id WHERE a.source = 'demo'`),
    ).toEqual({ line: '33 Quokka Street', door: 'Numbat door' });
    expect(await tablesThatTell()).toEqual(['public.confidential_places']);
  });

  it('may be confidential from its first row on: nothing of it was ever told', async () => {
    const id = newId();
    await given.transactor.run(keeper, async (tx) => {
      await tx.query(
        `INSERT INTO hsds.location (id, name, latitude, longitude, is_confidential) VALUES ($1, 'Quokka den', 41.98765, -79, true)`,
        [id],
      );
      await tx.query(`INSERT INTO hsds.address (id, location_id, address_1) VALUES ($1, $2, '9 Numbat Lane')`, [
        newId(),
        id,
      ]);
      return null;
    });
    expect(await tablesThatTell()).toEqual(['public.confidential_places']);
    expect(await one('SELECT name, latitude FROM hsds.location WHERE id = $1', [id])).toEqual({
      name: null,
      latitude: null,
    });
    await given.owner.query('DELETE FROM confidential_places WHERE location_id = $1', [id]);
    await given.owner.query('DELETE FROM hsds.address WHERE location_id = $1', [id]);
  });

  it('is put back whole once it is confidential no longer', async () => {
    await expect(mark(staffOf(LEAD ?? '', ['coordinator']), false)).rejects.toThrow('may know');
    await mark(keeper, false);
    expect(
      await one(
        `SELECT l.name, l.latitude, a.address_1, a.address_2 FROM hsds.location l JOIN hsds.address a ON a.location_id = l.id AND a.source = 'demo' WHERE l.id = $1`,
        [PLACE],
      ),
    ).toEqual({ name: 'Quokka home', latitude: 41.98765, address_1: '33 Quokka Street', address_2: 'Numbat door' });
    expect(await one('SELECT count(*)::int AS rows FROM confidential_places')).toEqual({ rows: 0 });
    expect(await one('SELECT value FROM hsds.attribute WHERE link_id = $1', [PLACE])).toEqual({ value: 'Numbat' });
  });
});
