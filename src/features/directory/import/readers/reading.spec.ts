import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { useFiles, zipOf } from '../../../../../test/support/written-files.js';
import type { Fault } from '../domain/faults.js';
import { IMPORT_LIMITS } from '../domain/import-limits.js';
import type { SourceRow } from '../domain/source-row.js';
import { openSource } from './open-source.js';
import { planReading } from './plan-reading.js';

const files = useFiles();

async function read(path: string, limits = IMPORT_LIMITS) {
  const source = await openSource(path, limits);
  try {
    const plan = await planReading(source, limits);
    const rows: SourceRow[] = [];
    const faults: Fault[] = [...plan.faults];
    const resources = new Set<string>();
    const telling = {
      limits,
      onBytes: () => undefined,
      onFault: (fault: Fault) => faults.push(fault),
      onResource: (name: string) => resources.add(name),
      onLostRow: () => undefined,
    };
    for (const file of plan.files) for await (const batch of file.read(telling)) rows.push(...batch);
    return {
      rows,
      faults,
      codes: faults.map(({ code }) => code),
      resources,
      said: rows.map(({ resource, row, fields }) => [resource, row, fields['name']]),
    };
  } finally {
    source.close();
  }
}

const SERVICES = 'id,organization_id,name\n1,9,Hot meals\n2,9,Clothing\n';

describe('a package of tables', () => {
  it('is read from a folder, with its tables in data/ and plural or singular names', async () => {
    const { said } = await read(
      files.folder('folder', {
        'datapackage.json': '{"resources": []}',
        'data/services.csv': SERVICES,
        'data/organization.csv': 'id,name\n9,Riverside Pantry\n',
      }),
    );
    expect(said).toEqual([
      ['organization', 2, 'Riverside Pantry'],
      ['service', 2, 'Hot meals'],
      ['service', 3, 'Clothing'],
    ]);
  });

  it('is read from a zip, folders inside it too', async () => {
    const { said } = await read(
      files.zip('package.zip', {
        'export/data/services.csv': SERVICES,
        '__MACOSX/._services.csv': 'x',
        'export/README.md': 'hello',
      }),
    );
    expect(said).toEqual([
      ['service', 2, 'Hot meals'],
      ['service', 3, 'Clothing'],
    ]);
  });

  it('is read with each table packed', async () => {
    const { said } = await read(files.folder('packed', { 'services.csv.gz': gzipSync(SERVICES) }));
    expect(said).toHaveLength(2);
  });

  it('goes by what datapackage.json calls a file, and tells of files that are not there', async () => {
    const descriptor = JSON.stringify({
      resources: [
        { name: 'service', path: 'data/what-we-do.csv' },
        { name: 'phone', path: 'phones.csv' },
      ],
    });
    const { said, faults } = await read(
      files.folder('described', { 'datapackage.json': descriptor, 'data/what-we-do.csv': SERVICES }),
    );
    expect(said).toHaveLength(2);
    expect(faults).toMatchObject([{ code: 'file_absent', file: 'phones.csv' }]);
  });

  it('is read without a datapackage.json that can be read', async () => {
    const { said, codes } = await read(
      files.folder('undescribed', { 'datapackage.json': '{', 'services.csv': SERVICES }),
    );
    expect(said).toHaveLength(2);
    expect(codes).toEqual(['descriptor_unreadable']);
  });

  it('tells terms of a taxonomy from taxonomies: both have been called taxonomy', async () => {
    const old = await read(files.folder('old', { 'taxonomy.csv': 'id,name,parent_id,vocabulary\nf,Food,,Ours\n' }));
    const now = await read(files.folder('now', { 'taxonomy.csv': 'id,name,version\no,Ours,2\n' }));
    expect([old.said[0]?.[0], now.said[0]?.[0]]).toEqual(['taxonomy_term', 'taxonomy']);
  });

  it('leaves out a table that HSDS does not know, and says so', async () => {
    const { faults } = await read(files.folder('surplus', { 'services.csv': SERVICES, 'invoices.csv': 'a,b\n1,2\n' }));
    expect(faults).toMatchObject([{ code: 'file_ignored', file: 'invoices.csv' }]);
  });

  it('takes semicolons, a byte order mark, Windows line ends and odd header letters', async () => {
    const { rows } = await read(
      files.folder('excel', { 'services.csv': '\uFEFFID;Name;Organization ID\r\n1;"Meals; hot";9\r\n' }),
    );
    expect(rows[0]?.fields).toEqual({ id: '1', name: 'Meals; hot', organization_id: '9' });
  });

  it('keeps a row with too few or too many cells', async () => {
    const { rows, codes } = await read(
      files.folder('ragged', { 'services.csv': 'id,organization_id,name\n1,9\n2,9,Clothing,more\n' }),
    );
    expect(rows.map(({ fields }) => fields)).toEqual([
      { id: '1', organization_id: '9' },
      { id: '2', organization_id: '9', name: 'Clothing', column_4: 'more' },
    ]);
    expect(codes).toEqual(['cells_missing', 'cells_surplus']);
  });
});

