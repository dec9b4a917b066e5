import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Clock } from '../../../kernel/clock.js';
import { importedId } from '../../../kernel/ids.js';
import { isProblem } from '../../../kernel/problem.js';
import { dataSource } from '../../../platform/database/data-source.js';
import { useDatabase } from '../../../../test/support/database.js';
import { useFiles } from '../../../../test/support/written-files.js';
import { ImportDirectory, type ImportRequest } from './import-directory.js';
import type { Progress } from './report/progress.js';
import { SILENT } from './report/progress.js';
import { UndoImport } from './undo-import.js';

const given = useDatabase();
const files = useFiles();

/** Moves on with every look, and stays near the database's own clock, which dates the edits. */
class Ticking extends Clock {
  private at = Date.now();

  now(): Date {
    this.at = Math.max(this.at + 1, Date.now());
    return new Date(this.at);
  }
}

let db: DataSource;
const clock = new Ticking();
let source = '';
let sources = 0;

beforeAll(async () => {
  db = await dataSource({ url: given.urls.owner, poolSize: 4, onIdleError: () => undefined }).initialize();
});
afterAll(() => db.destroy());
beforeEach(() => {
  source = `back-${++sources}`;
});

const ORGANIZATIONS = 'id,name,description\n1,Riverside Pantry,Food\n2,Alder Legal Aid,Advice\n';
const SERVICES =
  'id,organization_id,name,description,status\n1,1,Hot meals,Every noon,active\n2,2,Eviction advice,In court,active\n';
const LOCATIONS = 'id,organization_id,name,latitude,longitude\n1,1,Mill Street,40.1,-76.2\n';
const TABLES = {
  'organizations.csv': ORGANIZATIONS,
  'services.csv': SERVICES,
  'locations.csv': LOCATIONS,
  'services_at_location.csv': 'id,service_id,location_id\n1,1,1\n',
  'taxonomy_terms.csv': 'id,name,parent_id\nfood,Food,\nmeals,Meals,food\n',
  'attributes.csv': 'id,link_id,link_entity,taxonomy_term_id\n1,1,service,food\n',
};
const folder = (tables: Readonly<Record<string, string>> = TABLES) =>
  files.folder(`package-${source}-${Math.random()}`, tables);
const id = (table: string, original: string) => importedId(source, table, original);

async function imported(path: string, request: Partial<ImportRequest> = {}) {
  const summary = await new ImportDirectory(db, clock).run({ path, source, reportPath: null, ...request });
  if (isProblem(summary)) throw new Error(summary.message);
  return { ...summary, of: (table: string) => summary.tables.find((counts) => counts.table === table) };
}

/** Somebody here changes a row, as the editing screens do. */
async function edited(table: string, original: string, change: string): Promise<void> {
  await db.query(
    `BEGIN; SELECT set_config('app.origin', 'edit', true); UPDATE hsds.${table} SET ${change} WHERE id = '${id(table, original)}'; COMMIT`,
  );
}

const services = async (): Promise<Record<string, unknown>[]> =>
  db.query(
    `SELECT name, description, missing_since IS NOT NULL AS gone FROM hsds.service WHERE source = $1 ORDER BY source_id`,
    [source],
  );
const found = async (): Promise<readonly string[]> => {
  const rows = await db.query<{ service_name: string }[]>(
    `SELECT s.name AS service_name FROM search_documents d JOIN hsds.service s ON s.id = d.service_id WHERE s.source = $1 ORDER BY 1`,
    [source],
  );
  return rows.map(({ service_name }) => service_name);
};
const differences = async (runId: string): Promise<unknown> =>
  db.query(
    `SELECT table_name, field, ours, theirs, outcome FROM import_differences WHERE run_id = $1 AND field <> 'missing_since' ORDER BY nr`,
    [runId],
  );
const runs = async (): Promise<Record<string, unknown>[]> =>
  db.query(`SELECT state, dry_run, refusal FROM import_runs WHERE source = $1 ORDER BY started_at`, [source]);
const undone = (runId: string) => new UndoImport(db, clock).run(runId, 'Dora Fields');

