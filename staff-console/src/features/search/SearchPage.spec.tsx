import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../app/testing/render-page.js';
import type { SearchListingsQuery, SearchListingsQueryVariables } from '../../gql/graphql.js';
import SearchPage from './SearchPage.js';
import { KeepUnmetSearch, SearchListings } from './search.operations.js';

type Found = SearchListingsQuery['searchListings'];
type Hit = Found['items'][number];

const hit = (id: string, serviceName: string, change: Partial<Hit> = {}): Hit => ({
  id,
  serviceName,
  organizationName: 'Riverside Pantry',
  agencyId: 'agency-pantry',
  summary: null,
  city: 'Alderton',
  stateProvince: 'PA',
  distanceMeters: null,
  takingReferrals: true,
  phone: null,
  isPrivatePlace: false,
  agreementInForce: null,
  isOpen: false,
  nextOpening: null,
  closesAt: null,
  timeZone: 'America/New_York',
  capacity: null,
  lastVerified: null,
  languages: ['es'],
  categories: [{ code: 'food', label: 'Food' }],
  why: [],
  ...change,
});

const FACETS: Found['facets'] = {
  takingReferrals: 0,
  takingPeople: 0,
  notTakingPeople: 0,
  open: 0,
  agreementInForce: null,
  categories: [{ code: 'food', label: 'Food', count: 2 }],
  languages: [],
  levelsOfCare: [],
  payers: [],
  costs: [],
  populations: [],
  accessibility: [],
  access: [],
};

const found = (items: Hit[], change: Partial<Found> = {}): SearchListingsQuery => ({
  searchListings: {
    total: items.length,
    correctedText: null,
    near: null,
    nextCursor: null,
    fellBack: false,
    facets: { ...FACETS, takingReferrals: items.length, takingPeople: items.length },
    items,
    ...change,
  },
});

const closed: NonNullable<Hit['capacity']> = {
  state: 'CLOSED',
  lastState: 'CLOSED',
  waitDays: null,
  closedUntil: '2026-12-24',
  how: 'PHONE_CALL',
  saidBy: 'Ana',
  saidAt: '2026-11-20T10:00:00.000Z',
};

const box = () => screen.getByRole('searchbox', { name: /What is needed/ });

