import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { act, screen, within } from '@testing-library/react';
import { LiveContext, type LiveNews, type Wanted } from '../../app/live/live-source.js';
import { renderPage } from '../../app/testing/render-page.js';
import type { ReadChangedSinceQuery, ReadFollowingQuery } from '../../gql/graphql.js';
import ChangedPage from './ChangedPage.js';
import { FollowedPanel } from './FollowedPanel.js';
import {
  ChooseDigest,
  CountChangedSince,
  ReadChangedSince,
  ReadFollowing,
  ReadListingUpkeep,
  SeeChanges,
  StartFollowing,
  Unfollow,
} from './follows.operations.js';
import { ListingUpkeep } from './ListingUpkeep.js';

const pantry = {
  id: 'f1',
  serviceId: 's1',
  categoryCode: null,
  name: 'Choice pantry',
  organizationName: 'Riverside Pantry',
  listingId: 'l1',
};
const food = { id: 'f2', serviceId: null, categoryCode: 'food', name: 'Food', organizationName: null, listingId: null };
const following = (...items: ReadFollowingQuery['following']['items']): ReadFollowingQuery => ({
  following: { digest: 'DAILY', items },
});
const changed = (...items: ReadChangedSinceQuery['changedSince']['items']): ReadChangedSinceQuery => ({
  changedSince: { upTo: '2026-11-25T15:00:00Z', count: items.length, items },
});
const breadChange = {
  serviceId: 's1',
  serviceName: 'Choice pantry',
  organizationName: 'Riverside Pantry',
  lastAt: '2026-11-25T10:00:00Z',
  count: 1,
  changes: [
    {
      id: '7',
      at: '2026-11-25T10:00:00Z',
      origin: 'Edited',
      byName: 'Kim',
      fields: [{ label: 'Description', before: 'Boxes', after: 'Now with bread' }],
    },
  ],
};
const page = (server: GraphQLDouble) => renderPage(<ChangedPage />, { server, at: '/changed', route: '/changed' });

/** A source of changes in the test's hands. */
class ByHand {
  wanted: Wanted | null = null;
  hear: (news: LiveNews) => void = () => undefined;
  watch = (wanted: Wanted, hear: (news: LiveNews) => void) => {
    this.wanted = wanted;
    this.hear = hear;
    return () => {
      this.wanted = null;
    };
  };
}

describe('what changed', () => {
  it('says that it loads', async () => {
    page(new GraphQLDouble().waits(ReadFollowing));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when it could not be loaded', async () => {
    page(new GraphQLDouble().breaks(ReadFollowing));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says how to begin where nothing is followed', async () => {
    page(new GraphQLDouble().answers(ReadFollowing, following()));
    expect(await screen.findByText('You follow nothing yet.')).toBeTruthy();
  });

  it('shows each field before and after, and is looked at once', async () => {
    let items = [breadChange];
    const server = new GraphQLDouble()
      .answers(ReadFollowing, following(pantry, food))
      .answers(ReadChangedSince, () => changed(...items))
      .answers(SeeChanges, () => {
        items = [];
        return { seeChanges: { count: 0 } };
      });
    const { user } = page(server);
    const card = within(await screen.findByRole('article', { name: 'Choice pantry' }));
    expect(card.getByText('Boxes').tagName).toBe('DEL');
    expect(card.getByText('Now with bread').tagName).toBe('INS');
    expect(card.getByRole('link', { name: 'Choice pantry' }).getAttribute('href')).toBe('/listings/l1');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'I have looked' }));
    expect(await screen.findByText('Nothing has changed since you last looked.')).toBeTruthy();
    expect(server.requests(SeeChanges)).toEqual([{ upTo: '2026-11-25T15:00:00Z' }]);
  });

  it('shows room and news beside what was edited: what is new has nothing struck out before it', async () => {
    const room = { label: 'Room for people', before: 'Open', after: 'Waitlist, about 10 days' };
    const news = { label: 'News', before: null, after: 'Closed on Friday' };
    const said = { at: '2026-11-25T10:00:00Z', byName: 'Riverside Pantry' };
    const changes = [
      { ...said, id: 'capacity:1', origin: 'Room for people', fields: [room] },
      { ...said, id: 'news:2:begun', origin: 'News', fields: [news] },
    ];
    page(
      new GraphQLDouble()
        .answers(ReadFollowing, following(pantry))
        .answers(ReadChangedSince, changed({ ...breadChange, count: 2, changes })),
    );
    const card = within(await screen.findByRole('article', { name: 'Choice pantry' }));
    expect(card.getByText('Open').tagName).toBe('DEL');
    expect(card.getByText('Waitlist, about 10 days').tagName).toBe('INS');
    expect(card.getByText('Closed on Friday').parentElement?.textContent).toBe('News: Closed on Friday');
  });

  it('stops following, and stops the daily mail', async () => {
    const server = new GraphQLDouble()
      .answers(ReadFollowing, following(pantry))
      .answers(ReadChangedSince, changed())
      .answers(Unfollow, { unfollow: { __typename: 'Following', digest: 'DAILY' } })
      .answers(ChooseDigest, { chooseDigest: { digest: 'NONE' } });
    const { user } = page(server);
    await user.click(await screen.findByRole('checkbox', { name: 'Mail me once a day what changed' }));
    await user.click(screen.getByRole('button', { name: 'Stop following Choice pantry' }));
    expect([server.requests(ChooseDigest), server.requests(Unfollow)]).toEqual([[{ choice: 'NONE' }], [{ id: 'f1' }]]);
  });

  it('says that more has changed while it is open, and moves nothing until it is asked to', async () => {
    const source = new ByHand();
    const server = new GraphQLDouble()
      .answers(ReadFollowing, following(pantry, food))
      .answers(ReadChangedSince, changed());
    const { user } = renderPage(
      <LiveContext value={source}>
        <ChangedPage />
      </LiveContext>,
      { server },
    );
    await screen.findByText('Nothing has changed since you last looked.');
    expect(source.wanted).toEqual({ serviceIds: ['s1'], categoryCodes: ['food'] });
    const asked = server.requests(ReadChangedSince).length;
    act(() => source.hear({ everything: false, listingIds: ['l1', 'l2'] }));
    act(() => source.hear({ everything: false, listingIds: ['l2', 'l3'] }));
    expect(await screen.findByText('3 changed')).toBeTruthy();
    expect(server.requests(ReadChangedSince)).toHaveLength(asked);
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(server.requests(ReadChangedSince)).toHaveLength(asked + 1);
    expect(screen.queryByText('3 changed')).toBeNull();
  });
});