describe('a dry run', () => {
  it('shows what would come and what is wrong, and keeps nothing but that', async () => {
    const summary = await imported(folder({ ...TABLES, 'services.csv': `${SERVICES}3,77,Orphan,,active\n` }), {
      dryRun: true,
    });

    expect(summary.of('service')).toMatchObject({ new: 2, parked: 1 });
    expect(summary.faults.find(({ code }) => code === 'parent_missing')?.first).toEqual([
      { file: 'services.csv', row: 4, field: 'organization_id', value: '77' },
    ]);
    expect(await services()).toEqual([]);
    expect(await db.query('SELECT name FROM import_sources WHERE name = $1', [source])).toEqual([]);
    expect(await runs()).toEqual([{ state: 'done', dry_run: true, refusal: null }]);
  });

  it('shows where people here and the source differ', async () => {
    await imported(folder());
    await edited('service', '1', `description = 'Every noon and evening'`);
    const { runId } = await imported(folder({ ...TABLES, 'services.csv': SERVICES.replace('Every noon', 'Daily') }), {
      dryRun: true,
    });
    expect(await differences(runId)).toEqual([
      {
        table_name: 'service',
        field: 'description',
        ours: 'Every noon and evening',
        theirs: 'Daily',
        outcome: 'ours_kept',
      },
    ]);
  });
});

describe('what people here have changed', () => {
  const newer = () =>
    folder({ ...TABLES, 'services.csv': SERVICES.replace('Every noon', 'Daily').replace('Hot meals', 'Warm meals') });

  it('stays when the source comes again, and the rest of the row is what the source says', async () => {
    await imported(folder());
    await edited('service', '1', `description = 'Every noon and evening'`);
    const { runId, of } = await imported(newer());

    expect((await services())[0]).toMatchObject({ name: 'Warm meals', description: 'Every noon and evening' });
    expect(of('service')).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await differences(runId)).toEqual([
      {
        table_name: 'service',
        field: 'description',
        ours: 'Every noon and evening',
        theirs: 'Daily',
        outcome: 'ours_kept',
      },
    ]);
    expect((await imported(newer())).of('service')).toMatchObject({ changed: 0, unchanged: 2 });
    expect((await services())[0]).toMatchObject({ description: 'Every noon and evening' });
  });

  it('gives way where the import is told so, though the source says nothing new', async () => {
    const path = folder();
    await imported(path);
    await edited('service', '1', `description = 'Every noon and evening'`);
    const { runId } = await imported(path, { overwrite: true });

    expect((await services())[0]).toMatchObject({ description: 'Every noon' });
    expect(await differences(runId)).toEqual([
      {
        table_name: 'service',
        field: 'description',
        ours: 'Every noon and evening',
        theirs: 'Every noon',
        outcome: 'theirs_taken',
      },
    ]);
  });

  it('stays off the list when it was taken off here', async () => {
    await imported(folder());
    await edited('service', '2', 'missing_since = now()');
    await imported(folder({ ...TABLES, 'services.csv': SERVICES.replace('In court', 'Everywhere') }));
    expect((await services())[1]).toEqual({ name: 'Eviction advice', description: 'Everywhere', gone: true });
  });
});

