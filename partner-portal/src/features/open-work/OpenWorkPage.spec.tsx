import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { screen, within } from '@testing-library/react';
import { addressOf } from '../../shared/route.js';
import { MeContext } from '../../shared/me.js';
import { openWork, REQUEST_ID, ROSA } from '../../shared/cast.js';
import { OpenWorkPage } from './OpenWorkPage.js';
import { ReadOwnListings } from '../services/services.operations.js';
import { ReadOpenWork } from './open-work.operations.js';

/** A server that knows no listing of the agency: there is no strip. */
const aServer = () => new GraphQLDouble().answers(ReadOwnListings, { ownListings: [] });

const page = (
  <MeContext value={ROSA}>
    <OpenWorkPage />
  </MeContext>
);

describe('open work', () => {
  beforeEach(() => window.history.replaceState(null, '', '/portal/'));
  afterEach(() => window.history.replaceState(null, '', '/'));

  it('says that it is loading', async () => {
    renderInApp(page, { server: aServer().waits(ReadOpenWork) });

    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when nothing waits, and where new requests will appear', async () => {
    const none = { toAnswer: 0, dueToday: 0, groups: [] };
    renderInApp(page, { server: aServer().answers(ReadOpenWork, { openWork: none }) });

    expect(await screen.findByText('Nothing is waiting.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing to answer');
  });

  it('offers to try again where it cannot be read, and then shows it', async () => {
    const server = aServer().breaks(ReadOpenWork);
    const { user } = renderInApp(page, { server });
    const again = await screen.findByRole('button', { name: 'Try again' });

    server.answers(ReadOpenWork, { openWork: openWork() });
    await user.click(again);

    expect(await screen.findByText('Food for one household')).toBeTruthy();
  });

  it('counts what is to answer and groups it by what is asked, leaving empty groups out', async () => {
    renderInApp(page, { server: aServer().answers(ReadOpenWork, { openWork: openWork() }) });

    expect(await screen.findByRole('heading', { level: 1, name: '1 to answer, 1 today' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Answer',
      'Reach or book',
    ]);
    expect(screen.getByText('Reply due Thu 10:00 AM (overdue)')).toBeTruthy();
    expect(screen.getByText('Riverside Pantry')).toBeTruthy();
  });

  it('leads to the request in one click, by an address that says nothing about it', async () => {
    const { user } = renderInApp(page, { server: aServer().answers(ReadOpenWork, { openWork: openWork() }) });
    const group = await screen.findByRole('region', { name: 'Answer' });

    await user.click(within(group).getByRole('link', { name: 'Answer K7QM-42' }));

    expect(window.location.pathname).toBe(addressOf({ page: 'referral', id: REQUEST_ID }));
    expect(document.title).toBe('Open work · Loopkeeper');
  });

  it('speaks Spanish', async () => {
    renderInApp(page, { server: aServer().answers(ReadOpenWork, { openWork: openWork() }), locale: 'es' });

    expect(await screen.findByRole('heading', { level: 1, name: '1 por responder, 1 hoy' })).toBeTruthy();
  });
});
