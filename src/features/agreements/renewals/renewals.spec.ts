import { beforeEach, describe, expect, it } from '@jest/globals';
import { aClinic, anAgency, staffOf } from '../../../../test/support/an-agency.js';
import { useApplication } from '../../../../test/support/application.js';
import { runJobs } from '../../../../test/support/run-jobs.js';
import type { Actor, Role } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { FinishTask } from './commands/finish-task.js';
import { KeepLadder } from './commands/keep-ladder.js';
import { ReadRenewals } from './commands/read-renewals.js';
import { RecordEffort } from './commands/record-effort.js';
import type { EffortEntry } from './domain/effort.js';
import { ClimbLadders } from './reactions/climb-ladders.job.js';

const given = useApplication();
let clinic: string;
let pantry: string;
let ana: Actor;
let dora: Actor;

const ok = <T extends object>(result: T | Problem): T => {
  if (isProblem(result)) throw new Error(`${result.code} ${result.field}: ${result.message}`);
  return result;
};

async function somebody(name: string, roles: readonly Role[]): Promise<Actor> {
  const actor = staffOf(clinic, roles, { name });
  await given.owner.query(
    `INSERT INTO users (id, email, display_name, agency_id, roles, created_at) VALUES ($1, $2, $3, $4, $5, now())`,
    [actor.userId, `${name.toLowerCase()}.${actor.userId?.slice(-6)}@aldervalley.example`, name, clinic, roles],
  );
  return actor;
}

interface AgreementGiven {
  readonly endsOn?: string | null;
  readonly state?: string;
  readonly reviewOn?: string | null;
  readonly everyWeeks?: number | null;
  readonly meetingOn?: string | null;
}

async function anAgreement(of: AgreementGiven = {}): Promise<string> {
  const { endsOn = '2026-12-31', state = 'active', reviewOn = null, everyWeeks = null, meetingOn = null } = of;
  const id = newId();
  await given.owner.query(
    `INSERT INTO agreements (id, agency_id, type, title, state, owner_id, justification, contingency_plan, review_on, meeting_every_weeks, next_meeting_on, created_at, updated_at)
     VALUES ($1, $2, 'mou', 'Food for families', $3, $4, 'None nearby', 'We drive', $5, $6, $7, now(), now())`,
    [id, clinic, state, ana.userId, reviewOn, everyWeeks, meetingOn],
  );
  await given.owner.query('INSERT INTO agreement_parties (agreement_id, partner_id) VALUES ($1, $2)', [id, pantry]);
  if (state === 'active') await aVersion(id, 1, '2026-01-01', endsOn);
  return id;
}

const aVersion = (agreementId: string, number: number, startsOn: string, endsOn: string | null) =>
  given.owner.query(
    `INSERT INTO agreement_versions (id, agreement_id, number, kind, state, starts_on, ends_on, content_sha256, activated_at, created_at, updated_at)
     VALUES ($1, $2, $3, 'original', 'adopted', $4, $5, repeat('a', 64), now(), now(), now())`,
    [newId(), agreementId, number, startsOn, endsOn],
  );

async function onThe(day: string): Promise<void> {
  given.clock.set(`${day}T15:00:00Z`);
  await given.app.get(ClimbLadders).handle();
  await runJobs(given);
}

const mails = async (): Promise<readonly string[]> =>
  (
    await given.owner.query<{ told: string }>(
      `SELECT u.display_name || ' ' || split_part(m.dedupe_key, ':', 3) AS told
         FROM mail_messages m JOIN users u ON u.email = m.address WHERE m.kind = 'agreement_reminder' ORDER BY m.created_at, u.display_name`,
    )
  ).rows.map(({ told }) => told);

const tasks = (actor = ana, mine = true) => given.app.get(ReadRenewals).tasks(actor, mine);