describe('an import taken back', () => {
  it('leaves nothing that it added, and nothing of it is found', async () => {
    const { runId } = await imported(folder());
    expect(await found()).toEqual(['Eviction advice', 'Hot meals']);

    expect(await undone(runId)).toBe(true);

    expect((await services()).every(({ gone }) => gone)).toBe(true);
    expect(await found()).toEqual([]);
    expect(await runs()).toEqual([{ state: 'undone', dry_run: false, refusal: null }]);
  });

  it('gives back what it had changed, in every table', async () => {
    await imported(folder());
    const everything = async (): Promise<unknown> =>
      db.query(
        `SELECT 'service' AS of, id, name, description, missing_since FROM hsds.service WHERE source = $1
         UNION ALL SELECT 'term', id, name, parent_id::text, missing_since FROM hsds.taxonomy_term WHERE source = $1
         UNION ALL SELECT 'attribute', id, link_entity, taxonomy_term_id::text, missing_since FROM hsds.attribute WHERE source = $1 ORDER BY 1, 2`,
        [source],
      );
    const before = await everything();
    const { runId } = await imported(
      folder({
        ...TABLES,
        'services.csv': 'id,organization_id,name,description,status\n1,1,Warm meals,,active\n',
        'taxonomy_terms.csv': 'id,name,parent_id\nfood,Groceries,\nmeals,Meals,\n',
        'attributes.csv': 'id,link_id,link_entity,taxonomy_term_id\n1,1,service,meals\n',
      }),
    );
    expect(await everything()).not.toEqual(before);

    expect(await undone(runId)).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await found()).toEqual(['Eviction advice', 'Hot meals']);
  });

  it('leaves what somebody has changed since, and lists it', async () => {
    await imported(folder());
    const { runId } = await imported(
      folder({ ...TABLES, 'services.csv': SERVICES.replace('Every noon', 'Daily').replace('Hot meals', 'Warm meals') }),
    );
    await edited('service', '1', `description = 'Noon and evening'`);

    await undone(runId);

    expect((await services())[0]).toMatchObject({ name: 'Hot meals', description: 'Noon and evening' });
    expect(await differences(runId)).toEqual([
      {
        table_name: 'service',
        field: 'description',
        ours: 'Noon and evening',
        theirs: 'Every noon',
        outcome: 'kept_at_undo',
      },
    ]);
  });

  it('leaves a service that somebody has edited, with its organization and its place', async () => {
    const { runId } = await imported(folder());
    await edited('service', '1', `description = 'Noon and evening'`);
    await undone(runId);

    expect(await services()).toEqual([
      { name: 'Hot meals', description: 'Noon and evening', gone: false },
      { name: 'Eviction advice', description: 'In court', gone: true },
    ]);
    const kept = await db.query(
      `SELECT table_name FROM import_differences WHERE run_id = $1 AND outcome = 'kept_at_undo' ORDER BY 1`,
      [runId],
    );
    expect(kept).toEqual([{ table_name: 'location' }, { table_name: 'organization' }, { table_name: 'service' }]);
    expect(await found()).toEqual(['Hot meals']);
  });

  it('can come again, and later imports are taken back first', async () => {
    const first = await imported(folder());
    const second = await imported(folder({ ...TABLES, 'services.csv': SERVICES.replace('Hot meals', 'Warm meals') }));
    expect(await undone(first.runId)).toBe(false);
    expect(await undone(second.runId)).toBe(true);
    expect(await undone(first.runId)).toBe(true);
    expect(await undone(first.runId)).toBe(false);

    await imported(folder());
    expect(await found()).toEqual(['Eviction advice', 'Hot meals']);
  });
});

describe('an import that is stopped', () => {
  it('has changed nothing, and says that it was stopped', async () => {
    const stopping: Progress = {
      ...SILENT,
      step: (name) => {
        if (name === 'comparing with what is there')
          void db.query('UPDATE import_runs SET cancel_asked = true WHERE source = $1', [source]);
      },
    };
    const many = Array.from({ length: 60_000 }, (_, at) => `${at},1,Service ${at},,active`).join('\n');
    const path = folder({ ...TABLES, 'services.csv': `id,organization_id,name,description,status\n${many}\n` });
    const problem = await new ImportDirectory(db, clock).run({ path, source, reportPath: null, progress: stopping });

    expect(isProblem(problem) && problem.code).toBe('IMPORT_CANCELLED');
    expect(await services()).toEqual([]);
    expect(await runs()).toEqual([
      { state: 'cancelled', dry_run: false, refusal: 'It was cancelled. Nothing was changed.' },
    ]);
  }, 60_000);
});

