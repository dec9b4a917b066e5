import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { isProblem } from '../../../kernel/problem.js';
import { dataSource } from '../../../platform/database/data-source.js';
import { SystemClock } from '../../../platform/system-clock.js';
import { sharedFolder } from '../../../../test/support/shared-folder.js';
import { useDatabase } from '../../../../test/support/database.js';
import { useFiles } from '../../../../test/support/written-files.js';
import { ImportDirectory } from './import-directory.js';

const given = useDatabase();
const files = useFiles();
let db: DataSource;

beforeAll(async () => {
  db = await dataSource({ url: given.urls.owner, poolSize: 3, onIdleError: () => undefined }).initialize();
});
afterAll(() => db?.destroy());

async function imported(path: string, source?: string) {
  const summary = await new ImportDirectory(db, new SystemClock()).run({ path, source, reportPath: null });
  if (isProblem(summary)) throw new Error(summary.message);
  return {
    fault: (table: string | null, code: string) =>
      summary.faults.find((fault) => fault.table === table && fault.code === code)?.count ?? 0,
    of: (table: string) => summary.tables.find((counts) => counts.table === table),
    written: summary.tables.reduce((sum, counts) => sum + counts.new + counts.changed + counts.missing, 0),
    codes: [...new Set(summary.faults.map(({ code }) => code))].sort(),
  };
}

/** A test over data that the project may use but not carry; where the folder is absent it says so and is skipped. */
const over = (name: string, path: string, tell: (path: string) => Promise<void>): void => {
  const file = join(sharedFolder(), path);
  if (existsSync(file)) it(name, () => tell(file), 120_000);
  else it.skip(`${name} (skipped: ${path} is not on this machine)`, () => undefined);
};

/** The largest take minutes: `npm run test:real` alone runs them. */
const onlyReal = (name: string, path: string, tell: (path: string) => Promise<void>): void => {
  const file = join(sharedFolder(), path);
  if (process.env['LOOPKEEPER_TEST_REAL'] === '1' && existsSync(file)) it(name, () => tell(file), 900_000);
  else it.skip(`${name} (skipped: npm run test:real runs it where ${path} is)`, () => undefined);
};

