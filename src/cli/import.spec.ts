import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbeddedDatabase } from '../platform/database/embedded/index.js';
import { useFiles } from '../../test/support/written-files.js';

const ROOT = join(import.meta.dirname, '../..');
const files = useFiles();
let dataDir = '';

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'loopkeeper-import-'));
  chmodSync(dataDir, 0o755);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs the command as npm would, without building again. */
function run(words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const environment = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' };
    const child = spawn(process.execPath, ['--no-warnings', join(ROOT, 'dist/src/main.js'), 'import', ...words], {
      cwd: ROOT,
      env: environment,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('exit', (code) => resolve({ code, said }));
  });
}

const pantry = () =>
  files.folder('alder', {
    'organizations.csv': 'id,name\n1,Riverside Pantry\n',
    'services.csv': 'id,organization_id,name,status\n1,1,Hot meals,\n',
  });

describe('npm run import', () => {
  it('starts the database of the data folder, imports, says what it did, and stops it again', async () => {
    const { code, said } = await run([pantry()]);
    expect(said).toMatch(/Imported alder from 2 files/);
    expect(said).toMatch(/service +1 +1 +0 +0 +0 +0 +2/);
    expect(said).toMatch(/a service needs a status \(taken as active\)/);
    expect(code).toBe(0);
    expect(readFileSync(join(dataDir, 'imports/alder-faults.csv'), 'utf8')).toContain(
      'services.csv,2,service,status,,status_empty',
    );
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  }, 60_000);

  it('uses the database that a running demo has, and leaves it running', async () => {
    const demo = await openEmbeddedDatabase({ dataDir, purpose: 'npm run demo', join: false });
    try {
      const { code, said } = await run([pantry(), '--source', 'second', '--report', join(dataDir, 'faults.ndjson')]);
      expect(said).toMatch(/Imported second/);
      expect(code).toBe(0);
      const client = new pg.Client(demo.urls.owner);
      await client.connect();
      const { rows } = await client.query('SELECT source FROM hsds.service ORDER BY source');
      await client.end();
      expect(rows).toEqual([{ source: 'alder' }, { source: 'second' }]);
      expect(JSON.parse(readFileSync(join(dataDir, 'faults.ndjson'), 'utf8').split('\n')[0] ?? '')).toMatchObject({
        code: 'status_empty',
        row: 2,
      });
    } finally {
      await demo.stop();
    }
  }, 60_000);

  it('refuses with the reason and exit code 2', async () => {
    const { code, said } = await run([join(dataDir, 'nothing-here.zip')]);
    expect(said).toMatch(/Refused: There is no file or folder .*nothing-here\.zip\.\nNothing was changed\./);
    expect(code).toBe(2);
  }, 60_000);

  it('explains itself when called without a path', async () => {
    const { code, said } = await run([]);
    expect(said).toMatch(/npm run import -- PATH/);
    expect(code).toBe(2);
  });
});
