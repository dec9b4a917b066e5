import type { MultiSearchQuery } from 'meilisearch';
import { printQuery } from '../domain/print-query.js';
import {
  filterParts,
  isOpen,
  queryTree,
  takesPeople,
  type Circumstances,
  type FilterPart,
  type QueryTree,
} from '../domain/query-tree.js';
import { FACETS, NO_FILTERS, type Facet, type FacetCounts, type ListingFilters } from '../domain/search-filters.js';

/** One search as the requests are made of it. */
export interface IndexSearch {
  readonly index: string;
  /** Null asks for everything. */
  readonly words: string | null;
  readonly filters: ListingFilters;
  readonly circumstances: Circumstances;
  /** By which patterns of hours somebody is open at the time that is counted. */
  readonly openWhenCounted: readonly number[];
  readonly knowsAgreements: boolean;
  readonly offset: number;
  /** How many listings with a known place come before those kept private, if that was counted already. */
  readonly placed: number | null;
  readonly limit: number;
}

/** What one answer of several says. */
export interface IndexAnswer {
  readonly hits: readonly Readonly<Record<string, unknown>>[];
  readonly totalHits?: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A page of ids with the distance of each, and all counts. */
export interface IndexPage {
  readonly ids: readonly string[];
  readonly meters: readonly (number | null)[];
  /** All that the words and the place match, whatever the filters. */
  readonly matched: number;
  readonly total: number;
  readonly placed: number;
  readonly counts: FacetCounts;
}

const TOGGLES = ['takingReferrals', 'takingPeople', 'open', 'agreementInForce'] as const;
type Toggle = (typeof TOGGLES)[number];
const PART_OF_TOGGLE: Readonly<Record<Toggle, FilterPart>> = {
  takingReferrals: 'takingReferrals',
  takingPeople: 'takingPeople',
  open: 'openAt',
  agreementInForce: 'agreementInForce',
};

const isPrivate = (value: boolean): QueryTree => ({ kind: 'eq', field: 'isPrivate', value });

/** Makes the requests of a search, each by its name, and reads their answers. All go to the server at once. */
export class SearchRequests {
  private readonly parts: ReturnType<typeof filterParts>;
  private readonly named: { readonly name: string; readonly query: MultiSearchQuery }[] = [];

  constructor(private readonly search: IndexSearch) {
    this.parts = filterParts(search.filters, search.circumstances);
    this.addPage();
    this.add('matched', { hitsPerPage: 0, page: 1 }, queryTree(this.parts.around ? { around: this.parts.around } : {}));
    this.add(
      'all',
      { hitsPerPage: 0, page: 1, facets: FACETS.filter((facet) => !this.parts[facet]) },
      queryTree(this.parts),
    );
    for (const facet of this.narrowed)
      this.add(facet, { hitsPerPage: 0, page: 1, facets: [facet] }, queryTree(this.parts, [facet]));
    this.add('anyRoom', { hitsPerPage: 0, page: 1 }, queryTree(this.parts, ['takingPeople']));
    for (const toggle of TOGGLES) this.add(toggle, { hitsPerPage: 0, page: 1 }, this.withToggle(toggle));
  }

  get queries(): readonly MultiSearchQuery[] {
    return this.named.map(({ query }) => query);
  }

  /** What the answers say, which stand in the order of the queries. */
  read(answers: readonly IndexAnswer[]): IndexPage {
    const of = (name: string): IndexAnswer => answers[this.named.findIndex((one) => one.name === name)] ?? { hits: [] };
    const totalOf = (name: string): number => of(name).totalHits ?? 0;
    const hits = [...of('page').hits, ...of('private').hits].slice(0, this.search.limit);
    const facet = (name: Facet): Readonly<Record<string, number>> =>
      of(this.parts[name] ? name : 'all').facetDistribution?.[name] ?? {};
    return {
      ids: hits.map(({ id }) => String(id)),
      meters: hits.map(({ _geoDistance: meters }) => (typeof meters === 'number' ? meters : null)),
      matched: totalOf('matched'),
      total: totalOf('all'),
      placed: this.parts.around ? totalOf('placed') : totalOf('all'),
      counts: {
        categories: facet('categories'),
        languages: facet('languages'),
        levelsOfCare: facet('levelsOfCare'),
        payers: facet('payers'),
        costs: facet('costs'),
        populations: facet('populations'),
        accessibility: facet('accessibility'),
        access: facet('access'),
        takingReferrals: totalOf('takingReferrals'),
        takingPeople: totalOf('takingPeople'),
        notTakingPeople: totalOf('anyRoom') - totalOf('takingPeople'),
        open: totalOf('open'),
        agreementInForce: this.search.knowsAgreements ? totalOf('agreementInForce') : null,
      },
    };
  }

  private get narrowed(): readonly Facet[] {
    return FACETS.filter((facet) => this.parts[facet]);
  }

  /** Where a distance was asked, places kept private come after all others, whatever their words: a page of each, joined. */
  private addPage(): void {
    const { offset, limit, placed } = this.search;
    const { around } = this.search.circumstances;
    const all = queryTree(this.parts);
    if (!around) return this.add('page', { offset, limit, sort: this.order }, all);
    this.add('page', { offset, limit, sort: this.order }, both(all, isPrivate(false)));
    this.add(
      'private',
      { offset: Math.max(0, offset - (placed ?? 0)), limit, sort: this.order },
      both(all, isPrivate(true)),
    );
    this.add('placed', { hitsPerPage: 0, page: 1 }, both(all, isPrivate(false)));
  }

  private get order(): string[] {
    const { around } = this.search.circumstances;
    const near = around ? [`_geoPoint(${around.latitude}, ${around.longitude}):asc`] : [];
    return ['ready:asc', 'fresh:asc', ...near, 'standing:asc', 'id:asc'];
  }

  private withToggle(toggle: Toggle): QueryTree | null {
    const { circumstances, openWhenCounted } = this.search;
    const condition: Readonly<Record<Toggle, QueryTree>> = {
      takingReferrals: { kind: 'eq', field: 'takingReferrals', value: true },
      takingPeople: takesPeople(circumstances.now),
      open: isOpen(openWhenCounted),
      agreementInForce: { kind: 'in', field: 'agency', values: circumstances.agreements },
    };
    return both(queryTree(this.parts, [PART_OF_TOGGLE[toggle]]), condition[toggle]);
  }

  private add(name: string, rest: Partial<MultiSearchQuery>, tree: QueryTree | null): void {
    const { index, words } = this.search;
    const query: MultiSearchQuery = {
      indexUid: index,
      q: words ?? '',
      matchingStrategy: 'all',
      attributesToRetrieve: ['id'],
      ...rest,
      ...(tree ? { filter: printQuery(tree) } : {}),
    };
    this.named.push({ name, query });
  }
}

const both = (tree: QueryTree | null, more: QueryTree): QueryTree => (tree ? { kind: 'and', of: [tree, more] } : more);

const NO_CIRCUMSTANCES: Circumstances = { now: 0, openPatterns: [], servedAreas: [], agreements: [], around: null };

/** How many listings the words match around the place, whatever the filters: to find out which of several readings says anything. */
export const countRequest = (index: string, words: string, { around }: Circumstances): MultiSearchQuery => {
  const tree = queryTree(filterParts(NO_FILTERS, { ...NO_CIRCUMSTANCES, around }));
  return {
    indexUid: index,
    q: words,
    matchingStrategy: 'all',
    hitsPerPage: 0,
    page: 1,
    attributesToRetrieve: ['id'],
    ...(tree ? { filter: printQuery(tree) } : {}),
  };
};
