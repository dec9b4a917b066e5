import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../app/testing/render-page.js';
import type { ChecklistLineFragment, DcoPartsFragment } from '../../gql/graphql.js';
import { ReadAgreementChoices } from '../agreements/agreements.operations.js';
import { CheckTerm, KeepDcoServices, KeepLicence, ReadDco } from './dco.operations.js';
import { DcoPanels } from './DcoPanels.js';

const aTerm = (given: Partial<ChecklistLineFragment> = {}): ChecklistLineFragment => ({
  code: 'grievance',
  label: 'People can use our grievance procedure',
  criterion: '4.a.3',
  confidence: 'RECALL',
  confidenceLabel: 'Guidance: compare with the criteria',
  isRequired: true,
  verdict: null,
  verdictLabel: null,
  clause: null,
  note: null,
  checkedBy: null,
  checkedAt: null,
  ...given,
});

const aDco = (given: Partial<DcoPartsFragment> = {}): DcoPartsFragment => ({
  id: 'agreement-1',
  version: 3,
  type: 'DCO_AGREEMENT',
  mayEdit: true,
  missingTerms: 1,
  partners: [{ id: 'peers', name: 'Peer House' }],
  dcoTerms: [
    aTerm({ verdict: 'MISSING', verdictLabel: 'Missing', checkedBy: 'Dora', checkedAt: '2026-11-01T12:00:00Z' }),
    aTerm({ code: 'privacy', label: 'Steps for consent', verdict: 'PRESENT', verdictLabel: 'Present', clause: '7' }),
  ],
  careTerms: [aTerm({ code: 'review_date', label: 'A review date', isRequired: false })],
  licences: [],
  current: null,
  inTheMaking: { id: 'version-1', number: 1, state: 'DRAFT', dcoServices: [] },
  ...given,
});

const open = (server: GraphQLDouble) =>
  renderPage(<DcoPanels seen={1} onChanged={() => undefined} agreementId="agreement-1" />, { server });
const serving = (given: Partial<DcoPartsFragment> = {}) =>
  new GraphQLDouble().answers(ReadDco, { agreement: aDco(given) }).answers(ReadAgreementChoices, {
    agreementChoices: {
      types: [],
      categories: [],
      sharingMethods: [],
      services: [
        { code: 'crisis', label: 'Crisis services' },
        { code: 'peer_family', label: 'Peer and family supports' },
      ],
    },
    agencies: [],
    colleagues: [],
  });

describe('what stands in an agreement with a DCO', () => {
  it('says how many terms were found and which is missing, and what is guidance', async () => {
    open(serving());
    expect(await screen.findByText('1 required term is missing.')).toBeTruthy();
    expect(screen.getByText(/1 of 2 found/)).toBeTruthy();
    expect(screen.getAllByText(/Guidance: compare with the criteria/).length).toBeGreaterThan(0);
    expect(screen.getByText('Clause 7')).toBeTruthy();
    expect(screen.queryByText('What it provides for care coordination')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows no DCO terms for another agreement, but what it must provide', async () => {
    open(serving({ type: 'MOU', careTerms: [aTerm({ code: 'records_transfer', label: 'Transfer of records' })] }));
    expect(await screen.findByText('What it provides for care coordination')).toBeTruthy();
    expect(screen.queryByText('Terms of a DCO agreement')).toBeNull();
  });

  it('takes what was found, with its clause', async () => {
    const server = serving().answers(CheckTerm, { checkAgreementTerm: { __typename: 'Agreement', ...aDco() } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Check: People can use our grievance procedure' }));
    const form = within(await screen.findByRole('form', { name: /Check: People/ }));
    await user.selectOptions(form.getByLabelText(/What you found/), 'PRESENT');
    await user.type(form.getByLabelText(/Clause or page/), '12.3');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(server.requests(CheckTerm)[0]?.input).toMatchObject({
      list: 'DCO_TERMS',
      item: 'grievance',
      verdict: 'PRESENT',
      clause: '12.3',
    });
    expect(await screen.findByText('Saved.')).toBeTruthy();
  });

  it('asks of crisis services whether the state sanctions the system', async () => {
    const server = serving().answers(KeepDcoServices, { keepDcoServices: { __typename: 'Agreement', ...aDco() } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Choose the services' }));
    const form = within(await screen.findByRole('form', { name: 'Choose the services' }));
    await user.click(await form.findByLabelText('Peer and family supports'));
    expect(form.queryByLabelText(/sanctioned/)).toBeNull();
    await user.click(form.getByLabelText('Crisis services'));
    await user.click(form.getByLabelText(/sanctioned, certified or licensed/));
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(server.requests(KeepDcoServices)[0]?.input.services).toMatchObject([
      { service: 'CRISIS', isStateSanctioned: true, isLessStringent: false },
      { service: 'PEER_FAMILY', isStateSanctioned: null },
    ]);
  });

  it('keeps a licence with its last day', async () => {
    const server = serving().answers(KeepLicence, { keepLicence: { __typename: 'Agreement', ...aDco() } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Add a license or enrolment' }));
    const form = within(await screen.findByRole('form', { name: 'Add a license or enrolment' }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Please fill this in.')).toBeTruthy();
    await user.type(form.getByLabelText(/Name/), 'Outpatient license{Enter}');
    expect(server.requests(KeepLicence)[0]?.input).toMatchObject({ partnerId: 'peers', name: 'Outpatient license' });
  });
});
