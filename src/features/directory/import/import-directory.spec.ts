import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { Clock } from '../../../kernel/clock.js';
import { importedId } from '../../../kernel/ids.js';
import { isProblem } from '../../../kernel/problem.js';
import { dataSource } from '../../../platform/database/data-source.js';
import { useDatabase } from '../../../../test/support/database.js';
import { useFiles } from '../../../../test/support/written-files.js';
import { ImportDirectory, type ImportRequest } from './import-directory.js';

const given = useDatabase();
const files = useFiles();

class Minutes extends Clock {
  private minute = 0;

  now(): Date {
    return new Date(Date.UTC(2026, 10, 25, 9, this.minute++));
  }
}

let db: DataSource;
const clock = new Minutes();
let source = '';
let sources = 0;

beforeAll(async () => {
  db = await dataSource({ url: given.urls.owner, poolSize: 3, onIdleError: () => undefined }).initialize();
});
afterAll(() => db.destroy());
beforeEach(() => {
  source = `source-${++sources}`;
});

async function imported(path: string, request: Partial<ImportRequest> = {}) {
  const summary = await new ImportDirectory(db, clock).run({ path, source, reportPath: null, ...request });
  if (isProblem(summary)) throw new Error(summary.message);
  const codes = Object.fromEntries(
    summary.faults.map(({ code, table, count }) => [`${table ?? 'file'} ${code}`, count]),
  );
  return { ...summary, codes, of: (table: string) => summary.tables.find((counts) => counts.table === table) };
}

async function refused(path: string, request: Partial<ImportRequest> = {}) {
  const problem = await new ImportDirectory(db, clock).run({ path, source, reportPath: null, ...request });
  if (!isProblem(problem)) throw new Error('It was not refused.');
  return problem.message;
}

const rows = async (table: string, columns = '*'): Promise<Record<string, unknown>[]> =>
  db.query(`SELECT ${columns} FROM hsds.${table} WHERE source = $1 ORDER BY source_id`, [source]);
const parked = async (): Promise<Record<string, unknown>[]> =>
  db.query(
    `SELECT table_name, source_id, lacks, state FROM import_parked_rows WHERE source = $1 ORDER BY table_name, source_id`,
    [source],
  );
const id = (table: string, original: string) => importedId(source, table, original);

const ORGANIZATIONS = 'id,name,description\n1,Riverside Pantry,Food for all\n2,Alder Legal Aid,Advice\n';
const SERVICES = 'id,organization_id,name,status\n1,1,Hot meals,active\n2,2,Eviction advice,active\n';
const LOCATIONS = 'id,organization_id,name,latitude,longitude\n1,1,Mill Street,40.1,-76.2\n';
const LISTINGS = 'id,service_id,location_id\n1,1,1\n';
const TABLES = {
  'organizations.csv': ORGANIZATIONS,
  'services.csv': SERVICES,
  'locations.csv': LOCATIONS,
  'services_at_location.csv': LISTINGS,
};
const folder = (tables: Readonly<Record<string, string>>) => files.folder(`package-${source}-${Math.random()}`, tables);

describe('ids', () => {
  it('of whole numbers are derived, and the same number may be used in every table', async () => {
    await imported(folder(TABLES));
    expect(await rows('service', 'id, source_id, organization_id')).toEqual([
      { id: id('service', '1'), source_id: '1', organization_id: id('organization', '1') },
      { id: id('service', '2'), source_id: '2', organization_id: id('organization', '2') },
    ]);
    expect(await rows('service_at_location', 'id, service_id, location_id')).toEqual([
      { id: id('service_at_location', '1'), service_id: id('service', '1'), location_id: id('location', '1') },
    ]);
  });

  it('that are UUIDs stay, unless another source has them', async () => {
    const uuid = '0B0F7A52-9D0A-4C58-8F0E-6B0D6C1E9A01';
    const tables = {
      'organizations.csv': `id,name\n${uuid},Riverside Pantry\n`,
      'services.csv': `id,organization_id,name,status\n1,${uuid},Hot meals,active\n`,
    };
    await imported(folder(tables));
    expect(await rows('organization', 'id')).toEqual([{ id: uuid.toLowerCase() }]);

    source = `${source}-again`;
    const { codes } = await imported(folder(tables));
    expect(codes['organization id_taken']).toBe(1);
    expect(await rows('service', 'organization_id')).toEqual([{ organization_id: id('organization', uuid) }]);
    expect((await imported(folder(tables))).of('organization')).toMatchObject({ new: 0, unchanged: 1, missing: 0 });
  });

  it('that two different rows share: the first organization counts, both languages are kept', async () => {
    const { codes } = await imported(
      folder({
        ...TABLES,
        'organizations.csv': `${ORGANIZATIONS}1,Another Pantry,\n`,
        'languages.csv': 'id,service_id,language\n1,1,English\n1,1,Spanish\n1,1,English\n',
      }),
    );
    expect(codes).toMatchObject({
      'organization duplicate_left_out': 1,
      'language duplicate_kept': 1,
      'language repeated_row': 1,
    });
    expect(await rows('organization', 'name')).toEqual([{ name: 'Riverside Pantry' }, { name: 'Alder Legal Aid' }]);
    expect(new Set((await rows('language', 'name')).map(({ name }) => name))).toEqual(new Set(['English', 'Spanish']));
  });
});

