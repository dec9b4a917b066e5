import { describe, expect, it } from '@jest/globals';
import { checkRow } from './check-row.js';
import { cleanDate } from './clean-time.js';
import { circlesIn } from './cycles.js';
import { withoutMarkup } from './markup.js';
import { transcribedRows } from './transcription.js';

describe('a date', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['3/5/2024', '2024-03-05'],
    ['2024/03/05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['3/5/24', '2024-03-05'],
    ['31/12/2024', '2024-12-31'],
    ['5.3.2024', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['Tuesday, Mar. 5th 2024', '2024-03-05'],
    ['5-Mar-2024', '2024-03-05'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['February 31, 2024', null],
    ['13/13/2024', null],
    ['soon', null],
    ['Smarch 5, 2024', null],
  ])('written %s is %s', (written, day) => expect(cleanDate(written).value).toBe(day));
});

describe('HTML in a text', () => {
  it.each([
    ['<p>Hot <b>meals</b></p><p>Daily</p>', 'Hot meals\nDaily'],
    ['Meals<script>alert(1)</script> daily', 'Meals daily'],
    ['Meals<script>alert(1)', 'Meals'],
    ['<img src=x onerror=alert(1)>Meals', 'Meals'],
    ['<ul><li>Bread<li>Milk</ul>', '- Bread\n- Milk'],
    ['Bread &amp; butter', 'Bread & butter'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Meals', 'Meals'],
    ['Caf&eacute; &#8212; open', 'Café — open'],
    ['income < 200 % and > 0', 'income < 200 % and > 0'],
    ['<Name of the person>', '<Name of the person>'],
    ['R&D; AT&T', 'R&D; AT&T'],
  ])('%s is read as %s', (written, words) => {
    const { text } = withoutMarkup(written);
    expect(text).toBe(words);
    expect(withoutMarkup(text).text).toBe(words);
  });
});

describe('coordinates', () => {
  const place = (latitude: string, longitude: string) => {
    const { values, faults } = checkRow({
      table: 'location',
      fields: { name: 'House', latitude, longitude },
      given: [],
      amends: null,
    });
    return [values['latitude'] ?? null, values['longitude'] ?? null, faults.map(({ code }) => code)];
  };

  it.each([
    ['25.77', '-80.19', ['25.77', '-80.19', []]],
    ['-80.19', '25.77', ['25.77', '-80.19', ['coordinates_swapped']]],
    ['-118.24', '34.05', ['34.05', '-118.24', ['coordinates_swapped']]],
    ['151.2', '-33.8', ['-33.8', '151.2', ['coordinates_swapped']]],
    ['-33.8', '151.2', ['-33.8', '151.2', []]],
    ['0', '0', [null, null, ['coordinates_unusable']]],
    ['400', '-76.2', [null, null, expect.arrayContaining(['coordinates_unusable'])]],
    ['40.1', '', [null, null, ['coordinates_unusable']]],
  ])('%s, %s', (latitude, longitude, expected) => expect(place(latitude, longitude)).toEqual(expected));
});

describe('hours that close before they open', () => {
  it('are kept and told', () => {
    const { values, faults } = checkRow({
      table: 'schedule',
      fields: { opens_at: '22:00', closes_at: '6:00' },
      given: [],
      amends: null,
    });
    expect(values).toMatchObject({ opens_at: '22:00', closes_at: '06:00' });
    expect(faults.map(({ code }) => code)).toContain('closes_before_opening');
  });
});

describe('circles', () => {
  it('are found once each, however long the chains that lead into them', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => [`c${at}`, `c${at + 1}`] as const);
    const circles = circlesIn(new Map([...chain, ['c50000', 'a'], ['a', 'b'], ['b', 'a'], ['self', 'self']]));
    expect(circles.map((circle) => [...circle].sort())).toEqual([['a', 'b'], ['self']]);
  });
});

