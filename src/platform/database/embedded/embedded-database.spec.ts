import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataFolderTaken, openEmbeddedDatabase, type EmbeddedDatabase } from './index.js';

const FAST = ['fsync=off', 'shared_buffers=16MB'];

describe('the embedded database', () => {
  let dataDir: string;
  let first: EmbeddedDatabase;
  const open = (join: boolean) => openEmbeddedDatabase({ dataDir, purpose: 'a spec', join, settings: FAST });
  const ask = async (url: string, sql: string) => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'loopkeeper-embedded-'));
    chmodSync(dataDir, 0o755);
    first = await open(false);
  });
  afterAll(async () => {
    await first.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('gives the application an account that owns nothing and cannot make tables', async () => {
    await ask(first.urls.owner, 'CREATE TABLE kept (word text)');
    await expect(ask(first.urls.application, 'CREATE TABLE mine (word text)')).rejects.toThrow(/permission denied/);
    await expect(ask(first.urls.application, 'SELECT * FROM kept')).rejects.toThrow(/permission denied/);
  });

  it('lets an import join the one that runs, and leaves it running', async () => {
    const joined = await open(true);
    expect(joined).toMatchObject({ startedHere: false, urls: first.urls });
    await joined.stop();
    expect(await ask(first.urls.owner, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a second server on the same folder, and says who has it', async () => {
    await expect(open(false)).rejects.toThrow(DataFolderTaken);
    await expect(open(false)).rejects.toThrow(/a spec, process \d+/);
  });

  it('keeps the data over a stop, and forgets a claim whose process is gone', async () => {
    await ask(first.urls.owner, `INSERT INTO kept VALUES ('still here')`);
    await first.stop();
    writeFileSync(
      join(dataDir, 'run.json'),
      JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '1', purpose: 'killed', port: 1 }),
    );
    first = await open(false);
    expect(first.startedHere).toBe(true);
    expect(await ask(first.urls.owner, 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
  });
});