beforeEach(async () => {
  await given.owner.query(
    `DELETE FROM mail_messages; DELETE FROM agreement_reminders; DELETE FROM agreement_tasks; DELETE FROM agreement_efforts; DELETE FROM agreement_settings;
     DELETE FROM agreement_versions; DELETE FROM agreement_parties; DELETE FROM agreements; DELETE FROM coverage_attestations`,
  );
  clinic = await aClinic(given.owner);
  pantry = await anAgency(given.owner);
  ana = await somebody('Ana', ['coordinator']);
  dora = await somebody('Dora', ['director']);
});

describe('an agreement that ends', () => {
  it('is told of at each rung, once, and from 30 days on to the director too', async () => {
    await anAgreement();
    await onThe('2026-10-01');
    expect(await mails()).toEqual([]);
    await onThe('2026-10-02');
    await onThe('2026-10-02');
    await onThe('2026-10-20');
    expect(await mails()).toEqual(['Ana 90']);
    await onThe('2026-11-01');
    expect(await mails()).toEqual(['Ana 90', 'Ana 60']);
    await onThe('2026-12-01');
    await onThe('2026-12-24');
    await onThe('2026-12-31');
    expect((await mails()).slice(2)).toEqual(['Ana 30', 'Dora 30', 'Ana 7', 'Dora 7', 'Ana 0', 'Dora 0']);
    expect(await tasks()).toMatchObject([
      { kind: 'renew', title: 'Food for families', day: '2026-12-31', daysLeft: 0 },
    ]);
    expect(await tasks(dora)).toHaveLength(1);
  });

  it('that is found late is told of once, at the rung on which it stands', async () => {
    await anAgreement();
    await onThe('2026-12-28');
    expect(await mails()).toEqual(['Ana 7', 'Dora 7']);
  });

  it('leaves the lists when it is renewed, and its renewal is told of in its own time', async () => {
    const id = await anAgreement();
    await onThe('2026-12-01');
    await aVersion(id, 2, '2027-01-01', '2027-12-31');
    await onThe('2026-12-02');
    expect(await tasks()).toEqual([]);
    await onThe('2027-10-02');
    expect((await tasks()).map(({ day }) => day)).toEqual(['2027-12-31']);
  });

  it('called done early is back on the day itself, unless it was renewed', async () => {
    await anAgreement();
    await onThe('2026-12-01');
    const [task] = await tasks();
    ok(await given.app.get(FinishTask).execute(ana, task?.id ?? ''));
    expect(await given.app.get(FinishTask).execute(ana, task?.id ?? '')).toMatchObject({ code: 'NOT_FOUND' });
    await onThe('2026-12-24');
    expect(await tasks()).toEqual([]);
    await onThe('2026-12-31');
    expect(await tasks()).toHaveLength(1);
  });

  it('expires by itself on the day after, and stays on the lists', async () => {
    const id = await anAgreement();
    const state = async () =>
      (await given.owner.query<{ state: string }>('SELECT state FROM agreements WHERE id = $1', [id])).rows[0]?.state;
    await onThe('2026-12-31');
    expect(await state()).toBe('active');
    await onThe('2027-01-01');
    await onThe('2027-01-01');
    expect(await state()).toBe('expired');
    expect(await tasks()).toMatchObject([{ kind: 'renew', daysLeft: -1 }]);
    expect(await given.app.get(ReadRenewals).standing(dora)).toMatchObject({ inForce: 0, expiring: 0, expired: 1 });
  });

  it('follows the ladder that the agency set, by type', async () => {
    await anAgreement();
    ok(await given.app.get(KeepLadder).set(dora, { days: [90], byType: { mou: [10] }, escalateAt: 0 }));
    await onThe('2026-12-20');
    expect(await mails()).toEqual([]);
    await onThe('2026-12-21');
    expect(await mails()).toEqual(['Ana 10']);
    expect(await given.app.get(KeepLadder).read(dora)).toMatchObject({ number: 1, ladders: { days: [90] } });
  });

  it('belongs to its agency alone', async () => {
    await anAgreement();
    await onThe('2026-12-01');
    const elsewhere = staffOf(await aClinic(given.owner, { name: 'Birch Clinic' }), ['director']);
    expect(await tasks(elsewhere, false)).toEqual([]);
    expect(ok(await given.app.get(ReadRenewals).calendar(elsewhere, '2026-01-01', '2027-12-31'))).toEqual([]);
  });
});

