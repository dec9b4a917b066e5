import type { DataSource } from 'typeorm';
import { findListings, type Finding, type FoundRow } from './find-listings.sql.js';
import { BROAD, breadthOf } from '../src/features/directory/search/data/breadth.queries.js';
import { Understanding } from '../src/features/directory/search/data/understanding.js';
import { hasReading, mostTelling, textQuery } from '../src/features/directory/search/domain/search-query.js';
import type { WordMeaning } from '../src/features/directory/search/domain/search-words.js';
import type { Tx } from '../src/platform/database/transactor.js';
import type { Question } from './search-questions.js';

const PAGE = 20;
const KINDS = {
  categories: 'category',
  languages: 'language',
  costs: 'cost',
  populations: 'population',
  payers: 'payer',
} as const;
const NUMBERS = 'SELECT number, kind, code FROM search_facet_codes';

/** Asks one statement that finds, ranks and pages by visiting each match, on one connection, and counts nothing. */
export class BareSearch {
  private readonly understanding = new Understanding();
  private numbers = new Map<string, number>();

  private constructor(private readonly tx: Tx) {}

  static async on(db: DataSource): Promise<BareSearch> {
    const bare = new BareSearch(db.createQueryRunner().manager);
    const rows = await bare.tx.query<{ number: number; kind: string; code: string }[]>(NUMBERS);
    bare.numbers = new Map(rows.map(({ number, kind, code }) => [`${kind}:${code}`, number]));
    return bare;
  }

  async ask({ text = '', takingReferrals, takingPeople, openNow, near, ...lists }: Question['input']): Promise<void> {
    const now = new Date();
    const codes = Object.entries(KINDS).flatMap(([facet, kind]) => {
      const asked = facet in lists ? Object.entries(lists).find(([name]) => name === facet)?.[1] : undefined;
      return Array.isArray(asked) ? [asked.map((code) => this.numbers.get(`${kind}:${code}`) ?? -1)] : [];
    });
    const finding: Omit<Finding, 'query' | 'isBroad'> = {
      around: near ?? null,
      codes,
      age: null,
      areaServed: null,
      openAt: openNow ? now : null,
      takingReferrals: takingReferrals ?? null,
      takingPeople: takingPeople ?? null,
      agreementInForce: null,
      agreements: null,
      now,
      limit: PAGE + 1,
      after: null,
    };
    const find = async (read: readonly WordMeaning[]): Promise<boolean> => {
      const isBroad = (await breadthOf(this.tx, read, null)).breadth > BROAD;
      const { text: sql, values } = findListings({ ...finding, query: textQuery(read), isBroad });
      const [row] = await this.tx.query<FoundRow[]>(sql, [...values]);
      return row?.matches !== null;
    };
    await this.tx.query('BEGIN READ ONLY');
    const readable = (await this.understanding.understand(this.tx, text)).filter(hasReading);
    if (text === '') await find([]);
    for (let kept = readable.length; kept > 0 && !(await find(mostTelling(readable, kept))); kept--);
    await this.tx.query('COMMIT');
  }
}
