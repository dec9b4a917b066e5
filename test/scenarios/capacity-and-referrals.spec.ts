import { describe, expect, it } from '@jest/globals';
import { useHttpCast, type Member } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';
import { demoId } from '../../src/demo/network/index.js';

const PANTRY = demoId('service_at_location', 'rp-pantry-rp-ferry');
const SAY = `mutation ($input: SayCapacityInput!) { sayCapacity(input: $input) { __typename } }`;
const LISTING = `query ($id: ID!) { listing(id: $id) { capacity { state how saidBy contrary { state how saidBy saidAt } } } }`;
const OPEN = `query ($listing: ID!) { referrals(filter: { listingId: $listing, openOnly: true }) { items { id reference personName } } }`;

interface Seen {
  readonly listing: { readonly capacity: { readonly contrary: object | null } & Record<string, unknown> };
}

describe('room and referrals', () => {
  const network = useNetwork();
  const cast = useHttpCast(network);
  const says = (member: Member, state: string) =>
    member.reads(SAY, {
      input: { listingId: PANTRY, state, idempotencyKey: `said-${state}-${network.clock.now().getTime()}` },
    });
  const capacity = async () => (await cast().ana.reads<Seen>(LISTING, { id: PANTRY })).listing.capacity;
  const open = async (member: Member) =>
    (
      await member.reads<{ referrals: { items: readonly { id: string; personName: string | null }[] } }>(OPEN, {
        listing: PANTRY,
      })
    ).referrals.items;

  it('a decline for no room stands beside the word that there is room, both with their dates, until somebody says anew', async () => {
    await says(cast().joanie, 'OPEN');
    network.clock.pass({ hours: 2 });
    const { id } = await cast().refers(cast().ana);
    await cast().joanie.takes(id, 'DECLINE', { reason: 'no_capacity' });
    await network.settle();
    expect(await capacity()).toMatchObject({
      state: 'OPEN',
      saidBy: 'Riverside Pantry',
      contrary: {
        state: 'CLOSED',
        how: 'REFERRAL_REPLY',
        saidBy: 'Riverside Pantry',
        saidAt: network.clock.now().toISOString(),
      },
    });

    network.clock.pass({ minutes: 5 });
    await says(cast().joanie, 'OPEN');
    expect((await capacity()).contrary).toBeNull();
  });

  it('a decline for another reason says nothing of the room', async () => {
    network.clock.pass({ hours: 1 });
    const { id } = await cast().refers(cast().ana);
    await cast().joanie.takes(id, 'DECLINE', { reason: 'already_served' });
    await network.settle();
    expect((await capacity()).contrary).toBeNull();
  });

  it('each referral counts once as use of its listing', async () => {
    const [used] = await cast().rows<{ referred: number }>(
      'SELECT sum(referred)::int AS referred FROM listing_use WHERE listing_id = $1',
      [PANTRY],
    );
    expect(used).toEqual({ referred: 2 });
  });

  it('whoever closes a listing sees which referrals are open to it: staff with names, the agency without', async () => {
    const { id } = await cast().refers(cast().ana);
    expect(await open(cast().ana)).toMatchObject([{ id, personName: expect.stringContaining('Delgado') }]);
    expect(await open(cast().joanie)).toMatchObject([{ id, personName: null }]);
    expect(await open(cast().deacon)).toEqual([]);
  });
});
