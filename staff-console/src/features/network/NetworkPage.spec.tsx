import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { Me } from '../../app/session/session.js';
import type { FindOrganizationsQuery } from '../../gql/graphql.js';
import NetworkPage from './NetworkPage.js';
import { AddToNetwork, FindOrganizations } from './network.operations.js';

const DORA: Me = { ...ANA, roles: ['DIRECTOR'] };
const list = (...items: FindOrganizationsQuery['organizations']['items']): FindOrganizationsQuery => ({
  organizations: { nextCursor: null, items },
});
const kitchen = { id: 'org-1', name: 'Hill Kitchen', website: null, serviceCount: 2, agency: null };
const page = (server: GraphQLDouble, me = DORA) =>
  renderPage(<NetworkPage />, { server, me, at: '/network', route: '/network' });

describe('the network', () => {
  it('says that it loads', async () => {
    page(new GraphQLDouble().waits(FindOrganizations));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when it could not be loaded', async () => {
    page(new GraphQLDouble().breaks(FindOrganizations));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('says when no organization has the name', async () => {
    page(new GraphQLDouble().answers(FindOrganizations, list()));
    expect(await screen.findByText('No organization has this name.')).toBeTruthy();
  });

  it('lets a coordinator look, not add', async () => {
    page(new GraphQLDouble().answers(FindOrganizations, list(kitchen)), ANA);
    expect(await screen.findByRole('row', { name: /Hill Kitchen/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Add/ })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('brings an organization into the network', async () => {
    const server = new GraphQLDouble()
      .answers(FindOrganizations, list(kitchen))
      .answers(AddToNetwork, { addToNetwork: { __typename: 'Agency', id: 'agency-1', name: 'Hill Kitchen' } });
    const { user } = page(server);
    await user.click(await screen.findByRole('button', { name: 'Add Hill Kitchen to the network' }));
    expect(screen.getByTestId('address').textContent).toBe('/network?add=org-1');
    const form = within(await screen.findByRole('form', { name: 'Add to the network' }));

    await user.click(form.getByRole('button', { name: 'Add to the network' }));
    expect(document.activeElement).toBe(form.getByLabelText(/Referral mailbox/));
    expect(form.getByText('This is not an e-mail address.')).toBeTruthy();

    await user.type(form.getByLabelText(/Referral mailbox/), 'intake@hillkitchen.example');
    await user.type(form.getByLabelText(/Who answers/), 'Front desk');
    await user.selectOptions(form.getByLabelText(/Legal type/), 'NON_COVERED_CBO');
    await user.selectOptions(form.getByLabelText(/Time zone/), 'America/New_York');
    await user.click(form.getByRole('button', { name: 'Add to the network' }));

    expect(await screen.findByText(/Hill Kitchen is in the network now/)).toBeTruthy();
    expect(server.requests(AddToNetwork)[0]?.input).toMatchObject({
      organizationId: 'org-1',
      mailbox: 'intake@hillkitchen.example',
      legalType: 'NON_COVERED_CBO',
      timeZone: 'America/New_York',
      hours: [{ days: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00' }],
    });
  });

  it('shows what the server refuses at its field and keeps what was typed', async () => {
    const problem = { code: 'INVALID', message: 'This mailbox belongs to another agency.', field: 'mailbox' };
    const server = new GraphQLDouble()
      .answers(FindOrganizations, list(kitchen))
      .answers(AddToNetwork, { addToNetwork: { __typename: 'InvalidInput', ...problem } });
    const { user } = page(server);
    await user.click(await screen.findByRole('button', { name: 'Add Hill Kitchen to the network' }));
    const form = within(await screen.findByRole('form', { name: 'Add to the network' }));
    await user.type(form.getByLabelText(/Referral mailbox/), 'a@b.example');
    await user.type(form.getByLabelText(/Who answers/), 'Front desk');
    await user.selectOptions(form.getByLabelText(/Legal type/), 'SCHOOL');
    await user.click(form.getByRole('button', { name: 'Add to the network' }));

    expect(await form.findByText(problem.message)).toBeTruthy();
    expect(form.getByLabelText(/Who answers/)).toHaveProperty('value', 'Front desk');
  });
});
