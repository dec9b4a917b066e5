import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ReadOurPromisesQuery } from '../../gql/graphql.js';
import { ReadOurPromises } from './our-promises.operations.js';
import { OurPromises } from './OurPromises.js';

const answer: ReadOurPromisesQuery['ourPromises'][number] = {
  promiseId: 'promise-1',
  agreementTitle: 'Food for patients',
  kindLabel: 'First answer',
  situation: null,
  within: '4 working hours',
  kept: 7,
  missed: 1,
  open: 0,
  referrals: [
    { referralId: 'referral-1', reference: 'K7QM-42', result: 'MISSED', dueAt: '2026-11-20T15:00:00Z' },
    { referralId: 'referral-2', reference: 'P3RT-9X', result: 'KEPT', dueAt: '2026-11-21T15:00:00Z' },
  ],
};

const open = (ourPromises: ReadOurPromisesQuery['ourPromises']) =>
  renderInApp(<OurPromises />, { server: new GraphQLDouble().answers(ReadOurPromises, { ourPromises }) });

describe('what an agency promised', () => {
  it('is counted promise by promise; what was late opens', async () => {
    const fast = {
      ...answer,
      promiseId: 'promise-2',
      kindLabel: 'Fast track',
      situation: 'Dental pain',
      missed: 0,
      open: 2,
    };
    const { user } = open([answer, { ...fast, referrals: [] }]);
    const [first, second] = await screen.findAllByRole('listitem');
    if (!first || !second) throw new Error('Both promises are listed.');
    expect(within(first).getByText('First answer within 4 working hours')).toBeTruthy();
    expect(within(first).getByText('7 kept')).toBeTruthy();
    expect(within(first).getByText('1 missed')).toBeTruthy();
    await user.click(screen.getByText('Requests that were late'));
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/portal/referrals/referral-1']);
    expect(screen.getByText('Fast track within 4 working hours: Dental pain')).toBeTruthy();
    expect(screen.getByText('2 not yet due')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says when nothing fell under a promise', async () => {
    open([]);
    expect(await screen.findByText('No request has fallen under a promise in this time.')).toBeTruthy();
  });

  it('stands in nobody’s way while it cannot be read', async () => {
    for (const server of [new GraphQLDouble().waits(ReadOurPromises), new GraphQLDouble().breaks(ReadOurPromises)]) {
      const { unmount } = renderInApp(<OurPromises />, { server });
      await waitFor(() => expect(server.requests(ReadOurPromises)).toHaveLength(1));
      await act(() => new Promise((drawn) => setTimeout(drawn, 50)));
      expect(screen.queryByText('What we promised, and how we did')).toBeNull();
      unmount();
    }
  });
});
