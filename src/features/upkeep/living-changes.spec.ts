import { beforeAll, describe, expect, it } from '@jest/globals';
import { useHttpCast, type Member } from '../../../test/support/http-cast.js';
import { useNetwork } from '../../../test/support/network.js';
import { demoId } from '../../demo/network/index.js';
import { newId } from '../../kernel/ids.js';
import { JobRegistry } from '../../platform/jobs/index.js';

const FOLLOW = `mutation ($input: FollowInput!) { startFollowing(input: $input) { __typename } }`;
const CHANGED = `{ changedSince { upTo items { serviceName changes { origin byName fields { label before after } } } } }`;
const SEE = `mutation ($upTo: DateTime!) { seeChanges(upTo: $upTo) { count } }`;
const SAY = `mutation ($input: SayCapacityInput!) { sayCapacity(input: $input) { __typename } }`;
const NEWS = `mutation ($input: PublishNewsInput!) { publishNews(input: $input) { __typename } }`;
const LOCALE = `UPDATE users SET locale = $2 WHERE email = $1`;

interface Change {
  readonly origin: string;
  readonly byName: string | null;
  readonly fields: readonly { readonly label: string; readonly before: string | null; readonly after: string | null }[];
}

const network = useNetwork();
const cast = useHttpCast(network);
const listing = demoId('service_at_location', 'rp-pantry-rp-ferry');

/** The database writes down a change by the wall's clock; this story begins after what the seed did. */
const START = new Date(Date.now() + 60_000);
const after = (hours: number): string => new Date(START.getTime() + hours * 3_600_000).toISOString();
const day = (hours: number): string => after(hours).slice(0, 10);

const changes = async (who: Member): Promise<readonly Change[]> => {
  const { changedSince } = await who.reads<{ changedSince: { items: { changes: Change[] }[] } }>(CHANGED);
  return changedSince.items.flatMap((item) => item.changes);
};
const fields = async (who: Member) => (await changes(who)).flatMap((change) => change.fields);
const looks = (who: Member) => {
  network.clock.set(new Date(network.clock.now().getTime() + 1000).toISOString());
  return who.reads(SEE, { upTo: network.clock.now().toISOString() });
};
const says = (who: Member, word: object) =>
  who.reads(SAY, { input: { listingId: listing, idempotencyKey: newId(), ...word } });
const publishes = (who: Member, text: string, startsOn: string, endsOn: string) =>
  who.reads(NEWS, { input: { listingId: listing, text, startsOn, endsOn, idempotencyKey: newId() } });

/** The clock's job at one by the clock of the agency. */
async function digestAt(at: string): Promise<number> {
  const mails = () => cast().mailsTo('ana@aldervalley.example').length;
  const before = mails();
  network.clock.set(at);
  const job = network.app.get(JobRegistry).handlers.find(({ job: name }) => name === 'upkeep.digest');
  await job?.handle({}, { attempt: 1, maxAttempts: 1 });
  await network.settle();
  return mails() - before;
}

beforeAll(async () => {
  network.clock.set(after(0));
  await cast().ana.reads(FOLLOW, { input: { listingId: listing } });
  await looks(cast().ana);
});

describe('room for people', () => {
  it('is one change however often it was said, and none where it is as before', async () => {
    const { ana, joanie } = cast();
    network.clock.set(after(0.1));
    await says(joanie, { state: 'OPEN' });
    await looks(ana);
    network.clock.set(after(0.2));
    await says(joanie, { state: 'LIMITED' });
    network.clock.set(after(0.3));
    await says(joanie, { state: 'WAITLIST', waitDays: 10 });
    const [change, ...others] = await changes(ana);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      origin: 'Room for people',
      fields: [{ label: 'Room for people', before: 'Open', after: 'Waitlist, about 10 days' }],
    });
    network.clock.set(after(0.4));
    await says(joanie, { state: 'OPEN' });
    expect(await changes(ana)).toEqual([]);
  });

  it('said by oneself is no change', async () => {
    const { ana, joanie } = cast();
    await looks(ana);
    network.clock.set(after(0.5));
    await says(ana, { state: 'CLOSED' });
    expect(await changes(ana)).toEqual([]);
    network.clock.set(after(0.6));
    await says(joanie, { state: 'LIMITED' });
    expect(await fields(ana)).toMatchObject([{ before: 'Open', after: 'Limited room' }]);
  });

  it('is told in the language of the reader', async () => {
    await network.owner.query(LOCALE, ['ana@aldervalley.example', 'es']);
    expect(await changes(cast().ana)).toMatchObject([
      { origin: 'Lugar para personas', fields: [{ before: 'Abierto', after: 'Cupo limitado' }] },
    ]);
    await network.owner.query(LOCALE, ['ana@aldervalley.example', 'en']);
  });
});

describe('news', () => {
  it('are a change when they begin, and again when they end; one’s own are not', async () => {
    const { ana, joanie } = cast();
    await looks(ana);
    network.clock.set(after(1));
    await publishes(ana, 'Said by myself', day(0), day(72));
    await publishes(joanie, 'Closed for a week', day(72), day(96));
    expect(await changes(ana)).toEqual([]);
    network.clock.set(after(80));
    expect(await fields(ana)).toEqual([{ label: 'News', before: null, after: 'Closed for a week' }]);
    await looks(ana);
    expect(await changes(ana)).toEqual([]);
    network.clock.set(after(24 * 6));
    expect(await fields(ana)).toContainEqual({ label: 'News', before: 'Closed for a week', after: null });
  });
});

describe('the daily mail', () => {
  it('goes out for room and for news too', async () => {
    const { ana, joanie } = cast();
    const at = (days: number): string => `${day(24 * days)}T13:30:00Z`;
    network.clock.set(after(24 * 10));
    await looks(ana);
    await digestAt(at(12));
    expect(await digestAt(at(13))).toBe(0);
    await says(joanie, { state: 'CLOSED' });
    expect(await digestAt(at(14))).toBe(1);
    expect(cast().mailsTo('ana@aldervalley.example').at(-1)?.text).toContain('– Choice pantry, Riverside Pantry');
    await publishes(joanie, 'A new door', at(16).slice(0, 10), at(17).slice(0, 10));
    expect(await digestAt(at(15))).toBe(0);
    expect(await digestAt(at(16))).toBe(1);
    expect(cast().mailsTo('ana@aldervalley.example').at(-1)?.text).not.toContain('door');
  });
});