describe('a second import of the same source', () => {
  const everything = async (): Promise<unknown> =>
    db.query(
      `SELECT xmin::text, id, updated_at FROM hsds.service UNION ALL SELECT xmin::text, id, updated_at FROM hsds.location ORDER BY 2`,
    );

  it('writes nothing when nothing has changed', async () => {
    const path = folder(TABLES);
    await imported(path);
    const before = await everything();
    const { tables } = await imported(path);
    expect(
      tables.map((counts) => [counts.table, counts.new, counts.changed, counts.unchanged, counts.missing]),
    ).toEqual([
      ['organization', 0, 0, 2, 0],
      ['service', 0, 0, 2, 0],
      ['location', 0, 0, 1, 0],
      ['service_at_location', 0, 0, 1, 0],
    ]);
    expect(await everything()).toEqual(before);
  });

  it('writes what has changed and what is new, and only that', async () => {
    await imported(folder(TABLES));
    const { of } = await imported(
      folder({
        ...TABLES,
        'services.csv': SERVICES.replace('Eviction advice', 'Eviction help').concat('3,1,Groceries,active\n'),
      }),
    );
    expect(of('service')).toMatchObject({ new: 1, changed: 1, unchanged: 1 });
    expect((await rows('service', 'name')).map(({ name }) => name)).toEqual([
      'Hot meals',
      'Eviction help',
      'Groceries',
    ]);
  });

  it('marks what is gone, deletes nothing, and takes the mark away when it comes back', async () => {
    await imported(folder(TABLES));
    const gone = await imported(
      folder({ ...TABLES, 'services.csv': 'id,organization_id,name,status\n1,1,Hot meals,active\n' }),
    );
    expect(gone.of('service')).toMatchObject({ missing: 1, unchanged: 1 });
    expect(await rows('service', 'name, missing_since IS NOT NULL AS gone')).toEqual([
      { name: 'Hot meals', gone: false },
      { name: 'Eviction advice', gone: true },
    ]);

    const back = await imported(folder(TABLES));
    expect(back.of('service')).toMatchObject({ missing: 0, changed: 1 });
    expect((await rows('service', 'missing_since')).every((row) => row['missing_since'] === null)).toBe(true);
  });

  it('says nothing of tables that the input does not have', async () => {
    await imported(folder(TABLES));
    const { tables } = await imported(folder({ 'organizations.csv': ORGANIZATIONS }));
    expect(tables.map(({ table, missing }) => [table, missing])).toEqual([['organization', 0]]);
    expect((await rows('service', 'missing_since')).every((row) => row['missing_since'] === null)).toBe(true);
  });

  it('takes nothing for gone when a row could not be read', async () => {
    await imported(
      files.file(
        `${source}.ndjson`,
        '{"id":"1","name":"Pantry","website":""}\n{"id":"2","name":"Legal Aid","website":""}',
      ),
    );
    const { of } = await imported(
      files.file(`${source}.ndjson`, '{"id":"1","name":"Pantry","website":""}\n{"id":"2","name":"Leg'),
    );
    expect(of('organization')).toMatchObject({ unchanged: 1, missing: 0 });
  });
});

