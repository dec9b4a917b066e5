import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { decodeCursor, encodeCursor } from '../../../kernel/page.js';
import { invalid, isProblem, type Problem } from '../../../kernel/problem.js';
import { queryPrepared } from '../../../platform/database/prepared-statement.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { hasReading, textQuery, type TextQuery } from '../domain/search-query.js';
import { correctedText, meaningsOf, type AskedWord, type WordMeaning } from '../domain/search-words.js';
import { findListings } from './find-listings.sql.js';
import { PLACE_OF_POSTAL_CODE, UNDERSTAND } from './understand.sql.js';

/** Around where to look: a point in degrees, or a postal code; and how far. */
export interface Near {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly postalCode: string | null;
  readonly withinMeters: number;
}

interface Around {
  readonly latitude: number;
  readonly longitude: number;
  readonly withinMeters: number;
}

export interface ListingQuestion {
  readonly text: string;
  /** Any of these, or what lies under them; null asks for none. */
  readonly categories: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly takingReferrals: boolean | null;
  readonly near: Near | null;
  readonly first: number;
  readonly after: string | null;
}

export interface ListingHitRow {
  readonly id: string;
  readonly serviceName: string;
  readonly organizationName: string;
  readonly agencyId: string | null;
  readonly summary: string | null;
  readonly city: string | null;
  readonly stateProvince: string | null;
  readonly phone: string | null;
  readonly categories: readonly string[];
  readonly languages: readonly string[];
  readonly takingReferrals: boolean;
  readonly relevance: number;
  readonly meters: number;
  readonly standing: number;
}

interface FoundRow {
  readonly unfiltered: number;
  readonly total: number;
  readonly taking: number;
  readonly categories: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly items: readonly ListingHitRow[];
}

/** One page of a search, with the counts of all its pages. */
export interface FoundListings extends FoundRow {
  readonly nextCursor: string | null;
  /** How the words were read; empty without any. */
  readonly meanings: readonly WordMeaning[];
  /** The search as it was understood, where that is not as it was written. */
  readonly correctedText: string | null;
}

const CURSOR_LENGTH = 6;

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
    if (asked.length === 0) return answer(question, [], [], await this.find(tx, question, { query: null, around, cursor }));

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

  private async find(tx: Tx, { categories, languages, takingReferrals, first }: ListingQuestion, { query, around, cursor }: Parts): Promise<FoundRow> {
    const shape = { text: query !== null, near: around !== null, after: cursor !== null };
    const values = [
      categories, languages, takingReferrals, first + 1,
      ...(query ? [query.match, query.rank, query.rankScale] : []),
      ...(around ? [around.latitude, around.longitude, around.withinMeters] : []),
      ...(cursor?.key ?? []),
    ];
    const name = `directory.find.${Object.entries(shape).filter(([, has]) => has).map(([part]) => part).join('.')}`;
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

interface SearchCursor {
  /** How many words the first page kept. */
  readonly kept: number;
  readonly key: readonly unknown[];
}

const isSmall = (value: unknown): boolean => Number.isInteger(value) && Math.abs(Number(value)) <= 32_767;

/** The sort key in a cursor, or null when it cannot be one of ours. */
function readCursor(text: string): SearchCursor | null {
  const values = decodeCursor(text, CURSOR_LENGTH);
  if (!values) return null;
  const [kept, relevance, taking, meters, standing, id] = values;
  const isOurs = [kept, relevance, taking, standing].every(isSmall) && typeof meters === 'number' && isUuid(String(id));
  return isOurs ? { kept: Number(kept), key: [relevance, taking, meters, standing, id] } : null;
}

const cursorAfter = (kept: number, { relevance, takingReferrals, meters, standing, id }: ListingHitRow): string =>
  encodeCursor([kept, -relevance, takingReferrals ? 0 : 1, meters, standing, id]);

function answer({ first }: ListingQuestion, asked: readonly WordMeaning[], read: readonly WordMeaning[], found: FoundRow): FoundListings {
  const items = found.items.slice(0, first);
  const last = items.at(-1);
  const shortened = read.length < asked.length ? read.map((meaning) => meaning.readAs ?? meaning.asked).join(' ') : null;
  return {
    ...found,
    items,
    nextCursor: last && found.items.length > first ? cursorAfter(read.length, last) : null,
    meanings: read,
    correctedText: correctedText(read) ?? shortened,
  };
}

const NOTHING: FoundRow = { unfiltered: 0, total: 0, taking: 0, categories: {}, languages: {}, items: [] };
