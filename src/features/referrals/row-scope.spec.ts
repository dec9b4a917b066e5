import { describe, expect, it } from '@jest/globals';
import { staffOf } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import { useCast } from '../../../test/support/cast.js';
import { systemActor, type Actor } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';

const house = useApplication();
const cast = useCast(house);

/** What the database itself shows to an actor, whatever the code asks. */
const rowsOf = (who: Actor, table: string, id: string): Promise<number> =>
  house.transactor.read(who, async (tx) => {
    const column = table === 'referrals' ? 'id' : 'referral_id';
    const [row] = await tx.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM ${table} WHERE ${column} = $1`,
      [id],
    );
    return row?.count ?? 0;
  });

async function linkTo(referralId: string): Promise<Actor> {
  const id = newId();
  await house.owner.query(
    `INSERT INTO single_purpose_links (id, purpose, subject_id, agency_id, address, created_at, expires_at) VALUES ($1, 'reply', $2, $3, 'intake@pantry.example', now(), now() + interval '9 days')`,
    [id, referralId, cast().pantry],
  );
  return { ...systemActor('Marta'), kind: 'replyLink', agencyId: cast().pantry, linkId: id };
}

describe('the database shows a referral', () => {
  it('to the sending side always, to the receiving side once it was sent, to nobody else', async () => {
    const { ana, marta, stranger, drafted, sent, enters } = cast();
    const draft = await drafted({ personId: await enters() });
    const id = await sent();
    expect([await rowsOf(ana, 'referrals', draft), await rowsOf(marta, 'referrals', draft)]).toEqual([1, 0]);
    expect([
      await rowsOf(ana, 'referrals', id),
      await rowsOf(marta, 'referrals', id),
      await rowsOf(stranger, 'referrals', id),
    ]).toEqual([1, 1, 0]);
  });

  it('on either side to staff who handle persons, and to no others of the same agency', async () => {
    const { ana, pantry, sent } = cast();
    const id = await sent();
    const directoryOnly = { ...ana, roles: ['resource_specialist'] } as const;
    expect([
      await rowsOf(directoryOnly, 'referrals', id),
      await rowsOf(directoryOnly, 'referral_sections', id),
      await rowsOf(staffOf(pantry, ['resource_specialist']), 'referrals', id),
      await rowsOf(staffOf(pantry, ['coordinator']), 'referrals', id),
    ]).toEqual([0, 0, 0, 1]);
  });

  it('to a reply link only when it is that link’s own', async () => {
    const { sent } = cast();
    const [mine, other] = [await sent(), await sent()];
    const link = await linkTo(mine);
    expect([await rowsOf(link, 'referrals', mine), await rowsOf(link, 'referrals', other)]).toEqual([1, 0]);
  });

  it('with what is shared only after a yes, and never with the sender’s own summary', async () => {
    const { ana, marta, sent, does } = cast();
    const id = await sent();
    expect([await rowsOf(ana, 'referral_sections', id), await rowsOf(marta, 'referral_sections', id)]).toEqual([3, 0]);
    await does(marta, 'accept', id);
    expect(await rowsOf(marta, 'referral_sections', id)).toBe(2);
  });

  it('with notes that were meant for that side', async () => {
    const { ana, marta, sent, does } = cast();
    const id = await sent();
    await does(ana, 'note', id, { text: 'Call after ten.', visibility: 'shared' });
    await does(ana, 'note', id, { text: 'She is worried.', visibility: 'internal' });
    await does(marta, 'note', id, { text: 'New volunteer on Monday.', visibility: 'internal' });
    expect([await rowsOf(ana, 'referral_notes', id), await rowsOf(marta, 'referral_notes', id)]).toEqual([2, 2]);
  });

  it('with what the person reported to the sending side alone', async () => {
    const { ana, marta, sent, does } = cast();
    const id = await sent();
    await does(ana, 'record_report', id, { report: 'never_contacted' });
    expect([await rowsOf(ana, 'person_reports', id), await rowsOf(marta, 'person_reports', id)]).toEqual([1, 0]);
  });

  it('and lets nobody write into another agency’s', async () => {
    const { sent } = cast();
    const id = await sent();
    const outsider = staffOf(newId(), ['admin', 'coordinator']);
    const changed = await house.transactor.run(outsider, (tx) =>
      tx.query<[unknown[], number]>(`UPDATE referrals SET reference = 'AAAA-AA' WHERE id = $1 RETURNING id`, [id]),
    );
    expect(changed[0]).toEqual([]);
    const note = house.transactor.run(outsider, (tx) =>
      tx.query(
        `INSERT INTO referral_notes (referral_id, version, kind, visibility, author_agency_id, text) VALUES ($1, 9, 'text', 'internal', $2, 'x')`,
        [id, outsider.agencyId],
      ),
    );
    await expect(note).rejects.toThrow(/row-level security/);
  });

  it('and keeps what was written as it was written', async () => {
    const { ana, sent, does } = cast();
    const id = await sent();
    await does(ana, 'note', id, { text: 'Call after ten.', visibility: 'shared' });
    await expect(
      house.transactor.run(ana, (tx) => tx.query(`UPDATE referral_notes SET text = 'x' WHERE referral_id = $1`, [id])),
    ).rejects.toThrow(/permission denied/);
  });
});
