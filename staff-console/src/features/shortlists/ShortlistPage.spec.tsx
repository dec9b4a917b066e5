import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { renderPage } from '../../app/testing/render-page.js';
import { FindPersons } from '../people/people.operations.js';
import type { ChangeShortlistMutation, ShortlistFactsFragment } from '../../gql/graphql.js';
import ShortlistPage from './ShortlistPage.js';
import ShortlistsPage from './ShortlistsPage.js';
import { ChangeShortlist, ReadShortlist, ReadShortlists, RecordOptionsOffered } from './shortlists.operations.js';

const item = (listingId: string, serviceName: string) => ({
  listingId,
  note: null,
  isChosen: false,
  listing: { id: listingId, serviceName, organizationName: 'Riverside Pantry' },
});

const LIST: ShortlistFactsFragment = {
  id: 'list-1',
  version: 3,
  title: 'Food this week',
  note: null,
  language: 'en',
  isShared: false,
  isMine: true,
  ownerName: 'Ana Ruiz',
  personId: 'person-1',
  personName: 'Maya Torres',
  items: [item('listing-pantry', 'Choice pantry'), item('listing-meals', 'Hot meals')],
};

const MAYA = { id: 'person-1', displayName: 'Maya Torres', birthDate: null, phone: null, openReferrals: 0 };

const saved = (version: number): ChangeShortlistMutation => ({
  changeShortlist: { __typename: 'Shortlist', ...LIST, version },
});

const open = (server: GraphQLDouble) =>
  renderPage(<ShortlistPage />, { server, at: '/shortlists/list-1', route: '/shortlists/:id' });

describe('Shortlists', () => {
  it('says that there are none yet, and where to begin', async () => {
    const server = new GraphQLDouble().answers(ReadShortlists, { shortlists: { items: [], nextCursor: null } });
    renderPage(<ShortlistsPage />, { server });
    expect(await screen.findByText('No shortlists yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Find a service' })).toBeTruthy();
  });

  it('shows that it looks, and what it could not read', async () => {
    renderPage(<ShortlistsPage />, { server: new GraphQLDouble().waits(ReadShortlists) });
    expect(await screen.findByText('Loading')).toBeTruthy();
    renderPage(<ShortlistsPage />, { server: new GraphQLDouble().breaks(ReadShortlists) });
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('lists them without a name in the address', async () => {
    const row = {
      id: 'list-1',
      title: 'Food this week',
      ownerName: 'Ana Ruiz',
      isShared: true,
      personName: 'Maya Torres',
      listings: 2,
      updatedAt: '2026-11-20T15:00:00Z',
    };
    const server = new GraphQLDouble().answers(ReadShortlists, { shortlists: { items: [row], nextCursor: null } });
    renderPage(<ShortlistsPage />, { server });
    const link = await screen.findByRole('link', { name: 'Food this week' });
    expect(link.getAttribute('href')).toBe('/shortlists/list-1');
  });
});

describe('One shortlist', () => {
  it('moves a service by keyboard and keeps the new order', async () => {
    const server = new GraphQLDouble().answers(ReadShortlist, { shortlist: LIST }).answers(ChangeShortlist, saved(4));
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Move Hot meals up' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    const { input } = server.requests(ChangeShortlist)[0] ?? {};
    expect(input).toMatchObject({ seenVersion: 3, personId: 'person-1' });
    expect(input?.items.map(({ listingId }) => listingId)).toEqual(['listing-meals', 'listing-pantry']);
  });

  it('asks whether it is safe to take home before it prints', async () => {
    const server = new GraphQLDouble().answers(ReadShortlist, { shortlist: LIST }).answers(ChangeShortlist, saved(4));
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Print for the person' }));
    const sheet = await screen.findByRole('dialog', { name: 'Is it safe to take this home?' });
    const links = within(sheet).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/hand-outs/list-1?size=full',
      '/hand-outs/list-1?size=pocket',
    ]);
  });

  it('records what was offered and chosen', async () => {
    const server = new GraphQLDouble()
      .answers(ReadShortlist, { shortlist: LIST })
      .answers(ChangeShortlist, saved(4))
      .answers(RecordOptionsOffered, { recordOptionsOffered: { __typename: 'Shortlist', id: 'list-1' } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Record what was offered' }));
    expect(await screen.findByText('Recorded: 2 offered, 0 chosen.')).toBeTruthy();
  });

  it('says as a refusal, not as done, that nothing can be recorded for nobody', async () => {
    const refusal = {
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: 'Choose first.',
      field: null,
    } as const;
    const server = new GraphQLDouble()
      .answers(ReadShortlist, { shortlist: { ...LIST, personId: null, personName: null } })
      .answers(ChangeShortlist, saved(4))
      .answers(RecordOptionsOffered, { recordOptionsOffered: refusal });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Record what was offered' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Choose first.');
    expect(screen.queryByText('Saved.')).toBeNull();
  });

  it('finds for whom it is without sending the list, by the button and by Enter', async () => {
    const server = new GraphQLDouble()
      .answers(ReadShortlist, { shortlist: { ...LIST, personId: null, personName: null } })
      .answers(ChangeShortlist, saved(4))
      .answers(FindPersons, { persons: { items: [MAYA], nextCursor: null } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Choose somebody' }));
    expect(document.querySelector('form form')).toBeNull();
    await user.type(screen.getByLabelText('Find a person'), 'may{enter}');
    await user.click(await screen.findByRole('button', { name: 'Maya Torres' }));
    expect(server.requests(ChangeShortlist)).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(server.requests(ChangeShortlist)).toMatchObject([{ input: { personId: 'person-1' } }]);
  });

  it('keeps what was typed when somebody else was first, and says so', async () => {
    const server = new GraphQLDouble().answers(ReadShortlist, { shortlist: LIST }).answers(ChangeShortlist, {
      changeShortlist: {
        __typename: 'StaleVersion',
        code: 'STALE_VERSION',
        message: 'This record has changed since you opened it.',
        field: null,
        changes: ['Somebody changed the list.'],
      },
    });
    const { user } = open(server);
    const title = await screen.findByRole('textbox', { name: /title/i });
    await user.type(title, ' and next');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/has changed since you opened it/)).toBeTruthy();
    expect(screen.getByDisplayValue('Food this week and next')).toBeTruthy();
  });

  it('says when there is no such list', async () => {
    open(new GraphQLDouble().answers(ReadShortlist, { shortlist: null }));
    expect(await screen.findByText(/no such shortlist/)).toBeTruthy();
  });
});
