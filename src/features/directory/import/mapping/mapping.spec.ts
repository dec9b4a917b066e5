import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { isProblem } from '../../../../kernel/problem.js';
import { dataSource } from '../../../../platform/database/data-source.js';
import { SystemClock } from '../../../../platform/system-clock.js';
import { useDatabase } from '../../../../../test/support/database.js';
import { sharedFolder } from '../../../../../test/support/shared-folder.js';
import { useFiles } from '../../../../../test/support/written-files.js';
import { ImportDirectory } from '../import-directory.js';
import type { Mapping } from './mapping.js';
import { readMapping, readMappingText } from './read-mapping.js';

const given = useDatabase();
const files = useFiles();
let db: DataSource;

beforeAll(async () => {
  db = await dataSource({ url: given.urls.owner, poolSize: 3, onIdleError: () => undefined }).initialize();
});
afterAll(() => db?.destroy());

const EXAMPLES = join(import.meta.dirname, '../../../../../docs/mappings');
const example = (name: string): Mapping => {
  const read = readMappingText(readFileSync(join(EXAMPLES, `${name}.json`), 'utf8'));
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.mapping;
};

async function imported(path: string, mapping: Mapping, source: string) {
  const summary = await new ImportDirectory(db, new SystemClock()).run({ path, source, mapping, reportPath: null });
  if (isProblem(summary)) throw new Error(summary.message);
  return {
    of: (table: string) => summary.tables.find((counts) => counts.table === table),
    faults: Object.fromEntries(summary.faults.map(({ code, table, count }) => [`${table ?? 'file'} ${code}`, count])),
    written: summary.tables.reduce((sum, counts) => sum + counts.new + counts.changed + counts.missing, 0),
  };
}

const rows = (sql: string, source: string): Promise<Record<string, unknown>[]> => db.query(sql, [source]);

const HEADER =
  '"","name1","name2","street1","street2","city","state","zip","zip4","county","phone","intake_prompt","intake1","intake2","website","latitude","longitude","type_facility"';
const line = (name1: string, name2: string, phone: string): string =>
  `"1","${name1}","${name2}","5 Mill St","NA","Alder","ct",6708,NA,"NA","${phone}","","203-555-0101 x12","","www.harbor.example",41.5,-73.1,"MH"`;

