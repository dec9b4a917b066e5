import { beforeAll, describe, expect, it } from '@jest/globals';
import { useNetwork } from '../../../test/support/network.js';
import { AGREEMENT_STATES } from '../../features/agreements/domain/agreement-lifecycle.js';
import { AgreementsSeed } from './index.js';
import { quartersBefore } from './quarters.js';

const network = useNetwork();

const COUNTS = `
  SELECT (SELECT count(*)::int FROM agreements) AS agreements, (SELECT count(*)::int FROM agreement_versions) AS versions, (SELECT count(*)::int FROM agencies) AS agencies,
         (SELECT count(*)::int FROM agreement_checks) AS checks, (SELECT count(*)::int FROM encounter_shares) AS shares`;

const rows = async <Row extends object>(sql: string): Promise<readonly Row[]> =>
  (await network.owner.query<Row>(sql)).rows;

beforeAll(async () => {
  await AgreementsSeed.run(network.app);
  await network.settle();
});

describe('the agreements of the demo', () => {
  it('stand in every state of their life', async () => {
    const states = await rows<{ state: string }>('SELECT DISTINCT state FROM agreements');
    expect(states.map(({ state }) => state).sort()).toEqual([...AGREEMENT_STATES].sort());
  });

  it('are seeded once', async () => {
    const before = await rows(COUNTS);
    await AgreementsSeed.run(network.app);
    expect(await rows(COUNTS)).toEqual(before);
  });

  it('have one MOU that ends in 20 days', async () => {
    const ending = await rows<{ title: string }>(
      `SELECT a.title FROM agreements a JOIN agreement_versions v ON v.agreement_id = a.id AND v.activated_at IS NOT NULL
        WHERE a.type = 'mou' AND upper(v.in_force) - 1 = '2026-11-23'::date + 20`,
    );
    expect(ending).toEqual([{ title: 'Admissions, discharges and emergency visits' }]);
  });

  it('have one DCO agreement in force with two missing terms', async () => {
    const verdicts = await rows(
      `SELECT k.verdict, count(*)::int FROM agreement_checks k JOIN agreements a ON a.id = k.agreement_id
        WHERE a.state = 'active' AND k.list = 'dco_terms' GROUP BY 1 ORDER BY 1`,
    );
    expect(verdicts).toEqual([
      { verdict: 'missing', count: 2 },
      { verdict: 'not_applicable', count: 1 },
      { verdict: 'present', count: 15 },
    ]);
  });

  it('keep what held before: the pantry’s was renewed', async () => {
    const versions = await rows(
      `SELECT v.number, v.state, v.kind FROM agreements a JOIN agreement_versions v ON v.agreement_id = a.id
        WHERE a.title = 'Food for people in our care' ORDER BY 1`,
    );
    expect(versions).toEqual([
      { number: 1, state: 'adopted', kind: 'original' },
      { number: 2, state: 'adopted', kind: 'renewal' },
    ]);
  });
});

describe('the quarters that ended last', () => {
  it.each([
    ['2026-11-25', '2026-07-01', '2026-09-30', '2026-04-01', '2026-06-30'],
    ['2027-01-01', '2026-10-01', '2026-12-31', '2026-07-01', '2026-09-30'],
    ['2026-03-31', '2025-10-01', '2025-12-31', '2025-07-01', '2025-09-30'],
  ])('seen from %s', (day, from, to, earlierFrom, earlierTo) => {
    expect(quartersBefore(day, 2)).toEqual([
      { startsOn: from, endsOn: to },
      { startsOn: earlierFrom, endsOn: earlierTo },
    ]);
  });
});
