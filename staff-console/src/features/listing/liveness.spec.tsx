import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { screen, within } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import ListingPage from './ListingPage.js';
import { ReadListing } from './listing.operations.js';
import type { ListingValue } from './listing-value.js';
import {
  KeepContact,
  NoteFailedCall,
  PublishNews,
  ReadClosingSteps,
  ReadOpenReferrals,
  SayCapacity,
  SayHowToRefer,
  ShowPrivatePlace,
  TakeBackWord,
  VerifyListing,
  WithdrawFromClosed,
} from './liveness.operations.js';
import { pantry } from './pantry.js';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const kept = { __typename: 'WordKept' as const, id: 'word-1' };

const open: NonNullable<ListingValue['capacity']> = {
  state: 'OPEN',
  lastState: 'OPEN',
  waitDays: null,
  closedUntil: null,
  note: null,
  how: 'PARTNER',
  saidBy: 'Joanie',
  saidAt: daysAgo(3),
  believedUntil: daysAgo(-27),
  contrary: null,
};

const at = { at: '/listings/listing-1', route: '/listings/:id' };
const show = (listing: ListingValue, server = new GraphQLDouble(), me = ANA) =>
  renderPage(<ListingPage />, { ...at, me, server: server.answers(ReadListing, { listing }) });

