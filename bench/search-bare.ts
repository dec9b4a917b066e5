import type pg from 'pg';
import { findListings } from '../src/features/directory/search/data/find-listings.sql.js';
import { UNDERSTAND } from '../src/features/directory/search/data/understand.sql.js';
import { hasReading, textQuery } from '../src/features/directory/search/domain/search-query.js';
import { meaningsOf, type AskedWord } from '../src/features/directory/search/domain/search-words.js';
import type { Question } from './search-questions.js';

const PAGE = 20;

/** Asks the same statements as the API does, prepared, on one bare connection. Answers with how many listings fit. */
export async function askBare(
  client: pg.ClientBase,
  { text = '', categories, languages, takingReferrals, near }: Question['input'],
): Promise<number> {
  const find = async (query: ReturnType<typeof textQuery>) => {
    const shape = { text: query !== null, near: near !== undefined, after: false };
    const values = [
      categories ?? null,
      languages ?? null,
      takingReferrals ?? null,
      PAGE + 1,
      ...(query ? [query.match, query.rank, query.rankScale] : []),
      ...(near ? [near.latitude, near.longitude, near.withinMeters] : []),
    ];
    const { rows } = await client.query<{ unfiltered: number; total: number }>({
      name: `bare.${shape.text}.${shape.near}`,
      text: findListings(shape),
      values,
    });
    return rows[0] ?? { unfiltered: 0, total: 0 };
  };
  if (text === '') return (await find(null)).total;
  const { rows } = await client.query<AskedWord>({ name: 'bare.understand', text: UNDERSTAND, values: [text] });
  const readable = meaningsOf(rows).filter(hasReading);
  for (let kept = readable.length; kept > 0; kept--) {
    const found = await find(textQuery(readable.slice(0, kept)));
    if (found.unfiltered > 0) return found.total;
  }
  return 0;
}