describe('real directories', () => {
  over(
    'Detroit: six services with fields of their own at five levels, in either form',
    'data/detroit-313help-hsds3.2-sample/services-first6.json',
    async (path) => {
      const document = await imported(path, 'detroit');
      expect(document.of('service')).toMatchObject({ read: 6, new: 6 });
      expect(document.of('organization')).toMatchObject({ new: 2 });
      expect(document.codes).toEqual(['unknown_field']);

      const lines = await imported(path.replace(/json$/, 'ndjson'), 'detroit');
      expect(lines.written).toBe(0);
      const [kept] = await db.query(
        `SELECT count(*)::int AS count FROM hsds.service WHERE source = 'detroit' AND extra ? 'x_detroit'`,
      );
      expect(kept.count).toBe(6);
    },
  );

  over(
    'Miami: 1,074 organizations and 4,089 services, and every fault that it is known for',
    'data/miami-211-hsds1.1/datapackage-1566177582.zip',
    async (path) => {
      const { of, fault } = await imported(path, 'miami');

      expect(of('organization')).toMatchObject({ read: 1074, new: 1074 });
      expect(of('service')).toMatchObject({ read: 4089, new: 3642, parked: 447 });
      expect(fault(null, 'file_absent')).toBe(9);

      expect(fault('eligibility', 'parent_not_named')).toBe(2244);
      expect(fault('schedule', 'id_missing')).toBe(11_350);
      expect(fault('schedule', 'time_rewritten') + fault('schedule', 'time_unreadable') + 132 + 122).toBe(2 * 11_350);
      expect(fault('schedule', 'times_missing')).toBe(122);

      expect(fault('service', 'status_empty')).toBe(4089);
      expect(fault('service', 'parent_missing')).toBe(447);
      expect(fault('location', 'link_dropped')).toBe(3015);
      expect(fault('service', 'repeated_name')).toBe(116);
      expect(fault('service', 'url_without_scheme') + fault('service', 'url_unreadable')).toBeGreaterThanOrEqual(2611);

      expect(fault('phone', 'phone_not_plain')).toBeGreaterThanOrEqual(266);
      expect(fault('phone', 'required_empty')).toBe(22);
      expect(fault('contact', 'phone_incomplete')).toBe(4005);
      expect(fault('contact', 'unknown_field')).toBe(3);

      expect(fault('address', 'padded')).toBe(8105);
      expect(fault('address', 'blank_row') + fault('address', 'address_without_street')).toBe(35);
      expect(fault('address', 'blank_row') + fault('address', 'postal_code_odd')).toBe(31);
      expect(fault('location', 'coordinates_missing')).toBe(1829);

      expect(fault('language', 'duplicate_kept') + fault('language', 'repeated_row')).toBe(5275);
      expect(fault('language', 'language_in_words')).toBeGreaterThan(300);
      expect(fault('taxonomy_term', 'duplicate_left_out') + fault('taxonomy_term', 'repeated_row')).toBe(3);
      expect(fault('attribute', 'repeated_pair')).toBe(9155);
      expect(fault('accessibility', 'blank_row')).toBe(2469);
      expect(fault('service', 'term_missing')).toBe(500);
      expect(fault('service', 'also_organization')).toBe(1074);

      const [found] = await db.query(
        `SELECT count(*)::int AS count FROM import_parked_rows WHERE source = 'miami' AND table_name = 'service' AND state = 'parked'`,
      );
      expect(found.count).toBe(447);
    },
  );

  over(
    'food: the first 2,000 nested services of a large directory',
    'data/haarrrvest-food-hsds3.2.3/services-first2000.ndjson.gz',
    async (path) => {
      const { of } = await imported(path, 'food');
      expect(of('service')).toMatchObject({ read: 2000, new: 2000, parked: 0 });
      expect((await imported(path, 'food')).written).toBe(0);
    },
  );

  over(
    'Ohana: the tables of 1.0, its bad ones too, each fault by its name',
    'data/ohana-sample-and-invalid/data/sample-csv',
    async (path) => {
      const { of, fault } = await imported(path, 'ohana');
      expect(of('organization')?.new).toBe(8);
      expect(of('service')?.new).toBe(23);
      expect(of('service')?.parked).toBe(0);
      expect(fault('service', 'organization_of_place')).toBe(23);
      expect(of('language')?.new).toBeGreaterThan(20);
      expect(of('accessibility')?.new).toBeGreaterThan(10);
      expect((await imported(path, 'ohana')).written).toBe(0);
    },
  );

  const FIXTURES = 'data/ohana-sample-and-invalid/spec/support/fixtures';
  const BAD: readonly (readonly [string, string, string])[] = [
    ['invalid_org.csv', 'organizations.csv', 'required_empty'],
    ['invalid_service.csv', 'services.csv', 'required_empty'],
    ['invalid_program.csv', 'programs.csv', 'required_empty'],
    ['phone_with_no_parent.csv', 'phones.csv', 'parent_not_named'],
    ['program_with_no_parent.csv', 'programs.csv', 'parent_not_named'],
    ['holiday_schedule_with_no_parent.csv', 'holiday_schedules.csv', 'parent_not_named'],
    ['hs_with_2_digit_year.csv', 'holiday_schedules.csv', 'date_rewritten'],
    ['hs_with_spelled_out_date.csv', 'holiday_schedules.csv', 'date_rewritten'],
    ['hs_with_invalid_date.csv', 'holiday_schedules.csv', 'date_unreadable'],
  ];
  for (const [fixture, table, code] of BAD) {
    over(`Ohana, ${fixture}: its fault is named and nothing crashes`, `${FIXTURES}/${fixture}`, async (path) => {
      const folder = files.folder(fixture, {
        'organizations.csv': 'id,name,description\n1,Pantry,Food\n2,Legal Aid,Advice\n',
        'locations.csv': 'id,organization_id,name\n1,1,House\n',
        [table]: readFileSync(path),
      });
      const found = await new ImportDirectory(db, new SystemClock()).run({
        path: folder,
        source: fixture.replace(/\W/g, '-'),
        reportPath: null,
      });
      const said = isProblem(found) ? found.message : found.faults.map((fault) => fault.code).join(' ');
      expect(said).toContain(code);
    });
  }

  onlyReal(
    'food: all 57,764 services, at no less than 1,000 a second on a busy machine, and again without a write',
    'data/haarrrvest-food-hsds3.2.3/datapackage.zip',
    async (path) => {
      const began = performance.now();
      const { of } = await imported(path, 'food-whole');
      expect(57_764 / ((performance.now() - began) / 1000)).toBeGreaterThan(1_000);
      expect(of('service')).toMatchObject({ read: 57_764, new: 57_764, parked: 0 });
      expect((await imported(path, 'food-whole')).written).toBe(0);
    },
  );

  onlyReal(
    'food as a machine transcribed it: of 55,866 texts of which none is valid, all but a few become services',
    'data/haarrrvest-food-raw/results.ndjson.gz',
    async (path) => {
      const { of, fault } = await imported(path, 'food-raw');
      expect(of('organization')?.new).toBeGreaterThan(55_000);
      expect(of('service')?.new).toBeGreaterThan(55_000);
      expect(of('service_at_location')?.new).toBeGreaterThan(52_000);
      expect(fault(null, 'text_unreadable')).toBe(2);
      expect((await imported(path, 'food-raw')).written).toBe(0);
    },
  );

  for (const name of ['simple', 'all_resources']) {
    over(`the 1.1 sample, ${name}: nothing of it is lost`, `data/sample-hsds-datapackage-1.1/${name}`, async (path) => {
      const { of } = await imported(path, `sample-${name}`);
      expect(of('service')?.parked).toBe(0);
      expect(of('service')?.new).toBeGreaterThan(0);
    });
  }

  over('the examples of the specification, as tables', 'spec/hsds/v3.2.3/examples/csv', async (path) => {
    const { of } = await imported(path, 'examples');
    expect(
      ['organization', 'service', 'location', 'service_at_location', 'unit', 'service_capacity', 'url'].map(
        (table) => of(table)?.new,
      ),
    ).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  over(
    'lists as another country hands them out',
    'data/oruk-mock-responses/V3.0-UK-Test/service_list.json',
    async (path) => {
      expect((await imported(path, 'uk')).of('service')?.new).toBeGreaterThan(0);
    },
  );
});