describe('a source that numbers its rows anew', () => {
  it('keeps their ids here, and with them what hangs on them', async () => {
    await imported(folder());
    const before = await db.query('SELECT id, name FROM hsds.service WHERE source = $1 ORDER BY name', [source]);
    const { faults, of } = await imported(
      folder({
        ...TABLES,
        'organizations.csv': 'id,name,description\n11,Riverside Pantry,Food\n12,Alder Legal Aid,Advice\n',
        'services.csv':
          'id,organization_id,name,description,status\n31,11,Hot meals,Every noon,active\n32,12,Eviction advice,In court,active\n',
        'locations.csv': 'id,organization_id,name,latitude,longitude\n21,11,Mill Street,40.1,-76.2\n',
        'services_at_location.csv': 'id,service_id,location_id\n41,31,21\n',
        'attributes.csv': 'id,link_id,link_entity,taxonomy_term_id\n1,31,service,food\n',
      }),
    );

    expect(await db.query('SELECT id, name FROM hsds.service WHERE source = $1 ORDER BY name', [source])).toEqual(
      before,
    );
    expect(of('service')).toMatchObject({ new: 0, missing: 0 });
    expect(of('service_at_location')).toMatchObject({ new: 0, missing: 0 });
    expect(faults.filter(({ code }) => code === 'id_changed').map(({ table, count }) => [table, count])).toEqual(
      expect.arrayContaining([
        ['organization', 2],
        ['service', 2],
        ['location', 1],
        ['service_at_location', 1],
      ]),
    );
  });
});

describe('rows that belong to themselves', () => {
  it('are kept, and the circle is opened at its last row', async () => {
    const { faults } = await imported(
      folder({
        ...TABLES,
        'organizations.csv': 'id,name,parent_organization_id\n1,Riverside Pantry,1\n2,Alder Legal Aid,\n',
        'taxonomy_terms.csv': 'id,name,parent_id\nfood,Food,soup\nmeals,Meals,food\nsoup,Soup,meals\n',
      }),
    );
    const terms = await db.query(
      `SELECT t.name, p.name AS parent, t.extra FROM hsds.taxonomy_term t LEFT JOIN hsds.taxonomy_term p ON p.id = t.parent_id WHERE t.source = $1 ORDER BY 1`,
      [source],
    );
    expect(terms).toEqual([
      { name: 'Food', parent: 'Soup', extra: {} },
      { name: 'Meals', parent: 'Food', extra: {} },
      { name: 'Soup', parent: null, extra: { parent_id: 'meals' } },
    ]);
    expect(faults.filter(({ code }) => code === 'circle').map(({ table, count }) => [table, count])).toEqual([
      ['taxonomy_term', 1],
      ['organization', 1],
    ]);
  });
});

describe('a confidential place', () => {
  it('is imported without a word about where it is, in the directory, the history or the report', async () => {
    await imported(folder());
    await db.query(`UPDATE hsds.location SET is_confidential = true WHERE id = $1`, [id('location', '1')]);
    const summary = await imported(
      folder({
        ...TABLES,
        'locations.csv':
          'id,organization_id,name,latitude,longitude,secret_door\n1,1,Hidden Lane,400,-76.2,Hidden Lane 7b\n',
        'addresses.csv':
          'id,location_id,address_1,city,state_province,postal_code,country\n1,1,Hidden Lane 7,Alder,PA,Hidden,US\n',
      }),
    );
    const everywhere = await db.query(
      `SELECT coalesce(string_agg(t, ' '), '') AS said FROM (
         SELECT to_jsonb(l)::text AS t FROM hsds.location l UNION ALL SELECT to_jsonb(a)::text FROM hsds.address a
         UNION ALL SELECT to_jsonb(c)::text FROM directory_changes c UNION ALL SELECT to_jsonb(d)::text FROM import_differences d
         UNION ALL SELECT to_jsonb(r)::text FROM import_runs r UNION ALL SELECT to_jsonb(d)::text FROM search_documents d UNION ALL SELECT to_jsonb(p)::text FROM import_parked_rows p) every`,
    );
    expect(everywhere[0].said).not.toMatch(/Hidden/);
    expect(JSON.stringify(summary)).not.toMatch(/Hidden/);
    expect(summary.faults.map(({ code }) => code)).toContain('postal_code_odd');
  });
});