describe('a transcription', () => {
  const rows = (document: unknown) =>
    transcribedRows(document, 't').map(({ resource, fields }) => [resource, fields] as const);
  const of = (document: unknown, resource: string) =>
    rows(document).flatMap(([name, fields]) => (name === resource ? [fields] : []));

  const addresses = [
    { address_1: '5 Mill Street', city: 'Alder' },
    { street1: '5 Mill Street', city: 'Alder' },
    { street_address_1: '5 Mill Street', locality: 'Alder' },
    { street_address: '5 Mill Street', town: 'Alder' },
    { street: '5 Mill Street', city: 'Alder' },
    { line1: '5 Mill Street', city: 'Alder' },
    { address_line_1: '5 Mill Street', city: 'Alder' },
    { address_lines: ['5 Mill Street'], city: 'Alder' },
  ];
  it.each(addresses)('knows the address %j', (address) => {
    const document = {
      organization: { id: 'org_1', name: 'Pantry', addresses: [address] },
      services: [{ name: 'Meals' }],
    };
    expect(of(document, 'address')).toEqual([expect.objectContaining({ address_1: '5 Mill Street', city: 'Alder' })]);
    expect(of(document, 'service_at_location')).toHaveLength(1);
  });

  it.each([
    { latitude: 40.1, longitude: -76.2 },
    { coordinates: { latitude: 40.1, longitude: -76.2 } },
    { geo_point: { lat: 40.1, lng: -76.2 } },
    { location: { type: 'Point', coordinates: [-76.2, 40.1] } },
    { coordinates: '40.1, -76.2' },
  ])('knows the point %j', (point) => {
    const [place] = of({ organization: { name: 'Pantry' }, locations: [{ name: 'House', ...point }] }, 'location');
    expect([Number(place?.['latitude']), Number(place?.['longitude'])]).toEqual([40.1, -76.2]);
  });

  it.each([
    { schedule: { days: ['MO', 'TU'], opens_at: '09:00', closes_at: '12:00' } },
    { schedule: [{ weekday: 'MO,TU', time_open: '09:00', time_close: '12:00' }] },
    { regular_schedule: [{ byday: 'MO,TU', start_time: '09:00', end_time: '12:00' }] },
    { schedules: [{ days: ['MO', 'TU'], times: [{ open_time: '09:00', close_time: '12:00' }] }] },
    { schedule: { schedule_details: [{ day: 'MO,TU', time_range: [{ start_time: '09:00', end_time: '12:00' }] }] } },
  ])('knows the hours %j', (hours) => {
    expect(of({ organization: { name: 'Pantry' }, services: [{ name: 'Meals', ...hours }] }, 'schedule')).toEqual([
      expect.objectContaining({ byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00', service_id: 't/service2' }),
    ]);
  });

  it.each([
    ['an object', { organization: { id: 'o', name: 'Pantry' }, services: [{ id: 's', name: 'Meals' }] }],
    [
      'lists',
      { organizations: [{ id: 'o', name: 'Pantry' }], services: [{ id: 's', name: 'Meals', organization_id: 'o' }] },
    ],
    ['a list of documents', [{ organization: { id: 'o', name: 'Pantry' }, services: [{ id: 's', name: 'Meals' }] }]],
    ['itself', { id: 'o', name: 'Pantry', services: [{ id: 's', name: 'Meals' }] }],
    [
      'a wrapper',
      { version: '3', data: [{ organization: { id: 'o', name: 'Pantry', services: [{ id: 's', name: 'Meals' }] } }] },
    ],
  ])('finds the organization and its service in %s', (_, document) => {
    expect(of(document, 'organization')).toEqual([{ id: 't/o', name: 'Pantry' }]);
    expect(of(document, 'service')).toEqual([{ id: 't/s', name: 'Meals', organization_id: 't/o' }]);
  });

  it('names a service that has no name after its kind, and says so', () => {
    const made = transcribedRows(
      { organization: { name: 'Pantry' }, services: [{ service_type: 'food_pantry', name: null }] },
      't',
    );
    expect(made).toContainEqual(
      expect.objectContaining({ fault: 'name_made', fields: expect.objectContaining({ name: 'food pantry' }) }),
    );
  });
});
