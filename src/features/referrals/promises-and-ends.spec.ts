import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { useApplication } from '../../../test/support/application.js';
import { useCast } from '../../../test/support/cast.js';
import { plusDays } from '../../kernel/local-day.js';
import { newId } from '../../kernel/ids.js';
import { isProblem } from '../../kernel/problem.js';
import { ReadPromises } from './commands/read-promises.js';
import { TerminateAgreement, type ReferralDecision } from './commands/terminate-agreement.js';
import { promiseResult } from './domain/promise-result.js';

const house = useApplication();
const cast = useCast(house);

interface Agreed {
  readonly id: string;
  readonly promiseId: string;
}

async function agreed(): Promise<Agreed> {
  const { clinic, pantry, dora } = cast();
  const [id, versionId, promiseId] = [newId(), newId(), newId()];
  const { owner } = house;
  await owner.query(
    `INSERT INTO agreements (id, agency_id, type, title, state, owner_id, created_at, updated_at) VALUES ($1, $2, 'mou', 'Food for patients', 'active', $3, now(), now())`,
    [id, clinic, dora.userId],
  );
  await owner.query('INSERT INTO agreement_parties VALUES ($1, $2)', [id, pantry]);
  await owner.query(
    `INSERT INTO agreement_versions (id, agreement_id, number, kind, state, starts_on, content_sha256, activated_at, created_at, updated_at)
     VALUES ($1, $2, 1, 'original', 'adopted', '2026-01-01', 'x', now(), now(), now())`,
    [versionId, id],
  );
  await owner.query(
    `INSERT INTO agreement_promises (id, version_id, promised_by, kind, amount, unit, what) VALUES ($1, $2, 'partner', 'first_response', 4, 'business_hours', 'We answer.')`,
    [promiseId, versionId],
  );
  return { id, promiseId };
}

beforeAll(() => house.owner.query('UPDATE agencies SET is_lead = true WHERE id = $1', [cast().clinic]));
beforeEach(async () => {
  await house.owner.query('TRUNCATE agreement_settings, agreement_promises, agreements, promises_due CASCADE');
  house.clock.set('2026-11-17T15:00:00Z');
});

const HOUR = 3_600_000;
const NOW = new Date('2026-11-17T15:00:00Z');
const hours = fc.integer({ min: -400, max: 400 }).map((count) => new Date(NOW.getTime() + count * HOUR));
const dues = fc.array(
  fc.record({
    startedAt: hours,
    dueAt: hours,
    answeredAt: fc.option(hours),
    endedAt: fc.option(hours),
  }),
  { maxLength: 12 },
);

const midnight = (day: string): Date => new Date(`${day}T05:00:00Z`);

