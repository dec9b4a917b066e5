import { beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../src/demo/network/index.js';
import { newId } from '../../src/kernel/ids.js';
import { isProblem } from '../../src/kernel/problem.js';
import { MergeRecords } from '../../src/features/directory/duplicates/commands/merge-records.js';
import { UndoMerge } from '../../src/features/directory/duplicates/commands/undo-merge.js';
import { ReadRounds } from '../../src/features/upkeep/commands/read-rounds.js';
import { staffOf } from '../support/an-agency.js';
import { useHttpCast, type Member } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';

const PANTRY = demoId('service', 'rp-pantry');
const PLACE = demoId('location', 'rp-ferry');
const LISTING = demoId('service_at_location', 'rp-pantry-rp-ferry');
const [TWIN, TWIN_LISTING, ROUND] = [newId(), newId(), newId()];

const FOLLOW = `mutation ($input: FollowInput!) { startFollowing(input: $input) { __typename ... on Following { items { id serviceId } } } }`;
const UNFOLLOW = `mutation ($id: ID!) { unfollow(id: $id) { __typename ... on Following { items { id } } } }`;
const SUGGEST = `mutation ($input: SuggestChangeInput!) { suggestChange(input: $input) { __typename ... on SuggestionReceived { id } } }`;
const SUGGESTIONS = `query ($id: ID!) { suggestions(listingId: $id) { items { id } } }`;
const ADD = `mutation ($input: AddToShortlistInput!) { addToShortlist(input: $input) { __typename ... on Shortlist { id } } }`;
const SHORTLIST = `query ($id: ID!) { shortlist(id: $id) { items { listingId } } }`;
const SAY = `mutation ($input: SayCapacityInput!) { sayCapacity(input: $input) { __typename } }`;
const VERIFY = `mutation ($input: VerifyListingInput!) { verifyListing(input: $input) { __typename } }`;
const STANDS = `query ($id: ID!) { listing(id: $id) { id capacity { state } verifications { group at } } }`;

const network = useNetwork();
const cast = useHttpCast(network);
const sam = { ...staffOf(demoId('agency', 'alder-valley'), ['resource_specialist']), userId: newId(), name: 'Sam' };
const later = (hours: number): void => network.clock.set(new Date(network.clock.now().getTime() + hours * 3_600_000).toISOString()); // prettier-ignore

const key = { idempotencyKey: newId() };
const fresh = () => ({ idempotencyKey: newId() });
const says = (listingId: string, state: string) => cast().ana.reads(SAY, { input: { listingId, state, ...fresh() } });
const verifies = (listingId: string, groups: readonly string[]) =>
  cast().ana.reads(VERIFY, { input: { listingId, groups, how: 'PHONE_CALL' } });
const suggestionsOf = async (id: string) =>
  (await cast().dora.reads<{ suggestions: { items: object[] } }>(SUGGESTIONS, { id })).suggestions.items;
const shortlisted = async (by: Member, id: string) =>
  (await by.reads<{ shortlist: { items: { listingId: string }[] } }>(SHORTLIST, { id })).shortlist.items;
const inRound = async () => {
  const { items } = await network.app.get(ReadRounds).listings(sam, ROUND, { first: 9, after: null });
  return items.map(({ row, sheet, verified }) => [row.listingId, sheet.listingId, verified.length > 0]);
};
const uses = async (id: string) =>
  (await network.owner.query<{ n: number }>('SELECT coalesce(sum(opened), 0)::int AS n FROM listing_use WHERE listing_id = $1', [id])).rows[0]?.n; // prettier-ignore
const stands = async (id: string) => {
  const { listing } = await cast().dora.reads<{
    listing: { id: string; capacity: { state: string }; verifications: { group: string; at: string | null }[] };
  }>(STANDS, { id });
  const verified = Object.fromEntries(listing.verifications.flatMap(({ group, at }) => (at ? [[group, at]] : [])));
  return { id: listing.id, state: listing.capacity.state, verified };
};

let suggestion = '';
let shortlist = '';
let merge = '';
let first = '';
let second = '';

describe('a listing that stands in the directory twice', () => {
  beforeAll(async () => {
    for (const table of ['capacity_claims', 'listing_capacity', 'listing_verifications', 'listing_use'])
      await network.owner.query(`DELETE FROM ${table} WHERE listing_id = $1`, [LISTING]);
    await network.owner.query(
      `INSERT INTO hsds.service (id, source, organization_id, name, status) SELECT $1, 'county', organization_id, 'Choice Pantry', 'active' FROM hsds.service WHERE id = $2`,
      [TWIN, PANTRY],
    );
    await network.owner.query(
      `INSERT INTO hsds.service_at_location (id, source, service_id, location_id) VALUES ($1, 'county', $2, $3)`,
      [TWIN_LISTING, TWIN, PLACE],
    );
    await network.owner.query(`INSERT INTO verification_rounds (id, name, begun_by, by_name, begun_at) SELECT $1, 'November', id, 'Sam', now() FROM users LIMIT 1`, [ROUND]); // prettier-ignore
    await network.owner.query(
      `INSERT INTO round_listings (round_id, listing_id, service_id, place) VALUES ($1, $2, $3, 1), ($1, $4, $5, 2)`,
      [ROUND, TWIN_LISTING, TWIN, LISTING, PANTRY],
    );
  });

  it('is followed, suggested for, shortlisted, spoken of and used under both ids', async () => {
    const { ana } = cast();
    for (const listingId of [LISTING, TWIN_LISTING]) await ana.reads(FOLLOW, { input: { listingId } });
    const asked = { listingId: TWIN_LISTING, field: 'FEES', value: 'Free', ...key };
    suggestion = (await ana.reads<{ suggestChange: { id: string } }>(SUGGEST, { input: asked })).suggestChange.id;
    const begun = { listingId: TWIN_LISTING, ...fresh() };
    shortlist = (await ana.reads<{ addToShortlist: { id: string } }>(ADD, { input: begun })).addToShortlist.id;
    first = network.clock.now().toISOString();
    await says(LISTING, 'OPEN');
    await verifies(LISTING, ['COST', 'HOURS']);
    await verifies(TWIN_LISTING, ['ELIGIBILITY']);
    later(1);
    second = network.clock.now().toISOString();
    await says(TWIN_LISTING, 'LIMITED');
    await verifies(TWIN_LISTING, ['COST']);
    await network.owner.query(`INSERT INTO listing_use (listing_id, day, opened) VALUES ($1, current_date, 3), ($2, current_date, 4), ($2, current_date - 1, 5)`, [LISTING, TWIN_LISTING]); // prettier-ignore
    expect(await inRound()).toHaveLength(2);
  });

  it('is one after the merge: whatever was under the other id is found, and the newest word holds', async () => {
    const candidate = newId();
    const [one, other] = [PANTRY, TWIN].sort();
    await network.owner.query(
      `INSERT INTO duplicate_candidates (id, kind, first_id, second_id, score, reasons, found_at) VALUES ($1, 'service', $2, $3, 0.9, '{same_name}', now())`,
      [candidate, one, other],
    );
    const asked = { candidateId: candidate, keepId: PANTRY, choices: {}, ...fresh() };
    const done = await network.app.get(MergeRecords).execute(sam, asked);
    if (isProblem(done)) throw new Error(done.message);
    merge = done.id;
    expect(await uses(LISTING)).toBe(12);
    expect(await suggestionsOf(LISTING)).toEqual([{ id: suggestion }]);
    expect(await shortlisted(cast().ana, shortlist)).toEqual([{ listingId: LISTING }]);
    expect(await stands(TWIN_LISTING)).toEqual({
      id: LISTING,
      state: 'LIMITED',
      verified: { COST: second, HOURS: first, ELIGIBILITY: first },
    });
    expect(await inRound()).toEqual([[LISTING, LISTING, true]]);
  });

  it('takes further words under the old id, and is unfollowed by one press', async () => {
    const { ana } = cast();
    const { startFollowing } = await ana.reads<{ startFollowing: { items: { id: string; serviceId: string }[] } }>(
      FOLLOW,
      { input: { listingId: LISTING } },
    );
    expect(startFollowing.items.map(({ serviceId }) => serviceId)).toEqual([PANTRY]);
    const { unfollow } = await ana.reads<{ unfollow: { items: object[] } }>(UNFOLLOW, {
      id: startFollowing.items[0]?.id,
    });
    expect(unfollow.items).toEqual([]);
    later(1);
    await verifies(TWIN_LISTING, ['HOURS']);
    expect((await stands(LISTING)).verified['HOURS']).toBe(network.clock.now().toISOString());
  });

  it('is two again when the merge is undone; what was said since stays with the one that stayed', async () => {
    expect(await network.app.get(UndoMerge).execute(sam, merge)).toEqual({ id: merge });
    // It was looked at twice since it became one.
    expect([await uses(LISTING), await uses(TWIN_LISTING)]).toEqual([3 + 2, 9]);
    expect([await suggestionsOf(LISTING), await suggestionsOf(TWIN_LISTING)]).toEqual([[], [{ id: suggestion }]]);
    expect(await shortlisted(cast().ana, shortlist)).toEqual([{ listingId: TWIN_LISTING }]);
    expect(await stands(LISTING)).toEqual({
      id: LISTING,
      state: 'OPEN',
      verified: { COST: first, HOURS: network.clock.now().toISOString() },
    });
    expect(await stands(TWIN_LISTING)).toEqual({
      id: TWIN_LISTING,
      state: 'LIMITED',
      verified: { COST: second, ELIGIBILITY: first },
    });
    expect(await inRound()).toHaveLength(2);
  });
});