describe('a row whose parent is missing', () => {
  const orphaned = {
    ...TABLES,
    'services.csv': `${SERVICES}3,77,Groceries,active\n`,
    'services_at_location.csv': `${LISTINGS}3,3,1\n`,
  };

  it('is parked as it was read, with what hangs on it, and reported', async () => {
    const { of, codes } = await imported(folder(orphaned));
    expect(of('service')).toMatchObject({ new: 2, parked: 1 });
    expect(codes).toMatchObject({ 'service parent_missing': 1, 'service_at_location parent_missing': 1 });
    expect(await parked()).toEqual([
      { table_name: 'service', source_id: '3', lacks: 'organization_id', state: 'parked' },
      { table_name: 'service_at_location', source_id: '3', lacks: 'service_id', state: 'parked' },
    ]);
    const [kept] = await db.query(`SELECT raw FROM import_parked_rows WHERE source = $1 AND table_name = 'service'`, [
      source,
    ]);
    expect(kept.raw).toEqual({
      resource: 'service',
      fields: { id: '3', organization_id: '77', name: 'Groceries', status: 'active' },
    });
  });

  it('is parked too when it does not say what it belongs to', async () => {
    const { of, codes } = await imported(
      folder({
        ...TABLES,
        'phones.csv': 'id,number\n1,555-0100\n',
        'programs.csv': 'id,name\n1,Meals\n',
        'eligibility.csv': 'id,eligibility\n,Adults\n',
      }),
    );
    expect([of('phone')?.parked, of('program')?.parked, of('eligibility')?.parked]).toEqual([1, 1, 1]);
    expect(codes).toMatchObject({
      'phone parent_not_named': 1,
      'program parent_not_named': 1,
      'eligibility parent_not_named': 1,
    });
  });

  it('lands when its parent comes with the whole directory', async () => {
    await imported(folder(orphaned));
    const { of } = await imported(folder({ ...orphaned, 'organizations.csv': `${ORGANIZATIONS}77,Late Pantry,\n` }));
    expect(of('service')).toMatchObject({ new: 1, parked: 0 });
    expect((await parked()).map(({ state }) => state)).toEqual(['landed', 'landed']);
  });

  it('lands when its parent comes alone: it has waited here', async () => {
    await imported(folder(orphaned));
    await imported(folder({ 'organizations.csv': `${ORGANIZATIONS}77,Late Pantry,\n` }));
    expect((await rows('service', 'name')).map(({ name }) => name)).toContain('Groceries');
    expect(await rows('service_at_location', 'source_id')).toEqual([{ source_id: '1' }, { source_id: '3' }]);
    expect((await parked()).map(({ state }) => state)).toEqual(['landed', 'landed']);
  });

  it('is let go when its source no longer has it', async () => {
    await imported(folder(orphaned));
    await imported(folder(TABLES));
    expect((await parked()).map(({ state }) => state)).toEqual(['gone', 'gone']);
  });

  it('stays without the link where it can stand alone, and gets the link back', async () => {
    const lost = { ...TABLES, 'locations.csv': `${LOCATIONS}2,77,High Street,40.2,-76.3\n` };
    const { codes } = await imported(folder(lost));
    expect(codes['location link_dropped']).toBe(1);
    expect((await rows('location', 'organization_id, extra'))[1]).toEqual({
      organization_id: null,
      extra: { organization_id: '77' },
    });

    expect((await imported(folder(lost))).of('location')).toMatchObject({ unchanged: 2 });
    await imported(folder({ ...lost, 'organizations.csv': `${ORGANIZATIONS}77,Late Pantry,\n` }));
    expect((await rows('location', 'organization_id, extra'))[1]).toEqual({
      organization_id: id('organization', '77'),
      extra: {},
    });
  });
});

