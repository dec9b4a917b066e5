import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGREEMENT_STATES } from '../../src/features/agreements/domain/agreement-lifecycle.js';
import { AGREEMENT_TYPES } from '../../src/features/agreements/domain/agreement-types.js';
import { NINE_SERVICES } from '../../src/features/agreements/domain/nine-services.js';
import { SHARING_METHODS } from '../../src/features/agreements/domain/sharing-methods.js';
import {
  SIGNATURE_METHODS,
  VERSION_KINDS,
  VERSION_STATES,
} from '../../src/features/agreements/register/domain/agreement-version.js';
import { agreementLifecycleDocument } from '../../src/features/agreements/register/domain/lifecycle-document.js';
import { useDatabase } from '../support/database.js';

const given = useDatabase();

const CONSTRAINT = `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'`;

/** The codes that a CHECK of a table allows in one of its columns. */
async function allowed(table: string, column: string): Promise<readonly string[]> {
  const { rows } = await given.owner.query<{ definition: string }>(CONSTRAINT, [table]);
  const check = rows.find(({ definition }) => new RegExp(`\\(\\(?${column} = ANY`).test(definition));
  return [...(check?.definition.matchAll(/'([^']+)'::text/g) ?? [])].map(([, code]) => code ?? '');
}

describe('the database allows exactly the codes of', () => {
  it.each<[string, string, readonly string[]]>([
    ['agreements', 'state', AGREEMENT_STATES],
    ['agreements', 'type', AGREEMENT_TYPES],
    ['agreements', 'sharing_method', SHARING_METHODS],
    ['agreement_versions', 'state', VERSION_STATES],
    ['agreement_versions', 'kind', VERSION_KINDS],
    ['agreement_signatures', 'method', SIGNATURE_METHODS],
    ['agreement_dco_services', 'service', NINE_SERVICES],
  ])('%s.%s', async (table, column, codes) => {
    expect([...(await allowed(table, column))].sort()).toEqual([...codes].sort());
  });
});

describe('the drawn life of an agreement', () => {
  it('is that of the table', () => {
    const path = join(process.cwd(), 'docs/generated/agreement-lifecycle.md');
    expect(readFileSync(path, 'utf8')).toBe(agreementLifecycleDocument());
  });
});
