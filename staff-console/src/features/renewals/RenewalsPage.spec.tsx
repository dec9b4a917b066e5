import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ReadRenewalsQuery } from '../../gql/graphql.js';
import { FinishTask, ReadLadder, ReadRenewals, SetLadder } from './renewals.operations.js';
import RenewalsPage from './RenewalsPage.js';
import { spanFrom } from './span.js';

const DORA = { ...ANA, id: 'user-dora', displayName: 'Dora', roles: ['DIRECTOR' as const] };

const ending = {
  day: '2026-12-15',
  kind: 'RENEW' as const,
  kindLabel: 'Ends: renew it or let it go',
  agreementId: 'agreement-1',
  title: 'Food for families',
  partners: ['Riverside Pantry'],
  ownerName: 'Ana Ruiz',
  daysLeft: 20,
};

const due = (given: Partial<ReadRenewalsQuery> = {}): ReadRenewalsQuery => ({
  agreementsDigest: { inForce: 9, expiring: 1, expired: 2, meetingsLate: 1, reviewsLate: 0 },
  agreementTasks: [{ ...ending, id: 'task-1', isEscalated: true }],
  renewalsCalendar: [
    ending,
    { ...ending, kind: 'MEETING', kindLabel: 'The partners meet', day: '2026-11-20', daysLeft: -5 },
  ],
  ...given,
});

const open = (server: GraphQLDouble, me = ANA) =>
  renderPage(<RenewalsPage />, { server, me, at: '/renewals', route: '/renewals' });

describe('what comes due', () => {
  it('says that it loads, and when it could not be loaded', async () => {
    const { unmount } = open(new GraphQLDouble().waits(ReadRenewals));
    expect(await screen.findByText('Loading')).toBeTruthy();
    unmount();
    open(new GraphQLDouble().breaks(ReadRenewals));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('says so when nothing waits and nothing comes', async () => {
    open(new GraphQLDouble().answers(ReadRenewals, due({ agreementTasks: [], renewalsCalendar: [] })));
    expect(await screen.findByText('Nothing waits for anybody.')).toBeTruthy();
    expect(screen.getByText('Nothing comes due in this time.')).toBeTruthy();
  });

  it('tells what ends, in how many days, with whom and whose it is', async () => {
    open(new GraphQLDouble().answers(ReadRenewals, due()));
    expect(await screen.findByText(/9 agreements are in force. 1 ends within 90 days. 2 have ended/)).toBeTruthy();
    const calendar = within(screen.getByRole('region', { name: 'Calendar' }));
    expect(calendar.getByText(/20 days left/)).toBeTruthy();
    expect(calendar.getByText(/5 days late/)).toBeTruthy();
    expect(calendar.getAllByRole('link', { name: 'Food for families' })[0]?.getAttribute('href')).toBe(
      '/agreements/agreement-1',
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('ends a task by its button', async () => {
    const server = new GraphQLDouble()
      .answers(ReadRenewals, due())
      .answers(FinishTask, { finishAgreementTask: { __typename: 'Done', id: 'task-1' } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Done: Food for families' }));
    expect(await screen.findByText(/On the day itself it comes back/)).toBeTruthy();
    expect(server.requests(ReadRenewals)).toHaveLength(2);
  });

  it('lets a director say how many days ahead, and refuses what is no number', async () => {
    const server = new GraphQLDouble()
      .answers(ReadRenewals, due())
      .answers(ReadLadder, { renewalLadder: { number: 0, days: [90, 60, 30, 7], escalateAt: 30, byType: [] } })
      .answers(SetLadder, { setRenewalLadder: { __typename: 'RenewalLadder', number: 1 } });
    const { user } = open(server, DORA);
    await user.click(await screen.findByText('How many days ahead somebody is told'));
    const days = await screen.findByLabelText(/Days ahead/);
    await user.clear(days);
    await user.type(days, 'soon{Enter}');
    expect(await screen.findByText('Give whole days with commas between them.')).toBeTruthy();
    expect(server.requests(SetLadder)).toHaveLength(0);
    await user.clear(days);
    await user.type(days, '120, 30{Enter}');
    expect(server.requests(SetLadder)[0]?.input).toMatchObject({ days: [120, 30], escalateAt: 30 });
  });

  it('counts spans from today', () => {
    expect(spanFrom('quarter', '2026-11-25')).toEqual({ from: '2026-11-25', to: '2027-02-23' });
    expect(spanFrom('past', '2026-11-25')).toEqual({ from: '2025-11-25', to: '2026-11-24' });
  });
});
