import { beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from '../../../test/support/browsers/browser.js';
import { useHttpCast, type Member } from '../../../test/support/http-cast.js';
import { useNetwork } from '../../../test/support/network.js';
import { demoId } from '../../demo/network/index.js';
import { systemActor } from '../../kernel/actor.js';
import { JobRegistry } from '../../platform/jobs/index.js';

const FOLLOW = `mutation ($input: FollowInput!) { startFollowing(input: $input) { __typename ... on Following { items { id name serviceId categoryCode listingId } digest } ... on Problem { code field } } }`;
const UNFOLLOW = `mutation ($id: ID!) { unfollow(id: $id) { __typename ... on Following { items { id } } } }`;
const CHANGED = `{ changedSince { upTo count items { serviceId serviceName count changes { origin byName fields { label before after } } } } }`;
const SEE = `mutation ($upTo: DateTime!) { seeChanges(upTo: $upTo) { count } }`;
const CHOOSE = `mutation ($choice: DigestChoice!) { chooseDigest(choice: $choice) { digest } }`;

interface Changed {
  readonly upTo: string;
  readonly count: number;
  readonly items: readonly {
    readonly serviceId: string;
    readonly serviceName: string;
    readonly count: number;
    readonly changes: readonly {
      readonly byName: string | null;
      readonly fields: readonly {
        readonly label: string;
        readonly before: string | null;
        readonly after: string | null;
      }[];
    }[];
  }[];
}

const network = useNetwork();
const cast = useHttpCast(network);

const ferry = demoId('service_at_location', 'rp-pantry-rp-ferry');
let pantry = '';

/** The database writes down a change by the wall's clock. */
const wall = (): Date => new Date();

const changed = async (who: Member): Promise<Changed> =>
  (await who.reads<{ changedSince: Changed }>(CHANGED)).changedSince;
const follows = async (who: Member, input: object) =>
  (await who.reads<{ startFollowing: { items: { id: string; name: string }[] } }>(FOLLOW, { input })).startFollowing;

/** Somebody changes what the pantry's listing says of itself. */
const edits = (text: string, by = 'Kim'): Promise<unknown> =>
  network.transactor.run({ ...systemActor(by) }, async (tx) => {
    await tx.query(`SELECT set_config('app.origin', 'edit', true)`);
    await tx.query('UPDATE hsds.service SET description = $2 WHERE id = $1', [pantry, text]);
  });

/** The clock's job, as it comes round every quarter of an hour. */
async function digests(at: string): Promise<void> {
  network.clock.set(at);
  await network.app
    .get(JobRegistry)
    .handlers.find(({ job }) => job === 'upkeep.digest')
    ?.handle({}, { attempt: 1, maxAttempts: 1 });
  await network.settle();
}

const mailsToAna = () =>
  cast()
    .mailsTo('ana@aldervalley.example')
    .filter(({ text }) => text.includes('which you follow'));

beforeAll(async () => {
  network.clock.set(wall().toISOString());
  const { rows } = await network.owner.query<{ service_id: string }>(
    'SELECT service_id FROM hsds.service_at_location WHERE id = $1',
    [ferry],
  );
  pantry = rows[0]?.service_id ?? '';
});

describe('following', () => {
  it('is once however often it is pressed, of a service or a category, and ends', async () => {
    const { ben } = cast();
    await follows(ben, { listingId: ferry });
    const { items } = await follows(ben, { listingId: ferry });
    expect(items).toMatchObject([{ name: 'Choice pantry', listingId: ferry }]);
    const both = await follows(ben, { categoryCode: 'food' });
    expect(both.items).toHaveLength(2);
    for (const { id } of both.items) await ben.reads(UNFOLLOW, { id });
    expect((await changed(ben)).count).toBe(0);
  });

  it('names one thing that there is', async () => {
    const { ben } = cast();
    const refused = [
      {},
      { listingId: ferry, categoryCode: 'food' },
      { categoryCode: 'no_such' },
      { listingId: '018f0000-0000-7000-8000-000000000001' },
    ];
    const names: string[] = [];
    for (const input of refused)
      names.push(
        (await ben.reads<{ startFollowing: { __typename: string } }>(FOLLOW, { input })).startFollowing.__typename,
      );
    expect(names).toEqual(['InvalidInput', 'InvalidInput', 'NotFound', 'NotFound']);
  });

  it('shows what changed since one last looked, field by field, and nothing once it was looked at', async () => {
    const { ana, ben } = cast();
    await follows(ana, { listingId: ferry });
    await follows(ben, { categoryCode: 'food' });
    expect((await changed(ana)).count).toBe(0);
    network.clock.set(wall().toISOString());
    await edits('Now with bread');
    const seen = await changed(ana);
    expect(seen.items).toHaveLength(1);
    expect(seen.items[0]).toMatchObject({ serviceName: 'Choice pantry', count: 1 });
    expect(seen.items[0]?.changes[0]).toMatchObject({
      byName: 'Kim',
      fields: [{ label: 'Description', after: 'Now with bread' }],
    });
    expect((await changed(ben)).items.map(({ serviceId }) => serviceId)).toEqual([pantry]);

    network.clock.set(wall().toISOString());
    await ana.reads(SEE, { upTo: network.clock.now().toISOString() });
    expect((await changed(ana)).count).toBe(0);
    expect((await changed(ben)).count).toBe(1);
  });
});

describe('the daily mail', () => {
  const day = (ahead: number, time: string): string =>
    `${new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)}T${time}:00Z`;

  it('goes out from eight by the agency’s clock, once, and names services and nothing else', async () => {
    network.clock.set(wall().toISOString());
    const { ana } = cast();
    await ana.reads(SEE, { upTo: network.clock.now().toISOString() });
    await edits('Now with cheese', 'Somebody Secret');
    const before = mailsToAna().length;
    await digests(day(1, '12:45'));
    expect(mailsToAna()).toHaveLength(before);
    await digests(day(1, '13:00'));
    await digests(day(1, '13:15'));
    expect(mailsToAna()).toHaveLength(before + 1);
    const mail = mailsToAna().at(-1);
    expect(mail?.subject).toBe('A service you follow has changed');
    expect(mail?.text).toContain('– Choice pantry, Riverside Pantry');
    expect(mail?.text).not.toMatch(/cheese|Secret/);
  });

  it('does not come where nothing has changed since the last', async () => {
    const before = mailsToAna().length;
    await digests(day(2, '13:00'));
    expect(mailsToAna()).toHaveLength(before);
  });

  it('stops by the link in it: looking at the link changes nothing, its button does, and a link of ours opens no one else’s', async () => {
    const [path = ''] = /\/v\/stop\/[\w.-]+/.exec(mailsToAna().at(-1)?.text ?? '') ?? [];
    const reader = new Browser(network);
    const digest = async () =>
      (await cast().ana.reads<{ following: { digest: string } }>('{ following { digest } }')).following.digest;
    expect((await reader.gets(path)).status).toBe(200);
    expect(await digest()).toBe('DAILY');
    expect((await reader.submits(`${path}x`, {})).status).toBe(410);
    expect((await reader.submits(path, {})).text).toContain('No daily mail will come any more');
    expect(await digest()).toBe('NONE');
    const before = mailsToAna().length;
    await edits('Now with milk');
    await digests(day(3, '13:00'));
    expect(mailsToAna()).toHaveLength(before);
    await cast().ana.reads(CHOOSE, { choice: 'DAILY' });
    expect(await digest()).toBe('DAILY');
  });
});
