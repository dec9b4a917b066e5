import type { Around, Facet, ListingFilters } from './search-filters.js';

/** A condition on the documents of an index, before it is written in any engine's language. */
export type QueryTree =
  | { readonly kind: 'and'; readonly of: readonly QueryTree[] }
  | { readonly kind: 'or'; readonly of: readonly QueryTree[] }
  | { readonly kind: 'not'; readonly of: QueryTree }
  | { readonly kind: 'eq'; readonly field: string; readonly value: QueryValue }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly QueryValue[] }
  | { readonly kind: 'range'; readonly field: string; readonly from: number; readonly to: number }
  | { readonly kind: 'compare'; readonly field: string; readonly is: '>' | '>=' | '<' | '<='; readonly value: number }
  | { readonly kind: 'exists'; readonly field: string }
  | { readonly kind: 'isNull'; readonly field: string }
  | { readonly kind: 'isEmpty'; readonly field: string }
  | { readonly kind: 'geo'; readonly latitude: number; readonly longitude: number; readonly meters: number };

export type QueryValue = string | number | boolean;

/** What the conditions of a search depend on besides its filters. */
export interface Circumstances {
  /** In seconds since 1970. */
  readonly now: number;
  /** The ways of being open by which somebody is open at the time asked about. */
  readonly openPatterns: readonly number[];
  /** The sets of areas in which the area asked about lies. */
  readonly servedAreas: readonly number[];
  /** Agencies with an agreement in force. */
  readonly agreements: readonly string[];
  readonly around: Around | null;
}

/** Each filter with a condition of its own, so that one can be left out where its values are counted. */
export type FilterPart =
  Facet | 'age' | 'areaServed' | 'openAt' | 'takingReferrals' | 'takingPeople' | 'agreementInForce' | 'around';

export const and = (of: readonly QueryTree[]): QueryTree | null => {
  const [first, ...more] = of;
  return more.length === 0 ? (first ?? null) : { kind: 'and', of };
};
const or = (...of: readonly QueryTree[]): QueryTree => ({ kind: 'or', of });
const not = (of: QueryTree): QueryTree => ({ kind: 'not', of });
const is = (field: string, value: QueryValue): QueryTree => ({ kind: 'eq', field, value });
const anyOf = (field: string, values: readonly QueryValue[]): QueryTree => ({ kind: 'in', field, values });

/** Closed or with only a waitlist, by a word that is still believed. */
const turnsAway = (now: number): QueryTree => ({
  kind: 'and',
  of: [anyOf('room', ['waitlist', 'closed']), { kind: 'compare', field: 'roomUntil', is: '>', value: now }],
});

/** The condition that nobody has said lately that the listing takes no people. */
export const takesPeople = (now: number): QueryTree => not(turnsAway(now));

/** The condition that its hours say that it is open. */
export const isOpen = (patterns: readonly number[]): QueryTree => anyOf('hours', patterns);

const FACET_PARTS: readonly Facet[] = [
  'categories',
  'languages',
  'levelsOfCare',
  'payers',
  'costs',
  'populations',
  'accessibility',
  'access',
];

type Parts = Readonly<Partial<Record<FilterPart, QueryTree>>>;

const set = (part: FilterPart, tree: QueryTree | null): Parts => (tree === null ? {} : { [part]: tree });
const yesOrNo = (part: FilterPart, asked: boolean | null, yes: QueryTree): Parts =>
  set(part, asked === null ? null : asked ? yes : not(yes));

/** A listing that says no age serves every age: its document says from 0 to 200. */
const servesAge = (age: number): QueryTree => ({
  kind: 'and',
  of: [
    { kind: 'compare', field: 'ageFrom', is: '<=', value: age },
    { kind: 'compare', field: 'ageTo', is: '>=', value: age },
  ],
});

/** A listing that says no area serves every area: its document says 0. */
const servesArea = (areas: readonly number[]): QueryTree => anyOf('area', [0, ...areas]);

/** Whoever keeps the place private may be near: it is found, and never by how far. */
const isNear = ({ latitude, longitude, withinMeters }: Around): QueryTree =>
  or({ kind: 'geo', latitude, longitude, meters: withinMeters }, is('isPrivate', true));

/** The filters of a search as conditions, each under its name. */
export function filterParts(
  filters: ListingFilters,
  { now, openPatterns, servedAreas, agreements, around }: Circumstances,
): Parts {
  const facets = FACET_PARTS.map((facet) => {
    const chosen = filters[facet];
    return set(facet, chosen === null ? null : anyOf(facet, chosen));
  });
  return {
    ...Object.assign({}, ...facets),
    ...set('age', filters.age === null ? null : servesAge(filters.age)),
    ...set('areaServed', filters.areaServed === null ? null : servesArea(servedAreas)),
    ...set('openAt', filters.openAt === null ? null : isOpen(openPatterns)),
    ...yesOrNo('takingReferrals', filters.takingReferrals, is('takingReferrals', true)),
    ...yesOrNo('takingPeople', filters.takingPeople, takesPeople(now)),
    ...yesOrNo('agreementInForce', filters.agreementInForce, anyOf('agency', agreements)),
    ...set('around', around === null ? null : isNear(around)),
  };
}

/** All conditions at once, but those left out; null asks nothing. */
export function queryTree(parts: Parts, leftOut: readonly FilterPart[] = []): QueryTree | null {
  const kept = Object.entries(parts).flatMap(([part, tree]) =>
    tree && !leftOut.some((name) => name === part) ? [tree] : [],
  );
  return and(kept);
}
