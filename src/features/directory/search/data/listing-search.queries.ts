import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, isProblem, type Problem } from '../../../../kernel/problem.js';
import { queryPrepared } from '../../../../platform/database/prepared-statement.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { hasReading, textQuery, type TextQuery } from '../domain/search-query.js';
import { correctedText, meaningsOf, type AskedWord, type WordMeaning } from '../domain/search-words.js';
import { findListings } from './find-listings.sql.js';
import type { FoundListings, FoundRow, ListingQuestion, Near } from './listing-question.js';
import { cursorAfter, readCursor, type SearchCursor } from './search-cursor.js';
import { PLACE_OF_POSTAL_CODE, UNDERSTAND } from './understand.sql.js';

interface Around {
  readonly latitude: number;
  readonly longitude: number;
  readonly withinMeters: number;
}

/** Answers searches over the directory. Statements are named, so that each connection plans them once. */
@Injectable()
export class ListingSearch {
  constructor(private readonly transactor: Transactor) {}

  /** One page. Words that find nothing together are dropped from the right; the cursor remembers how many were kept. */
  search(actor: Actor, question: ListingQuestion): Promise<FoundListings | Problem> {
    return this.transactor.read(actor, async (tx) => {
      const around = question.near && (await this.around(tx, question.near));
      return isProblem(around) ? around : this.page(tx, question, around);
    });
  }

  private async page(tx: Tx, question: ListingQuestion, around: Around | null): Promise<FoundListings | Problem> {
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

  private async around(tx: Tx, { latitude, longitude, postalCode, withinMeters }: Near): Promise<Around | Problem> {
    if (latitude !== null && longitude !== null) return { latitude, longitude, withinMeters };
    if (postalCode === null) return invalid('near', 'Say where: a latitude and a longitude, or a postal code.');
    const [place] = await tx.query<Around[]>(PLACE_OF_POSTAL_CODE, [postalCode]);
    return place ? { ...place, withinMeters } : invalid('near', `We know no place in ${postalCode} or around it.`);
  }

  private async understand(tx: Tx, text: string): Promise<readonly WordMeaning[]> {
    const asked = await queryPrepared<AskedWord>(tx, 'directory.understand', UNDERSTAND, [text]);
    return meaningsOf(asked);
  }

  private async find(
    tx: Tx,
    { categories, languages, takingReferrals, first }: ListingQuestion,
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
  { first }: ListingQuestion,
  asked: readonly WordMeaning[],
  read: readonly WordMeaning[],
  found: FoundRow,
): FoundListings {
  const items = found.items.slice(0, first);
  const last = items.at(-1);
  const shortened =
    read.length < asked.length ? read.map((meaning) => meaning.readAs ?? meaning.asked).join(' ') : null;
  return {
    ...found,
    items,
    nextCursor: last && found.items.length > first ? cursorAfter(read.length, last) : null,
    meanings: read,
    correctedText: correctedText(read) ?? shortened,
  };
}

const NOTHING: FoundRow = { unfiltered: 0, total: 0, taking: 0, categories: {}, languages: {}, items: [] };
