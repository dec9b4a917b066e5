import { isProblem, type Problem } from '../../src/kernel/problem.js';
import type { ListingQuestion } from '../../src/features/directory/search/data/listing-question.js';
import { evalId } from '../network/seed-network.js';
import type { InventedListing } from '../network/invented-network.js';
import { gradeOf, judgedQueries, KINDS, questionFor, type JudgedQuery } from './judged-query.js';
import { measuresOf, type Answered, type Measures } from './measures.js';

/** How a search is asked: whatever engine answers it. */
export type Ask = (question: ListingQuestion) => Promise<{ total: number; items: readonly { id: string }[] } | Problem>;

/** What one run over the judged set came to. */
export interface Judgement {
  readonly kinds: Readonly<Record<string, Measures>>;
  /** Of every query that must find. */
  readonly ndcg: number;
  readonly answered: readonly Answered[];
}

/** What a run must come to. */
export const AIMS = {
  success: { asWritten: 0.99, oneSlip: 0.97, heldOut: 0.85 },
  nothingFound: 0.01,
  nothingKept: 0.95,
  ndcgBelowAccepted: 0.01,
} as const;

const AS_WRITTEN = ['categories', 'needs', 'street', 'spanish', 'prefixes', 'agencies', 'filtered'];
const FIRST = 10;

/** Asks every judged query and grades what comes back by the truth about the invented listings. */
export async function judgeSearch(ask: Ask, listings: readonly InventedListing[]): Promise<Judgement> {
  const byId = new Map(listings.map((listing) => [evalId('service_at_location', listing.key), listing]));
  const answered: Answered[] = [];
  for (const query of KINDS.flatMap(judgedQueries)) {
    const found = await ask(questionFor(query));
    if (isProblem(found)) throw new Error(`${query.text}: ${found.message}`);
    answered.push(judged(query, found, byId));
  }
  const kinds = KINDS.map((kind) => [kind, measuresOf(answered.filter((one) => one.kind === kind))] as const);
  return {
    kinds: Object.fromEntries(kinds),
    ndcg: measuresOf(answered.filter(({ mustFind }) => mustFind)).ndcg,
    answered,
  };
}

function judged(
  query: JudgedQuery,
  found: { total: number; items: readonly { id: string }[] },
  byId: ReadonlyMap<string, InventedListing>,
): Answered {
  const gradeById = (id: string): number => {
    const listing = byId.get(id);
    return listing ? gradeOf(listing, query) : 0;
  };
  const all = [...byId.values()].map((listing) => gradeOf(listing, query)).sort((a, b) => b - a);
  return {
    kind: query.kind,
    text: query.text,
    mustFind: query.find !== null,
    total: found.total,
    grades: found.items.slice(0, FIRST).map(({ id }) => gradeById(id)),
    best: all.slice(0, FIRST),
  };
}

/** What a run misses, in sentences; empty when it is good enough. */
export function shortfalls({ kinds, ndcg, answered }: Judgement, acceptedNdcg: number | null): readonly string[] {
  const mustFind = answered.filter((one) => one.mustFind);
  const asWritten = measuresOf(answered.filter(({ kind }) => AS_WRITTEN.includes(kind))).success;
  const nothing = measuresOf(mustFind).nothing;
  const atLeast = (what: string, value: number, aim: number): string[] =>
    value >= aim ? [] : [`${what} is ${value.toFixed(3)}, the aim is ${aim} or more.`];
  return [
    ...atLeast('success@10 of searches without a typo', asWritten, AIMS.success.asWritten),
    ...atLeast('success@10 with one slip', kinds['typos']?.success ?? 0, AIMS.success.oneSlip),
    ...atLeast('success@10 of held-out misspellings', kinds['misspelled-held-out']?.success ?? 0, AIMS.success.heldOut),
    ...atLeast('the share of nonsense that finds nothing', kinds['nothing']?.nothing ?? 0, AIMS.nothingKept),
    ...(nothing <= AIMS.nothingFound
      ? []
      : [`${(100 * nothing).toFixed(1)} % of searches find nothing, the aim is 1 % at most.`]),
    ...(acceptedNdcg === null ? [] : atLeast('nDCG@10', ndcg, acceptedNdcg - AIMS.ndcgBelowAccepted)),
  ];
}
