import { describe, expect, it } from '@jest/globals';
import { staffOf } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import { useCast } from '../../../test/support/cast.js';
import { newId } from '../../kernel/ids.js';

const house = useApplication();
const cast = useCast(house);

const disclosures = async (id: string) =>
  (
    await house.owner.query<{ viewer: string; sections: string[] }>(
      'SELECT viewer, sections FROM disclosures WHERE referral_id = $1 ORDER BY at, id',
      [id],
    )
  ).rows;

describe('the loop', () => {
  it('goes from draft to confirmed, one event a step', async () => {
    const { ana, marta, does, sent, eventsOf } = cast();
    const id = await sent();
    await does(marta, 'accept', id);
    await does(marta, 'schedule', id, { appointment: '2026-11-25T15:00:00Z', place: '12 Ferry Street' });
    house.clock.set('2026-11-25T16:00:00Z');
    await does(marta, 'start_service', id, { service_started_on: '2026-11-25' });
    const closed = await does(marta, 'close', id, { outcome: 'service_received', service_date: '2026-11-25' });
    await does(ana, 'confirm_loop', id, { confirmed_with: 'person' });
    expect(closed).toMatchObject({ state: 'closed', outcome: 'service_received', due_at: null });
    expect(await eventsOf(id)).toEqual([
      'referral.opened',
      'referral.submitted',
      'referral.accepted',
      'referral.scheduled',
      'referral.serviceStarted',
      'referral.closed',
      'referral.loopConfirmed',
    ]);
    const { rows } = await house.owner.query('SELECT state, place FROM appointments WHERE referral_id = $1', [id]);
    expect(rows).toEqual([{ state: 'kept', place: '12 Ferry Street' }]);
  });

  it('is held until the release is signed, and then tells its owner', async () => {
    const { ana, does, tries, enters, drafted, signs, standing, settles } = cast();
    const personId = await enters();
    const id = await drafted({ personId });
    expect(await does(ana, 'submit', id)).toMatchObject({ state: 'awaiting_consent', due_clock: 'consent' });
    expect(await disclosures(id)).toEqual([]);
    expect(await tries(ana, 'release', id)).toMatchObject({
      code: 'RELEASE_HELD',
      facts: {
        missing: expect.arrayContaining([expect.objectContaining({ code: 'NEED_CONSENT', section: 'contact' })]),
      },
    });
    await signs(personId);
    await settles();
    expect((await standing(id)).releasable_at).not.toBeNull();
    expect(await does(ana, 'release', id)).toMatchObject({
      state: 'sent',
      due_clock: 'first_response',
      releasable_at: null,
    });
    expect(await disclosures(id)).toHaveLength(1);
  });

  it('goes without a release when it names nobody', async () => {
    const { ana, drafted, does } = cast();
    const id = await drafted({ personId: null, enquiry: true, sections: [] });
    expect(await does(ana, 'submit', id)).toMatchObject({ state: 'sent' });
    expect(await disclosures(id)).toEqual([]);
  });

  it('gives a refusal its reason, and waits for the next step', async () => {
    const { ana, marta, sent, does } = cast();
    const id = await sent();
    expect(
      await does(marta, 'decline', id, { reason: 'not_eligible', reason_detail: 'Only for families with children.' }),
    ).toMatchObject({ state: 'declined', reason: 'not_eligible', due_clock: 'next_step' });
    expect(await does(ana, 'record_next_step', id, { next_step: 'referred_again' })).toMatchObject({
      state: 'declined',
      due_at: null,
    });
  });

  it('takes the word of a partner who telephones, and says whose it was', async () => {
    const { ana, sent, tries, does } = cast();
    const id = await sent();
    expect(await tries(ana, 'accept', id)).toMatchObject({ code: 'INVALID_INPUT', field: 'said_by' });
    expect(await does(ana, 'accept', id, { said_by: 'Marta, intake', channel: 'phone' })).toMatchObject({
      state: 'accepted',
    });
    const { rows } = await house.owner.query(
      `SELECT payload->>'party' AS party, payload->>'onBehalf' AS behalf, payload->>'channel' AS channel FROM events WHERE subject = $1 AND type = 'referral.accepted'`,
      [`referral:${id}`],
    );
    expect(rows).toEqual([{ party: 'receiver', behalf: 'true', channel: 'phone' }]);
  });

  it('can be taken back by its own side within a day, and opened again', async () => {
    const { ana, marta, sent, tries, does } = cast();
    const id = await sent();
    await does(marta, 'decline', id, { reason: 'no_capacity' });
    expect(await tries(ana, 'undo', id)).toMatchObject({ code: 'RULE_BROKEN', facts: { rule: 'last_step_was_ours' } });
    expect(await does(marta, 'undo', id)).toMatchObject({ state: 'sent', reason: null, due_clock: 'first_response' });
    await does(marta, 'decline', id, { reason: 'no_capacity' });
    expect(await does(ana, 'reopen', id, { note: 'They have room again.' })).toMatchObject({
      state: 'sent',
      reason: null,
    });
  });

  it('is handed to a colleague, and to nobody else', async () => {
    const { ana, ben, marta, sent, tries, does } = cast();
    const id = await sent();
    expect(await tries(ana, 'reassign', id, { owner: marta.userId ?? '', note: 'Vacation.' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'owner',
    });
    await does(ana, 'reassign', id, { owner: ben.userId ?? '', note: 'Vacation.' });
    const { rows } = await house.owner.query('SELECT owner_id FROM referrals WHERE id = $1', [id]);
    expect(rows).toEqual([{ owner_id: ben.userId }]);
  });
});

describe('a step', () => {
  it('repeated under the same key answers with the first result', async () => {
    const { marta, sent, tries, standing, eventsOf } = cast();
    const id = await sent();
    const { version } = await standing(id);
    const key = newId();
    const first = await tries(marta, 'accept', id, {}, { version, key });
    expect(await tries(marta, 'accept', id, {}, { version, key })).toEqual({ id: 'id' in first ? first.id : null });
    expect((await eventsOf(id)).filter((type) => type === 'referral.accepted')).toHaveLength(1);
    expect(await tries(marta, 'decline', id, { reason: 'no_capacity' }, { version, key })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('on a version that has passed is told what happened since', async () => {
    const { marta, luis, sent, tries, does } = cast();
    const id = await sent();
    await does(marta, 'accept', id);
    expect(await tries(luis, 'decline', id, { reason: 'no_capacity' }, { version: 2 })).toMatchObject({
      code: 'STALE_VERSION',
      facts: { currentVersion: 3, changes: ['Riverside Pantry said yes.'] },
    });
  });

  it('by two at the same instant is won by one, and the other is told', async () => {
    const { marta, luis, sent, tries, standing } = cast();
    const id = await sent();
    const [yes, no] = await Promise.all([
      tries(marta, 'accept', id, {}, { version: 2 }),
      tries(luis, 'decline', id, { reason: 'no_capacity' }, { version: 2 }),
    ]);
    const refused = [yes, no].filter((result) => 'code' in result);
    expect(refused).toEqual([expect.objectContaining({ code: 'STALE_VERSION' })]);
    expect(['accepted', 'declined']).toContain((await standing(id)).state);
    expect((await standing(id)).version).toBe(3);
  });

  it('from the wrong state names the state and what is possible', async () => {
    const { marta, sent, tries, does } = cast();
    const id = await sent();
    await does(marta, 'decline', id, { reason: 'no_capacity' });
    expect(await tries(marta, 'accept', id)).toMatchObject({
      code: 'ACTION_NOT_AVAILABLE',
      facts: { state: 'declined', available: expect.arrayContaining(['undo', 'reopen', 'note']) },
    });
  });

  it('on what is not yours, not sent yet, or not there finds nothing: the same words', async () => {
    const { stranger, marta, ana, sent, drafted, enters, tries } = cast();
    const id = await sent();
    const draft = await drafted({ personId: await enters() });
    const answers = await Promise.all([
      tries(stranger, 'accept', id),
      tries(marta, 'accept', draft),
      tries(ana, 'submit', newId()),
      tries(ana, 'submit', 'not-an-id'),
    ]);
    expect(new Set(answers.map((problem) => JSON.stringify(problem))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of the other side is refused', async () => {
    const { marta, sent, tries } = cast();
    const id = await sent();
    expect(await tries(marta, 'withdraw', id, { reason: 'duplicate' })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await tries(marta, 'void', id, { note: 'x' })).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('by a director, who only looks on, is refused and not hidden', async () => {
    const { clinic, sent, tries } = cast();
    expect(await tries(staffOf(clinic, ['director']), 'withdraw', await sent(), { reason: 'duplicate' })).toMatchObject(
      { code: 'NOT_ALLOWED' },
    );
  });

  it('that does not reach its end leaves no trace', async () => {
    const { marta, sent, tries, standing, eventsOf } = cast();
    const id = await sent();
    const before = [await standing(id), await eventsOf(id)];
    await tries(marta, 'close', id, { outcome: 'service_received' });
    await tries(marta, 'waitlist', id, { reconfirm_on: '2027-02-31' });
    expect([await standing(id), await eventsOf(id)]).toEqual(before);
  });
});

describe('a second referral for the same need', () => {
  it('asks for a reason, and goes with one', async () => {
    const { ana, enters, signs, drafted, does, tries } = cast();
    const personId = await enters();
    await signs(personId);
    await does(ana, 'submit', await drafted({ personId }));
    const second = await drafted({ personId });
    expect(await tries(ana, 'submit', second)).toMatchObject({ code: 'INVALID_INPUT', field: 'duplicate_reason' });
    expect(await does(ana, 'submit', second, { duplicate_reason: 'For her sister’s household.' })).toMatchObject({
      state: 'sent',
    });
  });
});

describe('an appointment', () => {
  it('is moved, missed, taken back and kept, each as it was', async () => {
    const { marta, accepted, does, tries } = cast();
    house.clock.set('2026-12-01T15:00:00Z');
    const id = await accepted();
    await does(marta, 'schedule', id, { appointment: '2026-12-03T15:00:00Z' });
    await does(marta, 'schedule', id, { appointment: '2026-12-04T15:00:00Z' });
    expect(await does(marta, 'miss_appointment', id, { result: 'no_show' })).toMatchObject({ state: 'accepted' });
    expect(await does(marta, 'undo', id)).toMatchObject({ state: 'scheduled' });
    const states = async () =>
      (
        await house.owner.query<{ state: string }>(
          'SELECT state FROM appointments WHERE referral_id = $1 ORDER BY starts_at',
          [id],
        )
      ).rows.map(({ state }) => state);
    expect(await states()).toEqual(['moved', 'booked']);
    expect(await tries(marta, 'start_service', id, { service_started_on: '2026-12-09' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'service_started_on',
    });
    house.clock.set('2026-12-04T16:00:00Z');
    await does(marta, 'start_service', id, { service_started_on: '2026-12-04' });
    expect(await states()).toEqual(['moved', 'kept']);
  });

  it('does not outlive its referral, and stands again when the end is taken back', async () => {
    const { ana, marta, accepted, does } = cast();
    house.clock.set('2026-12-08T15:00:00Z');
    const id = await accepted();
    const states = async () =>
      (
        await house.owner.query<{ state: string }>('SELECT state FROM appointments WHERE referral_id = $1', [id])
      ).rows.map(({ state }) => state);
    await does(marta, 'schedule', id, { appointment: '2026-12-10T15:00:00Z' });
    await does(marta, 'decline', id, { reason: 'no_capacity' });
    expect(await states()).toEqual(['cancelled']);
    await does(marta, 'undo', id);
    expect(await states()).toEqual(['booked']);
    house.clock.set('2026-12-10T16:00:00Z');
    await does(ana, 'close', id, {
      outcome: 'service_received',
      service_date: '2026-12-10',
      evidence: 'person_said',
    });
    expect(await states()).toEqual(['kept']);
    expect(await does(marta, 'note', id, { text: 'She came.', visibility: 'internal' })).toMatchObject({
      served_on: '2026-12-10',
      evidence: 'person_said',
    });
  });
});

describe('giving up on a person', () => {
  it('needs three attempts by two ways over five working days', async () => {
    const { marta, accepted, does, tries } = cast();
    house.clock.set('2026-12-07T15:00:00Z');
    const id = await accepted();
    const attempt = (at: string, channel: string) =>
      does(marta, 'log_attempt', id, { at, channel, result: 'no_answer' });
    await attempt('2026-12-07T14:00:00Z', 'phone');
    expect(await tries(marta, 'close', id, { outcome: 'could_not_contact' })).toMatchObject({
      code: 'RULE_BROKEN',
      facts: { rule: 'attempts_when_could_not_contact' },
    });
    house.clock.set('2026-12-11T15:00:00Z');
    await attempt('2026-12-09T14:00:00Z', 'mail');
    await attempt('2026-12-11T14:00:00Z', 'phone');
    expect(await does(marta, 'close', id, { outcome: 'could_not_contact' })).toMatchObject({
      state: 'closed',
      outcome: 'could_not_contact',
    });
  });
});
