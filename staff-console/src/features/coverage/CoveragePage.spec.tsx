import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Me } from '../../app/session/session.js';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { CoverageLineFragment, ReadCoverageQuery } from '../../gql/graphql.js';
import { RecordEffort } from '../efforts/efforts.operations.js';
import { AttestCoverage, KeepCoverageStep, ReadCoverage } from './coverage.operations.js';
import CoveragePage from './CoveragePage.js';

const DORA: Me = { ...ANA, id: 'user-dora', displayName: 'Dora Lindqvist', roles: ['DIRECTOR'] };

const aRow = (given: Partial<CoverageLineFragment> = {}): CoverageLineFragment => ({
  category: 'VA',
  label: 'Veterans Affairs facility',
  criterion: '3.c.4',
  levelLabel: 'Required',
  confidence: 'SECONDARY',
  confidenceLabel: 'From a secondary source',
  state: 'GAP',
  stateLabel: 'Gap',
  rung: 0,
  rungLabel: 'Nothing on file',
  target: 3,
  targetLabel: 'Signed agreement',
  missing: ['Nothing is in force.'],
  efforts: 0,
  lastEffortOn: null,
  attestable: ['WAIVED'],
  agreements: [],
  obligations: [],
  attestation: null,
  waivers: [],
  nextStep: null,
  ...given,
});

const hospital = aRow({
  category: 'ACUTE_INPATIENT',
  label: 'Acute-care hospital',
  criterion: '3.c.5',
  state: 'COVERED',
  stateLabel: 'Covered',
  rung: 3,
  rungLabel: 'Signed agreement',
  missing: ['Signed, but 24-hour follow-up is not checked off.'],
  agreements: [
    {
      id: 'a1',
      title: 'Warm hand-off',
      typeLabel: 'MOU',
      partner: 'County Hospital',
      endsOn: '2026-12-15',
      rung: 3,
      isExpiring: true,
    },
  ],
  obligations: [
    {
      code: 'records_transfer',
      label: 'Transfer of records',
      isRequired: true,
      isMet: true,
      clause: '4',
      agreement: { id: 'a1', title: 'Warm hand-off' },
    },
    {
      code: 'follow_up_24h',
      label: 'Follow-up within 24 hours',
      isRequired: true,
      isMet: false,
      clause: null,
      agreement: null,
    },
  ],
});

const coverage = (given: Partial<ReadCoverageQuery['coverage']> = {}): ReadCoverageQuery => ({
  coverage: {
    asOf: '2026-11-25',
    sentence: '1 of 2 covered, 0 partial, 0 waived, 1 gap.',
    isEmpty: false,
    mostSentTo: [],
    rows: [aRow(), hospital],
    lapsing: [
      {
        day: '2026-12-15',
        what: 'An agreement ends',
        partner: 'County Hospital',
        agreement: { id: 'a1', title: 'Warm hand-off' },
      },
    ],
    ...given,
  },
});

const open = (server: GraphQLDouble, me = DORA) =>
  renderPage(<CoveragePage />, { server, me, at: '/coverage', route: '/coverage' });

describe('the coverage map', () => {
  it('says that it loads, and when it could not be loaded', async () => {
    const { unmount } = open(new GraphQLDouble().waits(ReadCoverage));
    expect(await screen.findByText('Loading')).toBeTruthy();
    unmount();
    open(new GraphQLDouble().breaks(ReadCoverage));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('says where to begin while there is no agreement', async () => {
    open(
      new GraphQLDouble().answers(
        ReadCoverage,
        coverage({
          isEmpty: true,
          lapsing: [],
          mostSentTo: [{ id: 'pantry', name: 'Riverside Pantry', referrals: 12 }],
        }),
      ),
    );
    expect(await screen.findByText('No agreement is kept yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Riverside Pantry' }).getAttribute('href')).toBe('/partners/pantry');
    expect(screen.getByText('(12 referrals in 12 months)', { exact: false })).toBeTruthy();
  });

  it('tells each category, its step, what is missing, and what lapses soon', async () => {
    open(new GraphQLDouble().answers(ReadCoverage, coverage()));
    expect(await screen.findByText('1 of 2 covered, 0 partial, 0 waived, 1 gap.')).toBeTruthy();
    expect(screen.getByText('step 0 of 3: Nothing on file')).toBeTruthy();
    expect(screen.getByText('County Hospital, until Dec 15, 2026')).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'Lapses within 90 days' })).getByText('An agreement ends'),
    ).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('opens a category to what must be provided', async () => {
    const { user } = open(new GraphQLDouble().answers(ReadCoverage, coverage()));
    await user.click(await screen.findByRole('button', { name: 'Open Acute-care hospital' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Acute-care hospital' }));
    expect(sheet.getByText('found in Warm hand-off, clause 4')).toBeTruthy();
    expect(sheet.getByText('not found yet')).toBeTruthy();
  });

  it('takes an attestation, an effort and the next step for a gap', async () => {
    const server = new GraphQLDouble()
      .answers(ReadCoverage, coverage())
      .answers(AttestCoverage, { attestCoverage: { __typename: 'Coverage', asOf: '2026-11-25' } })
      .answers(RecordEffort, { recordEffort: { __typename: 'Done', id: 'e1' } })
      .answers(KeepCoverageStep, { keepCoverageStep: { __typename: 'Coverage', asOf: '2026-11-25' } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Open Veterans Affairs facility' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Veterans Affairs facility' }));

    await user.click(sheet.getByRole('button', { name: 'Attest' }));
    const attest = within(sheet.getByRole('form', { name: 'Attest' }));
    await user.click(attest.getByRole('button', { name: 'Attest' }));
    expect(await attest.findByText('Please fill this in.')).toBeTruthy();
    await user.type(attest.getByLabelText(/Statement/), 'The nearest is 200 miles away.');
    await user.click(attest.getByRole('button', { name: 'Attest' }));
    expect(server.requests(AttestCoverage)[0]?.input).toMatchObject({
      category: 'VA',
      kind: 'WAIVED',
      attestedBy: 'Dora Lindqvist',
    });

    await user.click(await sheet.findByRole('button', { name: 'Record an effort' }));
    await user.type(sheet.getByLabelText(/What was done/), 'Called the clinic in town');
    await user.click(sheet.getByRole('button', { name: 'Record' }));
    expect(server.requests(RecordEffort)[0]?.input).toMatchObject({ category: 'va', kind: 'OUTREACH' });

    await user.click(await sheet.findByRole('button', { name: 'Plan the next step' }));
    await user.type(sheet.getByLabelText(/Next step/), 'Meet in January{Enter}');
    expect(server.requests(KeepCoverageStep)[0]?.input).toMatchObject({
      category: 'VA',
      step: 'Meet in January',
      ownerId: 'user-dora',
    });
  });

  it('is only read by whoever does not keep it', async () => {
    const { user } = open(new GraphQLDouble().answers(ReadCoverage, coverage()), ANA);
    await user.click(await screen.findByRole('button', { name: 'Open Veterans Affairs facility' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Veterans Affairs facility' }));
    expect(sheet.queryByRole('button', { name: 'Attest' })).toBeNull();
  });
});
