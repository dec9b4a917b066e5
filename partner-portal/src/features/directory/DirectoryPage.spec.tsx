import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { screen, within } from '@testing-library/react';
import type { DirectoryListingFragment, SearchDirectoryQuery } from '../../gql/graphql.js';
import {
  FollowService,
  ReadDirectoryListing,
  SearchDirectory,
  SuggestToDirectory,
  UnfollowService,
} from './directory.operations.js';
import DirectoryPage from './DirectoryPage.js';

const ID = '0e9a1f6e-5f0c-4c39-9f2c-2b8e7f6f1a01';
const open = { state: 'OPEN', lastState: 'OPEN', waitDays: null, closedUntil: null, how: 'PARTNER', saidBy: 'Joanie', saidAt: '2026-11-24T12:00:00Z' } as const; // prettier-ignore

const hit: SearchDirectoryQuery['searchListings']['items'][number] = {
  id: ID,
  serviceName: 'Warming center',
  organizationName: 'Harbor House',
  summary: 'A warm place at night.',
  city: 'Riverbend',
  isPrivatePlace: false,
  capacity: open,
};
const finding = (...items: (typeof hit)[]) =>
  new GraphQLDouble().answers(SearchDirectory, {
    searchListings: { total: items.length, correctedText: null, nextCursor: null, items },
  });

const warming: DirectoryListingFragment = {
  id: ID,
  serviceId: 'service-1',
  serviceName: 'Warming center',
  organizationName: 'Harbor House',
  description: 'A warm place at night.',
  applicationProcess: 'Just come.',
  eligibility: 'Adults',
  fees: 'Free',
  languages: ['en'],
  requiredDocuments: [],
  isPlacePrivate: false,
  placeName: null,
  url: 'javascript:alert(1)',
  phones: [{ number: '(555) 010-0199', extension: '4' }],
  addresses: [{ address1: '1 Ferry Landing', city: 'Riverbend' }],
  schedules: [{ text: 'Every night 7:00 PM–7:00 AM' }],
  capacity: open,
  news: [],
  howToRefer: null,
  may: { keep: false },
};
const following = (...items: { id: string; serviceId: string }[]) => ({ digest: 'DAILY' as const, items });
const showing = (listing: DirectoryListingFragment | null, followed = following()) =>
  new GraphQLDouble().answers(ReadDirectoryListing, { listing, following: followed });

describe('the directory in the portal', () => {
  it('searches as one types, and says how full each service is and since when', async () => {
    const server = finding(hit, { ...hit, id: 'private', serviceName: 'Safe house', isPrivatePlace: true, capacity: null }); // prettier-ignore
    const { user } = renderInApp(<DirectoryPage id={null} />, { server });
    expect(screen.getByText('Type a need, a service, or the name of an agency.')).toBeTruthy();
    expect(server.requests(SearchDirectory)).toEqual([]);
    await user.type(screen.getByLabelText('What is needed, or who gives it'), 'warm');
    const link = await screen.findByRole('link', { name: 'Warming center' });
    expect(link.getAttribute('href')).toBe(`/portal/directory/${ID}`);
    expect(screen.getByText('2 services')).toBeTruthy();
    expect(screen.getByText('Open')).toBeTruthy();
    expect(screen.getByText(/by the agency/)).toBeTruthy();
    expect(screen.getByText('Location kept private; call first.')).toBeTruthy();
    expect(server.requests(SearchDirectory).at(-1)).toMatchObject({ input: { text: 'warm' } });
    expect(await axeFindings()).toEqual([]);
  });

  it('says that it loads, that nothing was found, and when it could not be searched', async () => {
    const search = async (server: GraphQLDouble) => {
      const { user, unmount } = renderInApp(<DirectoryPage id={null} />, { server });
      await user.type(screen.getByLabelText('What is needed, or who gives it'), 'warm');
      return unmount;
    };
    const loading = await search(new GraphQLDouble().waits(SearchDirectory));
    expect(await screen.findByText('Loading')).toBeTruthy();
    loading();
    const nothing = await search(finding());
    expect(await screen.findByText('Nothing found')).toBeTruthy();
    nothing();
    await search(new GraphQLDouble().breaks(SearchDirectory));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('a listing of the directory', () => {
  it('shows how one gets in, and never follows an address that is no web page', async () => {
    renderInApp(<DirectoryPage id={ID} />, { server: showing(warming) });
    expect((await screen.findByRole('link', { name: '(555) 010-0199' })).getAttribute('href')).toBe('tel:5550100199');
    expect(screen.getByText('Just come.')).toBeTruthy();
    expect(screen.getByText('1 Ferry Landing, Riverbend')).toBeTruthy();
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('takes a suggestion and says that it is sent', async () => {
    const sent = { suggestChange: { __typename: 'SuggestionReceived' as const, id: 'suggestion-1' } };
    const server = showing(warming).answers(SuggestToDirectory, sent);
    const { user } = renderInApp(<DirectoryPage id={ID} />, { server });
    await user.click(await screen.findByRole('button', { name: 'Suggest a change' }));
    const form = within(screen.getByRole('form', { name: 'Suggest a change' }));
    await user.selectOptions(form.getByLabelText(/^What about/), 'Hours');
    await user.type(form.getByLabelText('What should stand there'), 'Every night from 6 PM');
    await user.click(form.getByRole('button', { name: 'Send the suggestion' }));
    expect(await screen.findByText('Sent. You are told what becomes of it.')).toBeTruthy();
    expect(server.requests(SuggestToDirectory)).toMatchObject([
      { input: { listingId: ID, field: 'HOURS', value: 'Every night from 6 PM', note: null } },
    ]);
  });

  it('is followed, and followed no longer', async () => {
    const done = { __typename: 'Following' as const, digest: 'DAILY' as const };
    const server = showing(warming)
      .answers(FollowService, { startFollowing: done })
      .answers(UnfollowService, { unfollow: done });
    const { user } = renderInApp(<DirectoryPage id={ID} />, { server });
    const follow = await screen.findByRole('button', { name: 'Follow Warming center' });
    server.answers(ReadDirectoryListing, {
      listing: warming,
      following: following({ id: 'follow-1', serviceId: 'service-1' }),
    });
    await user.click(follow);
    expect(await screen.findByText('You follow it. When it changes you get a mail, at most one a day.')).toBeTruthy();
    expect(server.requests(FollowService)).toMatchObject([{ input: { listingId: ID } }]);
    await user.click(screen.getByRole('button', { name: 'Follow Warming center' }));
    expect(server.requests(UnfollowService)).toEqual([{ id: 'follow-1' }]);
  });

  it('of one’s own leads to where it is edited; one that is gone says so', async () => {
    const { unmount } = renderInApp(<DirectoryPage id={ID} />, {
      server: showing({ ...warming, may: { keep: true } }),
    });
    const edit = await screen.findByRole('link', { name: 'This is yours: edit it' });
    expect(edit.getAttribute('href')).toBe(`/portal/services/${ID}`);
    expect(screen.queryByRole('button', { name: 'Suggest a change' })).toBeNull();
    unmount();
    renderInApp(<DirectoryPage id={ID} />, { server: showing(null) });
    expect(await screen.findByText('This listing is not there, or is no longer listed.')).toBeTruthy();
  });
});
