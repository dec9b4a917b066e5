import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { FacetCounter, type CountedFilters } from '../domain/count-facets.js';
import { eachPair } from '../domain/packed-rows.js';
import { FACETS, NO_COUNTS, type FacetCounts, type ListingFilters } from '../domain/search-filters.js';
import { hasReading, mostTelling, textQuery } from '../domain/search-query.js';
import { correctedText, type WordMeaning } from '../domain/search-words.js';
import { BROAD, breadthOf } from './breadth.queries.js';
import { FacetBook } from './facet-book.js';
import { BITS, findListings, PATTERN_SHIFT, type Finding, type FoundRow } from './find-listings.sql.js';
import type { ListingHitRow } from './listing-question.js';
import { readCursor, writeCursor, type SearchCursor, type SortKey } from './search-cursor.js';
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

const OTHERWISE_FITS = BITS.otherwiseFits;
const TOGGLE_BITS = BITS.takingReferrals | BITS.takingPeople | BITS.agreementInForce;
const OPEN_BIT = 8;

/** Answers searches over the directory from Postgres: the database finds, ranks and pages; this process counts. */
@Injectable()
export class EmbeddedSearch extends SearchEngine {
  readonly name = 'embedded';
  private readonly book = new FacetBook();
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
    { filters, around, now, first }: EngineQuestion,
    { read, cursor }: { readonly read: readonly WordMeaning[]; readonly cursor: SearchCursor | null },
  ): Promise<Found> {
    const wanted = await this.wanted(tx, filters);
    const judgedAt = cursor?.askedAt ?? now;
    const isBroad = (await breadthOf(tx, read, around !== null)) > BROAD;
    const finding: Finding = {
      query: textQuery(read),
      isBroad,
      around,
      codes: [...wanted.values()].map((numbers) => [...numbers]),
      age: filters.age,
      areaServed: filters.areaServed,
      openAt: filters.openAt && toMinute(filters.openAt),
      takingReferrals: filters.takingReferrals,
      takingPeople: filters.takingPeople,
      agreementInForce: filters.agreementInForce,
      agreements: await this.fields.agenciesWithAgreement(tx, now),
      now: judgedAt,
      limit: first + 1,
      after: cursor?.key ?? null,
    };
    const { text, values } = findListings(finding);
    const [row] = await tx.query<FoundRow[]>(text, [...values]);
    const counted = await this.count(tx, row?.matches ?? null, filters, wanted, judgedAt);
    return { ...counted, items: row?.items ?? [], keys: row?.keys ?? [] };
  }

  private async wanted(tx: Tx, filters: ListingFilters): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
    const wanted = new Map<number, ReadonlySet<number>>();
    for (const [n, facet] of FACETS.entries()) {
      const codes = filters[facet];
      if (codes) wanted.set(n, new Set(await this.book.numbersOf(tx, facet, codes)));
    }
    return wanted;
  }

  private async count(
    tx: Tx,
    matches: string | null,
    filters: ListingFilters,
    wanted: CountedFilters['wanted'],
    now: Date,
  ): Promise<Omit<Found, 'items' | 'keys'>> {
    let highestPattern = 0;
    const unmet = new Set<number>();
    eachPair(matches, (profile, rest) => {
      if (!this.book.profiles.has(profile)) unmet.add(profile);
      if (rest >> PATTERN_SHIFT > highestPattern) highestPattern = rest >> PATTERN_SHIFT;
    });
    await this.book.meet(tx, unmet);
    const open = await this.book.openAt(tx, filters.openAt ?? now, highestPattern);
    const toggles = [
      filters.takingReferrals,
      filters.takingPeople,
      filters.agreementInForce,
      filters.openAt ? true : null,
    ];
    const counter = new FacetCounter(this.book.profiles, await this.book.codes(tx), { wanted, toggles });
    eachPair(matches, (profile, rest) => {
      const isOpen = open.has(rest >> PATTERN_SHIFT) ? OPEN_BIT : 0;
      counter.add(profile, (rest & TOGGLE_BITS) | isOpen, (rest & OTHERWISE_FITS) !== 0);
    });
    return { matched: counter.matched, total: counter.total, counts: counter.result(this.fields.knowsAgreements) };
  }
}

const toMinute = (at: Date): Date => new Date(Math.floor(at.getTime() / 60_000) * 60_000);

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
