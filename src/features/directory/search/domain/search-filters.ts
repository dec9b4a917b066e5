/** What narrows a search besides its words. Null asks nothing; of a list, any value is enough. */
export interface ListingFilters {
  /** Codes of categories: these, or what lies under them. */
  readonly categories: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly levelsOfCare: readonly string[] | null;
  readonly payers: readonly string[] | null;
  readonly costs: readonly string[] | null;
  readonly populations: readonly string[] | null;
  readonly accessibility: readonly string[] | null;
  /** Ways in: same_day, walk_in, phone, online. */
  readonly access: readonly string[] | null;
  /** In whole years. A listing that says no age serves every age. */
  readonly age: number | null;
  /** A postal code, city, county or state. A listing that says no area serves every area. */
  readonly areaServed: string | null;
  /** Only those whose hours say that they are open then; hours that nobody said are never open. */
  readonly openAt: Date | null;
  /** Whether a referral can be sent to it through this network. */
  readonly takingReferrals: boolean | null;
  /** True: nobody said lately that it is closed or has only a waitlist. */
  readonly takingPeople: boolean | null;
  readonly agreementInForce: boolean | null;
}

/** The filters of which each hit has a set of codes, and each code a count. */
export const FACETS = [
  'categories',
  'languages',
  'levelsOfCare',
  'payers',
  'costs',
  'populations',
  'accessibility',
  'access',
] as const;

export type Facet = (typeof FACETS)[number];

/** How many listings each choice would bring while every other filter stays. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>> & {
  readonly takingReferrals: number;
  readonly takingPeople: number;
  /** Those of which somebody said lately that they are closed or have only a waitlist. */
  readonly notTakingPeople: number;
  /** Open at the time asked about, else now. */
  readonly open: number;
  /** Null while nothing knows of agreements. */
  readonly agreementInForce: number | null;
};

/** Nothing found, nothing counted. */
export const NO_COUNTS: FacetCounts = {
  categories: {},
  languages: {},
  levelsOfCare: {},
  payers: {},
  costs: {},
  populations: {},
  accessibility: {},
  access: {},
  takingReferrals: 0,
  takingPeople: 0,
  notTakingPeople: 0,
  open: 0,
  agreementInForce: null,
};

/** No filter set. */
export const NO_FILTERS: ListingFilters = {
  categories: null,
  languages: null,
  levelsOfCare: null,
  payers: null,
  costs: null,
  populations: null,
  accessibility: null,
  access: null,
  age: null,
  areaServed: null,
  openAt: null,
  takingReferrals: null,
  takingPeople: null,
  agreementInForce: null,
};

/** A point in degrees, and how far around it. */
export interface Around {
  readonly latitude: number;
  readonly longitude: number;
  readonly withinMeters: number;
}
