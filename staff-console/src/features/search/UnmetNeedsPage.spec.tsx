import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../app/testing/render-page.js';
import type { UnmetNeedsQuery } from '../../gql/graphql.js';
import { UnmetNeeds } from './search.operations.js';
import UnmetNeedsPage from './UnmetNeedsPage.js';

const NEED: UnmetNeedsQuery['unmetNeeds'][number] = {
  words: 'tattoo removal',
  count: 3,
  foundNothing: 2,
  noneTaking: 1,
  said: 1,
  lastOn: '2026-11-24',
  areas: ['173'],
  searches: [
    { id: '1', askedOn: '2026-11-24', area: '173', filters: ['costs: free'], hits: 0, taking: 0, isSaid: true },
  ],
};

describe('unmet needs', () => {
  it('says that it loads', async () => {
    renderPage(<UnmetNeedsPage />, { server: new GraphQLDouble().waits(UnmetNeeds) });
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when every search found somebody', async () => {
    renderPage(<UnmetNeedsPage />, { server: new GraphQLDouble().answers(UnmetNeeds, { unmetNeeds: [] }) });
    expect(await screen.findByText('Every search found somebody in this time.')).toBeTruthy();
  });

  it('offers to try again when the server cannot be reached', async () => {
    renderPage(<UnmetNeedsPage />, { server: new GraphQLDouble().breaks(UnmetNeeds) });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('opens each count to its searches', async () => {
    const server = new GraphQLDouble().answers(UnmetNeeds, { unmetNeeds: [NEED] });
    const { user } = renderPage(<UnmetNeedsPage />, { server });
    const row = await screen.findByRole('row', { name: /tattoo removal/ });
    expect(within(row).getByText('173')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);

    await user.click(screen.getByRole('button', { name: /3\. Show the searches for “tattoo removal”/ }));
    expect(await screen.findByText('costs: free')).toBeTruthy();
    expect(screen.getByText('The latest 1.')).toBeTruthy();
  });
});
