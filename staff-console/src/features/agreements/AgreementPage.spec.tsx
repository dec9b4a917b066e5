import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Me } from '../../app/session/session.js';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { AgreementPartsFragment, VersionPartsFragment } from '../../gql/graphql.js';
import { ActOnAgreement, BeginVersion, EditVersion, KeepSigner, RecordSignature } from './agreement-acts.operations.js';
import { ReadDco } from '../agreement-dco/dco.operations.js';
import { ReadFiles } from '../agreement-files/files.operations.js';
import { ReadPromises } from '../agreement-promises/promises.operations.js';
import {
  ListEfforts,
  ReadAgreement,
  ReadAgreementOn,
  ReadScopeChoices,
  ReadVersionOn,
} from './agreement.operations.js';
import AgreementPage from './AgreementPage.js';
import { ReadAgreementChoices } from './agreements.operations.js';
import { ReadOpenReferrals, TerminateAgreement } from './terminate.operations.js';

const DORA: Me = { ...ANA, id: 'user-dora', displayName: 'Dora Lindqvist', roles: ['DIRECTOR'] };
const US = { id: 'clinic', name: 'Alder Valley Community Health' };
const PANTRY = { id: 'pantry', name: 'Riverside Pantry' };

const aVersion = (given: Partial<VersionPartsFragment> = {}): VersionPartsFragment => ({
  id: 'version-1',
  number: 1,
  kind: 'ORIGINAL',
  state: 'ADOPTED',
  stateLabel: 'Adopted',
  startsOn: '2026-01-01',
  endsOn: '2026-12-15',
  endedOn: null,
  noticeDays: 30,
  terms: 'Both answer within two days.',
  categories: [{ code: 'other_social_human_services', label: 'Other social and human services' }],
  services: [],
  locations: [],
  programs: [],
  contentSha256: 'ab12',
  isInForce: true,
  signatures: [
    { party: US, method: 'UPLOADED', signerName: 'Dora Lindqvist', signerTitle: 'Director', signedOn: '2025-12-20' },
  ],
  missingSignatures: [PANTRY],
  changesFromPrevious: [],
  ...given,
});

const anAgreement = (given: Partial<AgreementPartsFragment> = {}): AgreementPartsFragment => ({
  id: 'agreement-1',
  version: 4,
  type: 'MOU',
  typeLabel: 'Memorandum of understanding (MOU)',
  title: 'Food for families',
  state: 'ACTIVE',
  stateLabel: 'Active',
  partners: [PANTRY],
  agency: US,
  owner: { id: 'user-dora', name: 'Dora Lindqvist' },
  endsOn: '2026-12-15',
  isInForce: true,
  isExpiring: true,
  daysLeft: 20,
  nextStep: 'Renew it.',
  attention: ['Ends in 20 days'],
  detailsRoles: true,
  justification: null,
  contingencyPlan: null,
  reviewOn: null,
  endReason: null,
  supersededBy: null,
  supersedes: null,
  sharingMethod: 'FAX',
  sharingMethodLabel: 'Fax',
  sharingNote: null,
  meetingEveryWeeks: 6,
  nextMeetingOn: '2026-11-01',
  isMeetingLate: true,
  rung: 3,
  rungLabel: 'Signed agreement',
  parties: [{ partner: PANTRY, signers: [{ id: 's1', name: 'Rosa Medina', title: 'Manager', email: null }] }],
  ownSigners: [],
  current: aVersion(),
  inTheMaking: null,
  versions: [
    {
      id: 'version-1',
      number: 1,
      kind: 'ORIGINAL',
      stateLabel: 'Adopted',
      startsOn: '2026-01-01',
      endsOn: '2026-12-15',
      endedOn: null,
    },
  ],
  availableActions: [
    { action: 'TERMINATE', label: 'Terminate', about: 'End it before its last day.', isPrimary: false, asks: [] },
  ],
  timeline: [{ id: 'e1', at: '2026-01-01T15:00:00Z', text: 'Put in force', by: 'Dora Lindqvist' }],
  mayEdit: true,
  ...given,
});

