import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { queryPrepared } from '../../../../platform/database/prepared-statement.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { hasReading, textQuery, type TextQuery } from '../domain/search-query.js';
import { correctedText, meaningsOf, type AskedWord, type WordMeaning } from '../domain/search-words.js';
import { findListings } from './find-listings.sql.js';
import { NO_COUNTS, type Around } from '../domain/search-filters.js';
import type { ListingHitRow } from './listing-question.js';
import { SearchEngine, type EngineQuestion, type FoundListings } from './search-engine.js';
import { cursorAfter, readCursor, type SearchCursor } from './search-cursor.js';
import { UNDERSTAND } from './understand.sql.js';

interface FoundRow {
  readonly unfiltered: number;
  readonly total: number;
  readonly taking: number;
  readonly categories: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly items: readonly (ListingHitRow & { readonly relevance: number; readonly standing: number })[];
}

/** Answers searches over the directory from Postgres. Statements are named, so that each connection plans them once. */
@Injectable()
export class EmbeddedSearch extends SearchEngine {
  readonly name = 'embedded';

  constructor(private readonly transactor: Transactor) {
    super();
  }

  /** One page. Words that find nothing together are dropped from the right; the cursor remembers how many were kept. */
  search(actor: Actor, question: EngineQuestion): Promise<FoundListings | Problem> {
    return this.transactor.read(actor, (tx) => this.page(tx, question, question.around));
  }

  private async page(tx: Tx, question: EngineQuestion, around: Around | null): Promise<FoundListings | Problem> {
    const cursor = question.after === null ? null : readCursor(question.after);
    if (question.after !== null && !cursor) return invalid('after', 'This is no cursor of a search.');
    const asked = question.text.trim() === '' ? [] : await this.understand(tx, question.text);
    if (asked.length === 0)
      return answer(question, [], [], await this.find(tx, question, { query: null, around, cursor }));

    const readable = asked.filter(hasReading);
    for (let kept = Math.min(cursor?.kept ?? readable.length, readable.length); kept > 0; kept--) {
      const read = readable.slice(0, kept);
      const found = await this.find(tx, question, { query: textQuery(read), around, cursor });
      if (found.unfiltered > 0 || kept === 1) return answer(question, asked, read, found);
    }
    return answer(question, asked, asked, NOTHING);
  }

  private async understand(tx: Tx, text: string): Promise<readonly WordMeaning[]> {
    const asked = await queryPrepared<AskedWord>(tx, 'directory.understand', UNDERSTAND, [text]);
    return meaningsOf(asked);
  }

  private async find(
    tx: Tx,
    { filters: { categories, languages, takingReferrals }, first }: EngineQuestion,
    { query, around, cursor }: Parts,
  ): Promise<FoundRow> {
    const shape = { text: query !== null, near: around !== null, after: cursor !== null };
    const values = [
      categories,
      languages,
      takingReferrals,
      first + 1,
      ...(query ? [query.match, query.rank, query.rankScale] : []),
      ...(around ? [around.latitude, around.longitude, around.withinMeters] : []),
      ...(cursor?.key ?? []),
    ];
    const name = `directory.find.${Object.entries(shape)
      .filter(([, has]) => has)
      .map(([part]) => part)
      .join('.')}`;
    const [row = NOTHING] = await queryPrepared<FoundRow>(tx, name, findListings(shape), values);
    return row;
  }
}

/** What decides which statement answers. */
interface Parts {
  readonly query: TextQuery | null;
  readonly around: Around | null;
  readonly cursor: SearchCursor | null;
}

function answer(
  { first, around }: EngineQuestion,
  asked: readonly WordMeaning[],
  read: readonly WordMeaning[],
  found: FoundRow,
): FoundListings {
  const items = found.items.slice(0, first);
  const last = items.at(-1);
  const shortened =
    read.length < asked.length ? read.map((meaning) => meaning.readAs ?? meaning.asked).join(' ') : null;
  return {
    total: found.total,
    counts: {
      ...NO_COUNTS,
      categories: found.categories,
      languages: found.languages,
      takingReferrals: found.taking,
    },
    items: items.map((item) => ({ ...item, meters: around ? item.meters : null })),
    nextCursor: last && found.items.length > first ? cursorAfter(read.length, last) : null,
    meanings: read,
    correctedText: correctedText(read) ?? shortened,
  };
}

const NOTHING: FoundRow = { unfiltered: 0, total: 0, taking: 0, categories: {}, languages: {}, items: [] };
