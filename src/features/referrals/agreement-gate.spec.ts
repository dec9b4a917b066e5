import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useApplication } from '../../../test/support/application.js';
import { useCast } from '../../../test/support/cast.js';
import { newId } from '../../kernel/ids.js';
import { isProblem } from '../../kernel/problem.js';

const house = useApplication();
const cast = useCast(house);

interface Given {
  readonly type?: string;
  readonly state?: string;
  readonly startsOn?: string;
  readonly endsOn?: string | null;
  readonly adopted?: boolean;
  readonly services?: readonly string[];
  readonly dco?: string;
}

/** An agreement with the pantry as the register would have left it; answers with the id of its version. */
async function agreed(given: Given = {}): Promise<{ id: string; versionId: string }> {
  const { clinic, pantry, dora } = cast();
  const [id, versionId] = [newId(), newId()];
  const { type = 'mou', state = 'active', adopted = true, services = [], dco } = given;
  await house.owner.query(
    `INSERT INTO agreements (id, agency_id, type, title, state, owner_id, created_at, updated_at) VALUES ($1, $2, $3, 'Food for patients', $4, $5, now(), now())`,
    [id, clinic, type, state, dora.userId],
  );
  await house.owner.query('INSERT INTO agreement_parties VALUES ($1, $2)', [id, pantry]);
  await house.owner.query(
    `INSERT INTO agreement_versions (id, agreement_id, number, kind, state, starts_on, ends_on, service_ids, content_sha256, activated_at, created_at, updated_at)
     VALUES ($1, $2, 1, 'original', $3, $4, $5, $6, 'x', $7, now(), now())`,
    [
      versionId,
      id,
      adopted ? 'adopted' : 'draft',
      given.startsOn ?? '2026-01-01',
      given.endsOn ?? null,
      services,
      adopted ? house.clock.now() : null,
    ],
  );
  if (dco)
    await house.owner.query(`INSERT INTO agreement_dco_services (id, version_id, service) VALUES ($1, $2, $3)`, [
      newId(),
      versionId,
      dco,
    ]);
  return { id, versionId };
}

const policy = (rules: object[]) =>
  house.owner.query(
    `INSERT INTO agreement_settings (id, agency_id, kind, number, value, set_at)
     SELECT $1, $2, 'referral_policy', count(*) + 1, $3, now() FROM agreement_settings`,
    [newId(), cast().clinic, JSON.stringify(rules)],
  );

const rule = (verdict: string, given: object = {}) => ({
  standings: [],
  groups: [],
  tiers: [],
  dcoService: null,
  ...given,
  verdict,
});

const submitted = async (id: string) => {
  const { rows } = await house.owner.query<{ agreement: Record<string, unknown> }>(
    `SELECT payload->'agreement' AS agreement FROM events WHERE subject = $1 AND type = 'referral.submitted' ORDER BY at DESC LIMIT 1`,
    [`referral:${id}`],
  );
  return rows[0]?.agreement;
};

const drafted = async (given: object = {}) => {
  const { enters, signs, drafted: opens } = cast();
  const personId = await enters();
  await signs(personId, { signedOn: '2026-11-17' });
  return opens({ personId, ...given });
};

beforeAll(() => house.owner.query('UPDATE agencies SET is_lead = true WHERE id = $1', [cast().clinic]));
beforeEach(async () => {
  await house.owner.query(`TRUNCATE agreement_settings, agreement_promises, agreements, promises_due CASCADE`);
  house.clock.set('2026-11-17T15:00:00Z');
});

