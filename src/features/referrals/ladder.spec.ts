import { describe, expect, it } from '@jest/globals';
import { useApplication } from '../../../test/support/application.js';
import { useCast } from '../../../test/support/cast.js';
import { systemActor } from '../../kernel/actor.js';
import { MarkDelivery } from './index.js';

const house = useApplication();
const cast = useCast(house);

const ladder = (events: readonly string[]) =>
  events.filter((type) =>
    ['referral.reminded', 'referral.ownerReminded', 'referral.escalated', 'referral.expired'].includes(type),
  );

describe('silence', () => {
  it('is reminded at half time and at due, escalated twice, and ends as no response', async () => {
    const { sent, settles, standing, eventsOf } = cast();
    house.clock.set('2026-11-30T15:00:00Z');
    const id = await sent();
    const at = async (instant: string) => {
      house.clock.set(instant);
      await settles();
      return ladder(await eventsOf(id)).length;
    };
    expect(await at('2026-12-01T14:59:00Z')).toBe(0);
    expect(await at('2026-12-01T15:01:00Z')).toBe(1);
    expect(await at('2026-12-02T15:01:00Z')).toBe(2);
    expect(await at('2026-12-03T15:01:00Z')).toBe(3);
    expect(await at('2026-12-04T15:01:00Z')).toBe(4);
    expect((await standing(id)).state).toBe('sent');
    expect(await at('2026-12-07T15:01:00Z')).toBe(5);
    expect(await standing(id)).toMatchObject({ state: 'no_response', reason: 'no_response_in_time' });
    expect(ladder(await eventsOf(id))).toEqual([
      'referral.reminded',
      'referral.reminded',
      'referral.escalated',
      'referral.escalated',
      'referral.expired',
    ]);
  });

  it('is forgotten once somebody answers, and the new clock starts from its beginning', async () => {
    const { marta, sent, does, settles, standing } = cast();
    house.clock.set('2026-12-07T15:00:00Z');
    const id = await sent();
    house.clock.set('2026-12-08T16:00:00Z');
    await settles();
    expect((await standing(id)).rungs).toBe(1);
    expect(await does(marta, 'acknowledge', id, { decide_by: '2026-12-11' })).toMatchObject({
      due_clock: 'decision',
      rungs: 0,
      due_at: new Date('2026-12-11T22:00:00Z'),
    });
    house.clock.set('2026-12-09T16:00:00Z');
    await settles();
    expect((await standing(id)).rungs).toBe(0);
  });

  it('of the sender reminds its owner, not the receiver, and once when half time and due were missed together', async () => {
    const { marta, sent, does, settles, eventsOf } = cast();
    house.clock.set('2026-12-14T15:00:00Z');
    const id = await sent();
    await does(marta, 'request_info', id, { question: 'For how many?' });
    house.clock.set('2026-12-15T15:01:00Z');
    await settles();
    expect(ladder(await eventsOf(id))).toEqual(['referral.ownerReminded']);
  });

  it('is not moved by a reminder: the version stays', async () => {
    const { marta, sent, settles, standing, tries } = cast();
    house.clock.set('2027-01-04T15:00:00Z');
    const id = await sent();
    const { version } = await standing(id);
    house.clock.set('2027-01-05T15:01:00Z');
    await settles();
    expect(await tries(marta, 'accept', id, {}, { version })).toEqual({ id });
  });

  it('lets nobody promise further than two weeks of work', async () => {
    const { marta, sent, tries } = cast();
    const id = await sent();
    expect(await tries(marta, 'acknowledge', id, { decide_by: '2027-03-01' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'decide_by',
    });
  });
});

describe('a mail that does not arrive', () => {
  it('stands on the referral until it does, and is told once', async () => {
    const { sent, standing, eventsOf } = cast();
    const id = await sent();
    const mark = (problem: string | null) =>
      house.transactor.run(systemActor('test'), (tx) =>
        house.app.get(MarkDelivery).execute(tx, { referralId: id, problem }),
      );
    await mark('mail_failed');
    await mark('mail_failed');
    expect((await standing(id)).delivery_problem).toBe('mail_failed');
    expect((await eventsOf(id)).filter((type) => type === 'referral.deliveryFailed')).toHaveLength(1);
    await mark(null);
    expect((await standing(id)).delivery_problem).toBeNull();
  });

  it('is one thing, a locked link another: no mail unlocks it, the owner’s note is done with it', async () => {
    const { ana, sent, does, standing } = cast();
    const id = await sent();
    const mark = (problem: string | null) =>
      house.transactor.run(systemActor('test'), (tx) =>
        house.app.get(MarkDelivery).execute(tx, { referralId: id, problem }),
      );
    await mark('link_locked');
    await mark('mail_failed');
    await mark(null);
    expect((await standing(id)).delivery_problem).toBe('link_locked');
    const note = { text: 'Called them: it was their intern.', visibility: 'internal' };
    expect((await does(ana, 'note', id, note)).delivery_problem).toBeNull();
    const { rows } = await house.owner.query(
      `SELECT payload->>'problem' AS problem FROM events WHERE subject = $1 AND type = 'referral.deliveryFailed'`,
      [`referral:${id}`],
    );
    expect(rows).toEqual([{ problem: 'link_locked' }]);
  });
});
