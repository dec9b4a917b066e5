import { describe, expect, it } from '@jest/globals';
import { useApplication } from '../../../test/support/application.js';
import { aRecoveryUnit, staffOf } from '../../../test/support/an-agency.js';
import { useCast } from '../../../test/support/cast.js';
import { newId } from '../../kernel/ids.js';
import { EditReferralDraft } from './commands/edit-referral-draft.js';
import { PreviewRelease } from './commands/preview-release.js';
import type { ReferralDraft } from './index.js';

const house = useApplication();
const cast = useCast(house);

const draft = (given: Partial<ReferralDraft> = {}): ReferralDraft => ({
  personId: cast().rosa,
  listingId: cast().listing,
  unitId: null,
  categoryCode: 'food_pantry',
  urgency: 'routine',
  enquiry: false,
  needSummary: null,
  sections: [{ kind: 'contact', text: '' }],
  ...given,
});
const edits = (id: string, seenVersion: number, given: Partial<ReferralDraft> = {}, who = cast().ana) =>
  house.app.get(EditReferralDraft).execute(who, { id, seenVersion, draft: draft(given) });

describe('a draft', () => {
  it('is opened once for each key, under a reference that can be spoken', async () => {
    const { opens } = cast();
    const key = newId();
    const first = await opens({}, { key });
    expect(await opens({}, { key })).toEqual(first);
    const { rows } = await house.owner.query<{ reference: string; fit: object }>(
      'SELECT reference, fit FROM referrals WHERE id = $1',
      ['id' in first ? first.id : null],
    );
    expect(rows).toEqual([
      {
        reference: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{2}$/),
        fit: { ageBand: '25-64', area: 'Alderton', language: 'es', payerType: 'medicaid', householdSize: 3 },
      },
    ]);
  });

  it.each<[string, Partial<ReferralDraft>, object]>([
    ['that names nobody and is no enquiry', { personId: null }, { code: 'INVALID_INPUT', field: 'personId' }],
    ['that shares nothing and is no enquiry', { sections: [] }, { code: 'INVALID_INPUT', field: 'sections' }],
    ['of an enquiry that shares something', { enquiry: true }, { code: 'INVALID_INPUT', field: 'sections' }],
    [
      'with a part twice',
      {
        sections: [
          { kind: 'need', text: 'a' },
          { kind: 'need', text: 'b' },
        ],
      },
      { code: 'INVALID_INPUT', field: 'sections' },
    ],
    ['with an empty part', { sections: [{ kind: 'need', text: '' }] }, { code: 'INVALID_INPUT', field: 'sections' }],
    ['to an unknown listing', { listingId: newId() }, { code: 'NOT_FOUND' }],
    ['about an unknown person', { personId: newId() }, { code: 'NOT_FOUND' }],
    ['from an unknown unit', { unitId: newId() }, { code: 'NOT_FOUND' }],
    ['for an unknown category', { categoryCode: 'magic' }, { code: 'INVALID_INPUT', field: 'categoryCode' }],
  ])('%s is refused', async (_, given, problem) => {
    expect(await cast().opens(given)).toMatchObject(problem);
  });

  it('of staff of a substance use program is from that program, whatever else is picked', async () => {
    const { opens, ana, clinic } = cast();
    const recovery = await aRecoveryUnit(house.owner, clinic);
    const other = newId();
    await house.owner.query(
      `INSERT INTO agency_units (id, agency_id, name, is_part2_program, created_at) VALUES ($1, $2, 'Care Coordination', false, now())`,
      [other, clinic],
    );
    const carla = { ...ana, unitId: recovery };
    const unitOf = async (opened: object) =>
      (
        await house.owner.query<{ sender_unit_id: string }>('SELECT sender_unit_id FROM referrals WHERE id = $1', [
          'id' in opened ? opened.id : null,
        ])
      ).rows[0]?.sender_unit_id;
    expect(await opens({ unitId: other }, { as: carla })).toMatchObject({ code: 'INVALID_INPUT', field: 'unitId' });
    expect(await unitOf(await opens({ unitId: null }, { as: carla }))).toBe(recovery);
    const hers = await opens({ unitId: recovery }, { as: carla });
    expect('id' in hers && (await edits(hers.id, 1, { unitId: other }))).toEqual(hers);
    expect(await unitOf(hers)).toBe(recovery);
    expect(await unitOf(await opens({ unitId: other }))).toBe(other);
  });

  it('to an organization that takes no part in the network says how to go on', async () => {
    const listing = newId();
    await house.owner.query(
      `WITH o AS (INSERT INTO hsds.organization (id, name) VALUES ($1, 'Hilltop Closet') RETURNING id) INSERT INTO hsds.service (id, organization_id, name, status) SELECT $2, id, 'Coats', 'active' FROM o`,
      [newId(), listing],
    );
    expect(await cast().opens({ listingId: listing })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'listingId',
      message: expect.stringContaining('Hilltop Closet'),
    });
  });

  it('about another agency’s person is about nobody', async () => {
    const { opens, enters } = cast();
    const personId = await enters();
    const eva = staffOf(cast().pantry, ['coordinator']);
    expect(await opens({ personId }, { as: eva })).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is changed as a whole, by its own side, on the version that was seen', async () => {
    const { opens, marta } = cast();
    const opened = await opens();
    const id = 'id' in opened ? opened.id : '';
    expect(await edits(id, 1, { sections: [{ kind: 'need', text: 'Food for four.' }], needSummary: 'Food' })).toEqual({
      id,
    });
    expect(await edits(id, 1)).toMatchObject({ code: 'STALE_VERSION', facts: { currentVersion: 2 } });
    expect(await edits(id, 2, {}, marta)).toMatchObject({ code: 'NOT_FOUND' });
    const { rows } = await house.owner.query(
      'SELECT kind, text FROM referral_sections WHERE referral_id = $1 ORDER BY kind',
      [id],
    );
    expect(rows).toEqual([
      { kind: 'need', text: 'Food for four.' },
      { kind: 'summary', text: 'Food' },
    ]);
  });

  it('that was sent is changed no more', async () => {
    const { sent } = cast();
    expect(await edits(await sent(), 2)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('that is previewed at every keystroke is one read of the person a quarter of an hour and session', async () => {
    const { ana, enters } = cast();
    const personId = await enters();
    const previews = (who = ana) => house.app.get(PreviewRelease).ofDraft(who, draft({ personId }));
    const reads = async () =>
      (
        await house.owner.query(`SELECT 1 FROM access_log WHERE what = 'release_preview' AND person_id = $1`, [
          personId,
        ])
      ).rows;
    await previews();
    await previews();
    expect(await reads()).toHaveLength(1);
    await previews({ ...ana, sessionId: newId() });
    expect(await reads()).toHaveLength(2);
    house.clock.pass({ minutes: 15 });
    await previews();
    expect(await reads()).toHaveLength(3);
  });

  it('shows before sending what the receiver would see, and what is missing', async () => {
    const { ana, enters } = cast();
    const preview = await house.app.get(PreviewRelease).ofDraft(
      ana,
      draft({
        personId: await enters(),
        sections: [
          { kind: 'contact', text: '' },
          { kind: 'need', text: 'No stove.' },
        ],
      }),
    );
    expect(preview).toMatchObject({
      decision: { outcome: 'HOLD' },
      missing: expect.arrayContaining([expect.objectContaining({ code: 'NEED_CONSENT' })]),
      replyDue: { text: expect.stringMatching(/^Reply due .+, their hours$/) },
    });
    const { now, afterYes } = 'now' in preview ? preview : { now: [], afterYes: [] };
    expect(JSON.stringify(now)).not.toMatch(/Rosa|stove/);
    expect(afterYes).toEqual(
      expect.arrayContaining([
        { label: 'Need', value: 'No stove.', withheldBecause: expect.stringContaining('release') },
      ]),
    );
  });
});