const serving = (given: Partial<AgreementPartsFragment> = {}) =>
  new GraphQLDouble()
    .answers(ReadAgreement, { agreement: anAgreement(given) })
    .answers(ListEfforts, { agreementEfforts: { nextCursor: null, items: [] } })
    .answers(ReadAgreementOn, { agreementOn: null })
    .answers(ReadDco, { agreement: null })
    .answers(ReadPromises, { agreement: null })
    .answers(ReadFiles, { agreement: { versions: [] } });

const open = (server: GraphQLDouble, me = DORA) =>
  renderPage(<AgreementPage />, { server, me, at: '/agreements/agreement-1', route: '/agreements/:id' });

describe('one agreement', () => {
  it('says that it loads, and when it could not be loaded', async () => {
    const { unmount } = open(new GraphQLDouble().waits(ReadAgreement));
    expect(await screen.findByText('Loading')).toBeTruthy();
    unmount();
    open(new GraphQLDouble().breaks(ReadAgreement));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('says when there is none', async () => {
    open(new GraphQLDouble().answers(ReadAgreement, { agreement: null }));
    expect(await screen.findByText('There is no such agreement, or it is not yours to see.')).toBeTruthy();
  });

  it('tells until when it holds, what it says, who signed and what happened', async () => {
    open(serving());
    expect(await screen.findByText('In force until Dec 15, 2026.')).toBeTruthy();
    expect(screen.getByText('Ends in 20 days')).toBeTruthy();
    expect(screen.getByText('Both answer within two days.')).toBeTruthy();
    expect(screen.getByText('Signed by Dora Lindqvist, Dec 20, 2025 (recorded by us)')).toBeTruthy();
    expect(screen.getByText('Not signed yet')).toBeTruthy();
    expect(screen.getByText('The meeting is late.')).toBeTruthy();
    expect(screen.getByText('Put in force')).toBeTruthy();
    expect(await screen.findByText(/Nothing was in force on/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('is renewed while what holds goes on', async () => {
    const server = serving().answers(BeginVersion, {
      beginAgreementVersion: { __typename: 'Agreement', ...anAgreement() },
    });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Renew' }));
    expect(await screen.findByText(/What holds stays in force/)).toBeTruthy();
    expect(server.requests(BeginVersion)[0]?.input).toMatchObject({ kind: 'RENEWAL', seenVersion: 4 });
  });

  it('tells what somebody else changed and keeps what was typed', async () => {
    const draft = aVersion({ id: 'version-2', state: 'DRAFT', isInForce: false, terms: null, contentSha256: null });
    const server = serving({ inTheMaking: draft })
      .answers(ReadAgreementChoices, {
        agreementChoices: { types: [], categories: [], sharingMethods: [], services: [] },
        agencies: [],
        colleagues: [],
      })
      .answers(ReadScopeChoices, { agreementScopeChoices: { services: [], locations: [], programs: [] } })
      .answers(EditVersion, {
        editAgreementVersion: {
          __typename: 'StaleVersion',
          code: 'STALE_VERSION',
          message: 'This record has changed since you opened it.',
          field: null,
          currentVersion: 5,
          changes: ['Ana Ruiz set the last day to Jan 31, 2027'],
        },
      });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Edit the terms' }));
    const form = within(await screen.findByRole('form', { name: 'Edit the terms' }));
    await user.type(form.getByLabelText(/^Terms/), 'We answer in one day.');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Ana Ruiz set the last day to Jan 31, 2027')).toBeTruthy();
    expect(form.getByLabelText(/^Terms/)).toHaveProperty('value', 'We answer in one day.');
  });

  it('names signers and records a signature on paper while it is on offer', async () => {
    const offered = aVersion({ id: 'version-2', state: 'OFFERED', isInForce: false });
    const server = serving({ inTheMaking: offered })
      .answers(KeepSigner, { keepAgreementSigner: { __typename: 'Agreement', ...anAgreement() } })
      .answers(RecordSignature, { recordAgreementSignature: { __typename: 'Agreement', ...anAgreement() } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Record a signature' }));
    await user.click(
      within(await screen.findByRole('form', { name: /Record a signature for Riverside/ })).getByRole('button', {
        name: 'Record a signature',
      }),
    );
    expect(server.requests(RecordSignature)[0]?.input).toMatchObject({
      versionId: 'version-2',
      partyId: 'pantry',
      signerName: 'Rosa Medina',
      signerTitle: 'Manager',
    });
    const [nameOurs] = await screen.findAllByRole('button', { name: 'Name a signer' });
    if (nameOurs) await user.click(nameOurs);
    const form = within(await screen.findByRole('form', { name: 'Name a signer' }));
    await user.type(form.getByLabelText(/Name/), 'Omar Haddad{Enter}');
    expect(server.requests(KeepSigner)[0]?.input).toMatchObject({
      partyId: 'clinic',
      name: 'Omar Haddad',
      email: null,
    });
  });

  it('takes a step, and a refusal says why', async () => {
    const server = serving({
      availableActions: [{ action: 'ADOPT', label: 'Put in force', about: '', isPrimary: true, asks: [] }],
    }).answers(ActOnAgreement, {
      actOnAgreement: {
        __typename: 'RuleBroken',
        code: 'RULE_BROKEN',
        message: 'Not every party has signed.',
        field: null,
      },
    });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Put in force' }));
    await user.click(
      within(screen.getByRole('form', { name: 'Put in force' })).getByRole('button', { name: 'Put in force' }),
    );
    expect(await screen.findByText('Not every party has signed.')).toBeTruthy();
  });

  it('is ended with a decision on each open referral under it', async () => {
    const server = serving()
      .answers(ReadOpenReferrals, {
        agreement: {
          openReferrals: [
            {
              id: 'r1',
              reference: 'K7QM-42',
              stateLabel: 'Sent',
              serviceName: 'Food box',
              receiverName: 'Riverside Pantry',
            },
          ],
        },
      })
      .answers(TerminateAgreement, {
        terminateAgreement: { __typename: 'TerminatedAgreement', id: 'agreement-1' },
      });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Terminate' }));
    const form = within(await screen.findByRole('form', { name: 'Terminate' }));
    await user.type(form.getByLabelText(/Why it ended/), 'They moved away');
    await user.selectOptions(form.getByLabelText(/K7QM-42: Food box/), 'WITHDRAW');
    await user.click(form.getByRole('button', { name: 'Terminate' }));
    expect(server.requests(TerminateAgreement)[0]?.input).toMatchObject({
      reason: 'They moved away',
      decisions: [{ referralId: 'r1', decision: 'WITHDRAW', reason: 'The agreement between us has ended.' }],
    });
    expect(await screen.findByText('Done: Terminate.')).toBeTruthy();
  });

  it('of one that has expired, shows what it said last, and it can be renewed', async () => {
    const server = serving({ state: 'EXPIRED', stateLabel: 'Expired', isInForce: false, current: null })
      .answers(ReadVersionOn, { agreementOn: aVersion({ isInForce: false }) })
      .answers(BeginVersion, { beginAgreementVersion: { __typename: 'Agreement', ...anAgreement() } });
    const { user } = open(server);
    const last = within(await screen.findByRole('region', { name: 'What it said last' }));
    expect(last.getByText('Both answer within two days.')).toBeTruthy();
    await user.click(last.getByRole('button', { name: 'Renew' }));
    expect(await screen.findByText(/A new version was begun/)).toBeTruthy();
    expect(server.requests(ReadVersionOn)[0]).toEqual({ id: 'agreement-1', day: '2026-01-01' });
  });

  it('of one that was terminated, shows what it said last, and offers no renewal', async () => {
    const server = serving({ state: 'TERMINATED', stateLabel: 'Terminated', isInForce: false, current: null }).answers(
      ReadVersionOn,
      { agreementOn: aVersion({ isInForce: false }) },
    );
    open(server);
    expect(await screen.findByRole('region', { name: 'What it said last' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Renew' })).toBeNull();
  });
});
