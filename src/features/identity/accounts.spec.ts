import { beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor, type Actor } from '../../kernel/actor.js';
import { EventLog } from '../../platform/events/index.js';
import { aClinic, anAgency, aRecoveryUnit, staffOf } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import { runJobs } from '../../../test/support/run-jobs.js';
import { PASSWORD } from '../../../test/support/sign-in.js';
import { CreateUser, DisableUser, SetPassword, UserReader, type NewUser } from './index.js';

const SYSTEM = systemActor('test');

describe('accounts', () => {
  const house = useApplication();
  let [clinic, pantry] = ['', ''];

  beforeAll(async () => {
    clinic = await aClinic(house.owner);
    pantry = await anAgency(house.owner, { mailbox: 'intake@riversidepantry.example' });
  });

  const create = (given: Partial<NewUser>, by: Actor = SYSTEM) =>
    house.transactor.run(by, (tx) =>
      house.app.get(CreateUser).execute(tx, by, {
        email: 'ben@aldervalley.example',
        displayName: 'Ben Okafor',
        agencyId: clinic,
        roles: ['coordinator'],
        password: PASSWORD,
        ...given,
      }),
    );

  describe('are made', () => {
    it('by an administrator of the same agency', async () => {
      const admin = staffOf(clinic, ['admin']);
      expect(await create({}, admin)).toMatchObject({ email: 'ben@aldervalley.example', kind: 'staff' });
      expect(await create({ email: 'ben2@aldervalley.example' }, staffOf(pantry, ['partner_manager']))).toMatchObject({
        code: 'NOT_ALLOWED',
      });
      expect(await create({ email: 'ben3@riversidepantry.example', agencyId: pantry }, admin)).toMatchObject({
        code: 'NOT_ALLOWED',
      });
      expect(
        await create({ email: 'ben4@aldervalley.example' }, staffOf(clinic, ['coordinator', 'director'])),
      ).toMatchObject({ code: 'NOT_ALLOWED' });
    });

    it('within a unit of that agency', async () => {
      const unitId = await aRecoveryUnit(house.owner, clinic);
      expect(await create({ email: 'carla@aldervalley.example', unitId })).toMatchObject({ unitId });
      expect(
        await create({ email: 'x@riversidepantry.example', agencyId: pantry, unitId, roles: ['partner_member'] }),
      ).toMatchObject({ code: 'INVALID_INPUT', field: 'unitId' });
    });

    it.each<[string, Partial<NewUser>, string]>([
      ['an address that is none', { email: 'ben at aldervalley' }, 'email'],
      ['an address that is taken, in any case', { email: 'BEN@aldervalley.example' }, 'email'],
      ['an address with a line break', { email: 'ben@aldervalley.example\nBcc: x@y.example' }, 'email'],
      ['no name', { displayName: '  ' }, 'displayName'],
      ['a name that runs backwards', { displayName: 'Ben \u202Ecilbup' }, 'displayName'],
      ['no role', { roles: [] }, 'roles'],
      ['roles of both sides', { roles: ['coordinator', 'partner_manager'] }, 'roles'],
      ['an agency that is none', { agencyId: '00000000-0000-7000-8000-000000000000' }, 'agencyId'],
      ['a short password', { password: 'short' }, 'password'],
    ])('not with %s', async (_, given, field) => {
      expect(await create({ email: 'new@aldervalley.example', ...given })).toMatchObject({
        code: 'INVALID_INPUT',
        field,
      });
    });

    it('of one side only, says the database too', async () => {
      await expect(house.owner.query(`UPDATE users SET roles = '{coordinator,partner_member}'`)).rejects.toThrow(
        /one_side_only/,
      );
    });
  });

  it('are seen within their own agency', async () => {
    const names = async (actor: Actor) =>
      (await house.transactor.read(actor, (tx) => house.app.get(UserReader).ofAgency(tx, clinic))).map(
        ({ displayName }) => displayName,
      );
    expect(await names(staffOf(clinic))).toContain('Ben Okafor');
    expect(await names(staffOf(pantry, ['partner_manager']))).toEqual([]);
  });

  it('are taken out of use by an administrator of the same agency alone', async () => {
    const {
      rows: [ben],
    } = await house.owner.query<{ id: string }>(`SELECT id FROM users WHERE email = 'ben@aldervalley.example'`);
    const disable = (by: Actor) =>
      house.transactor.run(by, (tx) => house.app.get(DisableUser).execute(tx, by, ben?.id ?? ''));
    expect(await disable(staffOf(clinic, ['supervisor']))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await disable(staffOf(pantry, ['admin']))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await disable(staffOf(clinic, ['admin']))).toBeNull();
    const { rows } = await house.owner.query(`SELECT disabled_at IS NOT NULL AS off FROM users WHERE id = $1`, [
      ben?.id,
    ]);
    expect(rows).toEqual([{ off: true }]);
  });

  describe("of a partner's mailbox", () => {
    const mailboxes = async () =>
      (
        await house.owner.query(
          `SELECT email, kind, roles, display_name AS name FROM users WHERE is_mailbox ORDER BY email`,
        )
      ).rows;
    const happened = async (type: string) => {
      await house.transactor.run(SYSTEM, (tx) =>
        house.app.get(EventLog).append(tx, SYSTEM, {
          type,
          subject: `agency:${pantry}`,
          payload: { agencyId: pantry, fields: ['mailbox'] },
        }),
      );
      expect(await runJobs(house)).toEqual([]);
    };

    it('are made when the agency joins, once', async () => {
      await happened('agency.joined');
      await happened('agency.joined');
      expect(await mailboxes()).toEqual([
        {
          email: 'intake@riversidepantry.example',
          kind: 'partner',
          roles: ['partner_manager'],
          name: 'Riverside Pantry',
        },
      ]);
    });

    it('move with the mailbox, and whoever came by the old one is out', async () => {
      const {
        rows: [user],
      } = await house.owner.query<{ id: string }>('SELECT id FROM users WHERE is_mailbox');
      await house.owner.query(
        `INSERT INTO sessions (id, secret_hash, user_id, kind, created_at, last_seen_at, idle_minutes, ends_at) VALUES (gen_random_uuid(), sha256('x'), $1, 'partner', now(), now(), 15, now() + interval '1 day')`,
        [user?.id],
      );
      await house.owner.query(`UPDATE agencies SET mailbox = 'hello@riversidepantry.example' WHERE id = $1`, [pantry]);
      await happened('agency.updated');
      expect(await mailboxes()).toMatchObject([{ email: 'hello@riversidepantry.example' }]);
      const { rows } = await house.owner.query(
        `SELECT count(*)::int AS open FROM sessions WHERE user_id = $1 AND ended_at IS NULL`,
        [user?.id],
      );
      expect(rows).toEqual([{ open: 0 }]);
    });

    it('have no password', async () => {
      const {
        rows: [user],
      } = await house.owner.query<{ id: string }>('SELECT id FROM users WHERE is_mailbox');
      expect(
        await house.transactor.run(SYSTEM, (tx) =>
          house.app.get(SetPassword).execute(tx, SYSTEM, user?.id ?? '', PASSWORD),
        ),
      ).toMatchObject({ code: 'INVALID_INPUT' });
    });
  });
});
