import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDatabase } from '../../../../../test/support/database.js';
import { demoId, seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { changeBecause, type ChangeOrigin } from '../../data/change-origin.js';

const ANA = systemActor('spec');
const PANTRY = demoId('service', 'rp-pantry');

describe('what people of the network changed after a source spoke', () => {
  const given = useDatabase();
  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner).finally(() => owner.release());
  });

  const says = (origin: ChangeOrigin, column: 'wait_time' | 'fees' | 'missing_since', value: string | null) =>
    given.transactor.run(ANA, async (tx) => {
      await changeBecause((sql, values) => tx.query(sql, values), origin);
      await tx.query(`UPDATE hsds.service SET ${column} = $2 WHERE id = $1`, [PANTRY, value]);
    });
  const localEdits = async () =>
    (
      await given.owner.query(`SELECT row_id, field, imported, local FROM app.local_edits('service') ORDER BY field`)
    ).rows.map(({ row_id, ...rest }) => ({ mine: row_id === PANTRY, ...rest }));

  it('knows a field that was edited, with what its source had said', async () => {
    await says('import', 'wait_time', 'None');
    await says('edit', 'wait_time', 'Two weeks');
    await says('suggestion', 'fees', 'Free');
    expect(await localEdits()).toEqual([
      { mine: true, field: 'fees', imported: null, local: 'Free' },
      { mine: true, field: 'wait_time', imported: 'None', local: 'Two weeks' },
    ]);
  });

  it('forgets it when the source may speak over it, or the edit is taken back', async () => {
    await says('import', 'wait_time', 'Three weeks');
    await says('restore', 'fees', null);
    expect(await localEdits()).toEqual([]);
  });

  it('knows a row that was taken off the list here', async () => {
    await says('edit', 'missing_since', '2026-11-01T00:00:00Z');
    expect(await localEdits()).toMatchObject([{ field: 'missing_since', imported: null }]);
  });
});