describe('what else comes due', () => {
  it('stands in the calendar with its day: reviews, attestations and meetings too', async () => {
    await anAgreement({ meetingOn: '2026-12-05' });
    await anAgreement({ state: 'not_attainable', reviewOn: '2026-12-20' });
    await given.owner.query(
      `INSERT INTO coverage_attestations (id, agency_id, category, kind, statement, contingency_plan, attested_by, attested_on, review_on, recorded_by, recorded_at)
       VALUES ($1, $2, 'va', 'waived', 'Too far', 'By telephone', 'Dora Lindqvist', '2026-01-10', '2026-12-10', $3, now())`,
      [newId(), clinic, dora.userId],
    );
    const due = ok(await given.app.get(ReadRenewals).calendar(dora, '2026-12-01', '2026-12-31'));
    expect(due.map(({ day, kind, category }) => [day, kind, category])).toEqual([
      ['2026-12-05', 'meeting', null],
      ['2026-12-10', 'attestation', 'va'],
      ['2026-12-20', 'review', null],
      ['2026-12-31', 'renew', null],
    ]);
    await onThe('2026-12-09');
    expect(await given.app.get(ReadRenewals).standing(dora)).toEqual({
      inForce: 1,
      expiring: 1,
      expired: 0,
      meetingsLate: 1,
      reviewsLate: 0,
      openTasks: 4,
    });
  });

  it('is refused as a calendar that runs backwards', async () => {
    expect(await given.app.get(ReadRenewals).calendar(dora, '2026-12-31', '2026-12-01')).toMatchObject({ field: 'to' });
  });
});

describe('the log of efforts', () => {
  const record = (entry: Partial<EffortEntry>, key = newId()) =>
    given.app.get(RecordEffort).execute(
      ana,
      {
        agreementId: null,
        partnerId: null,
        category: null,
        kind: 'outreach',
        day: '2026-11-20',
        what: 'Called their director',
        nextStep: null,
        ...entry,
      },
      key,
    );
  const efforts = async (filter = {}) =>
    ok(
      await given.app
        .get(ReadRenewals)
        .efforts(dora, { agreementId: null, partnerId: null, category: null, ...filter }, { first: 10, after: null }),
    ).items;

  beforeEach(() => given.clock.set('2026-11-25T15:00:00Z'));

  it('keeps what was done, once for each request, and finds it by agreement, partner and category', async () => {
    const agreementId = await anAgreement();
    const key = newId();
    ok(await record({ agreementId }, key));
    ok(await record({ agreementId }, key));
    ok(await record({ category: 'va', what: 'Asked the clinic in town' }));
    expect(await efforts()).toHaveLength(2);
    expect(await efforts({ partnerId: pantry })).toMatchObject([
      { agreementTitle: 'Food for families', recordedBy: 'Ana' },
    ]);
    expect(await efforts({ category: 'va' })).toMatchObject([{ what: 'Asked the clinic in town' }]);
  });

  it('plans the next meeting by the cadence', async () => {
    const agreementId = await anAgreement({ everyWeeks: 6, meetingOn: '2026-11-01' });
    ok(await record({ agreementId, kind: 'meeting', what: 'Quarterly meeting' }));
    const { rows } = await given.owner.query<{ day: string }>(
      `SELECT next_meeting_on::text AS day FROM agreements WHERE id = $1`,
      [agreementId],
    );
    expect(rows).toEqual([{ day: '2027-01-01' }]);
  });

  it.each<[string, Partial<EffortEntry>, string]>([
    ['about nothing', {}, 'agreementId'],
    ['about a category that is none', { category: 'space_travel' }, 'category'],
    ['on a day still to come', { category: 'va', day: '2026-11-26' }, 'day'],
    ['without a word', { category: 'va', what: '' }, 'what'],
  ])('%s is refused and nothing is kept', async (_, entry, field) => {
    expect(await record(entry)).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(await efforts()).toEqual([]);
  });

  it('knows no agreement of another agency', async () => {
    expect(await record({ agreementId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
