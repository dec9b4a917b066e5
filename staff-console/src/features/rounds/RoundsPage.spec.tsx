import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { screen, within } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { Me } from '../../app/session/session.js';
import type { RoundValue } from './RoundCard.js';
import RoundsPage from './RoundsPage.js';
import { BeginRound, EndRound, ReadRoundCandidates, ReadRoundListings, ReadRounds } from './rounds.operations.js';

const KIM: Me = { ...ANA, displayName: 'Kim Lee', roles: ['RESOURCE_SPECIALIST'] };
const november: RoundValue = {
  id: 'r1',
  name: 'November',
  byName: 'Kim Lee',
  begunAt: '2026-11-20T15:00:00Z',
  endedAt: null,
  listings: 10,
  answeredByLink: 4,
  answeredByPhone: 2,
  wrongNumber: 1,
  leftOut: 0,
  waiting: 2,
  toCall: 1,
  letters: 3,
  lettersAnswered: 2,
};
const candidate = {
  listingId: 'l1',
  serviceName: 'Choice pantry',
  organizationName: 'Riverside Pantry',
  inNetwork: true,
  uses: 12,
  oldestAt: null,
};
const candidates = {
  roundCandidates: {
    nextCursor: null,
    items: [candidate, { ...candidate, listingId: 'l2', serviceName: 'Night beds' }],
  },
  categories: [{ code: 'food', label: 'Food' }],
};
const page = (server: GraphQLDouble) =>
  renderPage(<RoundsPage />, { server, me: KIM, at: '/rounds', route: '/rounds' });

describe('rounds', () => {
  it('say that they load', async () => {
    page(new GraphQLDouble().waits(ReadRounds));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('say when they could not be loaded', async () => {
    page(new GraphQLDouble().breaks(ReadRounds));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('say when there is none', async () => {
    page(new GraphQLDouble().answers(ReadRounds, { verificationRounds: [] }));
    expect(await screen.findByText('There is no round yet.')).toBeTruthy();
  });

  it('show how far each has come, and its listings', async () => {
    const listing = {
      roundId: 'r1',
      listingId: 'l1',
      serviceName: 'Choice pantry',
      organizationName: 'Riverside Pantry',
      state: 'WAITING',
      calls: 2,
      callAt: '2026-11-26T15:00:00Z',
      answeredAt: null,
      answeredBy: null,
      answeredHow: null,
    } as const;
    const due = { ...listing, listingId: 'l2', serviceName: 'Night beds', calls: 0, callAt: '2020-01-02T15:00:00Z' };
    const server = new GraphQLDouble()
      .answers(ReadRounds, { verificationRounds: [november] })
      .answers(ReadRoundListings, { roundListings: { nextCursor: null, items: [listing, due] } });
    const { user } = page(server);
    const card = within(await screen.findByRole('article', { name: 'November' }));
    expect(card.getByText('7 of 10 done')).toBeTruthy();
    expect(card.getByRole('progressbar', { name: '7 of 10 done' })).toBeTruthy();
    expect(card.queryByText('Left out')).toBeNull();
    await user.click(card.getByRole('button', { name: 'Show its listings' }));
    expect((await card.findByRole('row', { name: /Choice pantry/ })).textContent).toContain('2 calls in vain');
    expect(card.getByRole('row', { name: /Night beds/ }).textContent).toMatch(/To call$/);
    expect(await axeFindings()).toEqual([]);
  });

  it('end only when somebody is sure', async () => {
    const server = new GraphQLDouble()
      .answers(ReadRounds, { verificationRounds: [november] })
      .answers(EndRound, { endRound: { __typename: 'VerificationRound', id: 'r1' } });
    const { user } = page(server);
    await user.click(await screen.findByRole('button', { name: 'End the round' }));
    expect(server.requests(EndRound)).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'End the round' }));
    expect(server.requests(EndRound)).toEqual([{ id: 'r1' }]);
  });

  it('begin with the listings that are most worth asking about, less those left out', async () => {
    const server = new GraphQLDouble()
      .answers(ReadRounds, { verificationRounds: [] })
      .answers(ReadRoundCandidates, candidates)
      .answers(BeginRound, { beginRound: { __typename: 'VerificationRound', id: 'r2', letters: 1, toCall: 0 } });
    const { user } = page(server);
    await user.click(await screen.findByRole('button', { name: 'Begin a round' }));
    const form = within(await screen.findByRole('form', { name: 'Begin a round' }));
    expect(await form.findByText('2 listings are chosen')).toBeTruthy();
    await user.click(form.getByRole('checkbox', { name: /Night beds/ }));
    await user.click(form.getByRole('button', { name: 'Begin a round' }));
    expect(form.getByText('Please fill this in.')).toBeTruthy();
    await user.type(form.getByLabelText(/Name of the round/), 'December');
    await user.click(form.getByRole('button', { name: 'Begin a round' }));
    expect(await screen.findByText(/Links mailed: 1. In the call queue: 0./)).toBeTruthy();
    expect(server.requests(BeginRound)[0]?.input).toMatchObject({ name: 'December', listingIds: ['l1'] });
  });
});
