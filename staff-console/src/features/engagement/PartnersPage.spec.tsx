import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { todayHere } from '@loopkeeper/ui-kit';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../app/testing/render-page.js';
import type { CountEngagementsQuery } from '../../gql/graphql.js';
import { CountEngagements, ListEngagements, LogEngagement, ReadEngagementChoices } from './engagement.operations.js';
import { ReadStanding } from '../renewals/renewals.operations.js';
import PartnersPage from './PartnersPage.js';

type Counts = CountEngagementsQuery['engagementCounts'];

const phone = { code: 'phone', label: 'Phone call', countsAsContact: true };
const attempt = { code: 'attempt', label: 'Attempt', countsAsContact: false };

const partner = (name: string, contacts: number): Counts['rows'][number] => ({
  agency: { id: `agency-${name}`, name, active: true, takesReferrals: true },
  contacts,
  distinctDays: contacts,
  attempts: 0,
  referrals: 0,
  contactsBefore: 1,
  lastOn: contacts > 0 ? '2026-11-20' : null,
  lastBy: contacts > 0 ? 'Dora' : null,
  byType: [{ type: 'phone', count: contacts }],
});

const counts = (...rows: Counts['rows']): CountEngagementsQuery => ({
  engagementCounts: {
    from: '2026-10-01',
    to: '2026-11-25',
    types: [phone, attempt],
    partners: rows.length,
    contacted: rows.filter((row) => row.contacts > 0).length,
    definition: 'Every logged contact counts once.',
    rows,
  },
});

const call = {
  id: 'engagement-1',
  type: phone,
  on: '2026-11-20',
  with: 'Rosa',
  topic: 'Winter hours',
  note: null,
  followUpOn: null,
  by: { id: 'user-dora', displayName: 'Dora' },
};

const open = (server: GraphQLDouble) => renderPage(<PartnersPage />, { server, at: '/partners', route: '/partners' });

describe('partners by their contacts', () => {
  it('says that it loads', async () => {
    open(new GraphQLDouble().waits(CountEngagements));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when it could not be loaded', async () => {
    open(new GraphQLDouble().breaks(CountEngagements));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('says where partners come from when there are none', async () => {
    open(new GraphQLDouble().answers(CountEngagements, counts()));
    expect(await screen.findByText('No partners yet.')).toBeTruthy();
  });

  it('puts those not contacted first and says how many were', async () => {
    open(new GraphQLDouble().answers(CountEngagements, counts(partner('Pantry', 3), partner('Shelter', 0))));
    expect(await screen.findByText(/1 of 2 partners contacted/)).toBeTruthy();
    const [first, second] = screen.getAllByRole('rowheader');
    expect(first?.textContent).toBe('ShelterNot contacted');
    expect(second?.textContent).toBe('Pantry');
    expect(await axeFindings()).toEqual([]);
  });

  it('opens a figure to its rows and says how it is counted', async () => {
    const server = new GraphQLDouble()
      .answers(CountEngagements, counts(partner('Pantry', 1)))
      .answers(ListEngagements, { engagements: { nextCursor: null, items: [call] } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Phone call with Pantry: 1. Show them.' }));

    const sheet = within(await screen.findByRole('dialog', { name: 'Phone call: Pantry' }));
    expect(await sheet.findByText('Winter hours')).toBeTruthy();
    expect(sheet.getByText('Every logged contact counts once.')).toBeTruthy();
    expect(server.requests(ListEngagements)[0]?.filter).toMatchObject({ agencyId: 'agency-Pantry', type: 'phone' });
  });

  it('logs a contact; a retry after a broken line sends the same key', async () => {
    const server = new GraphQLDouble()
      .answers(CountEngagements, counts(partner('Pantry', 0)))
      .answers(ReadEngagementChoices, {
        engagementTypes: [phone],
        agencies: [{ id: 'a1', name: 'Pantry', active: true }],
      })
      .breaks(LogEngagement);
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Log a contact' }));
    const form = within(await screen.findByRole('form', { name: 'Log a contact' }));
    await user.selectOptions(form.getByLabelText(/Partner/), 'a1');
    await user.selectOptions(form.getByLabelText(/Type/), 'phone');
    await user.type(form.getByLabelText(/Topic/), 'Winter hours{Enter}');
    expect((await form.findByRole('alert')).textContent).toContain('What you typed is still here.');

    server.answers(LogEngagement, { logEngagement: { __typename: 'Engagement', id: 'e1' } });
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Logged.')).toBeTruthy();

    const [first, second] = server.requests(LogEngagement).map(({ input }) => input);
    expect(first).toMatchObject({
      agencyId: 'a1',
      type: 'phone',
      topic: 'Winter hours',
      on: todayHere('America/New_York'),
    });
    expect(second?.idempotencyKey).toBe(first?.idempotencyKey);
    expect(server.requests(CountEngagements)).toHaveLength(2);
  });

  it('says how agreements stand, and leads to what comes due', async () => {
    const server = new GraphQLDouble()
      .answers(CountEngagements, counts(partner('Pantry', 3)))
      .answers(ReadStanding, { agreementsDigest: { inForce: 9, expiring: 1, expired: 2 } });
    open(server);
    expect(await screen.findByText(/9 agreements are in force. 1 ends within 90 days. 2 have ended/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what comes due' }).getAttribute('href')).toBe('/renewals');
  });
});
