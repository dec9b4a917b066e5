import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Me } from '../../app/session/session.js';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ReadPromisesKeptQuery } from '../../gql/graphql.js';
import { ReadPromisesKept } from './promises-kept.operations.js';
import PromisesPage from './PromisesPage.js';

const DORA: Me = { ...ANA, id: 'user-dora', displayName: 'Dora Lindqvist', roles: ['DIRECTOR'] };

const kept: ReadPromisesKeptQuery = {
  promisesKept: [
    {
      promiseId: 'p1',
      partnerId: 'pantry',
      partnerName: 'Riverside Pantry',
      agreementId: 'a1',
      agreementTitle: 'Food for families',
      kindLabel: 'First answer',
      situation: null,
      what: 'We answer within one working day.',
      within: '1 working day',
      kept: 4,
      missed: 1,
      open: 0,
      referrals: [
        {
          referralId: 'r1',
          reference: 'K7QM-42',
          startedAt: '2026-11-02T15:00:00Z',
          dueAt: '2026-11-03T15:00:00Z',
          answeredAt: null,
          result: 'MISSED',
        },
      ],
    },
  ],
};

const open = (server: GraphQLDouble, me = DORA) =>
  renderPage(<PromisesPage />, { server, me, at: '/promises', route: '/promises' });

describe('promises kept', () => {
  it('say that they load, and when they could not be loaded', async () => {
    const { unmount } = open(new GraphQLDouble().waits(ReadPromisesKept));
    expect((await screen.findAllByText('Loading')).length).toBeGreaterThan(0);
    unmount();
    open(new GraphQLDouble().breaks(ReadPromisesKept));
    expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain('No connection to the server');
  });

  it('say so when nothing fell under a promise', async () => {
    open(new GraphQLDouble().answers(ReadPromisesKept, { promisesKept: [] }));
    expect(await screen.findByText('No referral fell under a promise in this time.')).toBeTruthy();
  });

  it('open a figure to its referrals, by reference', async () => {
    const { user } = open(new GraphQLDouble().answers(ReadPromisesKept, kept));
    await user.click(await screen.findByRole('button', { name: 'Missed, Riverside Pantry: 1 referrals. Show them.' }));
    const sheet = within(await screen.findByRole('dialog'));
    expect(sheet.getByRole('link', { name: 'K7QM-42' }).getAttribute('href')).toBe('/referrals/r1');
    expect(await axeFindings()).toEqual([]);
  });
});