describe('the encoding of a file', () => {
  it('is found out: Windows-1252 is read and reported', async () => {
    const { rows, codes } = await read(
      files.folder('windows', {
        'services.csv': Buffer.from('id,name\n1,Caf\u00e9 Jos\u00e9 \u0096 se\u00f1or\n', 'latin1'),
      }),
    );
    expect(rows[0]?.fields['name']).toBe('Café José – señor');
    expect(codes).toEqual(['encoding']);
  });

  it('stays UTF-8 for one broken byte among many whole characters', async () => {
    const { rows, codes } = await read(
      files.folder('slip', {
        'services.csv': Buffer.concat([
          Buffer.from('id,name\n1,Ayuda a niños y señores: comida y atención médica'),
          Buffer.from([0xff]),
          Buffer.from('\n'),
        ]),
      }),
    );
    expect(rows[0]?.fields['name']).toContain('niños y señores');
    expect(codes).toEqual(['broken_characters']);
  });

  it('may be UTF-16 with its mark', async () => {
    const { rows } = await read(
      files.folder('wide', {
        'services.csv': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id,name\n1,Café\n', 'utf16le')]),
      }),
    );
    expect(rows[0]?.fields['name']).toBe('Café');
  });
});

describe('JSON', () => {
  const service = { id: '1', name: 'Hot meals', status: 'active' };

  it.each<[string, unknown, string]>([
    ['a list', [service], 'service'],
    ['a page of a list', { total_items: 1, contents: [service] }, 'service'],
    ['lists under their names', { organizations: [{ id: '9', name: 'Pantry' }] }, 'organization'],
    ['a single record', { ...service, phones: [{ number: '555-0100' }] }, 'service'],
    ['organizations that hold their services', [{ id: '9', name: 'Pantry', services: [service] }], 'organization'],
    ['places of services', [{ id: 'x', location: { id: 'a' }, service }], 'service_at_location'],
    ['terms', [{ id: 'f', name: 'Food', parent_id: null, taxonomy: 'Ours' }], 'taxonomy_term'],
  ])('may be %s', async (_, content, resource) => {
    const { rows } = await read(files.file('some.json', JSON.stringify(content, null, 2)));
    expect(rows.map((row) => row.resource)).toEqual([resource]);
  });

  it('may be packed, and may be a record a line', async () => {
    const lines = `${JSON.stringify(service)}\n\n{"id": broken\n${JSON.stringify({ ...service, id: '2' })}`;
    const { rows, faults } = await read(files.file('lines.ndjson.gz', gzipSync(lines)));
    expect(rows.map(({ row, fields }) => [row, fields['id']])).toEqual([
      [1, '1'],
      [4, '2'],
    ]);
    expect(faults).toMatchObject([{ code: 'row_unreadable', row: 3 }]);
  });

  it('is recognized as lines without a telling name', async () => {
    const { rows } = await read(files.file('feed', `${JSON.stringify(service)}\n${JSON.stringify(service)}\n`));
    expect(rows).toHaveLength(2);
  });

  it('leaves out records that are nothing HSDS knows', async () => {
    const { rows, codes } = await read(
      files.file('mixed.json', JSON.stringify([service, { weather: 'mild' }, 'word', null])),
    );
    expect(rows).toHaveLength(1);
    expect(codes).toEqual(['record_unknown', 'record_unknown', 'record_unknown']);
  });

  it('skips a line longer than a row may be and goes on', async () => {
    const limits = { ...IMPORT_LIMITS, bytesOfOneRow: 200_000 };
    const long = JSON.stringify({ ...service, description: 'a'.repeat(400_000) });
    const { rows, codes } = await read(
      files.file('long.ndjson', `${JSON.stringify(service)}\n${long}\n${JSON.stringify(service)}\n`),
      limits,
    );
    expect(rows).toHaveLength(2);
    expect(codes).toEqual(['row_unreadable']);
  });
});

