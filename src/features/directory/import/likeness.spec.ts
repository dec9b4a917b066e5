import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { isProblem } from '../../../kernel/problem.js';
import { dataSource } from '../../../platform/database/data-source.js';
import { SystemClock } from '../../../platform/system-clock.js';
import { useDatabase } from '../../../../test/support/database.js';
import { useFiles } from '../../../../test/support/written-files.js';
import { ImportDirectory } from './import-directory.js';
import { summaryLines, type ImportSummary } from './report/summary.js';

const given = useDatabase();
const files = useFiles();
let db: DataSource;

beforeAll(async () => {
  db = await dataSource({ url: given.urls.owner, poolSize: 3, onIdleError: () => undefined }).initialize();
});
afterAll(() => db.destroy());

const NAMES = [
  'Hot meals',
  'Food pantry',
  'Eviction advice',
  'Rent help',
  'Night shelter',
  'Diapers',
  'Tax help',
  'ESL',
];

/** So many services of the list, with ids that begin in some way. */
const directory = (name: string, ids: string, count: number, organization = 'Riverside Pantry') =>
  files.folder(name, {
    'organizations.csv': `id,name,description\n${ids}o,${organization},Food\n`,
    'services.csv': `id,organization_id,name,status\n${NAMES.slice(0, count).map((each, n) => `${ids}${n},${ids}o,${each},active`).join('\n')}\n`, // prettier-ignore
  });

async function ran(path: string, source: string, dryRun = true): Promise<ImportSummary> {
  const summary = await new ImportDirectory(db, new SystemClock()).run({ path, source, reportPath: null, dryRun });
  if (isProblem(summary)) throw new Error(summary.message);
  return summary;
}

describe('a directory that is here already under another name', () => {
  beforeAll(async () => {
    await ran(directory('first', 'a', 7), 'county', false);
  });

  it('is told of by the trial, whether its ids are the same or new', async () => {
    for (const [name, ids] of [
      ['same-ids', 'a'],
      ['new-ids', 'b'],
    ] as const) {
      const trial = await ran(directory(name, ids, 8), 'county-2026');
      expect(trial.resembles).toEqual({ source: 'county', alike: 7, of: 8 });
      expect(summaryLines(trial).join('\n')).toContain('LOOK: 7 of 8 services look like those of the source county');
      const [kept] = await db.query('SELECT resembles FROM import_runs WHERE id = $1', [trial.runId]);
      expect(kept.resembles).toEqual(trial.resembles);
    }
  });

  it('is not made of a few likenesses, of services of other organizations, or of the source itself', async () => {
    expect((await ran(directory('few', 'c', 3), 'else-1')).resembles).toBeNull();
    expect((await ran(directory('others', 'd', 8, 'Alder Legal Aid'), 'else-2')).resembles).toBeNull();
    expect((await ran(directory('again', 'a', 8), 'county')).resembles).toBeNull();
  });

  it('is brought up to date under its own name', async () => {
    const again = await ran(directory('up-to-date', 'a', 8), 'county', false);
    expect(again.tables.find(({ table }) => table === 'service')).toMatchObject({ new: 1, unchanged: 7 });
  });
});
