import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withAncestors } from '../../src/features/directory/index.js';
import { NO_FILTERS, type ListingFilters } from '../../src/features/directory/search/domain/search-filters.js';
import type { ListingQuestion } from '../../src/features/directory/search/data/listing-question.js';
import { EVAL_TOWNS, type InventedListing } from '../network/invented-network.js';

/** What a query ought to find, in terms of the truth about listings; null when nothing. */
export interface Wanted {
  readonly categories?: readonly string[];
  readonly organizations?: readonly string[];
  readonly town?: string;
}

/** A search as somebody types it, with what it ought to find. */
export interface JudgedQuery {
  readonly kind: string;
  readonly text: string;
  readonly find: Wanted | null;
  readonly filters?: Partial<
    Pick<ListingFilters, 'categories' | 'languages' | 'takingReferrals' | 'takingPeople' | 'costs'>
  >;
  readonly near?: { readonly town: string; readonly miles: number };
}

/** The kinds of queries, in the order of the report: a file each. */
export const KINDS = [
  'categories',
  'needs',
  'street',
  'spanish',
  'prefixes',
  'agencies',
  'filtered',
  'typos',
  'misspelled-tuning',
  'misspelled-held-out',
  'nothing',
] as const;

/** From the project's root: npm runs every command there. */
const FOLDER = join(process.cwd(), 'eval/search');
const METERS_PER_MILE = 1609.344;

/** The judged queries of one kind. */
export function judgedQueries(kind: string): readonly JudgedQuery[] {
  const file: { queries: Omit<JudgedQuery, 'kind'>[] } = JSON.parse(
    readFileSync(join(FOLDER, `queries-${kind}.json`), 'utf8'),
  );
  return file.queries.map((query) => ({ kind, ...query }));
}

/** The query as search takes it. */
export function questionFor({ text, filters, near }: JudgedQuery): ListingQuestion {
  const town = near && EVAL_TOWNS[near.town];
  return {
    ...NO_FILTERS,
    ...filters,
    text,
    near:
      near && town
        ? {
            latitude: town.latitude,
            longitude: town.longitude,
            postalCode: null,
            withinMeters: near.miles * METERS_PER_MILE,
          }
        : null,
    first: 10,
    after: null,
  };
}

const EARTH_RADIUS = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function metersBetween(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
}

/** Whether the filters and the distance let the listing in. */
function passes(listing: InventedListing, { filters = {}, near }: JudgedQuery): boolean {
  const town = near && EVAL_TOWNS[near.town];
  if (near && town && metersBetween(listing, town) > near.miles * METERS_PER_MILE) return false;
  if (filters.languages && !filters.languages.some((code) => listing.languages.includes(code))) return false;
  if (filters.costs && !filters.costs.includes(listing.cost)) return false;
  if (filters.takingReferrals && !listing.takesReferrals) return false;
  return !(filters.takingPeople && (listing.capacity === 'closed' || listing.capacity === 'waitlist'));
}

/** How well the listing answers the query: 2 it is meant, 1 it stands beside what is meant, 0 it is not. */
export function gradeOf(listing: InventedListing, query: JudgedQuery): 0 | 1 | 2 {
  const { find } = query;
  if (!find || !passes(listing, query) || (find.town && listing.town !== find.town)) return 0;
  if (find.organizations) return find.organizations.includes(listing.organization) ? 2 : 0;
  const path = withAncestors(listing.category);
  const wanted = find.categories ?? [];
  if (path.some((code) => wanted.includes(code))) return 2;
  const parents = wanted.map((code) => withAncestors(code)[1]);
  return parents.some((parent) => parent !== undefined && path.includes(parent)) ? 1 : 0;
}
