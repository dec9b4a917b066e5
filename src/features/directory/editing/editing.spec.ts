import { describe, expect, it } from '@jest/globals';
import { staffOf } from '../../../../test/support/an-agency.js';
import { useNetwork } from '../../../../test/support/network.js';
import { demoId } from '../../../demo/network/index.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { isProblem } from '../../../kernel/problem.js';
import { AddListing } from './commands/add-listing.js';
import { KeepDraft } from './commands/keep-draft.js';
import { SaveListing } from './commands/save-listing.js';
import { EditableListings } from './data/editable-listing.queries.js';
import { rowsOf, type FieldValue } from './domain/field-value.js';

const PANTRY = demoId('service_at_location', 'rp-pantry-rp-ferry');

describe('changing a listing', () => {
  const given = useNetwork();
  const someone = (
    name: string,
    agency: string,
    role: 'resource_specialist' | 'coordinator' | 'partner_manager' | 'partner_member',
  ): Actor => ({
    ...staffOf(demoId('agency', agency), [role]),
    kind: role.startsWith('partner') ? 'partner' : 'staff',
    userId: newId(),
    name,
  });
  const sam = someone('Sam', 'alder-valley', 'resource_specialist');
  const uma = someone('Uma', 'alder-valley', 'resource_specialist');

  const held = async (actor: Actor, key: string, id = PANTRY): Promise<FieldValue> => {
    const listing = await given.app.get(EditableListings).byId(actor, id);
    return listing?.values[key] ?? null;
  };
  const save = (actor: Actor, fields: { field: string; base?: unknown; value: unknown }[], id = PANTRY) =>
    given.app.get(SaveListing).execute(actor, { id, fields, idempotencyKey: newId() });
  const count = async (from: string): Promise<number> =>
    Number((await given.owner.query(`SELECT count(*) FROM ${from}`)).rows[0].count);
  it('keeps what two people did to different fields, and tells who did what to the same', async () => {
    const [wait, description] = [await held(sam, 'service.waitTime'), await held(sam, 'service.description')];
    expect(await save(uma, [{ field: 'service.waitTime', base: wait, value: 'Ten minutes' }])).toEqual({ id: PANTRY });
    expect(
      await save(sam, [{ field: 'service.description', base: description, value: 'Choose <b>what you eat</b>.' }]),
    ).toEqual({ id: PANTRY });
    expect([await held(sam, 'service.waitTime'), await held(sam, 'service.description')]).toEqual([
      'Ten minutes',
      'Choose what you eat.',
    ]);

    const refused = await save(sam, [
      { field: 'service.waitTime', base: wait, value: 'None' },
      { field: 'service.fees', value: 'A dollar' },
    ]);
    expect(refused).toMatchObject({
      code: 'EDIT_CONFLICT',
      facts: { conflicts: [{ field: 'service.waitTime', theirs: 'Ten minutes', mine: 'None', byName: 'Uma' }] },
    });
    expect(await held(sam, 'service.fees')).not.toBe('A dollar');
    expect(await save(sam, [{ field: 'service.waitTime', base: 'Ten minutes', value: 'None' }])).toEqual({
      id: PANTRY,
    });
  });

  it('adds, changes and takes away rows: nothing is deleted, and languages get their code', async () => {
    const before = rowsOf(await held(sam, 'listing.phones'));
    const value = [
      ...before.map((row) => ({ ...row, description: 'Front desk' })),
      { id: null, of: 'service', number: '(814) 555-0188', type: 'fax' },
    ];
    await save(sam, [
      { field: 'listing.phones', base: before, value },
      {
        field: 'service.languages',
        base: await held(sam, 'service.languages'),
        value: [{ id: null, name: 'Vietnamese' }],
      },
    ]);
    const phones = rowsOf(await held(sam, 'listing.phones'));
    expect(phones).toHaveLength(2);
    expect(phones).toContainEqual(expect.objectContaining({ number: '(814) 555-0151', description: 'Front desk' }));
    expect(phones).toContainEqual(expect.objectContaining({ number: '(814) 555-0188', of: 'service', type: 'fax' }));
    expect(
      await count(
        `hsds.language WHERE service_id = '${demoId('service', 'rp-pantry')}' AND code = 'vi' AND missing_since IS NULL`,
      ),
    ).toBe(1);
    expect(
      await count(`hsds.language WHERE service_id = '${demoId('service', 'rp-pantry')}' AND missing_since IS NOT NULL`),
    ).toBeGreaterThan(0);
  });

  it('shows the change in search at once, categories that a person chose among them', async () => {
    await save(sam, [
      { field: 'service.name', value: 'Neighbors pantry' },
      { field: 'service.categories', value: ['food_pantry', 'meal_delivery'] },
    ]);
    expect(
      await count(`listing_categories WHERE service_id = '${demoId('service', 'rp-pantry')}' AND origin = 'person'`),
    ).toBe(2);
    const { rows } = await given.owner.query(
      `SELECT after FROM directory_changes WHERE table_name = 'listing_categories' AND by_name = 'Sam'`,
    );
    expect(rows).toContainEqual({ after: { category_code: ['meal_delivery'] } });
  });

  it('names everything that is wrong at once, and saves nothing of it', async () => {
    const refused = await save(sam, [
      { field: 'service.name', value: ' ' },
      { field: 'service.url', value: 'javascript:alert(1)' },
      {
        field: 'listing.schedules',
        value: [{ id: null, freq: 'WEEKLY', byday: 'MO', opensAt: '17:00', closesAt: '09:00' }],
      },
      { field: 'service.alternateName', value: 'Pantry' },
    ]);
    expect(refused).toMatchObject({ code: 'INVALID_LISTING' });
    const faults = isProblem(refused) ? refused.facts['faults'] : [];
    expect(faults).toMatchObject([
      { field: 'service.name', code: 'missing' },
      { field: 'service.url', code: 'url' },
      { row: 0, column: 'closesAt', code: 'closes_first' },
    ]);
    expect(await held(sam, 'service.alternateName')).not.toBe('Pantry');
  });

  it('does a repeated save once', async () => {
    const request = {
      id: PANTRY,
      fields: [{ field: 'service.documents', base: [], value: [{ id: null, document: 'A bag' }] }],
      idempotencyKey: newId(),
    };
    const saving = given.app.get(SaveListing);
    await saving.execute(sam, request);
    const rows = await count('hsds.required_document');
    expect(await saving.execute(sam, request)).toEqual({ id: PANTRY });
    expect(await count('hsds.required_document')).toBe(rows);
  });

  it('keeps a draft on the server, for its writer alone, until it is saved', async () => {
    const keep = given.app.get(KeepDraft);
    const typed = [{ field: 'service.fees', base: null, value: 'Not finish' }];
    expect(await keep.execute(sam, PANTRY, typed)).toMatchObject({ fields: typed });
    const draftOf = async (actor: Actor) => (await given.app.get(EditableListings).byId(actor, PANTRY))?.draft ?? null;
    expect(await draftOf(sam)).toMatchObject({ fields: typed });
    expect(await draftOf(uma)).toBeNull();
    expect(await given.app.get(EditableListings).draftsOf(sam)).toMatchObject([
      { subject: PANTRY, serviceName: 'Neighbors pantry', fields: 1 },
    ]);

    await save(uma, [{ field: 'service.eligibility', value: 'Everybody' }]);
    await save(sam, [{ field: 'service.fees', base: await held(sam, 'service.fees'), value: 'Finished' }]);
    expect(await draftOf(sam)).toBeNull();
    expect(await held(sam, 'service.eligibility')).toBe('Everybody');
    expect(await keep.execute(sam, 'new::', [])).toBeNull();
    expect(await keep.execute(sam, newId(), typed)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets an agency change its own services, and not what is the keepers’ to say, nor others’', async () => {
    const rosa = someone('Rosa', 'riverside', 'partner_manager');
    expect(await save(rosa, [{ field: 'service.description', value: 'In our words' }])).toEqual({ id: PANTRY });
    expect(await save(rosa, [{ field: 'service.name', value: 'Ours' }])).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const other of [
      someone('Omar', 'stillwater', 'partner_manager'),
      someone('Pia', 'riverside', 'partner_member'),
      someone('Ana', 'alder-valley', 'coordinator'),
    ])
      expect(await save(other, [{ field: 'service.description', value: 'x' }])).toMatchObject({ code: 'NOT_FOUND' });
    expect((await given.app.get(EditableListings).byId(rosa, PANTRY))?.fields.every(({ partner }) => partner)).toBe(
      true,
    );
  });

  it('adds an organization with its first service at a place, found by search', async () => {
    const adding = given.app.get(AddListing);
    const request = { organizationId: null, serviceId: null, withPlace: true, idempotencyKey: newId() };
    expect(
      await adding.execute(sam, { ...request, fields: [{ field: 'service.name', value: 'Tool library' }] }),
    ).toMatchObject({
      facts: { faults: [{ field: 'organization.name', code: 'missing' }] },
    });
    const fields = [
      { field: 'organization.name', value: 'Fairview Makers' },
      { field: 'service.name', value: 'Tool library' },
      {
        field: 'location.addresses',
        value: [{ id: null, addressType: 'physical', address1: '4 Mill Lane', city: 'Riverbend' }],
      },
      {
        field: 'listing.schedules',
        value: [{ id: null, freq: 'MONTHLY', byday: '1SA', opensAt: '10:00', closesAt: '12:00' }],
      },
    ];
    const added = await adding.execute(sam, { ...request, idempotencyKey: newId(), fields });
    if (isProblem(added)) throw new Error(added.message);
    expect(await held(sam, 'location.addresses', added.id)).toMatchObject([{ address1: '4 Mill Lane' }]);
    expect(await count(`hsds.schedule WHERE service_at_location_id = '${added.id}' AND byday = '1SA'`)).toBe(1);
    expect(await adding.execute(someone('Ana', 'alder-valley', 'coordinator'), { ...request, fields })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('keeps a confidential place from those who may not know it, and writes it where it is hidden', async () => {
    const fields = [
      { field: 'organization.name', value: 'Harbor House' },
      { field: 'service.name', value: 'Shelter for survivors' },
      { field: 'location.isConfidential', value: true },
      { field: 'location.addresses', value: [{ id: null, addressType: 'physical', address1: '9 Hidden Way' }] },
    ];
    const added = await given.app
      .get(AddListing)
      .execute(sam, { organizationId: null, serviceId: null, withPlace: true, fields, idempotencyKey: newId() });
    if (isProblem(added)) throw new Error(added.message);
    expect(await held(sam, 'location.addresses', added.id)).toMatchObject([{ address1: '9 Hidden Way' }]);
    expect(await count(`hsds.address WHERE address_1 = '9 Hidden Way'`)).toBe(0);
    expect(await count(`directory_changes WHERE after::text LIKE '%Hidden Way%'`)).toBe(0);
  });
});
