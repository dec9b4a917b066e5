import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { useDatabase } from '../../../../../test/support/database.js';
import { seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { hasReading, partsOf, textQuery, type TextQuery } from '../domain/search-query.js';
import { FacetBook } from './facet-book.js';
import { findListings } from './find-listings.sql.js';
import { unpacked } from './found.queries.js';
import { ListingBook } from './listing-book.js';
import { CHANGES } from './listing-book.sql.js';
import type { Changes } from './listing-book.js';
import { Understanding } from './understanding.js';

const WORDS = [
  ...['food', 'pantry', 'help', 'shelter', 'detox', 'counseling', 'clases', 'de', 'light bill', 'stillwater', 'fam'],
  ...['health', 'care', 'in', 'the', 'a', 'english', 'no such word', 'withdr', 'childcare', 'dental', 'cedar hollow'],
];

describe('what a process remembers of listings', () => {
  const given = useDatabase();
  const understanding = new Understanding();
  const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => given.transactor.read(systemActor('spec'), work);
  const open = (): ListingBook => new ListingBook(new FacetBook(), read);
  let book: ListingBook;

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner);
    owner.release();
    book = open();
    await follow(book);
  });

  const follow = (which: ListingBook): Promise<void> =>
    read(async (tx) => {
      const since = which.snapshot;
      const [told] = since === null ? [] : await tx.query<Changes[]>(CHANGES, [since]);
      await which.follow(tx, told ?? null);
    });

  const queryFor = (text: string): Promise<TextQuery | null> =>
    read(async (tx) => textQuery((await understanding.understand(tx, text)).filter(hasReading)));

  const pairs = ({ numbers, relevance }: { numbers: Int32Array; relevance: Uint8Array }): readonly string[] =>
    [...numbers].map((number, n) => `${number}: ${relevance[n]}`).sort();

  async function bySql(query: TextQuery): Promise<readonly string[]> {
    const { text, values } = findListings(query, true);
    const [row] = await read((tx) => tx.query<{ matches: string | null }[]>(text, [...values]));
    return pairs(unpacked(row?.matches ?? null));
  }

  async function byMemory(query: TextQuery): Promise<readonly string[]> {
    await book.learn(partsOf(query.parts));
    const found = await read((tx) => book.match(tx, query));
    if (!found) throw new Error('Its parts were not learned.');
    const known = [...found.numbers].every((number) => book.columns.has(number));
    expect(known).toBe(true);
    return pairs(found);
  }

  it('finds and ranks what the database finds and ranks', async () => {
    const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    let found = 0;
    await fc.assert(
      fc.asyncProperty(text, async (asked) => {
        const query = await queryFor(asked);
        if (!query) return;
        const remembered = await byMemory(query);
        found += remembered.length;
        expect(remembered).toEqual(await bySql(query));
      }),
      { numRuns: 80 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('reads at once what few listings match, and says nothing of other parts that it has not read', async () => {
    const match = async (text: string) => {
      const query = (await queryFor(text)) ?? raise();
      const fresh = open();
      await follow(fresh);
      return { query, found: await read((tx) => fresh.match(tx, query)) };
    };
    const { query, found } = await match('stillwater');
    expect(found && pairs(found)).toEqual(await bySql(query));
    expect((await match('light bill')).found).toBeNull();
  });

  async function isTrue(): Promise<void> {
    await follow(book);
    for (const word of ['food', 'shelter', 'quinoa', 'help']) {
      const query = await queryFor(word);
      if (query) expect(await byMemory(query)).toEqual(await bySql(query));
    }
    const fresh = open();
    await follow(fresh);
    const shown = ({ columns }: ListingBook) =>
      Array.from({ length: columns.size }, (_, n) =>
        columns.has(n)
          ? [n, columns.idOf(n), columns.profile[n], columns.capacityState[n], columns.isTaking(n), columns.standing[n]]
          : null,
      ).filter((row) => row !== null);
    expect(shown(book)).toEqual(shown(fresh));
  }

  it('reads in one pass what every word and beginning matches, as the database has it', async () => {
    const fresh = new ListingBook(new FacetBook(), read, { listings: Infinity, matches: 2 });
    await read((tx) => fresh.follow(tx, null));
    const pass = fresh.readCommon();
    await given.owner.query(`UPDATE search_documents SET words = words || 'food:9D' WHERE number % 7 = 0`);
    await read(async (tx) => fresh.follow(tx, (await tx.query<Changes[]>(CHANGES, [fresh.snapshot]))[0] ?? null));
    await pass;
    const { rows } = await given.owner.query<{ part: string; matches: string | null }>(
      `SELECT p.part, (SELECT string_agg(number || ': ' || least(round(ts_rank('{0.05, 0.2, 0.5, 1}', names, p.part::tsquery) * 100), 255), ',')
                         FROM search_documents WHERE words @@ p.part::tsquery) AS matches
         FROM (SELECT quote_literal(word) AS part FROM search_words WHERE documents > 2
               UNION SELECT quote_literal(left(word, 3)) || ':*' FROM search_words WHERE char_length(word) > 1 GROUP BY left(word, 3) HAVING sum(documents) > 2
               UNION SELECT quote_literal('=' || code) FROM categories) p`,
    );
    expect(rows.length).toBeGreaterThan(300);
    for (const { part, matches } of rows)
      expect([part, ...fresh.matchesOfPart(part)].sort()).toEqual([part, ...(matches?.split(',') ?? [])].sort());
  });

  it('follows what others write, take away and add', async () => {
    await byMemory((await queryFor('food')) ?? raise());
    const { rows } = await given.owner.query<{ id: string }>(
      `SELECT listing_id AS id FROM search_documents WHERE words @@ 'food' ORDER BY 1 LIMIT 4`,
    );
    const [first, second, third] = rows.map(({ id }) => id);
    await given.owner.query(
      `UPDATE search_documents SET words = 'quinoa:1A', names = 'quinoa:1A' WHERE listing_id = $1`,
      [first],
    );
    await isTrue();
    await given.owner.query(
      `UPDATE search_documents SET capacity_state = 4, taking_referrals = NOT taking_referrals WHERE listing_id = $1`,
      [second],
    );
    await isTrue();
    await given.owner.query(`CREATE TABLE kept AS SELECT * FROM search_documents WHERE listing_id = '${third}'`);
    await given.owner.query('DELETE FROM search_documents WHERE listing_id = $1', [third]);
    await isTrue();
    await given.owner.query('INSERT INTO search_documents SELECT * FROM kept');
    await isTrue();
  });

  it('sees what is committed late in its place, and nothing of what is taken back', async () => {
    const change = (place: number) =>
      `UPDATE search_documents SET standing = standing + 1 WHERE listing_id = (SELECT listing_id FROM search_documents ORDER BY 1 LIMIT 1 OFFSET ${place})`;
    const late = await given.owner.connect();
    try {
      await late.query(`BEGIN; ${change(5)}`);
      await given.owner.query(change(6));
      await isTrue();
      await late.query('COMMIT');
      await isTrue();
      await late.query(`BEGIN; DELETE FROM search_documents WHERE words @@ 'food'; ROLLBACK`);
      await isTrue();
    } finally {
      late.release();
    }
  });

  it('reads all anew when all changed', async () => {
    await given.owner.query(`INSERT INTO search_changes (number) VALUES (NULL)`);
    await given.owner.query(
      `ALTER TABLE search_documents DISABLE TRIGGER tell_changed; UPDATE search_documents SET standing = standing + 3`,
    );
    await given.owner.query(`ALTER TABLE search_documents ENABLE TRIGGER tell_changed`);
    await isTrue();
  });
});

function raise(): never {
  throw new Error('The word cannot be read.');
}
