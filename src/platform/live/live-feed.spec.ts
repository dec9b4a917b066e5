import { describe, expect, it } from '@jest/globals';
import type { LiveChange } from './live-change.js';
import { readNotice } from './live-change.js';
import { LiveFeed } from './live-feed.js';

const change = (serviceId: string, ...listingIds: string[]): LiveChange => ({
  kind: 'listing',
  everything: false,
  touched: [{ serviceId, listingIds, categoryCodes: ['food', 'food_pantry'] }],
});

const feedOf = (wanted: { listings?: string[]; services?: string[]; categories?: string[] }, onEnd = () => undefined) =>
  new LiveFeed(
    {
      listingIds: new Set(wanted.listings),
      serviceIds: new Set(wanted.services),
      categoryCodes: new Set(wanted.categories),
    },
    onEnd,
  );

describe('the news of one open screen', () => {
  it('names the listings it asked about and no other', async () => {
    const feed = feedOf({ listings: ['one'] });
    expect(feed.wants(change('s', 'two'))).toBe(false);
    feed.tell(change('s', 'one', 'two'));
    expect(await feed.next()).toEqual({
      done: false,
      value: { kinds: ['listing'], everything: false, serviceIds: ['s'], listingIds: ['one'] },
    });
    feed.end();
  });

  it('names every listing of a service or category that it follows', async () => {
    for (const feed of [feedOf({ services: ['s'] }), feedOf({ categories: ['food'] })]) {
      feed.tell(change('s', 'one', 'two'));
      expect((await feed.next()).value).toMatchObject({ listingIds: ['one', 'two'] });
      feed.end();
    }
  });

  it('is told at once, and then together what happens in quick succession', async () => {
    const feed = feedOf({ services: ['a', 'b', 'c'] });
    const first = feed.next();
    feed.tell(change('a', 'a1'));
    expect((await first).value).toMatchObject({ serviceIds: ['a'] });
    const second = feed.next();
    feed.tell(change('b', 'b1'));
    feed.tell(change('c', 'c1'));
    expect((await second).value).toMatchObject({ serviceIds: ['b', 'c'], listingIds: ['b1', 'c1'] });
    feed.end();
  });

  it('keeps no list that grows: a reader who does not read is told that everything changed', async () => {
    const feed = feedOf({ categories: ['food'] });
    for (let n = 0; n < 2000; n++) feed.tell(change(`s${n}`, `l${n}`));
    const { value } = await feed.next();
    expect(value).toMatchObject({ everything: true });
    expect(value.listingIds.length).toBeLessThanOrEqual(500);
    feed.end();
  });

  it('ends from outside while its reader waits, once', async () => {
    let ends = 0;
    const feed = feedOf({ listings: ['one'] }, () => void (ends += 1));
    const waiting = feed.next();
    await feed.return();
    feed.end();
    feed.tell(change('s', 'one'));
    expect([await waiting, await feed.next(), ends]).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
      1,
    ]);
  });
});

describe('a notice of the database', () => {
  it.each(['', '{', '[]', '{"kind":"rumour"}', 'null'])('that cannot be read (%s) counts as everything', (payload) => {
    expect(readNotice(payload)).toMatchObject({ everything: true });
  });
});
