import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { renderPage } from '../../app/testing/render-page.js';
import { row } from '../testing/cast.js';
import ReferralsPage from './ReferralsPage.js';
import { ListReferrals } from './referrals.operations.js';

const open = (server: GraphQLDouble) => renderPage(<ReferralsPage />, { server, at: '/referrals' });
const list = (...items: ReturnType<typeof row>[]) => ({ referrals: { items, nextCursor: null } });

describe('Referrals', () => {
  it('shows that it loads', async () => {
    open(new GraphQLDouble().waits(ListReferrals));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('offers to try again when the server cannot be reached', async () => {
    open(new GraphQLDouble().breaks(ListReferrals));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says what to do when there is none', async () => {
    open(new GraphQLDouble().answers(ListReferrals, list()));
    expect(await screen.findByText('No referral yet.')).toBeTruthy();
  });

  it('narrows the list to one’s own and to a state, and goes on page by page', async () => {
    const server = new GraphQLDouble().answers(ListReferrals, ({ after, filter }) => {
      if (filter?.states) return list();
      return after
        ? list(row({ id: 'referral-2', reference: 'B3DX-17' }))
        : { referrals: { items: [row()], nextCursor: 'next' } };
    });
    const { user } = open(server);
    expect(await screen.findByRole('link', { name: 'K7QM-42' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'B3DX-17' })).toBeTruthy();

    await user.click(screen.getByRole('checkbox', { name: 'Only mine' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Declined');
    expect(await screen.findByText('No referral matches these filters.')).toBeTruthy();
    expect(server.requests(ListReferrals).at(-1)).toEqual({
      filter: { states: ['DECLINED'], mine: true },
      after: null,
    });

    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByRole('link', { name: 'K7QM-42' })).toBeTruthy();
  });
});
