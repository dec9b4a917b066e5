import { describe, expect, it } from '@jest/globals';
import { systemActor, type Actor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/problem.js';
import { useDatabase } from '../../../test/support/database.js';

const ana: Actor = {
  ...systemActor('Ana'),
  kind: 'staff',
  userId: '018f0000-0000-7000-8000-000000000001',
  agencyId: '018f0000-0000-7000-8000-0000000000a1',
  roles: ['coordinator', 'supervisor'],
};
const beat = (name: string) => `INSERT INTO worker_heartbeats (name, seen_at) VALUES ('${name}', now())`;

describe('the transactor', () => {
  const house = useDatabase();
  const names = async () =>
    (await house.owner.query<{ name: string }>('SELECT name FROM worker_heartbeats ORDER BY name')).rows.map(
      ({ name }) => name,
    );

  it('tells the database who acts, and only until the transaction ends', async () => {
    const [inside] = await house.transactor.read(ana, (tx) =>
      tx.query<{ agency: string; supervises: boolean; directs: boolean }[]>(
        `SELECT app.agency_id() AS agency, app.has_role('supervisor') AS supervises, app.has_role('director') AS directs`,
      ),
    );
    expect(inside).toEqual({ agency: ana.agencyId, supervises: true, directs: false });
    const [after] = await house.db.query<{ agency: string | null }[]>('SELECT app.agency_id() AS agency');
    expect(after?.agency).toBeNull();
  });

  it('keeps what a command did', async () => {
    await house.transactor.run(ana, (tx) => tx.query(beat('kept')));
    expect(await names()).toContain('kept');
  });

  it('keeps nothing of a command that answers with a problem', async () => {
    const answer = await house.transactor.run(ana, async (tx) => {
      await tx.query(beat('refused'));
      return notFound();
    });
    expect(answer).toMatchObject({ code: 'NOT_FOUND' });
    expect(await names()).not.toContain('refused');
  });

  it('keeps nothing of a command that breaks, and goes on working', async () => {
    await expect(
      house.transactor.run(ana, async (tx) => {
        await tx.query(beat('broken'));
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(await names()).not.toContain('broken');
  });

  it('refuses a write in a reading transaction', async () => {
    await expect(house.transactor.read(ana, (tx) => tx.query(beat('sneaky')))).rejects.toThrow(/read-only/);
  });

  it('acts in a role that owns nothing and never bypasses row-level security', async () => {
    const [role] = await house.db.query<{ super: boolean; bypass: boolean; owned: number }[]>(
      `SELECT rolsuper AS super, rolbypassrls AS bypass, (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned FROM pg_roles r WHERE rolname = current_user`,
    );
    expect(role).toEqual({ super: false, bypass: false, owned: 0 });
  });
});
