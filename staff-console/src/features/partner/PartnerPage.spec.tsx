import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Me } from '../../app/session/session.js';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ReadPartnerQuery } from '../../gql/graphql.js';
import { CountEngagements } from '../engagement/engagement.operations.js';
import PartnersPage from '../engagement/PartnersPage.js';
import { AddPartner, ClosePartner, ReadPartner } from './partner.operations.js';
import PartnerPage from './PartnerPage.js';

const DORA: Me = { ...ANA, id: 'user-dora', displayName: 'Dora Lindqvist', roles: ['DIRECTOR'] };

const aPartner = (given: Partial<NonNullable<ReadPartnerQuery['partner']>> = {}): ReadPartnerQuery => ({
  partner: {
    id: 'pantry',
    agency: {
      id: 'pantry',
      name: 'Riverside Pantry',
      version: 2,
      active: true,
      takesReferrals: true,
      phone: '555-0100',
      mailbox: 'intake@riverside.example',
      answeredBy: 'Front desk',
    },
    categories: [{ code: 'other_social_human_services', label: 'Other social and human services' }],
    agreements: [],
    contacts: [{ id: 'c1', name: 'Rosa Medina', title: 'Manager', email: null, phones: ['555-0101'] }],
    ...given,
  },
});

const open = (server: GraphQLDouble, me = DORA) =>
  renderPage(<PartnerPage />, { server, me, at: '/partners/pantry', route: '/partners/:id' });

describe('one partner', () => {
  it('says that it loads, when it could not be loaded, and when there is none', async () => {
    const first = open(new GraphQLDouble().waits(ReadPartner));
    expect(await screen.findByText('Loading')).toBeTruthy();
    first.unmount();
    const second = open(new GraphQLDouble().breaks(ReadPartner));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
    second.unmount();
    open(new GraphQLDouble().answers(ReadPartner, { partner: null }));
    expect(await screen.findByText('There is no such partner.')).toBeTruthy();
  });

  it('shows what is agreed, what that covers and whom to ask', async () => {
    open(new GraphQLDouble().answers(ReadPartner, aPartner()));
    expect(await screen.findByText('In force, it covers: Other social and human services.')).toBeTruthy();
    expect(screen.getByText('Nothing is agreed with this partner yet.')).toBeTruthy();
    expect(screen.getByText('Rosa Medina, Manager')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('is closed after a second press, never deleted', async () => {
    const server = new GraphQLDouble()
      .answers(ReadPartner, aPartner())
      .answers(ClosePartner, { closePartner: { __typename: 'Agency', id: 'pantry' } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Close this partner' }));
    expect(server.requests(ClosePartner)).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Close it' }));
    expect(server.requests(ClosePartner)[0]).toEqual({ id: 'pantry', seenVersion: 2 });
    expect((await screen.findByRole('status')).textContent).toContain('history stay');
  });
});

describe('adding a partner', () => {
  it('asks for a mailbox only where referrals go, and says whom it added', async () => {
    const server = new GraphQLDouble()
      .answers(CountEngagements, {
        engagementCounts: {
          from: '2026-10-01',
          to: '2026-11-25',
          types: [],
          partners: 0,
          contacted: 0,
          definition: '',
          rows: [],
        },
      })
      .answers(AddPartner, { addPartner: { __typename: 'Agency', id: 'va', name: 'Lake County VA clinic' } });
    const { user } = renderPage(<PartnersPage />, { server, me: DORA, at: '/partners', route: '/partners' });
    await user.click(await screen.findByRole('button', { name: 'Add a partner' }));
    const form = within(await screen.findByRole('form', { name: 'Add a partner' }));
    await user.type(form.getByLabelText(/Name/), 'Lake County VA clinic');
    await user.selectOptions(form.getByLabelText(/What it is by law/), 'GOVERNMENT_SOCIAL_SERVICE');
    await user.click(form.getByRole('button', { name: 'Add a partner' }));
    expect(await form.findByText('Give the e-mail address to which referrals are announced.')).toBeTruthy();
    await user.click(form.getByLabelText(/It takes referrals/));
    await user.click(form.getByRole('button', { name: 'Add a partner' }));
    expect(await screen.findByText('Lake County VA clinic is a partner now.')).toBeTruthy();
    expect(server.requests(AddPartner)[0]?.input).toMatchObject({ takesReferrals: false, mailbox: null });
  });
});