describe('how things stand at a listing', () => {
  it('shows both words with their dates where a decline speaks against the agency, and passes axe', async () => {
    const contrary = {
      state: 'CLOSED',
      how: 'REFERRAL_REPLY',
      saidBy: 'Riverside Pantry',
      saidAt: daysAgo(1),
    } as const;
    show({
      ...pantry,
      capacity: { ...open, contrary },
      failedCalls: { count: 2, lastAt: daysAgo(0), what: 'NO_ANSWER' },
    });
    const panel = within(await screen.findByRole('region', { name: 'Taking people' }));
    expect(panel.getAllByText('Open').length).toBe(2);
    expect(panel.getByText('Said 3 days ago by the agency')).toBeTruthy();
    expect(panel.getByText('But Riverside Pantry turned a referral away for no room yesterday.')).toBeTruthy();
    expect(panel.getByText(/2 calls failed since somebody last got through/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('keeps what was heard on the phone in one press, and takes it back by Undo', async () => {
    const server = new GraphQLDouble()
      .answers(SayCapacity, { sayCapacity: kept })
      .answers(TakeBackWord, { takeBackWord: kept });
    const { user } = show(pantry, server);
    const called = within(await screen.findByRole('group', { name: 'I just called' }));
    expect(called.getByRole('status').children).toHaveLength(0);
    await user.click(called.getByRole('button', { name: 'Limited' }));
    expect(await called.findByText(/Kept: Limited/)).toBeTruthy();
    expect(server.requests(SayCapacity)).toMatchObject([{ input: { listingId: 'listing-1', state: 'LIMITED' } }]);
    expect(server.requests(ReadListing).length).toBeGreaterThan(1);

    await user.click(called.getByRole('button', { name: 'Undo' }));
    expect(await called.findByText('Taken back.')).toBeTruthy();
    expect(server.requests(TakeBackWord)).toEqual([{ id: 'word-1' }]);
  });

  it('asks after a waitlist how long it is, and notes a call that failed with the number that was dialled', async () => {
    const server = new GraphQLDouble()
      .answers(SayCapacity, { sayCapacity: kept })
      .answers(NoteFailedCall, { noteFailedCall: kept });
    const { user } = show(pantry, server);
    const called = within(await screen.findByRole('group', { name: 'I just called' }));
    await user.click(called.getByRole('button', { name: 'Waitlist' }));
    await user.type(await called.findByLabelText('How many days is the wait?'), '12');
    await user.click(called.getByRole('button', { name: 'Add' }));
    expect(server.requests(SayCapacity).at(-1)).toMatchObject({ input: { state: 'WAITLIST', waitDays: 12 } });
    await user.click(called.getByRole('button', { name: 'Wrong number' }));
    expect(server.requests(NoteFailedCall)).toMatchObject([
      { input: { what: 'WRONG_NUMBER', number: '(555) 010-0101' } },
    ]);
  });

  it('after Closed lists the referrals that are still open to it, and asks what is to become of each', async () => {
    const row = { reference: 'K7QM-42', personName: 'Maya Torres', stateLabel: 'Sent', ownerName: 'Ana Ruiz' };
    const server = new GraphQLDouble()
      .answers(SayCapacity, { sayCapacity: kept })
      .answers(ReadOpenReferrals, { referrals: { items: [{ id: 'r1', ...row }], nextCursor: null } })
      .answers(ReadClosingSteps, { referral: { id: 'r1', version: 4, availableActions: [{ action: 'WITHDRAW' }] } })
      .answers(WithdrawFromClosed, { actOnReferral: { __typename: 'Referral', id: 'r1', state: 'WITHDRAWN' } });
    const { user } = show(pantry, server);
    const called = within(await screen.findByRole('group', { name: 'I just called' }));
    await user.click(called.getByRole('button', { name: 'Closed' }));
    const referrals = within(await called.findByRole('region', { name: 'Referrals still open to it' }));
    expect(await referrals.findByRole('link', { name: 'Open K7QM-42' })).toBeTruthy();
    await user.click(await referrals.findByRole('button', { name: 'Withdraw and refer again' }));
    expect(await referrals.findByText(/Withdrawn. Search for another service./)).toBeTruthy();
    expect(server.requests(WithdrawFromClosed)).toMatchObject([
      { input: { id: 'r1', action: 'WITHDRAW', seenVersion: 4, answers: [{ name: 'reason', value: 'other' }, {}] } },
    ]);
  });

  it('says of each part by whom and how it was verified, and what changed since; the chosen parts are verified by phone', async () => {
    const [phone, hours] = pantry.verifications;
    if (!phone || !hours) throw new Error('The pantry has lost its parts.');
    const verified = {
      ...phone,
      how: 'PHONE_CALL' as const,
      by: 'Ben Okafor',
      at: daysAgo(12),
      changedAt: daysAgo(2),
      changedBy: 'Dora',
    };
    const server = new GraphQLDouble().answers(VerifyListing, { verifyListing: kept });
    const { user } = show({ ...pantry, verifications: [verified, hours] }, server);
    const panel = within(await screen.findByRole('region', { name: 'Verified' }));
    expect(panel.getByText('Verified by phone 12 days ago by Ben Okafor')).toBeTruthy();
    expect(panel.getByText('Changed since, 2 days ago by Dora')).toBeTruthy();
    expect(panel.getByText('Never verified')).toBeTruthy();
    await user.click(panel.getByRole('checkbox', { name: 'Hours' }));
    await user.click(panel.getByRole('button', { name: 'Verified by phone' }));
    expect(server.requests(VerifyListing)).toEqual([
      { input: { listingId: 'listing-1', groups: ['HOURS'], how: 'PHONE_CALL' } },
    ]);
    expect(await panel.findByText('Kept: verified by phone.')).toBeTruthy();
  });

  it('publishes news for some days', async () => {
    const server = new GraphQLDouble().answers(PublishNews, { publishNews: kept });
    const { user } = show(pantry, server);
    await user.click(await screen.findByRole('button', { name: 'Add news' }));
    await user.type(screen.getByLabelText(/^Note/), 'Closed Friday.');
    await user.type(screen.getByLabelText(/^Until and with/), '2027-01-08');
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    expect(server.requests(PublishNews)).toMatchObject([
      { input: { text: 'Closed Friday.', textEs: null, endsOn: '2027-01-08' } },
    ]);
  });

  it('lets those who keep the list write how to refer and whom to call, and keeps a private place private', async () => {
    const server = new GraphQLDouble()
      .answers(SayHowToRefer, { sayHowToRefer: kept })
      .answers(KeepContact, { keepContact: kept })
      .answers(ShowPrivatePlace, {
        showPrivatePlace: { __typename: 'PrivatePlace', name: 'The house', addresses: ['1 Quiet Street'] },
      });
    const may = { say: true, keep: true, knowPlace: true };
    const { user } = show({ ...pantry, addresses: [], isPlacePrivate: true, may }, server);
    expect(await screen.findByText('Location kept private; call first.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show where it is' }));
    expect(await screen.findByText('1 Quiet Street')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Change how to refer' }));
    await user.type(screen.getByLabelText('Steps'), 'Call first.{enter}Bring an ID.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(server.requests(SayHowToRefer)).toMatchObject([
      { input: { seenVersion: 0, steps: ['Call first.', 'Bring an ID.'], intakeHours: [] } },
    ]);

    await user.click(screen.getByRole('button', { name: 'Add a contact' }));
    await user.click(screen.getByRole('checkbox', { name: 'Records' }));
    await user.type(screen.getByLabelText('Department or desk'), 'Records desk');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(server.requests(KeepContact)).toMatchObject([
      { input: { id: null, department: 'Records desk', purposes: ['RECORDS'], isOfPerson: true } },
    ]);
    expect(await axeFindings()).toEqual([]);
  });
});
