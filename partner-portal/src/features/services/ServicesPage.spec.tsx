import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { screen, within } from '@testing-library/react';
import { CapacityStrip } from './CapacityStrip.js';
import { ownListing } from './own-listing.js';
import {
  PublishOwnNews,
  ReadOwnListings,
  SayOwnCapacity,
  SayOwnHowToRefer,
  StillTrue,
  TakeBackOwnWord,
} from './services.operations.js';
import ServicesPage from './ServicesPage.js';

const kept = { __typename: 'WordKept' as const, id: 'word-1' };
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const serving = (...ownListings: ReturnType<typeof ownListing>[]) =>
  new GraphQLDouble().answers(ReadOwnListings, { ownListings });

const said = {
  state: 'OPEN',
  lastState: 'OPEN',
  waitDays: null,
  closedUntil: null,
  how: 'PARTNER',
  saidBy: 'Joanie',
  saidAt: daysAgo(3),
  contrary: null,
} as const;

describe('the strip above the open work', () => {
  it('says for each service what was last said and when; one tap says it anew, Undo takes it back', async () => {
    const server = serving(
      ownListing({ capacity: said }),
      ownListing({ id: 'listing-2', serviceName: 'Diapers', placeName: null }),
    )
      .answers(SayOwnCapacity, { sayCapacity: kept })
      .answers(TakeBackOwnWord, { takeBackWord: kept });
    const { user } = renderInApp(<CapacityStrip />, { server });
    const pantry = within(await screen.findByRole('group', { name: 'Choice pantry, Ferry house' }));
    expect(pantry.getByText('Said 3 days ago by the agency')).toBeTruthy();
    expect(pantry.getByRole('status').textContent).toBe('');
    expect(pantry.getByRole('status').children).toHaveLength(0);
    expect(pantry.getByRole('button', { name: 'Open' }).getAttribute('aria-pressed')).toBe('true');
    expect(await axeFindings()).toEqual([]);

    await user.click(pantry.getByRole('button', { name: 'Limited' }));
    expect(await pantry.findByText(/Kept for Choice pantry: Limited/)).toBeTruthy();
    expect(server.requests(SayOwnCapacity)).toMatchObject([{ input: { listingId: 'listing-1', state: 'LIMITED' } }]);
    await user.click(pantry.getByRole('button', { name: 'Undo' }));
    expect(await pantry.findByText('Taken back.')).toBeTruthy();
  });

  it('asks after Waitlist for the days and after Closed for the day', async () => {
    const server = serving(ownListing()).answers(SayOwnCapacity, { sayCapacity: kept });
    const { user } = renderInApp(<CapacityStrip />, { server });
    await user.click(await screen.findByRole('button', { name: 'Waitlist' }));
    await user.type(await screen.findByLabelText('How many days is the wait?'), '9');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(server.requests(SayOwnCapacity).at(-1)).toMatchObject({ input: { state: 'WAITLIST', waitDays: 9 } });
  });

  it('is not there for an agency without services, nor while it cannot be read', async () => {
    const { container } = renderInApp(<CapacityStrip />, { server: serving() });
    expect(container.querySelector('.strip')).toBeNull();
  });
});

