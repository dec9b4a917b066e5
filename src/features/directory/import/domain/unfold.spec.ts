import { describe, expect, it } from '@jest/globals';
import type { Fields } from './source-row.js';
import { translate } from './translate.js';
import { unfold } from './unfold.js';

const rowsOf = (resource: string, fields: Fields) =>
  [...unfold({ resource, file: 'a.json', row: 1, fields, nested: false }, () => undefined)].map((row) => ({
    resource: row.resource,
    ...row.fields,
  }));

describe('a service with everything inside', () => {
  const rows = rowsOf('service', {
    id: 's1',
    name: 'Hot meals',
    organization: {
      id: 'o1',
      name: 'Riverside Pantry',
      phones: [{ id: 'p1', number: '555-0100', languages: [{ id: 'l1', name: 'Spanish' }] }],
    },
    service_at_locations: [{ id: 'x1', location: { id: 'a1', addresses: [{ id: 'd1', address_1: '1 Mill St' }] } }],
    capacities: [{ id: 'c1', available: 4, unit: { id: 'u1', name: 'Meals' } }],
    attributes: [
      { id: 't1', taxonomy_term: { id: 'food', name: 'Food', taxonomy_detail: { id: 'open', name: 'Open' } } },
    ],
  });
  const of = (resource: string) => rows.filter((row) => row.resource === resource);

  it('comes apart into rows, parents before children', () => {
    const order = rows.map(({ resource }) => resource);
    expect(order).toHaveLength(12);
    for (const [parent, child] of [
      ['organization', 'phone'],
      ['phone', 'language'],
      ['organization', 'service'],
      ['location', 'service_at_location'],
      ['location', 'address'],
      ['unit', 'service_capacity'],
      ['taxonomy', 'taxonomy_term'],
      ['taxonomy_term', 'attribute'],
    ]) {
      expect(order.indexOf(parent ?? '')).toBeLessThan(order.indexOf(child ?? ''));
      expect(order).toContain(parent);
    }
  });

  it('keeps who belongs to whom', () => {
    expect(of('service')).toMatchObject([{ id: 's1', organization_id: 'o1' }]);
    expect(of('phone')).toMatchObject([{ organization_id: 'o1' }]);
    expect(of('language')).toMatchObject([{ phone_id: 'p1' }]);
    expect(of('service_at_location')).toMatchObject([{ service_id: 's1', location_id: 'a1' }]);
    expect(of('address')).toMatchObject([{ location_id: 'a1' }]);
    expect(of('service_capacity')).toMatchObject([{ service_id: 's1', unit_id: 'u1' }]);
    expect(of('attribute')).toMatchObject([{ link_id: 's1', link_entity: 'service', taxonomy_term_id: 'food' }]);
    expect(of('taxonomy_term')).toMatchObject([{ id: 'food', taxonomy_id: 'open' }]);
  });
});

describe('records without ids', () => {
  it('get the same id as long as they say the same', () => {
    const [first, again, other] = ['Mill St', 'Mill St', 'High St'].map(
      (street) => rowsOf('address', { location_id: 'a1', address_1: street })[0],
    );
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
  });

  it('are still found by what stands inside them', () => {
    const [service, phone] = rowsOf('service', { name: 'Hot meals', phones: [{ number: '555-0100' }] });
    expect(phone).toMatchObject({ service_id: (service as { id?: string } | undefined)?.id });
  });
});

describe('what older versions keep in a field', () => {
  it.each([
    [
      'service',
      { id: 's', taxonomy_ids: 'a, b' },
      'service_taxonomy',
      [
        { service_id: 's', taxonomy_id: 'a' },
        { service_id: 's', taxonomy_id: 'b' },
      ],
    ],
    ['service', { id: 's', location_id: 'l' }, 'service_at_location', [{ service_id: 's', location_id: 'l' }]],
    [
      'phone',
      { id: 'p', language: 'en, es' },
      'language',
      [
        { phone_id: 'p', name: 'en' },
        { phone_id: 'p', name: 'es' },
      ],
    ],
    [
      'contact',
      { id: 'c', phone_areacode: '305', phone_number: '555-0100' },
      'phone',
      [{ contact_id: 'c', number: '3055550100' }],
    ],
  ])('of a %s becomes rows of its own', (resource, fields, child, expected) => {
    expect(rowsOf(resource, fields).filter((row) => row.resource === child)).toMatchObject(expected);
  });

  it('stays where it yields nothing: four digits are no number', () => {
    expect(rowsOf('contact', { id: 'c', phone_areacode: '305', phone_number: '4841' })).toEqual([
      { resource: 'contact', id: 'c', phone_areacode: '305', phone_number: '4841' },
    ]);
  });
});

describe('the names of older versions', () => {
  const said = (resource: string, fields: Fields) => {
    const { table, fields: named } = translate({ resource, file: 'a.csv', row: 2, fields, nested: false });
    return { table, ...named };
  };

  it.each([
    ['organization', { url: 'x.example' }, { table: 'organization', website: 'x.example' }],
    ['physical_address', { city: 'Alder' }, { table: 'address', city: 'Alder', address_type: 'physical' }],
    ['postal_address', { city: 'Alder' }, { table: 'address', city: 'Alder', address_type: 'postal' }],
    ['regular_schedule', { weekday: 'Monday' }, { table: 'schedule', byday: 'Monday', freq: 'WEEKLY' }],
    [
      'holiday_schedule',
      { start_date: '2026-12-25', end_date: '2026-12-26', closed: 'true' },
      { table: 'schedule', valid_from: '2026-12-25', valid_to: '2026-12-26', closed: 'true', description: 'Closed' },
    ],
    [
      'service_taxonomy',
      { service_id: 's', taxonomy_id: 't' },
      { table: 'attribute', link_id: 's', taxonomy_term_id: 't', link_entity: 'service', link_type: 'taxonomy' },
    ],
    [
      'payment_accepted',
      { service_id: 's', payment: 'cash' },
      { table: 'attribute', link_id: 's', value: 'cash', link_entity: 'service', link_type: 'payment_accepted' },
    ],
    ['accessibility_for_disabilities', { accessibility: 'ramp' }, { table: 'accessibility', description: 'ramp' }],
    ['language', { language: 'Spanish' }, { table: 'language', name: 'Spanish' }],
    ['service_area', { service_area: 'Alder County' }, { table: 'service_area', name: 'Alder County' }],
    ['taxonomy_term', { term: 'Food', vocabulary: 'Open' }, { table: 'taxonomy_term', name: 'Food', taxonomy: 'Open' }],
    ['fee', { fee: '$5' }, { table: 'cost_option', amount_description: '$5' }],
    ['funding', { source: 'County' }, { table: 'funding', funding_source: 'County' }],
  ])('%s %j', (resource, fields, expected) => expect(said(resource, fields)).toEqual(expected));

  it('keeps the new name where both are there', () => {
    expect(said('organization', { url: 'old.example', website: 'new.example' })).toEqual({
      table: 'organization',
      url: 'old.example',
      website: 'new.example',
    });
  });
});
