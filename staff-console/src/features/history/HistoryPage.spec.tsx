import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ReadListingHistoryQuery } from '../../gql/graphql.js';
import { ReadListingHistory, RestoreValue } from './history.operations.js';
import HistoryPage from './HistoryPage.js';

const listing = { id: 'listing-1', serviceName: 'Food boxes', organizationName: 'Riverside Pantry' };
const hours = { changeId: '7', part: 'listing.schedules', label: 'Hours', before: 'Mon 9:00 AM–5:00 PM', after: null, canRestore: true }; // prettier-ignore
const entry = {
  id: '7',
  at: '2026-11-25T10:00:00Z',
  byName: 'Uma',
  origin: 'edit',
  originLabel: 'Edited',
  changes: [hours],
};
const full: ReadListingHistoryQuery = { listing, listingHistory: { nextCursor: null, items: [entry] } };

const at = { at: '/listings/listing-1/history', route: '/listings/:id/history' };
const DORA: typeof ANA = { ...ANA, roles: ['DIRECTOR'] };
const open = (answer: ReadListingHistoryQuery = full, me = DORA) => {
  const server = new GraphQLDouble().answers(ReadListingHistory, answer);
  return renderPage(<HistoryPage />, { ...at, me, server });
};

describe('the history of a listing', () => {
  it('says that it loads', async () => {
    renderPage(<HistoryPage />, { ...at, server: new GraphQLDouble().waits(ReadListingHistory) });
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when it could not be loaded', async () => {
    renderPage(<HistoryPage />, {
      ...at,
      server: new GraphQLDouble().refuses(ReadListingHistory, 'INTERNAL_SERVER_ERROR'),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('This could not be loaded.');
  });

  it('says that nothing was changed yet, or that there is no such listing', async () => {
    const { unmount } = open({ listing, listingHistory: { nextCursor: null, items: [] } });
    expect(await screen.findByText('Nothing was changed here yet.')).toBeTruthy();
    unmount();
    open({ listing: null, listingHistory: null });
    expect(await screen.findByText('This listing is not there.')).toBeTruthy();
  });

  it('says who did what and when, what was there before, and puts it back after asking twice where it changed since', async () => {
    const { user, server } = open();
    expect(await screen.findByRole('heading', { name: 'Edited, Uma' })).toBeTruthy();
    expect(screen.getByText('Mon 9:00 AM–5:00 PM')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);

    server.answers(RestoreValue, {
      restoreValue: { __typename: 'ChangedLater', code: 'CHANGED_LATER', message: 'Later.', field: null },
    });
    await user.click(screen.getByRole('button', { name: 'Restore Hours: Mon 9:00 AM–5:00 PM' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('changed again since');
    server.answers(RestoreValue, { restoreValue: { __typename: 'SavedListing', id: 'listing-1' } });
    await user.click(within(alert).getByRole('button', { name: 'Restore all the same' }));
    expect(await screen.findByText('Hours is as it was before.')).toBeTruthy();
    expect(server.requests(RestoreValue).map(({ confirmed }) => confirmed)).toEqual([false, true]);
  });

  it('lets those look who may not restore', async () => {
    open(full, ANA);
    expect(await screen.findByText('Mon 9:00 AM–5:00 PM')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Restore/ })).toBeNull();
  });
});