describe('dirty values', () => {
  it('are repaired, or kept aside, and each is reported with its file, row and field', async () => {
    const reportPath = files.file(`${source}-faults.csv`, '');
    const { codes } = await imported(
      folder({
        ...TABLES,
        'services.csv':
          'id,organization_id,name,url,status,assured_date,minimum_age,mood\n1,1, Hot meals ,www.pantry.example,,2026-02-31,NaN,sunny\n',
        'phones.csv': 'id,service_id,number\n1,1,555-0100 x12\n2,1,call us\n',
        'locations.csv':
          'id,organization_id,name,latitude,longitude\n1,1,Mill Street,400,-76.2\n2,1,=Harbor\u202E,0,0\n',
      }),
      { reportPath },
    );
    expect((await rows('service', `name, url, status, assured_date, minimum_age, extra`))[0]).toEqual({
      name: 'Hot meals',
      url: 'http://www.pantry.example',
      status: 'active',
      assured_date: null,
      minimum_age: null,
      extra: { assured_date: '2026-02-31', mood: 'sunny' },
    });
    expect(await rows('phone', 'number, extension, extra')).toEqual([
      { number: '555-0100', extension: '12', extra: { number: '555-0100 x12' } },
    ]);
    expect(await rows('location', 'name, latitude, extra')).toEqual([
      { name: 'Mill Street', latitude: null, extra: { latitude: '400', longitude: '-76.2' } },
      { name: '=Harbor', latitude: null, extra: { latitude: '0', longitude: '0' } },
    ]);
    expect(codes).toMatchObject({
      'service padded': 1,
      'service url_without_scheme': 1,
      'service status_empty': 1,
      'service date_unreadable': 1,
      'service no_value_word': 1,
      'service unknown_field': 1,
      'phone phone_not_plain': 1,
      'phone phone_without_digits': 1,
      'location characters_removed': 1,
    });
    const report = readFileSync(reportPath, 'utf8').split('\n');
    expect(report[0]).toBe('file,row,table,field,value,code,why,done');
    expect(report).toContain(
      'services.csv,2,service,assured_date,2026-02-31,date_unreadable,no day that exists,kept in extra',
    );
    expect(report.some((line) => line.includes("'=Harbor"))).toBe(true);
  });

  it('do not stop a file of which a third is bad', async () => {
    const services = Array.from({ length: 300 }, (_, at) =>
      at % 10 < 3 ? `${at},1,,active` : `${at},1,Service ${at},active`,
    ).join('\n');
    const { of, codes } = await imported(
      folder({ ...TABLES, 'services.csv': `id,organization_id,name,status\n${services}\n` }),
    );
    expect(of('service')).toMatchObject({ read: 300, new: 210 });
    expect(codes['service required_empty']).toBe(90);
  });

  it('of older versions become those of 3.2.3', async () => {
    await imported(
      folder({
        ...TABLES,
        'regular_schedules.csv':
          'service_id,weekday,opens_at,closes_at\n1,Monday,9:00am,1:30pm\n1,2,09:00:00,17:00:00\n',
        'holiday_schedules.csv': 'id,service_id,closed,start_date,end_date\n1,1,true,2026-12-25,2026-12-26\n',
        'eligibility.csv': 'id,service_id,eligibility\n1,1,Adults\n2,1,Families\n',
        'taxonomy.csv': 'id,name,parent_id,vocabulary\nfood,Food,,Ours\n',
        'services_taxonomy.csv': 'id,service_id,taxonomy_id\n1,1,food\n2,1,food\n',
        'physical_addresses.csv':
          'id,location_id,address_1,city,state_province,postal_code,country\n1,1,1 Mill St,Alder,PA,17000,US\n',
        'accessibility_for_disabilities.csv': 'id,location_id,accessibility\n1,1,ramp\n2,1,\n',
        'payments_accepted.csv': 'id,service_id,payment\n1,1,cash\n',
      }),
    );
    expect(
      (await rows('schedule', 'byday, freq, opens_at, closes_at, valid_from, description')).map((row) =>
        Object.values(row),
      ),
    ).toEqual(
      expect.arrayContaining([
        ['MO', 'WEEKLY', '09:00:00', '13:30:00', null, null],
        ['TU', 'WEEKLY', '09:00:00', '17:00:00', null, null],
        [null, null, null, null, '2026-12-25', 'Closed'],
      ]),
    );
    expect((await rows('service', 'eligibility_description'))[0]).toEqual({
      eligibility_description: 'Adults\nFamilies',
    });
    expect(
      (await rows('attribute', 'link_id, link_entity, taxonomy_term_id, value')).sort(
        (a, b) => (a['value'] ? 1 : 0) - (b['value'] ? 1 : 0),
      ),
    ).toEqual([
      {
        link_id: id('service', '1'),
        link_entity: 'service',
        taxonomy_term_id: id('taxonomy_term', 'food'),
        value: null,
      },
      { link_id: id('service', '1'), link_entity: 'service', taxonomy_term_id: null, value: 'cash' },
    ]);
    expect(await rows('address', 'address_type, city')).toEqual([{ address_type: 'physical', city: 'Alder' }]);
    expect(await rows('accessibility', 'description')).toEqual([{ description: 'ramp' }]);
  });

  it('of a full record in JSON are all kept, what HSDS does not know included', async () => {
    const service = {
      id: 's1',
      name: 'Hot meals',
      status: 'active',
      x_local: { checked: true, note: 'a\u0000b' },
      organization: {
        id: 'o1',
        name: 'Riverside Pantry',
        additional_websites: [{ id: 'w1', url: 'https://more.example' }],
      },
      service_at_locations: [
        {
          id: 'x1',
          location: { id: 'l1', latitude: 40.1, longitude: -76.2 },
          schedules: [{ id: 'h1', byday: 'MO', opens_at: '09:00' }],
        },
      ],
      funding: [{ id: 'f1', source: 'County' }],
      capacities: [{ id: 'c1', available: 3, updated: '2026-01-01T00:00:00Z', unit: { id: 'u1', name: 'Meals' } }],
      metadata: [{ id: 'm1', last_action_type: 'update' }],
    };
    await imported(
      files.file(
        `${source}.json`,
        JSON.stringify([
          service,
          {
            ...service,
            id: 's2',
            name: 'Groceries',
            service_at_locations: [],
            funding: [],
            capacities: [],
            metadata: [],
          },
        ]),
      ),
    );
    expect(await rows('organization', 'name')).toEqual([{ name: 'Riverside Pantry' }]);
    expect((await rows('service', 'extra'))[0]).toEqual({ extra: { x_local: { checked: true, note: 'ab' } } });
    expect(await rows('url', 'url, organization_id')).toEqual([
      { url: 'https://more.example', organization_id: id('organization', 'o1') },
    ]);
    expect(await rows('schedule', 'service_at_location_id, opens_at')).toEqual([
      { service_at_location_id: id('service_at_location', 'x1'), opens_at: '09:00:00' },
    ]);
    expect(await rows('funding', 'funding_source')).toEqual([{ funding_source: 'County' }]);
    expect(await rows('service_capacity', 'available, unit_id')).toEqual([
      { available: '3', unit_id: id('unit', 'u1') },
    ]);
    expect(await rows('metadata', 'resource_id, resource_type')).toEqual([
      { resource_id: id('service', 's1'), resource_type: 'service' },
    ]);
  });

  it('nested without end are one bad row', async () => {
    const deep = `${'{"organization":'.repeat(50_000)}{}${'}'.repeat(50_000)}`;
    const { of, codes } = await imported(
      files.file(
        `${source}.ndjson`,
        `{"id":"1","name":"Pantry","website":"","x":${'['.repeat(500)}${']'.repeat(500)}}\n{"id":"2","name":"Deep","status":"active","organization":${deep}}\n`,
      ),
    );
    expect(of('organization')?.new).toBe(1);
    expect(Object.keys(codes).some((code) => code.endsWith('row_unreadable'))).toBe(true);
  });
});

