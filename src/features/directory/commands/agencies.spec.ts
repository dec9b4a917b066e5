import { beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_ENVIRONMENT } from '../../../../test/support/application.js';
import { useDatabase } from '../../../../test/support/database.js';
import { listingSearch, searchFor } from '../../../../test/support/listing-search.js';
import { TestClock } from '../../../../test/support/test-clock.js';
import { demoId, seedNetwork } from '../../../demo/network/index.js';
import { systemActor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { readSettings } from '../../../platform/config/settings.js';
import { EventLog, ReactionRegistry } from '../../../platform/events/index.js';
import { IdempotencyKeys } from '../../../platform/idempotency/idempotency-keys.js';
import { AgencyStore } from '../data/agency.store.js';
import type { ListingSearch } from '../search/data/listing-search.queries.js';
import type { Agency } from '../domain/agency.js';
import { AddToNetwork, type AddToNetworkRequest } from './add-to-network.js';
import { UpdateAgency } from './update-agency.js';

const DORA = {
  ...systemActor('Dora'),
  kind: 'staff',
  userId: newId(),
  agencyId: demoId('agency', 'alder-valley'),
  roles: ['director'],
} as const;

describe('the agencies of the network', () => {
  const given = useDatabase();
  let add: AddToNetwork;
  let update: UpdateAgency;
  let searches: ListingSearch;

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner);
    owner.release();
    const clock = new TestClock();
    const events = new EventLog(new ReactionRegistry(), clock);
    const store = new AgencyStore(clock);
    add = new AddToNetwork(
      given.transactor,
      new IdempotencyKeys(readSettings('test', TEST_ENVIRONMENT)),
      store,
      events,
    );
    update = new UpdateAgency(given.transactor, store, events);
    searches = listingSearch(given.transactor);
  });

  const request = (changes: Partial<AddToNetworkRequest> = {}): AddToNetworkRequest => ({
    organizationId: demoId('organization', 'library'),
    mailbox: 'Desk@PortAveryLibrary.example',
    legalType: 'non_covered_cbo',
    timeZone: 'America/New_York',
    hours: [{ days: [1, 2, 3], opensAt: '10:00', closesAt: '19:00' }],
    answeredBy: 'The desk',
    phone: null,
    mailLocale: 'en',
    idempotencyKey: newId(),
    ...changes,
  });
  const agencyOf = (result: Agency | Problem): Agency => {
    if (isProblem(result)) throw new Error(result.message);
    return result;
  };
  const isTaking = async (text: string): Promise<boolean | undefined> => {
    const found = await searches.search(DORA, searchFor({ text, first: 5 }));
    return isProblem(found) ? undefined : found.items[0]?.takingReferrals;
  };
  const count = async (from: string): Promise<number> =>
    Number((await given.owner.query(`SELECT count(*) FROM ${from}`)).rows[0].count);

  it('refuses hours, zones and mailboxes that cannot be', async () => {
    expect(await add.execute(DORA, request({ mailbox: 'nobody' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'mailbox',
    });
    expect(await add.execute(DORA, request({ timeZone: 'Nowhere' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'timeZone',
    });
    expect(await add.execute(DORA, request({ organizationId: newId() }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await add.execute(DORA, request({ organizationId: 'no-id' }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('adds an organization once, tells of it once, and search knows it at once', async () => {
    expect(await isTaking('computers and internet')).toBe(false);
    const asked = request();
    const agency = agencyOf(await add.execute(DORA, asked));
    expect(agency).toMatchObject({
      name: 'Port Avery Public Library',
      mailbox: 'desk@portaverylibrary.example',
      isLead: false,
      maySend: false,
      version: 1,
    });
    expect(agencyOf(await add.execute(DORA, asked)).id).toBe(agency.id);
    expect(await add.execute(DORA, request())).toMatchObject({ code: 'INVALID_INPUT', field: 'organizationId' });
    expect(await count(`events WHERE type = 'agency.joined' AND subject = 'agency:${agency.id}'`)).toBe(1);
    expect(await isTaking('computers and internet')).toBe(true);
  });

  it('lets two people add the same organization in the same instant only once, under the rules of the lead agency', async () => {
    const organizationId = demoId('organization', 'lending-closet');
    await given.owner.query(`UPDATE agencies SET state_profile = 'US-FED' WHERE is_lead`);
    const results = await Promise.all([
      add.execute(DORA, request({ organizationId })),
      add.execute(DORA, request({ organizationId })),
    ]);
    expect(results.filter(isProblem)).toHaveLength(1);
    expect(await count(`agencies WHERE organization_id = '${organizationId}'`)).toBe(1);
    expect(results).toContainEqual(expect.objectContaining({ stateProfile: 'US-FED' }));
  });

  it('changes what is said and nothing else, and search follows', async () => {
    const id = demoId('agency', 'riverside');
    const after = agencyOf(await update.execute(DORA, { id, seenVersion: 1, changes: { takesReferrals: false } }));
    expect(after).toMatchObject({ takesReferrals: false, version: 2, mailbox: 'intake@riversidepantry.example' });
    expect(await isTaking('choice pantry')).toBe(false);
  });

  it('tells whoever saw an older version what has changed since, and by whom', async () => {
    const id = demoId('agency', 'riverside');
    const result = await update.execute(DORA, { id, seenVersion: 1, changes: { phone: '(814) 555-0159' } });
    expect(result).toMatchObject({
      code: 'STALE_VERSION',
      facts: { currentVersion: 2, changes: ['Dora changed whether it takes referrals.'] },
    });
  });

  it('does nothing when nothing is different, and refuses what cannot be', async () => {
    const id = demoId('agency', 'stillwater');
    expect(
      agencyOf(await update.execute(DORA, { id, seenVersion: 1, changes: { mailbox: 'INTAKE@stillwater.example' } }))
        .version,
    ).toBe(1);
    expect(
      await update.execute(DORA, {
        id,
        seenVersion: 1,
        changes: { hours: [{ days: [1], opensAt: '17:00', closesAt: '09:00' }] },
      }),
    ).toMatchObject({ field: 'hours' });
    expect(await update.execute(DORA, { id: newId(), seenVersion: 1, changes: {} })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await update.execute(DORA, { id: demoId('agency', 'alder-valley'), seenVersion: 1, changes: { active: false } }),
    ).toMatchObject({ field: 'active' });
  });
});