describe('a table that is not HSDS', () => {
  it('becomes organizations, services and places, with its lost zeros, extensions, entities and words for nothing put right', async () => {
    const path = files.file(
      'facilities.csv',
      [
        HEADER,
        line('Harbor &amp; Home', 'Outpatient', '203-555-0100 x3560'),
        line('Harbor &amp; Home', 'Detox', 'NA'),
        line('Harbor &amp; Home', 'Detox', 'NA'),
      ].join('\n'),
    );
    const { of, faults } = await imported(path, example('facilities-with-phones'), 'mapped');

    expect(await rows('SELECT name FROM hsds.organization WHERE source = $1', 'mapped')).toEqual([
      { name: 'Harbor & Home' },
    ]);
    expect(await rows('SELECT name, url FROM hsds.service WHERE source = $1 ORDER BY 1', 'mapped')).toEqual([
      { name: 'Detox', url: 'http://www.harbor.example' },
      { name: 'Outpatient', url: 'http://www.harbor.example' },
    ]);
    expect(
      await rows('SELECT address_2, region, state_province, postal_code FROM hsds.address WHERE source = $1', 'mapped'),
    ).toEqual(Array(2).fill({ address_2: null, region: null, state_province: 'CT', postal_code: '06708' }));
    expect(
      await rows(`SELECT number, extension, description FROM hsds.phone WHERE source = $1 ORDER BY 1, 2`, 'mapped'),
    ).toEqual([
      { number: '203-555-0100', extension: '3560', description: null },
      { number: '203-555-0101', extension: '12', description: 'Intake' },
      { number: '203-555-0101', extension: '12', description: 'Intake' },
    ]);
    expect(of('service')).toMatchObject({ read: 3, new: 2 });
    expect(faults).toMatchObject({ 'service repeated_row': 1, 'organization entities_read': 3 });
    expect((await imported(path, example('facilities-with-phones'), 'mapped')).written).toBe(0);
  });

  it('says so where a telephone number has no digits, and leaves it out', async () => {
    const read = readMapping({
      name: 'numbers',
      key: ['Name'],
      rows: [
        { table: 'organization', fields: { name: 'Name' } },
        {
          table: 'phone',
          links: { organization_id: 'organization' },
          fields: { number: { column: 'Tel', part: 'number' }, extension: { column: 'Tel', part: 'extension' } },
        },
      ],
    });
    if ('faults' in read) throw new Error(read.faults.join('\n'));
    const path = files.file('numbers.csv', 'Name,Tel\nHarbor,ask at the desk\nPier,203-555-0102 x4\nQuay,\n');
    const { of, faults } = await imported(path, read.mapping, 'numbers');
    expect(of('phone')).toMatchObject({ read: 2, new: 1 });
    expect(faults).toMatchObject({ 'phone phone_without_digits': 1 });
    expect(await rows('SELECT number, extension FROM hsds.phone WHERE source = $1', 'numbers')).toEqual([
      { number: '203-555-0102', extension: '4' },
    ]);
  });

  it('with lists in its cells becomes a row for each part, and words become other words', async () => {
    const read = readMapping({
      name: 'lists',
      file: { delimiter: ';', encoding: 'windows-1252' },
      key: ['Nombre'],
      rows: [
        { table: 'organization', fields: { name: 'Nombre' } },
        {
          table: 'service',
          links: { organization_id: 'organization' },
          fields: { name: 'Nombre', status: { column: 'Estado', words: { abierto: 'active' }, otherwise: 'inactive' } },
        },
        {
          table: 'language',
          each: { column: 'Idiomas', split: '/' },
          links: { service_id: 'service' },
          fields: { name: { each: true, letters: 'title' } },
        },
        {
          table: 'phone',
          when: { column: 'Estado', says: ['Abierto'] },
          links: { service_id: 'service' },
          fields: { number: 'Tel' },
        },
      ],
    });
    if ('faults' in read) throw new Error(read.faults.join('\n'));
    const path = files.file(
      'lista.csv',
      Buffer.from(
        'Nombre;Estado;Idiomas;Tel\nComida caf\xe9;Abierto;english / spanish/english;555-0100\nRopa;Cerrado;;555-0101\n',
        'latin1',
      ),
    );
    await imported(path, read.mapping, 'lista');
    expect(await rows('SELECT name, status FROM hsds.service WHERE source = $1 ORDER BY 1', 'lista')).toEqual([
      { name: 'Comida café', status: 'active' },
      { name: 'Ropa', status: 'inactive' },
    ]);
    expect(await rows('SELECT name FROM hsds.language WHERE source = $1 ORDER BY 1', 'lista')).toEqual([
      { name: 'English' },
      { name: 'Spanish' },
    ]);
    expect(await rows('SELECT number FROM hsds.phone WHERE source = $1', 'lista')).toEqual([{ number: '555-0100' }]);
  });
});