describe('my services', () => {
  it('says that it loads, when it could not, and that there are none', async () => {
    const loading = renderInApp(<ServicesPage />, { server: new GraphQLDouble().waits(ReadOwnListings) });
    expect(await screen.findByText('Loading')).toBeTruthy();
    loading.unmount();
    const failed = renderInApp(<ServicesPage />, { server: new GraphQLDouble().breaks(ReadOwnListings) });
    expect(await screen.findByRole('alert')).toBeTruthy();
    failed.unmount();
    renderInApp(<ServicesPage />, { server: serving() });
    expect(await screen.findByText('The directory lists no service of your agency.')).toBeTruthy();
  });

  it('shows what each part says and takes "still true" in one tap', async () => {
    const server = serving(ownListing()).answers(StillTrue, { verifyListing: kept });
    const { user } = renderInApp(<ServicesPage />, { server });
    expect(await screen.findByText('Tue, Thu 10:00 AM–3:00 PM')).toBeTruthy();
    expect(screen.getAllByText('never said so far')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Still true Hours' }));
    expect(server.requests(StillTrue)).toEqual([
      { input: { listingId: 'listing-1', groups: ['HOURS'], how: 'PARTNER_PORTAL' } },
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it('takes "all of it" for every part that says something, and for none that says nothing', async () => {
    const listing = ownListing();
    const nothing = { group: 'COST' as const, at: null, how: null, by: null, changedAt: null };
    const server = serving({ ...listing, fees: null, verifications: [...listing.verifications, nothing] });
    const { user } = renderInApp(<ServicesPage />, { server: server.answers(StillTrue, { verifyListing: kept }) });
    await user.click(await screen.findByRole('button', { name: /^All of it is still true/ }));
    expect(server.requests(StillTrue)).toMatchObject([{ input: { groups: ['HOURS', 'ADDRESS'] } }]);
    expect(await screen.findByText('Still true: Hours, Address')).toBeTruthy();
  });

  it('keeps each of several services folded, and offers nothing to confirm where nothing is said', async () => {
    const nothing = { group: 'COST' as const, at: null, how: null, by: null, changedAt: null };
    const full = ownListing({ id: 'listing-2', serviceName: 'Diapers', capacity: said, fees: null, verifications: [nothing] }); // prettier-ignore
    const server = serving(ownListing(), { ...full, may: { say: true, keep: true } });
    const { user } = renderInApp(<ServicesPage />, { server });
    const pantry = within(await screen.findByRole('region', { name: 'Choice pantry' }));
    const diapers = within(screen.getByRole('region', { name: 'Diapers' }));
    expect(pantry.getByRole('button', { name: 'Open' })).toBeTruthy();
    expect(pantry.queryByRole('button', { name: /^Still true/ })).toBeNull();
    const fold = diapers.getByRole('button', { name: 'Diapers, Ferry house' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(diapers.getByText('Nothing is said.')).toBeTruthy();
    expect(diapers.queryByRole('button', { name: /^Still true/ })).toBeNull();
    const edit = diapers.getByRole('link', { name: 'Edit the whole listing Diapers' });
    expect(edit.getAttribute('href')).toBe('/portal/services/listing-2');
    await user.click(pantry.getByRole('button', { name: 'Choice pantry, Ferry house' }));
    expect(pantry.getByRole('button', { name: 'Still true Hours' })).toBeTruthy();
    expect(pantry.queryByRole('link', { name: /^Edit the whole listing/ })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('publishes news', async () => {
    const server = serving(ownListing()).answers(PublishOwnNews, { publishNews: kept });
    const { user } = renderInApp(<ServicesPage />, { server });
    await user.click(await screen.findByRole('button', { name: 'Add news' }));
    await user.type(screen.getByLabelText(/^Note/), 'Closed Friday.');
    await user.type(screen.getByLabelText(/^Until and with/), '2027-01-08');
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    expect(server.requests(PublishOwnNews)).toMatchObject([
      { input: { text: 'Closed Friday.', endsOn: '2027-01-08' } },
    ]);
  });

  it('lets a manager say how to refer, and nobody else', async () => {
    const server = serving(ownListing({ may: { say: true, keep: true } })).answers(SayOwnHowToRefer, {
      sayHowToRefer: kept,
    });
    const { user, unmount } = renderInApp(<ServicesPage />, { server });
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    await user.type(screen.getByLabelText('Steps'), 'Call first.');
    await user.click(screen.getByRole('button', { name: 'Add the hours of intake' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(server.requests(SayOwnHowToRefer)).toMatchObject([
      {
        input: {
          seenVersion: 0,
          steps: ['Call first.'],
          intakeHours: [{ days: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00' }],
        },
      },
    ]);
    unmount();
    renderInApp(<ServicesPage />, { server: serving(ownListing()) });
    await screen.findByText('Nothing is said yet. Coordinators see your telephone number only.');
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  });
});
