import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Me } from '../../app/session/session.js';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { AgreementLineFragment, ListAgreementsQuery } from '../../gql/graphql.js';
import { ListAgreements, ReadAgreementChoices, StartAgreement } from './agreements.operations.js';
import AgreementsPage from './AgreementsPage.js';

const DORA: Me = { ...ANA, id: 'user-dora', displayName: 'Dora Lindqvist', roles: ['DIRECTOR'] };

const aRow = (given: Partial<AgreementLineFragment> = {}): AgreementLineFragment => ({
  id: 'agreement-1',
  typeLabel: 'Memorandum of understanding (MOU)',
  title: 'Food for families',
  state: 'ACTIVE',
  stateLabel: 'Active',
  partners: [{ id: 'pantry', name: 'Riverside Pantry' }],
  ownerName: 'Dora Lindqvist',
  startsOn: '2026-01-01',
  endsOn: '2026-12-15',
  isInForce: true,
  isExpiring: true,
  daysLeft: 20,
  nextStep: 'Renew it.',
  attention: [],
  ...given,
});

const register = (...items: AgreementLineFragment[]): ListAgreementsQuery => ({
  agreements: {
    total: items.length,
    nextCursor: null,
    items,
    counts: {
      expiring: items.filter(({ isExpiring }) => isExpiring).length,
      type: [{ code: 'mou', label: 'Memorandum of understanding (MOU)', count: items.length }],
      state: [{ code: 'active', label: 'Active', count: items.length }],
      owner: [{ id: 'user-dora', name: 'Dora Lindqvist', count: items.length }],
    },
  },
});

const choices = {
  agreementChoices: {
    types: [{ type: 'MOU' as const, label: 'Memorandum of understanding (MOU)', rungLabel: 'Signed agreement' }],
    categories: [{ category: 'VA' as const, label: 'Veterans Affairs facility', criterion: '3.c.4' }],
    sharingMethods: [],
    services: [],
  },
  agencies: [{ id: 'pantry', name: 'Riverside Pantry', active: true }],
  colleagues: [{ id: 'user-dora', displayName: 'Dora Lindqvist' }],
};

const open = (server: GraphQLDouble, me = DORA) =>
  renderPage(<AgreementsPage />, { server, me, at: '/agreements', route: '/agreements' });

describe('the register of agreements', () => {
  it('says that it loads, and when it could not be loaded', async () => {
    const { unmount } = open(new GraphQLDouble().waits(ListAgreements));
    expect(await screen.findByText('Loading')).toBeTruthy();
    unmount();
    open(new GraphQLDouble().breaks(ListAgreements));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('says where to begin when there are none', async () => {
    open(new GraphQLDouble().answers(ListAgreements, register()));
    expect(await screen.findByText('No agreements yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See which partner categories are not covered' })).toBeTruthy();
  });

  it('shows with whom, how it stands and how many days are left', async () => {
    open(
      new GraphQLDouble().answers(
        ListAgreements,
        register(aRow({ attention: ['Ends in 20 days'] }), aRow({ id: 'other', title: 'Beds', isExpiring: false })),
      ),
    );
    expect(await screen.findByText(/2 agreements. 1 ends within 90 days./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Food for families' }).getAttribute('href')).toBe(
      '/agreements/agreement-1',
    );
    expect(screen.getAllByText('Ends in 20 days')).toHaveLength(1);
    expect(await axeFindings()).toEqual([]);
  });

  it('narrows by state and says when nothing matches', async () => {
    const server = new GraphQLDouble().answers(ListAgreements, register(aRow()));
    const { user } = open(server);
    await screen.findByText('Food for families');
    server.answers(ListAgreements, register());
    await user.selectOptions(screen.getByLabelText('State'), 'active');
    expect(await screen.findByText('No agreement matches.')).toBeTruthy();
    expect(server.requests(ListAgreements).at(-1)?.filter).toMatchObject({ states: ['ACTIVE'], types: null });
  });

  it('begins an agreement once its partner is chosen', async () => {
    const server = new GraphQLDouble()
      .answers(ListAgreements, register())
      .answers(ReadAgreementChoices, choices)
      .answers(StartAgreement, { startAgreement: { __typename: 'Agreement', id: 'agreement-9' } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'New agreement' }));
    const form = within(await screen.findByRole('form', { name: 'New agreement' }));
    await user.selectOptions(form.getByLabelText(/Type/), 'MOU');
    await user.type(form.getByLabelText(/Title/), 'Food for families');
    await user.click(form.getByRole('button', { name: 'Begin' }));
    expect(await form.findByText('Choose at least one partner.')).toBeTruthy();
    await user.click(form.getByLabelText('Riverside Pantry'));
    await user.click(form.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByText('/agreements/agreement-9')).toBeTruthy();
    expect(server.requests(StartAgreement)[0]?.input).toMatchObject({
      type: 'MOU',
      title: 'Food for families',
      partnerIds: ['pantry'],
      ownerId: 'user-dora',
    });
  });

  it('lets whoever does not keep agreements read alone', async () => {
    open(new GraphQLDouble().answers(ListAgreements, register(aRow())), ANA);
    await screen.findByText('Food for families');
    expect(screen.queryByRole('button', { name: 'New agreement' })).toBeNull();
  });
});
