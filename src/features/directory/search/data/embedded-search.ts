import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../../../../kernel/actor.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { FacetCounter } from '../domain/count-facets.js';
import { Judge } from '../domain/judge-matches.js';
import type { Matches } from '../domain/part-sets.js';
import { FACETS, NO_COUNTS, type FacetCounts, type ListingFilters } from '../domain/search-filters.js';
import { hasReading, mostTelling, partsOf, textQuery } from '../domain/search-query.js';
import { correctedText, type WordMeaning } from '../domain/search-words.js';
import { BROAD, breadthOf, WIDE } from './breadth.queries.js';
import { FacetBook } from './facet-book.js';
import { findListings } from './find-listings.sql.js';
import { areasServed, hitsAt, unpacked } from './found.queries.js';
import { ListingBook } from './listing-book.js';
import type { ListingHitRow } from './listing-question.js';
import { keyOf, placeOf, readCursor, writeCursor, type SearchCursor, type SortKey } from './search-cursor.js';
import { SearchEngine, type EngineQuestion, type FoundListings } from './search-engine.js';
import { SearchFieldRegistry } from './search-field.registry.js';
import { Understanding } from './understanding.js';

/** What one statement and the counting of its matches found. */
interface Found {
  readonly matched: number;
  readonly total: number;
  readonly counts: FacetCounts;
  readonly items: readonly ListingHitRow[];
  readonly keys: readonly SortKey[];
}

/** Answers searches over the directory: Postgres finds the words, but for words in very many listings; this process judges, counts and pages. */
@Injectable()
export class EmbeddedSearch extends SearchEngine {
  readonly name = 'embedded';
  private readonly book = new FacetBook();
  private readonly listings = new ListingBook(this.book, (work) =>
    this.transactor.read(systemActor('directory.search'), work),
  );
  private readonly understanding = new Understanding();

  constructor(
    private readonly transactor: Transactor,
    private readonly fields: SearchFieldRegistry = new SearchFieldRegistry(),
  ) {
    super();
  }

  /** One page. Words that find nothing together are dropped from the right; the cursor remembers how many were kept. */
  search(actor: Actor, question: EngineQuestion): Promise<FoundListings | Problem> {
    return this.transactor.read(actor, (tx) => this.page(tx, question));
  }

  private async page(tx: Tx, question: EngineQuestion): Promise<FoundListings | Problem> {
    const cursor = question.after === null ? null : readCursor(question.after);
    if (question.after !== null && !cursor) return invalid('after', 'This is no cursor of a search.');
    const asked = await this.understanding.understand(tx, question.text);
    const readable = asked.filter(hasReading);
    const most = Math.min(cursor?.kept ?? readable.length, readable.length);
    for (let kept = most; kept > 0 || asked.length === 0; kept--) {
      const read = mostTelling(readable, kept);
      const found = await this.find(tx, question, { read, cursor });
      if (found.matched > 0 || asked.length === 0) return answer(question, asked, read, found, cursor?.askedAt);
      const doubted = kept === most ? await this.inDoubt(tx, question, cursor) : null;
      if (doubted) return doubted;
    }
    return answer(question, asked, readable, NOTHING);
  }

  /** Asks once more, taking even known words for slips; null when that finds nothing either. */
  private async inDoubt(tx: Tx, question: EngineQuestion, cursor: SearchCursor | null): Promise<FoundListings | null> {
    const asked = await this.understanding.understand(tx, question.text, true);
    const readable = asked.filter(hasReading);
    const read = mostTelling(readable, Math.min(cursor?.kept ?? readable.length, readable.length));
    const found = await this.find(tx, question, { read, cursor });
    return found.matched > 0 ? answer(question, asked, read, found, cursor?.askedAt) : null;
  }

  private async find(
    tx: Tx,
    question: EngineQuestion,
    { read, cursor }: { readonly read: readonly WordMeaning[]; readonly cursor: SearchCursor | null },
  ): Promise<Found> {
    const { filters, around, now, first } = question;
    const judgedAt = cursor?.askedAt ?? now;
    const { breadth, changes } = await breadthOf(tx, read, this.listings.snapshot);
    await this.listings.follow(tx, changes);
    const matches = await this.matches(tx, read, breadth);
    const counter = await this.counter(tx, filters);
    const { columns } = this.listings;
    const agreements = await this.fields.agenciesWithAgreement(tx, now);
    const open = await this.book.openAt(tx, filters.openAt ?? judgedAt, columns.highestPattern);
    const judge = new Judge(
      columns,
      {
        around,
        age: filters.age,
        areas: filters.areaServed === null ? null : await areasServed(tx, filters.areaServed),
        now: judgedAt,
        isOpen: open.has,
        agreements: new Set(agreements?.map((id) => columns.agencyNumber(id)).filter((number) => number >= 0)),
        first,
        after: cursor && placeOf(cursor.key),
      },
      counter,
    );
    const places = judge.judge(matches);
    return {
      matched: counter.matched,
      total: counter.total,
      counts: counter.result(agreements !== null),
      items: await hitsAt(tx, places, { isNear: around !== null, now: judgedAt, agreements }),
      keys: places.map(keyOf),
    };
  }

  /** What the words match; null for all listings. */
  private async matches(tx: Tx, read: readonly WordMeaning[], breadth: number): Promise<Matches | null> {
    const query = textQuery(read);
    if (!query) return null;
    const remembered = breadth > BROAD ? await this.listings.match(tx, query) : null;
    if (remembered) return remembered;
    const { text, values } = findListings(query, breadth > BROAD);
    const [row] = await tx.query<{ matches: string | null }[]>(text, [...values]);
    const matches = unpacked(row?.matches ?? null);
    if (matches.numbers.length > WIDE) void this.listings.learn(partsOf(query.parts));
    return matches;
  }

  private async counter(tx: Tx, filters: ListingFilters): Promise<FacetCounter> {
    const wanted = new Map<number, ReadonlySet<number>>();
    for (const [n, facet] of FACETS.entries()) {
      const codes = filters[facet];
      if (codes) wanted.set(n, new Set(await this.book.numbersOf(tx, facet, codes)));
    }
    const { takingReferrals, takingPeople, agreementInForce, openAt } = filters;
    const toggles = [takingReferrals, takingPeople, agreementInForce, openAt ? true : null];
    return new FacetCounter(this.book.profiles, await this.book.codes(tx), { wanted, toggles });
  }
}

function answer(
  { first, now }: EngineQuestion,
  asked: readonly WordMeaning[],
  read: readonly WordMeaning[],
  { items, total, counts, keys }: Found,
  askedAt: Date = now,
): FoundListings {
  const last = keys[first - 1];
  const shortened =
    read.length < asked.length ? read.map((meaning) => meaning.readAs ?? meaning.asked).join(' ') : null;
  return {
    items: items.slice(0, first),
    total,
    counts,
    nextCursor: last && items.length > first ? writeCursor({ kept: read.length, askedAt, key: last }) : null,
    meanings: read,
    correctedText: correctedText(read) ?? shortened,
  };
}

const NOTHING: Found = { matched: 0, total: 0, counts: NO_COUNTS, items: [], keys: [] };
