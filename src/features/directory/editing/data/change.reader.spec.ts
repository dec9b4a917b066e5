import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDatabase } from '../../../../../test/support/database.js';
import { demoId, seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { changeBecause } from '../../data/change-origin.js';
import { ChangeReader } from './change.reader.js';

const ANA = { ...systemActor('Ana'), name: 'Ana' };
const PANTRY = demoId('service', 'rp-pantry');

describe('the changes of the directory in words', () => {
  const given = useDatabase();
  const reader = new ChangeReader();
  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner).finally(() => owner.release());
  });

  const changed = (sql: string, values: unknown[]) =>
    given.transactor.run(ANA, async (tx) => {
      await changeBecause((text, given_) => tx.query(text, given_), 'edit');
      await tx.query(sql, values);
    });
  const read = (wanted: { serviceIds?: string[]; categoryCodes?: string[]; afterId?: string }) =>
    given.transactor.read(ANA, (tx) => reader.changes(tx, { ...wanted, first: 20 }, 'en'));
  const newest = () => given.transactor.read(ANA, (tx) => reader.latestId(tx));

  it('says hours as a whole, as they were and as they are', async () => {
    const afterId = await newest();
    await changed(`UPDATE hsds.schedule SET closes_at = '16:00' WHERE service_id = $1 AND byday LIKE '%TU%'`, [PANTRY]);
    await changed(`UPDATE hsds.schedule SET closes_at = '17:30' WHERE service_id = $1 AND byday LIKE '%TU%'`, [PANTRY]);
    const changes = await read({ serviceIds: [PANTRY], afterId });
    expect(changes.map(({ byName, services, fields }) => ({ byName, services, fields }))).toMatchObject([
      { fields: [{ before: 'Tue, Thu 10:00 AM–4:00 PM', after: 'Tue, Thu 10:00 AM–5:30 PM' }] },
      {
        byName: 'Ana',
        services: [{ id: PANTRY, name: 'Choice pantry', organizationName: 'Riverside Pantry' }],
        fields: [
          {
            field: 'listing.schedules',
            label: 'Hours',
            before: 'Tue, Thu 10:00 AM–3:00 PM',
            after: 'Tue, Thu 10:00 AM–4:00 PM',
          },
        ],
      },
    ]);
  });

  it('finds them by category, those of the organization too', async () => {
    const afterId = await newest();
    await changed(`UPDATE hsds.organization SET website = 'https://new.riverside.example' WHERE id = $1`, [
      demoId('organization', 'riverside'),
    ]);
    expect(await read({ categoryCodes: ['food_pantry'], afterId })).toMatchObject([
      { fields: [{ label: 'Website of the organization', after: 'https://new.riverside.example' }] },
    ]);
    expect(await read({ categoryCodes: ['recovery_housing'], afterId })).toEqual([]);
    expect(await read({ afterId })).toEqual([]);
  });
});