describe('what cannot be read is refused whole, with the reason', () => {
  const bomb = Buffer.alloc(64 << 20);

  it.each<[string, () => string, RegExp]>([
    ['nothing there', () => 'nowhere/at-all.zip', /There is no file or folder/],
    ['an empty file', () => files.file('empty.json', ''), /is empty/],
    ['a zip that is none', () => files.file('fake.zip', 'hello, this is text'), /is not a zip archive/],
    [
      'a zip that breaks off',
      () => files.file('short.zip', zipOf({ 'services.csv': SERVICES.repeat(50) }).subarray(0, 90)),
      /archive cannot be (opened|read)/,
    ],
    [
      'a damaged file in a zip',
      () =>
        files.file(
          'damaged.zip',
          Buffer.from(
            zipOf({ 'services.csv': SERVICES.repeat(50) }).map((byte, at) => (at > 50 && at < 60 ? byte ^ 0xff : byte)),
          ),
        ),
      /services\.csv (is damaged|cannot be read)/,
    ],
    ['a zip bomb', () => files.zip('bomb.zip', { 'services.csv': bomb }), /zip bomb/],
    ['a gzip bomb', () => files.file('bomb.ndjson.gz', gzipSync(bomb)), /zip bomb/],
    [
      'a gzip that breaks off',
      () => files.file('short.ndjson.gz', gzipSync(SERVICES.repeat(5000)).subarray(0, 300)),
      /breaks off/,
    ],
    ['a gzip that is none', () => files.file('fake.ndjson.gz', 'hello'), /is damaged/],
    [
      'a zip with a path that leads out',
      () => files.zip('escape.zip', { '../../services.csv': SERVICES }),
      /archive cannot be read/,
    ],
    [
      'tables that HSDS does not know',
      () => files.folder('foreign', { 'invoices.csv': 'a,b\n1,2\n' }),
      /No file in it is one that HSDS knows/,
    ],
    ['an empty folder', () => files.folder('hollow', { '.keep': '' }), /No file in it/],
    ['a picture', () => files.file('photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47])), /No file in it/],
    [
      'JSON that breaks off',
      () => files.file('short.json', '[{"id": "1", "name": "Hot meals", "status": "act'),
      /is no JSON, or breaks off/,
    ],
  ])('%s', async (_, path, reason) => {
    await expect(read(path())).rejects.toThrow(reason);
  });

  it('an archive of more files than any directory has', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`services-${at}.csv`, SERVICES]));
    await expect(read(files.zip('many.zip', many), { ...IMPORT_LIMITS, entries: 20 })).rejects.toThrow(
      'The archive holds 30 files; at most 20 are read.',
    );
  });
});
