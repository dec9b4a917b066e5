import type { Tx } from '../../../../platform/database/transactor.js';
import type { Place } from '../domain/best-few.js';
import { eachPair, pairsIn } from '../domain/packed-rows.js';
import type { Matches } from '../domain/part-sets.js';
import { SERVED_AREAS } from './find-listings.sql.js';
import { HITS } from './found-hits.sql.js';
import type { ListingHitRow } from './listing-question.js';

/** The sets of areas in which the area lies. */
export async function areasServed(tx: Tx, area: string): Promise<ReadonlySet<number>> {
  const [row] = await tx.query<{ ids: readonly number[] }[]>(SERVED_AREAS, [area]);
  return new Set(row?.ids);
}

interface Shown {
  readonly isNear: boolean;
  readonly now: Date;
  readonly agreements: readonly string[] | null;
}

/** What a page shows of the listings at these places. */
export async function hitsAt(
  tx: Tx,
  places: readonly Place[],
  { isNear, now, agreements }: Shown,
): Promise<readonly ListingHitRow[]> {
  if (places.length === 0) return [];
  const meters = places.map((place) => (isNear ? place.meters : null));
  const [row] = await tx.query<{ items: readonly ListingHitRow[] }[]>(HITS, [
    places.map(({ id }) => id),
    meters,
    now,
    agreements,
  ]);
  return row?.items ?? [];
}

/** Matches as the database packs them. */
export function unpacked(packed: string | null): Matches {
  const count = pairsIn(packed);
  const [numbers, relevance] = [new Int32Array(count), new Uint8Array(count)];
  let at = 0;
  eachPair(packed, (number, rank) => {
    numbers[at] = number;
    relevance[at++] = rank;
  });
  return { numbers, relevance };
}