describe('on Today', () => {
  it('stands which followed services changed, and that suggestions were decided', async () => {
    const { serviceId, serviceName, organizationName, lastAt } = breadChange;
    const named = { serviceId, serviceName, organizationName, lastAt };
    renderPage(<FollowedPanel />, {
      server: new GraphQLDouble().answers(CountChangedSince, {
        changedSince: { count: 1, items: [named] },
        mySuggestions: { news: 2 },
      }),
    });
    expect(await screen.findByText('1 followed service has changed')).toBeTruthy();
    expect(screen.getByText(/2 of your suggestions were decided/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what changed' }).getAttribute('href')).toBe('/changed');
  });

  it('stands nothing where nothing is new', async () => {
    const { container, server } = renderPage(<FollowedPanel />, {
      server: new GraphQLDouble().answers(CountChangedSince, {
        changedSince: { count: 0, items: [] },
        mySuggestions: { news: 0 },
      }),
    });
    await act(() => Promise.resolve());
    expect(server.requests(CountChangedSince)).toHaveLength(1);
    expect(container.querySelector('section')).toBeNull();
  });
});

describe('a listing', () => {
  it('is followed by one press, and says when it changes', async () => {
    const source = new ByHand();
    let items: { id: string; serviceId: string | null }[] = [];
    const server = new GraphQLDouble()
      .answers(ReadListingUpkeep, () => ({
        listing: { serviceId: 's1', serviceName: 'Choice pantry' },
        following: { items },
      }))
      .answers(StartFollowing, () => {
        items = [{ id: 'f1', serviceId: 's1' }];
        return { startFollowing: { __typename: 'Following' as const, digest: 'DAILY' as const } };
      });
    let shown = 0;
    const { user } = renderPage(
      <LiveContext value={source}>
        <ListingUpkeep listingId="l1" onShow={() => (shown += 1)} />
      </LiveContext>,
      { server },
    );
    const star = await screen.findByRole('button', { name: 'Follow Choice pantry' });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    await user.click(star);
    expect((await screen.findByRole('button', { name: 'Follow Choice pantry', pressed: true })).textContent).toBe(
      'Following',
    );
    act(() => source.hear({ everything: false, listingIds: ['l1'] }));
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    expect(shown).toBe(1);
  });

  it('says of a suggestion that it was made, and not that the listing changed', async () => {
    const source = new ByHand();
    const server = new GraphQLDouble().answers(ReadListingUpkeep, {
      listing: { serviceId: 's1', serviceName: 'Choice pantry' },
      following: { items: [] },
    });
    renderPage(
      <LiveContext value={source}>
        <ListingUpkeep listingId="l1" onShow={() => undefined} />
      </LiveContext>,
      { server },
    );
    await screen.findByRole('button', { name: 'Follow Choice pantry' });
    act(() => source.hear({ everything: false, listingIds: ['l1'], kinds: ['SUGGESTION'] }));
    expect(await screen.findByText('1 change was suggested')).toBeTruthy();
    expect(screen.queryByText('1 changed')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull();
    act(() => source.hear({ everything: false, listingIds: ['l1'], kinds: ['LISTING'] }));
    expect(await screen.findByText('1 changed')).toBeTruthy();
  });

  it('reads again by itself after what the reader did, and says what others change later', async () => {
    const source = new ByHand();
    const server = new GraphQLDouble().answers(ReadListingUpkeep, {
      listing: { serviceId: 's1', serviceName: 'Choice pantry' },
      following: { items: [] },
    });
    const heard: string[] = [];
    const upkeepOf = (actedAt: number) => (
      <LiveContext value={source}>
        <ListingUpkeep listingId="l1" onShow={() => heard.push('read again')} actedAt={actedAt} />
      </LiveContext>
    );
    const { unmount } = renderPage(upkeepOf(Date.now()), { server });
    await screen.findByRole('button', { name: 'Follow Choice pantry' });
    act(() => source.hear({ everything: false, listingIds: ['l1'] }));
    expect(heard).toEqual(['read again']);
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull();
    unmount();

    renderPage(upkeepOf(Date.now() - 60_000), { server });
    await screen.findByRole('button', { name: 'Follow Choice pantry' });
    act(() => source.hear({ everything: false, listingIds: ['l1'] }));
    expect(await screen.findByRole('button', { name: 'Show' })).toBeTruthy();
    expect(heard).toEqual(['read again']);
  });
});