describe('the default policy', () => {
  it('warns without an agreement, and says so in the event', async () => {
    const id = await drafted();
    expect(await cast().does(cast().ana, 'submit', id)).toMatchObject({ state: 'sent' });
    expect(await submitted(id)).toEqual({
      verdict: 'warn',
      standing: 'none',
      policy: 0,
      rule: 4,
      agreementId: null,
      answered: null,
    });
  });

  it('lets it go under an agreement until its last day, and warns again on the day after, in the zone of the clinic', async () => {
    const { does, ana } = cast();
    const { id: agreementId } = await agreed({ endsOn: '2026-11-17' });
    house.clock.set('2026-11-18T04:59:00Z');
    const lastMinute = await drafted();
    await does(ana, 'submit', lastMinute);
    expect(await submitted(lastMinute)).toMatchObject({ verdict: 'allow', standing: 'expiring', agreementId });
    house.clock.set('2026-11-18T05:00:00Z');
    const dayAfter = await drafted();
    await does(ana, 'submit', dayAfter);
    expect(await submitted(dayAfter)).toMatchObject({ verdict: 'warn', standing: 'expired', agreementId });
  });

  it('blocks a DCO service, names what else there is, and lets a supervisor send it with a reason', async () => {
    const { ana, dora, listing, tries, does } = cast();
    await agreed({ type: 'dco_agreement', services: [listing], dco: 'psych_rehab', endsOn: '2026-11-16' });
    const id = await drafted();
    const refused = await tries(ana, 'submit', id);
    expect(refused).toMatchObject({ code: 'AGREEMENT_BLOCKS', facts: { standing: 'expired', policy: 0 } });
    expect(isProblem(refused) && refused.message).toBe(
      '“Food for patients” with Riverside Pantry ended on November 16, 2026. This is a DCO service: it needs a DCO agreement in force that covers it. A supervisor can send it with a reason: the choice of provider is the person’s.',
    );
    expect(await tries(ana, 'submit', id, { agreement_override: 'I want to.' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await tries(dora, 'submit', id)).toMatchObject({ code: 'AGREEMENT_BLOCKS' });
    expect(await does(dora, 'submit', id, { agreement_override: 'She chose them.' })).toMatchObject({ state: 'sent' });
    expect(await submitted(id)).toMatchObject({ verdict: 'block', answered: 'agreement_override' });
    const { rows } = await house.owner.query(
      'SELECT kind, visibility, text FROM referral_notes WHERE referral_id = $1',
      [id],
    );
    expect(rows).toEqual([{ kind: 'agreement_override', visibility: 'internal', text: 'She chose them.' }]);
  });

  it('never holds an emergency up', async () => {
    const { ana, listing, does } = cast();
    await agreed({ type: 'dco_agreement', services: [listing], dco: 'crisis_none', state: 'expired' }).catch(
      () => null,
    );
    await house.owner.query('TRUNCATE agreements CASCADE');
    await agreed({ type: 'dco_agreement', services: [listing], dco: 'psych_rehab', endsOn: '2026-11-16' });
    const id = await drafted({ urgency: 'emergency' });
    expect(await does(ana, 'submit', id, { call_result: '988 took over.' })).toMatchObject({ state: 'sent' });
    expect(await submitted(id)).toMatchObject({ verdict: 'warn' });
  });

  it('opens a DCO service under an active DCO agreement that covers it, and not under a memorandum', async () => {
    const { ana, listing, tries, does } = cast();
    await agreed();
    await agreed({
      type: 'dco_agreement',
      state: 'negotiation',
      adopted: false,
      services: [listing],
      dco: 'peer_family',
    });
    const id = await drafted();
    expect(await tries(ana, 'submit', id)).toMatchObject({ code: 'AGREEMENT_BLOCKS' });
    await agreed({ type: 'dco_agreement', services: [listing], dco: 'peer_family' });
    expect(await does(ana, 'submit', id)).toMatchObject({ state: 'sent' });
  });
});

/** What the partner promised in the version. */
const promised = (versionId: string, given: object = {}) => {
  const { kind, amount, unit, ...more } = {
    kind: 'first_response',
    amount: 2,
    unit: 'clock_hours',
    situation: null,
    urgency: null,
    category: null,
    services: [],
    ...given,
  };
  const { situation, urgency, category, services } = more;
  return house.owner.query(
    `INSERT INTO agreement_promises (id, version_id, promised_by, kind, amount, unit, situation, urgency, category, service_ids, what)
     VALUES ($1, $2, 'partner', $3, $4, $5, $6, $7, $8, $9, 'We do.')`,
    [newId(), versionId, kind, amount, unit, situation, urgency, category, services],
  );
};

const due = async (id: string) =>
  (
    await house.owner.query(
      'SELECT kind, started_at, due_at, answered_at, ended_at FROM promises_due WHERE referral_id = $1 ORDER BY started_at, kind',
      [id],
    )
  ).rows;

describe('what an agreement promises', () => {
  it('sets the clocks of the partner, is kept as it was promised then, and is answered by its word', async () => {
    const { ana, marta, does } = cast();
    const { versionId } = await agreed();
    await promised(versionId);
    await promised(versionId, { kind: 'first_contact', amount: 20, unit: 'business_days' });
    const id = await drafted();
    expect((await does(ana, 'submit', id)).due_at).toEqual(new Date('2026-11-17T17:00:00Z'));
    house.clock.set('2026-11-17T16:00:00Z');
    const accepted = await does(marta, 'accept', id);
    expect([accepted.due_clock, accepted.due_at]).toEqual(['first_contact', new Date('2026-12-02T16:00:00Z')]);
    expect(await due(id)).toEqual([
      {
        kind: 'first_response',
        started_at: new Date('2026-11-17T15:00:00Z'),
        due_at: new Date('2026-11-17T17:00:00Z'),
        answered_at: new Date('2026-11-17T16:00:00Z'),
        ended_at: null,
      },
      expect.objectContaining({ kind: 'first_contact', due_at: new Date('2026-12-16T16:00:00Z'), answered_at: null }),
    ]);
    await does(marta, 'undo', id);
    expect(await due(id)).toEqual([
      expect.objectContaining({ kind: 'first_response', answered_at: null, ended_at: null }),
    ]);
    await does(ana, 'withdraw', id, { reason: 'need_met_otherwise' });
    expect(await due(id)).toEqual([expect.objectContaining({ answered_at: null, ended_at: house.clock.now() })]);
  });

  it('holds for the service, the kind of help and the urgency that it names', async () => {
    const { ana, does, listing } = cast();
    const { versionId } = await agreed();
    await promised(versionId, { urgency: 'urgent' });
    await promised(versionId, { category: 'food', amount: 3 });
    const routine = await drafted();
    expect((await does(ana, 'submit', routine)).due_at).toEqual(new Date('2026-11-17T18:00:00Z'));
    await promised(versionId, { services: [listing], amount: 5 });
    const closest = await drafted();
    expect((await does(ana, 'submit', closest)).due_at).toEqual(new Date('2026-11-17T20:00:00Z'));
  });

  it('opens a fast track that the sender may claim, measured to the appointment', async () => {
    const { ana, marta, does, tries } = cast();
    const { versionId } = await agreed();
    await promised(versionId, { kind: 'fast_track', situation: 'Nothing at home', amount: 1, unit: 'business_days' });
    const { rows } = await house.owner.query<{ id: string }>('SELECT id FROM agreement_promises');
    const id = await drafted();
    expect(await tries(ana, 'submit', id, { fast_track: newId() })).toMatchObject({ code: 'INVALID_INPUT' });
    await does(ana, 'submit', id, { fast_track: rows[0]?.id ?? '' });
    const accepted = await does(marta, 'accept', id);
    expect([accepted.due_clock, accepted.due_at]).toEqual(['first_contact', new Date('2026-11-18T15:00:00Z')]);
    await does(marta, 'schedule', id, { appointment: '2026-11-18T14:30:00Z' });
    expect(await due(id)).toEqual([
      expect.objectContaining({ kind: 'fast_track', answered_at: new Date('2026-11-18T14:30:00Z') }),
    ]);
    await does(marta, 'schedule', id, { appointment: '2026-11-20T14:30:00Z' });
    expect(await due(id)).toEqual([expect.objectContaining({ answered_at: new Date('2026-11-20T14:30:00Z') })]);
    await does(marta, 'miss_appointment', id, { result: 'cancelled_by_receiver' });
    expect(await due(id)).toEqual([expect.objectContaining({ answered_at: null, ended_at: null })]);
  });
});

describe('a policy of one’s own', () => {
  it('is asked of what is opened again by us, and not of what the partner opens itself', async () => {
    const { ana, dora, marta, does, tries } = cast();
    const id = await drafted();
    await does(ana, 'submit', id);
    await does(marta, 'decline', id, { reason: 'no_capacity' });
    await does(ana, 'confirm_loop', id, { confirmed_with: 'person' });
    await policy([rule('block')]);
    expect(await tries(ana, 'reopen', id, { note: 'Again.' })).toMatchObject({ code: 'AGREEMENT_BLOCKS' });
    await does(dora, 'reopen', id, { note: 'Again.', agreement_override: 'She chose them.' });
    await does(marta, 'decline', id, { reason: 'no_capacity' });
    expect(await does(marta, 'reopen', id, { note: 'We have room.' })).toMatchObject({ state: 'acknowledged' });
  });

  it('asks for a reason where it says so, and names its version', async () => {
    const { ana, tries, does } = cast();
    await policy([rule('reason', { tiers: ['contact_and_need'], standings: ['none'] })]);
    const id = await drafted();
    expect(await tries(ana, 'submit', id)).toMatchObject({ code: 'INVALID_INPUT', field: 'agreement_reason' });
    await does(ana, 'submit', id, { agreement_reason: 'Nobody else is near.' });
    expect(await submitted(id)).toMatchObject({ verdict: 'reason', policy: 1, rule: 1, answered: 'agreement_reason' });
  });

  it('asks again of what was held only if nothing was answered', async () => {
    const { ana, dora, does, tries, enters, signs, settles, drafted: opens } = cast();
    await policy([rule('block')]);
    const personId = await enters();
    const id = await opens({ personId });
    await does(dora, 'submit', id, { agreement_override: 'She chose them.' });
    expect(await cast().standing(id)).toMatchObject({ state: 'awaiting_consent' });
    await signs(personId);
    await settles();
    expect(await does(ana, 'release', id)).toMatchObject({ state: 'sent' });

    const other = await enters();
    const held = await opens({ personId: other });
    await policy([]);
    await does(ana, 'submit', held);
    await policy([rule('block')]);
    await signs(other);
    await settles();
    expect(await tries(ana, 'release', held)).toMatchObject({ code: 'AGREEMENT_BLOCKS' });
  });
});
