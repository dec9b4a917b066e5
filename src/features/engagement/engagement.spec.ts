import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aClinic, anAgency, staffOf } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import type { Actor } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';
import { plusDays } from '../../kernel/local-day.js';
import { isProblem, type Problem } from '../../kernel/problem.js';
import { LogEngagement } from './commands/log-engagement.js';
import { ReadEngagement } from './commands/read-engagement.js';
import type { EngagementEntry } from './domain/engagement.js';
import { countsAsContact, ENGAGEMENT_TYPE_CODES } from './domain/engagement-types.js';

const given = useApplication();
let dora: Actor;
let pantry: string;
let shelter: string;

const ok = <T extends object>(result: T | Problem): T => {
  if (isProblem(result)) throw new Error(`${result.code} ${result.field}: ${result.message}`);
  return result;
};

async function somebodyAt(agencyId: string): Promise<Actor> {
  const actor = staffOf(agencyId, ['director'], { name: 'Dora Lindqvist' });
  await given.owner.query(
    `INSERT INTO users (id, email, display_name, agency_id, roles, created_at) VALUES ($1, $2, $3, $4, '{director}', now())`,
    [actor.userId, `${actor.userId}@aldervalley.example`, actor.name, agencyId],
  );
  return actor;
}

const aCall = (entry: Partial<EngagementEntry> = {}): EngagementEntry => ({
  partnerId: pantry,
  type: 'phone_call',
  day: '2026-11-20',
  withWhom: 'Marta',
  topic: 'Holiday hours',
  note: null,
  followUpOn: null,
  ...entry,
});
const log = (entry: Partial<EngagementEntry> = {}, actor = dora, idempotencyKey = newId()) =>
  given.app.get(LogEngagement).execute(actor, { entry: aCall(entry), idempotencyKey });
const counts = async (from: string, to: string, actor = dora) =>
  ok(await given.app.get(ReadEngagement).counts(actor, { from, to }));
const countsOf = async (partnerId: string, from: string, to: string) =>
  (await counts(from, to)).find((row) => row.partnerId === partnerId);
const open = { partnerId: null, type: null, from: null, to: null };
const list = async (filter = {}, asked = {}, actor = dora) =>
  ok(await given.app.get(ReadEngagement).list(actor, { ...open, ...filter }, { first: 20, after: null, ...asked }));

beforeAll(() => given.clock.set('2026-11-25T15:00:00Z'));

beforeEach(async () => {
  await given.owner.query('DELETE FROM engagements; UPDATE agencies SET active = false');
  dora = await somebodyAt(await aClinic(given.owner));
  pantry = await anAgency(given.owner);
  shelter = await anAgency(given.owner, { name: 'Elm Street Shelter' });
});

