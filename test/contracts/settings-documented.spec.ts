import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, Settings, SettingsError } from '../../src/platform/config/settings.js';

const NAMED = /^[A-Z][A-Z_]+$/;
const good = {
  DATABASE_URL: 'postgres://web:pw@127.0.0.1:5432/loopkeeper',
  APP_SECRET: 'Zk3vX9qL0mT7yB2wN8cR5dF1gH6jP4sA',
  PUBLIC_URL: 'https://loop.example.org',
  SMTP_URL: 'smtps://user:pw@mail.example.org:465',
  MAIL_FROM: 'Alder Valley <referrals@example.org>',
};
const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings('production', environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
};

describe('the settings', () => {
  it('are every one explained in docs/operating.md', () => {
    const guide = readFileSync(join(__dirname, '../../docs/operating.md'), 'utf8');
    const documented = new Set([...guide.matchAll(/^\| `([A-Z_]+)`\s+\|/gm)].map(([, name]) => name));
    const source = readFileSync(join(__dirname, '../../src/platform/config/settings.ts'), 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+)[?:=\s]/gm)].map(([, name]) => name);
    expect(known.length).toBeGreaterThan(12);
    expect([...documented].sort()).toEqual(known.sort());
    expect(Object.keys(new Settings()).filter((name) => NAMED.test(name) && !documented.has(name))).toEqual([]);
  });

  it('of a good production environment are accepted, with defaults for the rest', () => {
    expect(readSettings('production', good)).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      PROCESS_ROLES: ['web', 'worker'],
    });
  });

  it.each(['APP_SECRET', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM'])(
    'refuse a production start without %s, and name it',
    (name) => {
      expect(faultsOf({ ...good, [name]: '' })).toEqual([expect.stringContaining(name)]);
    },
  );

  it('refuse a production start without a database', () => {
    expect(faultsOf({ ...good, DATABASE_URL: '' })).toEqual([expect.stringContaining('DATABASE_URL')]);
    expect(faultsOf({ ...good, DATABASE_URL: '', EMBEDDED_DATABASE: '1' })).toEqual([]);
  });

  it.each([
    'short',
    'a'.repeat(40),
    'changeme-changeme-changeme-changeme',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'Qx7ZYXWVUTSRp3mK0vN8cR5dF1gH6jP4',
    'k7v2k7v2m9m9p4p4k7v2k7v2m9m9p4p4',
    'Zk3vX9qL0mT7yB2wZk3vX9qL0mT7yB2w',
  ])('refuse the weak secret %s', (secret) => {
    expect(faultsOf({ ...good, APP_SECRET: secret })).toEqual([expect.stringContaining('APP_SECRET')]);
  });

  it('take every secret that a machine draws', () => {
    for (const encoding of ['base64', 'hex', 'base64url'] as const)
      expect(faultsOf({ ...good, APP_SECRET: createHash('sha384').update(encoding).digest(encoding) })).toEqual([]);
  });

  it.each([
    'http://loop.example.org',
    'http://10.0.0.5:3000',
    'http://127.0.0.1.example.org',
    'http://localhost.example',
  ])('refuse %s as the public address: cookies and links would travel in the clear', (PUBLIC_URL) => {
    expect(faultsOf({ ...good, PUBLIC_URL })).toEqual([expect.stringMatching(/^PUBLIC_URL .*https/)]);
  });

  it.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
    'take %s, which stays on the machine',
    (PUBLIC_URL) => {
      expect(faultsOf({ ...good, PUBLIC_URL })).toEqual([]);
    },
  );

  it('name every fault at once', () => {
    expect(faultsOf({ ...good, PORT: '99999', PUBLIC_URL: 'nowhere', LOG_LEVEL: 'loud' })).toHaveLength(3);
  });
});
