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

const COMBINATIONS = 1 << TOGGLES.length;

/**
 * Counts matches: the total, and what each choice of each filter would bring while the others stay. Matches are counted by profile and by
 * combination of toggles, of which there are few, and what those mean is added up at the end.
 */
export class FacetCounter {
  /** Matches that count for their profile's values, by profile. */
  private ofProfile: Int32Array;
  /** Matches that pass all but the toggles, by combination of these. */
  private readonly ofToggles = new Int32Array(COMBINATIONS);
  private readonly misses: Int8Array;
  /** By combination: the toggles that are set and do not hold, as bits. */
  private readonly missed: Uint8Array;
  private readonly isNarrowed: boolean;
  total = 0;
  matched = 0;

  constructor(
    private readonly book: ProfileBook,
    private readonly table: CodeTable,
    private readonly filters: CountedFilters,
  ) {
    this.isNarrowed = filters.wanted.size > 0;
    this.ofProfile = new Int32Array(book.highest + 1);
    this.misses = new Int8Array(this.isNarrowed ? book.highest + 1 : 0).fill(UNKNOWN);
    this.missed = Uint8Array.from({ length: COMBINATIONS }, (_, toggles) => this.missedToggles(toggles));
  }

  /** Counts a match, and tells whether it passes every filter. */
  add(profile: number, toggles: number, otherwiseFits: boolean): boolean {
    this.matched++;
    if (!otherwiseFits) return false;
    const facet = this.isNarrowed ? this.missedFacet(profile) : FITS;
    if (facet === MISSES_MANY) return false;
    if (facet === FITS) this.ofToggles[toggles] = (this.ofToggles[toggles] ?? 0) + 1;
    if (this.missed[toggles] !== 0) return false;
    if (profile >= this.ofProfile.length) this.widen(profile);
    this.ofProfile[profile] = (this.ofProfile[profile] ?? 0) + 1;
    if (facet !== FITS) return false;
    this.total++;
    return true;
  }

  /** What was counted, by facet and code; values that no match has are left out. */
  result(knowsAgreements: boolean): FacetCounts {
    const byFacet = FACETS.map((): Record<string, number> => ({}));
    this.codeCounts().forEach((count, number) => {
      const code = this.table.codeOf[number];
      const facet = byFacet[this.table.facetOf[number] ?? FACETS.length];
      if (count > 0 && code !== undefined && facet) facet[code] = count;
    });
    const of = (facet: Facet) => byFacet[FACETS.indexOf(facet)] ?? {};
    const [takingReferrals = 0, takingPeople = 0, agreements = 0, open = 0] = TOGGLES.map((_, n) => this.toggled(n));
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
      notTakingPeople: this.notTakingPeople(),
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

  /** Others may be met while a search is answered. */
  private widen(profile: number): void {
    const wider = new Int32Array(profile * 2);
    wider.set(this.ofProfile);
    this.ofProfile = wider;
  }

  /** The values of the profiles that were counted: all of those that pass, and of the others those of the facet that alone stands in the way. */
  private codeCounts(): Int32Array {
    const counts = new Int32Array(this.table.facetOf.length);
    this.ofProfile.forEach((count, profile) => {
      if (count === 0) return;
      const facet = this.isNarrowed ? this.missedFacet(profile) : FITS;
      this.book.count(profile, count, counts, facet === FITS ? null : { kinds: this.table.facetOf, kind: facet });
    });
    return counts;
  }

  /** How many the toggle would leave, while the others stay. */
  private toggled(toggle: number): number {
    return this.sum((toggles, missed) => ((toggles >> toggle) & 1) === 1 && (missed & ~(1 << toggle)) === 0);
  }

  private notTakingPeople(): number {
    return this.sum((toggles, missed) => (toggles & TAKING_PEOPLE) === 0 && (missed & ~TAKING_PEOPLE) === 0);
  }

  private sum(counts: (toggles: number, missed: number) => boolean): number {
    return this.ofToggles.reduce(
      (sum, count, toggles) => (counts(toggles, this.missed[toggles] ?? 0) ? sum + count : sum),
      0,
    );
  }
}