describe('a contact with a partner', () => {
  it('is logged once, however often the same request arrives', async () => {
    const key = newId();
    const { id } = ok(await log({}, dora, key));
    expect(ok(await log({}, dora, key)).id).toBe(id);
    const { items } = await list();
    expect(items).toMatchObject([
      {
        id,
        type: 'phone_call',
        topic: 'Holiday hours',
        loggedByName: 'Dora Lindqvist',
        partner: { name: 'Riverside Pantry' },
      },
    ]);
  });

  it.each<[string, Partial<EngagementEntry>, string]>([
    ['of a kind that does not exist', { type: 'telepathy' }, 'type'],
    ['on a day still to come', { day: '2026-11-26' }, 'on'],
    ['about nothing', { topic: '' }, 'topic'],
    ['with a follow-up before it', { followUpOn: '2026-11-19' }, 'followUpOn'],
  ])('%s is not logged', async (_, entry, field) => {
    expect(await log(entry)).toMatchObject({ code: 'INVALID_INPUT', field });
    expect((await list()).items).toEqual([]);
  });

  it('with an agency that is not there, or with oneself, is not logged', async () => {
    expect(await log({ partnerId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await log({ partnerId: dora.agencyId ?? '' })).toMatchObject({ code: 'INVALID_INPUT', field: 'agencyId' });
  });

  it('may have taken place today, by the clock of the clinic', async () => {
    given.clock.set('2026-11-26T04:30:00Z');
    expect(await log({ day: '2026-11-26' })).toMatchObject({ code: 'INVALID_INPUT', field: 'on' });
    expect(isProblem(await log({ day: '2026-11-25' }))).toBe(false);
    given.clock.set('2026-11-25T15:00:00Z');
  });
});

describe('the counts of a period', () => {
  it('keep contacts, days, attempts and the period before apart', async () => {
    await log({ day: '2026-11-01' });
    await log({ day: '2026-11-20' });
    await log({ day: '2026-11-20', type: 'in_person_visit' });
    await log({ day: '2026-11-21', type: 'attempt_no_contact' });
    await log({ day: '2026-11-21', type: 'mass_mailing' });
    await log({ day: '2026-10-31' });
    await log({ day: '2026-10-02' });
    await log({ day: '2026-10-01' });

    expect(await countsOf(pantry, '2026-11-01', '2026-11-30')).toMatchObject({
      contacts: 3,
      distinctDays: 2,
      attempts: 2,
      referrals: 0,
      byType: [
        { type: 'in_person_visit', count: 1 },
        { type: 'phone_call', count: 2 },
        { type: 'attempt_no_contact', count: 1 },
        { type: 'mass_mailing', count: 1 },
      ],
      contactsBefore: 2,
      lastOn: '2026-11-20',
      lastBy: 'Dora Lindqvist',
    });
  });

  it('name partners that were not contacted, and never one’s own agency', async () => {
    const rows = await counts('2026-11-01', '2026-11-30');
    expect(rows.map(({ partner, contacts, lastOn }) => [partner.name, contacts, lastOn])).toEqual([
      ['Elm Street Shelter', 0, null],
      ['Riverside Pantry', 0, null],
    ]);
  });

  it('keep a partner that left, where there was something to count', async () => {
    await log({ partnerId: shelter });
    await given.owner.query('UPDATE agencies SET active = false WHERE id = $1', [shelter]);
    expect((await countsOf(shelter, '2026-11-01', '2026-11-30'))?.contacts).toBe(1);
    expect(await countsOf(shelter, '2026-01-01', '2026-01-31')).toBeUndefined();
  });

  it('count nothing that another agency logged', async () => {
    await log();
    const other = await somebodyAt(await aClinic(given.owner, { name: 'Birch Clinic' }));
    const rows = await counts('2026-11-01', '2026-11-30', other);
    expect(rows.every(({ contacts, lastOn }) => contacts === 0 && lastOn === null)).toBe(true);
    expect((await list({}, {}, other)).items).toEqual([]);
  });

  it('count the referrals that were sent in it, by the clock of the clinic', async () => {
    let references = 0;
    const sent = (at: string | null, state = 'sent') =>
      given.owner.query(
        `INSERT INTO referrals (id, reference, state, sender_agency_id, receiver_agency_id, listing_id, service_name, urgency, enquiry, owner_id, created_at, sent_at, ended_at)
         VALUES ($1, $7, $2, $3, $4, $1, 'Food box', 'routine', true, $5, now(), $6, CASE WHEN $2::text = 'void' THEN now() END)`,
        [newId(), state, dora.agencyId, pantry, dora.userId, at, `K7Q${'ABCDEF'.charAt(references++)}-42`],
      );
    await sent('2026-11-01T03:59:59Z');
    await sent('2026-11-01T04:00:00Z');
    await sent('2026-12-01T04:59:59Z');
    await sent('2026-12-01T05:00:00Z');
    await sent('2026-11-15T12:00:00Z', 'void');
    await sent(null, 'draft');
    expect(await countsOf(pantry, '2026-11-01', '2026-11-30')).toMatchObject({ referrals: 2, contacts: 0, byType: [] });
  });

  it('are refused for a period that runs backwards', async () => {
    expect(await given.app.get(ReadEngagement).counts(dora, { from: '2026-11-30', to: '2026-11-01' })).toMatchObject({
      field: 'to',
    });
  });

  it('whatever was logged: the kinds add up to contacts and attempts, and every figure opens to as many rows', async () => {
    const entries = fc.sample(
      fc.record({
        type: fc.constantFrom(...ENGAGEMENT_TYPE_CODES),
        day: fc.integer({ min: 0, max: 90 }).map((days) => plusDays('2026-08-20', days)),
        partnerId: fc.constantFrom(pantry, shelter),
      }),
      { numRuns: 60, seed: 7 },
    );
    for (const entry of entries) ok(await log(entry));
    for (const [from, to] of [
      ['2026-08-20', '2026-11-18'],
      ['2026-09-01', '2026-09-30'],
      ['2026-10-05', '2026-10-05'],
    ] as const) {
      for (const { partnerId, contacts, attempts, byType, distinctDays } of await counts(from, to)) {
        const { items } = await list({ partnerId, from, to }, { first: 100 });
        const met = items.filter(({ type }) => countsAsContact(type));
        expect(byType.reduce((sum, { count }) => sum + count, 0)).toBe(contacts + attempts);
        expect([contacts, attempts, distinctDays]).toEqual([
          met.length,
          items.length - met.length,
          new Set(met.map(({ day }) => day)).size,
        ]);
        for (const { type, count } of byType)
          expect((await list({ partnerId, type, from, to }, { first: 100 })).items).toHaveLength(count);
      }
    }
  });
});

describe('the rows behind a figure', () => {
  it('come page after page, the newest first, each once', async () => {
    for (const day of ['2026-11-03', '2026-11-05', '2026-11-05', '2026-11-04']) await log({ day });
    const first = await list({}, { first: 3 });
    const second = await list({}, { first: 3, after: first.nextCursor });
    expect([...first.items, ...second.items].map(({ day }) => day)).toEqual([
      '2026-11-05',
      '2026-11-05',
      '2026-11-04',
      '2026-11-03',
    ]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
    expect(second.nextCursor).toBeNull();
  });

  it('refuse a cursor that is none', async () => {
    expect(await given.app.get(ReadEngagement).list(dora, open, { first: 3, after: 'nonsense' })).toMatchObject({
      field: 'after',
    });
  });
});

describe('the database says it a second time', () => {
  it('rows of another agency do not exist, and partners see none', async () => {
    await log();
    const seenBy = (actor: Actor) =>
      given.transactor.read(actor, (tx) => tx.query<unknown[]>('SELECT 1 FROM engagements'));
    expect(await seenBy(dora)).toHaveLength(1);
    expect(await seenBy(staffOf(pantry, ['partner_manager']))).toEqual([]);
    expect(await seenBy(staffOf(await aClinic(given.owner, { name: 'Birch Clinic' }), ['admin']))).toEqual([]);
  });

  it('nobody changes what was logged', async () => {
    await log();
    await expect(
      given.transactor.run(dora, (tx) => tx.query(`UPDATE engagements SET type = 'site_tour'`)),
    ).rejects.toThrow(/permission denied/);
  });
});
