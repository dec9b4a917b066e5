import { beforeAll, expect, it } from '@jest/globals';
import { anAgency, staffOf } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import { useCast } from '../../../test/support/cast.js';
import { newId } from '../../kernel/ids.js';
import { ReadMostSentTo } from './commands/read-most-sent-to.js';

const house = useApplication();
const cast = useCast(house);
let hospital: string;

const sent = (to: string, at: string) =>
  house.owner.query(
    `INSERT INTO referrals (id, reference, state, sender_agency_id, receiver_agency_id, listing_id, service_name, urgency, enquiry, owner_id, created_at, sent_at)
     VALUES ($1, (SELECT string_agg(substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', 1 + (random() * 30)::int, 1), '') FROM generate_series(1, 4)) || '-AB', 'sent', $2, $3, $4, 'Food', 'routine', true, $5, $6, $6)`,
    [newId(), cast().clinic, to, newId(), cast().ana.userId, at],
  );
const named = async (day: string, actor = cast().dora) =>
  (await house.app.get(ReadMostSentTo).execute(actor, day)).map(({ name, referrals }) => [name, referrals]);

beforeAll(async () => {
  hospital = await anAgency(house.owner, { name: 'Mercy Falls Hospital' });
  const { pantry } = cast();
  const elsewhere = await anAgency(house.owner, { name: 'Elm Shelter' });
  for (const at of ['2026-11-20T15:00:00Z', '2026-11-21T15:00:00Z', '2025-11-24T12:00:00Z']) await sent(pantry, at);
  for (const at of ['2026-11-20T15:00:00Z', '2026-06-01T15:00:00Z', '2026-07-01T15:00:00Z']) await sent(hospital, at);
  await sent(elsewhere, '2026-11-24T15:00:00Z');
});

it('names the partners to whom most people were sent in the 12 months, the most first', async () => {
  expect(await named('2026-11-23')).toEqual([
    ['Mercy Falls Hospital', 3],
    ['Riverside Pantry', 3],
  ]);
  expect(await named('2026-11-24')).toEqual([
    ['Mercy Falls Hospital', 3],
    ['Riverside Pantry', 2],
    ['Elm Shelter', 1],
  ]);
});

it('leaves out a partner while an agreement with it is in force', async () => {
  const [id, versionId] = [newId(), newId()];
  const { clinic, dora } = cast();
  await house.owner.query(
    `INSERT INTO agreements (id, agency_id, type, title, state, owner_id, created_at, updated_at) VALUES ($1, $2, 'mou', 'Discharges', 'active', $3, now(), now())`,
    [id, clinic, dora.userId],
  );
  await house.owner.query('INSERT INTO agreement_parties VALUES ($1, $2)', [id, hospital]);
  await house.owner.query(
    `INSERT INTO agreement_versions (id, agreement_id, number, kind, state, starts_on, ends_on, content_sha256, activated_at, created_at, updated_at)
     VALUES ($1, $2, 1, 'original', 'adopted', '2026-11-23', '2026-11-23', repeat('a', 64), now(), now(), now())`,
    [versionId, id],
  );
  expect((await named('2026-11-23')).map(([name]) => name)).toEqual(['Riverside Pantry']);
  expect((await named('2026-11-24')).map(([name]) => name)).toContain('Mercy Falls Hospital');
});

it('is for our own staff, and tells nothing to whoever sees no referrals', async () => {
  const { clinic, pantry } = cast();
  expect(await named('2026-11-24', staffOf(clinic, ['resource_specialist']))).toEqual([]);
  expect(await named('2026-11-24', staffOf(pantry, ['partner_manager']))).toEqual([]);
});