describe('what is measured of promises', () => {
  it('is what counting one by one finds', async () => {
    const { clinic, pantry, dora, sent } = cast();
    const { id: agreementId, promiseId } = await agreed();
    const referralId = await sent();
    const reading = house.app.get(ReadPromises);
    await fc.assert(
      fc.asyncProperty(dues, fc.integer({ min: 0, max: 20 }), async (rows, length) => {
        await house.owner.query('TRUNCATE promises_due');
        for (const [place, row] of rows.entries())
          await house.owner.query(
            `INSERT INTO promises_due VALUES ($1, $2, $3, $4, $5, $6, 'first_response', $7::timestamptz + $8 * interval '1 microsecond', $9, $10, $11)`,
            [
              newId(),
              referralId,
              agreementId,
              promiseId,
              clinic,
              pantry,
              row.startedAt,
              place,
              row.dueAt,
              row.answeredAt,
              row.endedAt,
            ],
          );
        const [from, to] = ['2026-11-10', plusDays('2026-11-10', length)];
        const expected = { kept: 0, missed: 0, open: 0, not_counted: 0 };
        for (const row of rows)
          if (row.startedAt >= midnight(from) && row.startedAt < midnight(plusDays(to, 1)))
            expected[promiseResult(row, NOW)]++;

        const found = await reading.tally(dora, { side: 'promised_to', from, to });
        if (isProblem(found)) throw new Error(found.message);
        const [tally] = found;
        const { kept, missed, open } = expected;
        expect(tally ? { kept: tally.kept, missed: tally.missed, open: tally.open } : null).toEqual(
          kept + missed + open === 0 ? null : { kept, missed, open },
        );
        expect(tally?.cases.length ?? 0).toBe(kept + missed + open);
      }),
      { numRuns: 40 },
    );
  });

  it('is shown to the partner as its own, and to nobody else', async () => {
    const { dora, marta, stranger, sent, does } = cast();
    await agreed();
    const id = await sent();
    house.clock.set('2026-11-17T17:00:00Z');
    await does(marta, 'accept', id);
    const period = { from: '2026-11-17', to: '2026-11-17' };
    const reading = house.app.get(ReadPromises);
    const kept = [
      expect.objectContaining({ partnerName: 'Riverside Pantry', agreementTitle: 'Food for patients', kept: 1 }),
    ];
    expect(await reading.tally(dora, { side: 'promised_to', ...period })).toEqual(kept);
    expect(await reading.tally(marta, { side: 'promised_by', ...period })).toEqual(kept);
    expect(await reading.tally(stranger, { side: 'promised_by', ...period })).toEqual([]);
    expect(await reading.tally(dora, { side: 'promised_to', from: '2026-11-18', to: '2026-11-17' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('ending an agreement', () => {
  const ends = (id: string, decisions: readonly ReferralDecision[], key = newId()) =>
    house.app.get(TerminateAgreement).execute(cast().dora, {
      id,
      seenVersion: 1,
      endedOn: '2026-11-17',
      reason: 'They close.',
      decisions,
      idempotencyKey: key,
    });
  const stateOf = async (id: string) =>
    (await house.owner.query<{ state: string }>('SELECT state FROM agreements WHERE id = $1', [id])).rows[0]?.state;

  it('asks what becomes of each open referral, and does all of it at once', async () => {
    const { ana, sent, accepted, standing, settles, drafted, does } = cast();
    await settles();
    const before = await sent();
    await does(ana, 'withdraw', before, { reason: 'need_met_otherwise' });
    await house.owner.query(`UPDATE referrals SET state = 'void', ended_at = now() WHERE ended_at IS NULL`);
    const { id } = await agreed();
    const [waiting, running] = [await sent(), await accepted()];
    await drafted();

    const asked = await ends(id, [{ referralId: waiting, decision: 'keep', reason: null }]);
    expect(asked).toMatchObject({ code: 'OPEN_REFERRALS', facts: { referrals: [{ id: running, state: 'accepted' }] } });
    expect(isProblem(asked) && JSON.stringify(asked.facts)).not.toContain('Delgado');
    expect(await stateOf(id)).toBe('active');

    const twice: ReferralDecision[] = [waiting, waiting].map((referralId) => ({
      referralId,
      decision: 'keep',
      reason: null,
    }));
    expect(await ends(id, twice)).toMatchObject({ code: 'INVALID_INPUT', field: 'decisions.1' });

    const decisions: ReferralDecision[] = [
      { referralId: waiting, decision: 'withdraw', reason: 'They close on Friday.' },
      { referralId: running, decision: 'keep', reason: null },
    ];
    const key = newId();
    expect(await ends(id, decisions, key)).toEqual({ id });
    expect(await ends(id, decisions, key)).toEqual({ id });
    expect(await stateOf(id)).toBe('terminated');
    expect([(await standing(waiting)).state, (await standing(running)).state]).toEqual(['withdrawn', 'accepted']);
  });

  it('asks the partner to stop what it said yes to, and changes nothing when the day cannot be meant', async () => {
    const { accepted, standing } = cast();
    await house.owner.query(`UPDATE referrals SET state = 'void', ended_at = now() WHERE ended_at IS NULL`);
    const { id } = await agreed();
    const running = await accepted();
    const decisions: ReferralDecision[] = [{ referralId: running, decision: 'withdraw', reason: null }];
    const early = await house.app.get(TerminateAgreement).execute(cast().dora, {
      id,
      seenVersion: 1,
      endedOn: '2025-11-17',
      reason: 'They close.',
      decisions,
      idempotencyKey: newId(),
    });
    expect(early).toMatchObject({ code: 'INVALID_INPUT', field: 'ended_on' });
    expect((await standing(running)).state).toBe('accepted');
    expect(await ends(id, decisions)).toEqual({ id });
    expect((await standing(running)).state).toBe('withdrawal_requested');
  });
});