describe('an import that is refused', () => {
  const nothing = async (): Promise<unknown> =>
    db.query(
      `SELECT (SELECT count(*) FROM import_runs WHERE source = $1 AND state <> 'refused')::int AS runs, (SELECT count(*) FROM import_sources WHERE name = $1)::int AS sources`,
      [source],
    );

  it.each<[string, () => string, string]>([
    [
      'has no row that can be used',
      () => folder({ 'services.csv': 'id,organization_id,name\n1,1,\n2,1,\n' }),
      'Not one of its 2 rows can be used.',
    ],
    ['has no row', () => folder({ 'services.csv': 'id,organization_id,name\n' }), 'It holds no row that can be read.'],
    [
      'breaks off after good rows',
      () => files.file('short.json', `[${JSON.stringify({ id: '1', name: 'Pantry', website: '' })},{"id":`),
      'is no JSON, or breaks off',
    ],
  ])('because it %s changes nothing', async (_, path, reason) => {
    expect(await refused(path())).toContain(reason);
    expect(await nothing()).toEqual([{ runs: 0, sources: 0 }]);
    expect(await rows('organization')).toEqual([]);
  });

  it('because the source is being imported says so', async () => {
    const other = db.createQueryRunner();
    await other.startTransaction();
    await other.query(`SELECT pg_advisory_xact_lock(hashtextextended('loopkeeper.import.' || $1, 0))`, [source]);
    expect(await refused(folder(TABLES))).toBe(`Another import of ${source} is running. Wait until it has ended.`);
    await other.rollbackTransaction();
    await other.release();
    expect((await imported(folder(TABLES))).of('service')).toMatchObject({ new: 2 });
  });

  it('because of its name never takes that of the network', async () => {
    expect(await refused(folder(TABLES), { source: 'network' })).toBe('network cannot be the name of a source.');
  });
});

describe('after an import', () => {
  it('its services are found, and the run is written down', async () => {
    const reportPath = `${folder(TABLES)}/faults.ndjson`;
    await imported(folder(TABLES), { reportPath });
    const [found] = await db.query(
      `SELECT count(*)::int AS count FROM search_documents d JOIN hsds.service s ON s.id = d.service_id WHERE s.source = $1`,
      [source],
    );
    expect(found.count).toBe(2);
    const [run] = await db.query('SELECT format, tables FROM import_runs WHERE source = $1', [source]);
    expect(run).toMatchObject({
      format: 'folder',
      tables: expect.arrayContaining([expect.objectContaining({ table: 'service', new: 2 })]),
    });
    expect(existsSync(reportPath)).toBe(true);
  });
});
