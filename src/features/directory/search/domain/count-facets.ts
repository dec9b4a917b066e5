import type { ProfileBook } from './profile-book.js';
import { FACETS, type Facet, type FacetCounts } from './search-filters.js';

/** Each value by its number: of which facet it is, and its code. */
export interface CodeTable {
  /** Index of the facet in FACETS, by number. */
  readonly facetOf: Uint8Array;
  readonly codeOf: readonly (string | undefined)[];
}

/** The filters that are set, each by itself. */
export interface CountedFilters {
  /** Numbers of the wanted values of each facet that narrows. */
  readonly wanted: ReadonlyMap<number, ReadonlySet<number>>;
  readonly toggles: readonly (boolean | null)[];
}

const FITS = -1;
const MISSES_MANY = 99;
const UNKNOWN = -128;

/** The toggles, in the order of their bits. */
export const TOGGLES = ['takingReferrals', 'takingPeople', 'agreementInForce', 'open'] as const;

const TAKING_PEOPLE = 1 << TOGGLES.indexOf('takingPeople');

/** Counts matches: the total, and what each choice of each filter would bring while the others stay. */
export class FacetCounter {
  private readonly counts: Int32Array;
  private readonly toggleCounts = [0, 0, 0, 0];
  private notTakingPeople = 0;
  private readonly misses: Int8Array;
  private readonly isNarrowed: boolean;
  total = 0;
  matched = 0;

  constructor(
    private readonly book: ProfileBook,
    private readonly table: CodeTable,
    private readonly filters: CountedFilters,
  ) {
    this.counts = new Int32Array(table.facetOf.length);
    this.isNarrowed = filters.wanted.size > 0;
    this.misses = this.isNarrowed ? new Int8Array(book.highest + 1).fill(UNKNOWN) : new Int8Array(0);
  }

  /** Counts a match, and tells whether it passes every filter. */
  add(profile: number, toggles: number, otherwiseFits: boolean): boolean {
    this.matched++;
    if (!otherwiseFits) return false;
    const facet = this.isNarrowed ? this.missedFacet(profile) : FITS;
    if (facet === MISSES_MANY) return false;
    const missed = this.missedToggles(toggles);
    if (facet === FITS) this.countToggles(toggles, missed);
    if (missed !== 0) return false;
    if (facet !== FITS) {
      this.book.count(profile, this.counts, this.table.facetOf, facet);
      return false;
    }
    this.total++;
    this.book.count(profile, this.counts, null, 0);
    return true;
  }

  /** What was counted, by facet and code; values that no match has are left out. */
  result(knowsAgreements: boolean): FacetCounts {
    const byFacet = FACETS.map((): Record<string, number> => ({}));
    this.counts.forEach((count, number) => {
      const code = this.table.codeOf[number];
      const facet = byFacet[this.table.facetOf[number] ?? FACETS.length];
      if (count > 0 && code !== undefined && facet) facet[code] = count;
    });
    const of = (facet: Facet) => byFacet[FACETS.indexOf(facet)] ?? {};
    const [takingReferrals = 0, takingPeople = 0, agreements = 0, open = 0] = this.toggleCounts;
    return {
      categories: of('categories'),
      languages: of('languages'),
      levelsOfCare: of('levelsOfCare'),
      payers: of('payers'),
      costs: of('costs'),
      populations: of('populations'),
      accessibility: of('accessibility'),
      access: of('access'),
      takingReferrals,
      takingPeople,
      notTakingPeople: this.notTakingPeople,
      open,
      agreementInForce: knowsAgreements ? agreements : null,
    };
  }

  /** The facet whose filter alone the profile does not pass. */
  private missedFacet(profile: number): number {
    const known = this.misses[profile];
    if (known !== undefined && known !== UNKNOWN) return known;
    const codes = this.book.of(profile);
    const missed = [...this.filters.wanted].filter(([, wanted]) => !codes.some((code) => wanted.has(code)));
    const [first] = missed;
    const facet = missed.length > 1 ? MISSES_MANY : first ? first[0] : FITS;
    this.misses[profile] = facet;
    return facet;
  }

  /** The toggles that are set and do not hold, as bits. */
  private missedToggles(toggles: number): number {
    const { toggles: wanted } = this.filters;
    let missed = 0;
    for (let n = 0; n < wanted.length; n++) {
      const asked = wanted[n] ?? null;
      if (asked !== null && ((toggles >> n) & 1) !== (asked ? 1 : 0)) missed |= 1 << n;
    }
    return missed;
  }

  private countToggles(toggles: number, missed: number): void {
    if ((toggles & TAKING_PEOPLE) === 0 && (missed & ~TAKING_PEOPLE) === 0) this.notTakingPeople++;
    for (let n = 0; n < this.toggleCounts.length; n++) {
      if ((toggles >> n) & 1 && (missed & ~(1 << n)) === 0) this.toggleCounts[n] = (this.toggleCounts[n] ?? 0) + 1;
    }
  }
}
