import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { useNetwork } from '../../../../test/support/network.js';
import { sharedFolder } from '../../../../test/support/shared-folder.js';

const VALIDATOR = join(sharedFolder(), 'tools/hsds/hsds-validate.js');
const MODULES = join(import.meta.dirname, '../../../../node_modules');

/** The validator that follows the published schemas of HSDS; where it is absent, the test says so and is skipped. */
const conforms = (name: string, tell: () => Promise<void>): void => {
  if (existsSync(VALIDATOR)) it(name, tell, 120_000);
  else it.skip(`${name} (skipped: tools/hsds is not on this machine)`, () => undefined);
};

describe('the HSDS API before the published schemas', () => {
  const network = useNetwork({ HSDS_API: 'public' });
  let base: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => network.app.getHttpServer().listen(0, '127.0.0.1', () => resolve()));
    const { port }: AddressInfo = network.app.getHttpServer().address();
    base = `http://127.0.0.1:${port}/hsds/v3`;
  });

  /** Every finding, a line each, such as `ok   [MUST] GET / 200`. */
  const probe = (): Promise<readonly string[]> =>
    new Promise((resolve) =>
      execFile(
        process.execPath,
        [VALIDATOR, 'probe', base],
        { env: { ...process.env, NODE_PATH: MODULES }, maxBuffer: 10_000_000 },
        (_failed, stdout, stderr) =>
          resolve((stdout + stderr).split('\n').filter((line) => /^(ok|warn|FAIL) /.test(line))),
      ),
    );
  const faults = (findings: readonly string[]) => findings.filter((line) => !line.startsWith('ok '));

  conforms('passes whole with the demo network', async () => {
    const findings = await probe();
    expect(faults(findings)).toEqual([]);
    expect(findings.length).toBeGreaterThan(40);
  });

  conforms('passes whole with 2,000 services beside it, and a taxonomy', async () => {
    await network.owner.query(MANY);
    const findings = await probe();
    expect(faults(findings)).toEqual([]);
    expect(findings).toContain('ok   [OPT] GET /taxonomy_terms/{id} 200');
  });
});

const id = (of: string): string => `md5('${of}' || n)::uuid`;

/** Services with all that hangs on them, and values that HSDS would refuse as they were said. */
const MANY = `
  INSERT INTO hsds.organization (id, name, description, email, website, source) SELECT ${id('o')}, 'Kitchen ' || n, NULL, 'no address', 'www.kitchen.example', 'many' FROM generate_series(1, 200) n;
  INSERT INTO hsds.taxonomy (id, name, source) SELECT ${id('x')}, 'Needs', 'many' FROM generate_series(1, 1) n;
  INSERT INTO hsds.taxonomy_term (id, code, name, taxonomy_id, source) SELECT ${id('t')}, 'N' || n, 'Need ' || n, md5('x1')::uuid, 'many' FROM generate_series(1, 40) n;
  INSERT INTO hsds.service (id, organization_id, name, description, url, email, minimum_age, last_modified, assured_date, source)
    SELECT ${id('s')}, md5('o' || (n % 200 + 1))::uuid, 'Hot meals ' || n, 'Meals <b>and</b> more', 'not an address', 'nobody', 18, now(), current_date, 'many' FROM generate_series(1, 2000) n;
  INSERT INTO hsds.location (id, name, latitude, longitude, url, source) SELECT ${id('l')}, 'House ' || n, 41, -77, 'kitchen.example', 'many' FROM generate_series(1, 2000) n;
  INSERT INTO hsds.address (id, location_id, city, source) SELECT ${id('a')}, ${id('l')}, 'Millrace', 'many' FROM generate_series(1, 2000) n;
  INSERT INTO hsds.service_at_location (id, service_id, location_id, source) SELECT ${id('sl')}, ${id('s')}, ${id('l')}, 'many' FROM generate_series(1, 2000) n;
  INSERT INTO hsds.phone (id, service_id, number, extension, source) SELECT ${id('p')}, ${id('s')}, '555-0100', '007', 'many' FROM generate_series(1, 2000) n;
  INSERT INTO hsds.schedule (id, service_id, freq, byday, opens_at, closes_at, timezone, source) SELECT ${id('h')}, ${id('s')}, 'WEEKLY', 'MO', '09:00', '17:00', 'America/New_York', 'many' FROM generate_series(1, 2000) n;
  INSERT INTO hsds.attribute (id, link_id, link_entity, taxonomy_term_id, source) SELECT ${id('at')}, ${id('s')}, 'service', md5('t' || (n % 40 + 1))::uuid, 'many' FROM generate_series(1, 2000) n;
  INSERT INTO hsds.cost_option (id, service_id, option, amount, currency, source) SELECT ${id('c')}, ${id('s')}, 'full', 4.5, 'USD', 'many' FROM generate_series(1, 2000) n;`;