describe('searching services', () => {
  it('says that it loads, once waiting is noticeable, with the box ready to type in', async () => {
    renderPage(<SearchPage />, { server: new GraphQLDouble().waits(SearchListings) });
    expect(document.activeElement).toBe(box());
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when all who match are full, and offers ways on', async () => {
    const server = new GraphQLDouble().answers(SearchListings, ({ input }) =>
      input.takingPeople
        ? found([], { facets: { ...FACETS, notTakingPeople: 4 } })
        : found([hit('1', 'Food boxes', { capacity: closed })]),
    );
    const { user } = renderPage(<SearchPage />, { server });
    await user.click(await screen.findByRole('button', { name: /^Taking people/ }));
    expect(
      await screen.findByText('Nobody is taking people now. 4 match but are closed or on a waitlist.'),
    ).toBeTruthy();
    expect(await axeFindings()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Show them' }));
    expect(await screen.findByRole('link', { name: 'Food boxes' })).toBeTruthy();
    expect(screen.getByText(/Closed until/)).toBeTruthy();
  });

  it('tells the server of a search that found nobody, once it rests, and records a need on request', async () => {
    const server = new GraphQLDouble()
      .answers(SearchListings, ({ input }) => (input.text ? found([]) : found([hit('1', 'Food boxes')])))
      .answers(KeepUnmetSearch, { keepUnmetSearch: { __typename: 'UnmetSearchKept', kept: true, hits: 0, taking: 0 } });
    const { user } = renderPage(<SearchPage />, { server });
    await user.type(box(), 'tattoo removal');
    await screen.findByText('Nothing matches.');
    expect(server.requests(KeepUnmetSearch)).toEqual([]);
    await waitFor(() => expect(server.requests(KeepUnmetSearch)).toHaveLength(1), { timeout: 4000 });
    expect(server.requests(KeepUnmetSearch)[0]).toMatchObject({ input: { text: 'tattoo removal' }, said: false });

    await user.click(screen.getByRole('button', { name: 'Record this need' }));
    expect(await screen.findByText(/Recorded for the report on unmet needs/)).toBeTruthy();
    expect(server.requests(KeepUnmetSearch)[1]).toMatchObject({ said: true });
  }, 15_000);

  it('shows with each result what holds today', async () => {
    const server = new GraphQLDouble().answers(
      SearchListings,
      found([
        hit('1', 'Detox beds', {
          capacity: { ...closed, state: 'UNKNOWN' },
          lastVerified: { how: 'PHONE_CALL', at: new Date().toISOString() },
          nextOpening: '2026-11-30T14:00:00.000Z',
          isPrivatePlace: true,
          agreementInForce: true,
        }),
      ]),
    );
    renderPage(<SearchPage />, { server });
    await screen.findByRole('link', { name: 'Detox beds' });
    expect(screen.getByText(/Opens Nov 30, 2026, 9:00\sAM · Verified by phone today/)).toBeTruthy();
    expect(screen.getByText('Location kept private; call first')).toBeTruthy();
    expect(screen.getByText('Agreement in force')).toBeTruthy();
    expect(screen.getByText(/Last said: Closed/i)).toBeTruthy();
  });

  it('narrows by what stands behind "More filters", each with its count', async () => {
    const server = new GraphQLDouble().answers(
      SearchListings,
      found([hit('1', 'Food boxes')], {
        facets: { ...FACETS, payers: [{ code: 'medicaid', label: 'Medicaid', count: 1200 }] },
      }),
    );
    const { user } = renderPage(<SearchPage />, { server });
    await screen.findByRole('link', { name: 'Food boxes' });
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Medicaid (1,200)' }));
    await user.type(screen.getByLabelText('Age of the person'), '17');
    await waitFor(() =>
      expect(server.requests(SearchListings).at(-1)?.input).toMatchObject({ payers: ['medicaid'], age: 17 }),
    );
  });

  it('keeps what was typed when the server cannot be reached, and tries again', async () => {
    const server = new GraphQLDouble().breaks(SearchListings);
    const { user } = renderPage(<SearchPage />, { server });
    await user.type(box(), 'detox');
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');

    server.answers(SearchListings, found([hit('1', 'Detox beds')]));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Detox beds' })).toBeTruthy();
    expect(box()).toHaveProperty('value', 'detox');
  });

  it('finds while typing, says how it read the words, and keeps them out of the address', async () => {
    const why: Hit['why'] = [{ kind: 'ALIAS', text: 'light bill: Help with utilities' }];
    const server = new GraphQLDouble().answers(SearchListings, ({ input }) =>
      found(input.text === 'ligth bill' ? [hit('1', 'Utility help', { why })] : [], { correctedText: 'light bill' }),
    );
    const { user } = renderPage(<SearchPage />, { server });
    await user.type(box(), 'ligth bill');

    const result = await screen.findByRole('link', { name: 'Utility help' });
    expect(result.getAttribute('href')).toBe('/listings/1');
    expect(screen.getByRole('status').textContent).toContain('Showing what matches “light bill”.');
    expect(screen.getByText(/Why it matched/).textContent).toContain('“light bill” is under Help with utilities');
    expect(screen.getByTestId('address').textContent).toBe('/');
    expect(server.requests(SearchListings).length).toBeLessThan('ligth bill'.length);
    expect(await axeFindings()).toEqual([]);
  });

  it('never lets an older answer overwrite a newer one', async () => {
    const held: (() => void)[] = [];
    const slowly = ({ input }: SearchListingsQueryVariables) =>
      input.text === 'fo'
        ? new Promise<SearchListingsQuery>((settle) => held.push(() => settle(found([hit('old', 'Old answer')]))))
        : found([hit('new', input.text ? 'New answer' : 'All services')]);
    const { user } = renderPage(<SearchPage />, { server: new GraphQLDouble().answers(SearchListings, slowly) });
    await user.type(box(), 'fo');
    await waitFor(() => expect(held).toHaveLength(1));
    await user.type(box(), 'od');
    await screen.findByRole('link', { name: 'New answer' });

    held.forEach((release) => release());
    await new Promise((settle) => setTimeout(settle, 50));
    expect(screen.queryByRole('link', { name: 'Old answer' })).toBeNull();
  });

  it('grows by the next part of the list', async () => {
    const server = new GraphQLDouble().answers(SearchListings, ({ input }) =>
      input.after === 'second'
        ? found([hit('2', 'Second')])
        : found([hit('1', 'First')], { nextCursor: 'second', total: 2 }),
    );
    const { user } = renderPage(<SearchPage />, { server });
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    await screen.findByRole('link', { name: 'Second' });
    expect(within(screen.getByRole('region', { name: 'Results' })).getAllByRole('link')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('narrows by a facet with its count, and by distance', async () => {
    const server = new GraphQLDouble().answers(SearchListings, found([hit('1', 'Food boxes')]));
    const { user } = renderPage(<SearchPage />, { server });
    await user.click(await screen.findByRole('button', { name: 'Category' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Food (2)' }));
    await user.keyboard('{Escape}');

    await user.click(screen.getByRole('button', { name: 'Near' }));
    await user.type(await screen.findByLabelText(/Address, city or ZIP code/), '17325');
    await user.click(screen.getByRole('button', { name: 'Apply' }));

    await screen.findByRole('button', { name: /Within 10\smi of 17325/ });
    const last = server.requests(SearchListings).at(-1)?.input;
    expect(last).toMatchObject({ categories: ['food'], near: { place: '17325', withinMeters: 16093 } });
  });

  it('says how it understood a place, and that it did not', async () => {
    const server = new GraphQLDouble().answers(SearchListings, ({ input }) => {
      const place = input.near?.place;
      const near =
        place === 'Alderbrok'
          ? { kind: 'CITY' as const, text: 'Alderbrook, PA' }
          : place
            ? { kind: 'UNKNOWN' as const, text: null }
            : null;
      return found([hit('1', 'Food boxes')], { near });
    });
    const { user } = renderPage(<SearchPage />, { server });
    const lookNear = async (place: string): Promise<void> => {
      await user.click(await screen.findByRole('button', { name: /^Near|^Within/ }));
      const box = await screen.findByLabelText(/Address, city or ZIP code/);
      await user.clear(box);
      await user.type(box, place);
      await user.click(screen.getByRole('button', { name: 'Apply' }));
    };
    await lookNear('Alderbrok');
    expect(await screen.findByText('Near Alderbrook, PA (its middle).')).toBeTruthy();
    await lookNear('over the rainbow');
    expect(await screen.findByText(/We do not know where “over the rainbow” is/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Food boxes' })).toBeTruthy();
  });
});