describe('a mapping that points nowhere', () => {
  it('is refused with every fault and its place', () => {
    const read = readMapping({
      name: 'bad',
      fiel: {},
      key: ['id'],
      rows: [
        { table: 'organization', fields: { nmae: 'Name' } },
        { table: 'servces', fields: {} },
        {
          table: 'service',
          links: { organization_id: 'agency', color: 'organization' },
          fields: { name: { column: 'a', constant: 'b' } },
        },
        { table: 'phone', fields: { number: { column: 'p', pad: -1, part: 'both' } } },
      ],
    });
    expect('faults' in read && read.faults).toEqual([
      expect.stringMatching(/^fiel: is not known here/),
      expect.stringMatching(/^rows\[0\]\.fields\.nmae: HSDS has no such field in organization/),
      expect.stringMatching(/^rows\[0\]\.fields: lacks name/),
      expect.stringMatching(/^rows\[1\]\.table: HSDS has no table servces/),
      expect.stringMatching(/^rows\[2\]\.fields\.name\.column: a field comes from exactly one of/),
      expect.stringMatching(/^rows\[2\]\.links\.organization_id: points nowhere/),
      expect.stringMatching(/^rows\[2\]\.links\.color: no link of this table/),
      expect.stringMatching(/^rows\[2\]\.links: lacks organization_id/),
      expect.stringMatching(/^rows\[2\]\.fields: lacks name/),
      expect.stringMatching(/^rows\[3\]\.fields\.number\.pad: is a whole number/),
      expect.stringMatching(/^rows\[3\]\.fields\.number\.part: is one of: number, extension/),
      expect.stringMatching(/^rows\[3\]\.links: the row must belong to something/),
    ]);
  });

  it.each<[string, unknown]>([
    ['[]', []],
    ['a text', 'mapping'],
    ['nothing', null],
    ['rows that are none', { name: 'x', rows: [null, 'a', 3] }],
    [
      'rows twice',
      {
        name: 'x',
        key: ['a'],
        rows: [
          { table: 'organization', fields: { name: 'a' } },
          { table: 'organization', fields: { name: 'a' } },
        ],
      },
    ],
    ['no key', { name: 'x', rows: [{ table: 'organization', fields: { name: 'a' } }] }],
  ])('is refused, and does not crash, when it is %s', (_, content) => {
    const read = readMapping(content);
    expect('faults' in read && read.faults.length).toBeGreaterThan(0);
  });

  it('is refused when it is no JSON', () => {
    expect(readMappingText('{"name": ')).toEqual({ faults: [expect.stringMatching(/^It is no JSON/)] });
  });

  it('is refused with all the columns that the file does not have', async () => {
    const path = files.file('other.csv', 'name,city\nA,B\n');
    const problem = await new ImportDirectory(db, new SystemClock()).run({
      path,
      source: 'columns',
      mapping: example('treatment-programs'),
      reportPath: null,
    });
    expect(isProblem(problem) && problem.message).toMatch(
      /names columns that other\.csv does not have: .*address \(rows\[.*postal.*The file has: name, city/,
    );
  });
});

describe('the mappings that come with the program', () => {
  it.each(readdirSync(EXAMPLES))('%s is sound', (name) => {
    expect(readMappingText(readFileSync(join(EXAMPLES, name), 'utf8'))).toHaveProperty('mapping');
  });

  const LISTS = [
    ['MentalHealthProviders_Geocoded.csv', 'facilities-with-phones', 9_500],
    ['SubstanceUseTreatment_Geocoded.csv', 'facilities-without-phones', 12_500],
    ['OpioidTreatmentProgram_Geocoded.csv', 'treatment-programs', 1_700],
    ['FQHC_Geocoded.csv', 'health-centers', 13_000],
  ] as const;
  for (const [file, name, atLeast] of LISTS) {
    const path = join(sharedFolder(), 'data/us-bh-partners', file);
    if (!existsSync(path)) {
      it.skip(`${file} is read by ${name} (skipped: it is not on this machine)`, () => undefined);
      continue;
    }
    it(`${file} is read by ${name}`, async () => {
      const { of, faults } = await imported(path, example(name), name);
      expect(of('service')?.new).toBeGreaterThan(atLeast);
      expect(of('service')?.parked).toBe(0);
      expect(faults['address postal_code_odd'] ?? 0).toBeLessThan(name === 'health-centers' ? 20_000 : 50);
      expect((await imported(path, example(name), name)).written).toBe(0);
    }, 240_000);
  }
});
