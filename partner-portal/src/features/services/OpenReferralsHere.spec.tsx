import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { screen, waitFor, within } from '@testing-library/react';
import type { ReferralAction } from '../../gql/graphql.js';
import { CapacityStrip } from './CapacityStrip.js';
import { ownListing } from './own-listing.js';
import {
  DeclineAsClosed,
  ReadDeclining,
  ReadOpenReferralsHere,
  ReadOwnListings,
  SayOwnCapacity,
} from './services.operations.js';

const ID = '0e9a1f6e-5f0c-4c39-9f2c-2b8e7f6f1a01';
const OTHER = '0e9a1f6e-5f0c-4c39-9f2c-2b8e7f6f1a02';
const items = [
  { id: ID, reference: 'R-7K2M', stateLabel: 'Sent' },
  { id: OTHER, reference: 'R-9B4C', stateLabel: 'Being served' },
];
const steps: Readonly<Record<string, ReferralAction>> = { [ID]: 'DECLINE', [OTHER]: 'CLOSE' };

const closing = () =>
  new GraphQLDouble()
    .answers(ReadOwnListings, { ownListings: [ownListing()] })
    .answers(SayOwnCapacity, { sayCapacity: { __typename: 'WordKept', id: 'word-1' } })
    .answers(ReadOpenReferralsHere, { referrals: { items, nextCursor: null } })
    .answers(ReadDeclining, ({ id }) => ({
      referral: { id: String(id), version: 4, availableActions: [{ action: steps[id] ?? 'ACCEPT' }] },
    }));

async function close(server: GraphQLDouble) {
  const { user } = renderInApp(<CapacityStrip />, { server });
  await user.click(await screen.findByRole('button', { name: 'Closed' }));
  return { user, still: within(await screen.findByRole('region', { name: 'Referrals still open here' })) };
}

describe('the referrals still open to a service that was just closed', () => {
  it('are listed, each with its way to an answer; one is declined because the service is closed', async () => {
    const server = closing().answers(DeclineAsClosed, { actOnReferral: { __typename: 'Referral', id: ID } });
    const { user, still } = await close(server);
    expect(still.getByRole('link', { name: 'R-7K2M' }).getAttribute('href')).toBe(`/portal/referrals/${ID}`);
    expect(server.requests(ReadOpenReferralsHere)).toEqual([{ listingId: 'listing-1' }]);
    expect(await axeFindings()).toEqual([]);

    await user.click(await still.findByRole('button', { name: 'Decline: we are closed R-7K2M' }));
    expect(await still.findByText('Declined. The sender is told that you are closed.')).toBeTruthy();
    expect(server.requests(DeclineAsClosed)).toMatchObject([
      {
        input: {
          id: ID,
          action: 'DECLINE',
          seenVersion: 4,
          answers: [{ name: 'reason', value: 'program_paused_or_closed' }],
        },
      },
    ]);
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('status'));
    expect(still.queryByRole('button', { name: /R-7K2M/ })).toBeNull();
  });

  it('stay where one says so, and say when they can no longer be declined', async () => {
    const { user, still } = await close(closing());
    expect(await still.findByText('It can no longer be declined: open it.')).toBeTruthy();
    expect(still.queryByRole('button', { name: 'Decline: we are closed R-9B4C' })).toBeNull();
    await user.click(still.getByRole('button', { name: 'Keep answering R-7K2M' }));
    expect(still.getByText('It stays in your open work.')).toBeTruthy();
    expect(still.queryByRole('button', { name: /R-7K2M/ })).toBeNull();
  });

  it('say why a decline was refused, and ask again how the referral stands', async () => {
    const refused = {
      __typename: 'StaleVersion' as const,
      code: 'STALE_VERSION',
      message: 'Changed meanwhile.',
      field: null,
    };
    const server = closing().answers(DeclineAsClosed, { actOnReferral: refused });
    const { user, still } = await close(server);
    await user.click(await still.findByRole('button', { name: /^Decline/ }));
    expect(await still.findByRole('alert')).toBeTruthy();
    await waitFor(() => expect(server.requests(ReadDeclining).filter(({ id }) => id === ID)).toHaveLength(2));
  });
});
