import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { TEST_ENVIRONMENT } from '../../../test/support/application.js';
import { S3Double } from '../../../test/support/s3-double.js';
import { readSettings, SettingsError } from '../config/settings.js';
import { FolderStorage, storageOf, type FileStorage } from './index.js';

const KEY = { accessKeyId: 'AKIDLOOPKEEPER', secretAccessKey: 'of-the-tests-alone', region: 'us-east-2' } as const;
const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-storage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let double: S3Double;
beforeAll(async () => {
  double = await S3Double.starts('agreements', KEY);
});
afterAll(() => double.stops());

const bucket = (changes: Readonly<Record<string, string>> = {}): Promise<FileStorage> =>
  storageOf(
    readSettings('test', {
      ...TEST_ENVIRONMENT,
      S3_ENDPOINT: double.url,
      S3_BUCKET: 'agreements',
      S3_REGION: KEY.region,
      S3_ACCESS_KEY_ID: KEY.accessKeyId,
      S3_SECRET_ACCESS_KEY: KEY.secretAccessKey,
      S3_FORCE_PATH_STYLE: '1',
      ...changes,
    }),
  );

const pieces = (...contents: readonly (string | Buffer)[]): Readable =>
  Readable.from(contents.map((each) => Buffer.from(each)));

/** A stream that breaks off in the middle, as a connection does. */
function* breaking(): Generator<Buffer> {
  yield Buffer.alloc(1 << 20, 'a');
  throw new Error('aborted');
}

const read = async (storage: FileStorage, key: string): Promise<string | null> => {
  const content = await storage.get(key);
  return content && (await buffer(content)).toString();
};

const storages = [
  ['a folder', () => Promise.resolve(new FolderStorage(folder))],
  ['a bucket', () => bucket()],
] as const;

describe.each(storages)('files kept in %s', (_, make) => {
  let storage: FileStorage;
  beforeAll(async () => {
    storage = await make();
  });

  it('are there as they came, until they are forgotten; forgetting twice is no fault', async () => {
    await storage.put('agreement/a1', pieces('one ', 'two'));
    expect(await read(storage, 'agreement/a1')).toBe('one two');
    await storage.remove('agreement/a1');
    expect(await storage.get('agreement/a1')).toBeNull();
    await storage.remove('agreement/a1');
  });

  it('are there whole or not at all', async () => {
    await expect(storage.put('agreement/a2', Readable.from(breaking()))).rejects.toThrow('aborted');
    expect(await storage.get('agreement/a2')).toBeNull();
  });

  it.each(['../secrets', 'a/../../b', '/etc/passwd', '', 'A', 'a//b', 'a/.b'])(
    'never lie under a key like "%s"',
    async (key) => {
      await expect(storage.put(key, pieces('x'))).rejects.toThrow('no key');
      await expect(storage.get(key)).rejects.toThrow('no key');
      await expect(storage.remove(key)).rejects.toThrow('no key');
    },
  );
});

describe('the folder', () => {
  const storage = new FolderStorage(folder);

  it('is for the account of the program alone, and keeps no part of what broke off', async () => {
    await storage.put('agreement/mine', pieces('x'));
    await expect(storage.put('agreement/broken', Readable.from(breaking()))).rejects.toThrow();
    expect(readdirSync(join(folder, 'agreement'))).toEqual(['mine']);
    expect(statSync(join(folder, 'agreement')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'agreement/mine')).mode & 0o777).toBe(0o600);
  });

  it('never lets one file take the place of another', async () => {
    await storage.put('agreement/first', pieces('first'));
    await expect(storage.put('agreement/first', pieces('second'))).rejects.toThrow('EEXIST');
    expect(await read(storage, 'agreement/first')).toBe('first');
    expect(readdirSync(join(folder, 'agreement')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('the bucket', () => {
  beforeEach(() => void double.asked.splice(0));
  afterEach(() => double.objects.clear());

  it('takes a small file in one request, and a large one in parts', async () => {
    const storage = await bucket();
    await storage.put('agreement/small', pieces('x'));
    expect(double.asked).toEqual(['PUT']);
    const large = Buffer.alloc((12 << 20) + 7, 'abcdefg');
    await storage.put('agreement/large', Readable.from([large.subarray(0, 1 << 20), large.subarray(1 << 20)]));
    expect(double.asked.slice(1)).toEqual([
      'POST ?uploads',
      ...Array(3).fill('PUT ?partNumber&uploadId'),
      'POST ?uploadId',
    ]);
    expect(double.objects.get('agreement/large')?.equals(large)).toBe(true);
  });

  it('is asked again when it is busy, or when the connection breaks', async () => {
    const storage = await bucket();
    double.fails(/^PUT/, 'SlowDown');
    double.fails(/^GET/, 'broken');
    await storage.put('agreement/busy', pieces('x'));
    expect(await read(storage, 'agreement/busy')).toBe('x');
    expect(double.asked.filter((what) => what === 'PUT')).toHaveLength(2);
    expect(double.asked.filter((what) => what === 'GET')).toHaveLength(2);
  });

  it('keeps no parts of an upload that fails', async () => {
    const storage = await bucket();
    double.fails(/partNumber/, 'InternalError', 9);
    await expect(storage.put('agreement/failed', Readable.from([Buffer.alloc(6 << 20)]))).rejects.toThrow(
      'InternalError',
    );
    expect(double.asked).toContain('DELETE ?uploadId');
    expect([double.uploads.size, double.objects.size]).toEqual([0, 0]);
  });

  it('lets in only who signs with its key', async () => {
    const wrong = await bucket({ S3_SECRET_ACCESS_KEY: 'another-secret' });
    await expect(wrong.put('agreement/x', pieces('x'))).rejects.toThrow('SignatureDoesNotMatch');
    await expect((await bucket({ S3_ACCESS_KEY_ID: 'AKIDNOBODY' })).get('agreement/x')).rejects.toThrow(
      'InvalidAccessKeyId',
    );
    await expect((await bucket({ S3_BUCKET: 'elsewhere' })).get('agreement/x')).rejects.toThrow();
    expect((await fetch(`${double.url}/agreements/agreement/x`)).status).toBe(403);
    expect(double.objects.size).toBe(0);
  });

  it('needs its keys, and TLS in production', () => {
    expect(() => readSettings('test', { ...TEST_ENVIRONMENT, S3_BUCKET: 'agreements' })).toThrow(SettingsError);
    const environment = {
      ...TEST_ENVIRONMENT,
      EMBEDDED_DATABASE: '1',
      S3_BUCKET: 'agreements',
      S3_ACCESS_KEY_ID: 'AKID',
      S3_SECRET_ACCESS_KEY: 'long-enough',
      S3_ENDPOINT: 'http://s3.example.org',
    };
    expect(() => readSettings('production', environment)).toThrow('S3_ENDPOINT must start with https://');
  });
});
