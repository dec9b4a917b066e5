import type { SearchListingsInput } from '../../gql/graphql.js';

const METERS_IN_A_MILE = 1609.344;

/** A place to search near. */
export interface Nearby {
  /** An address, a corner, a city or a postal code, as typed. */
  readonly place: string;
  readonly miles: number;
}

/** The filters of which any number of values may be chosen, each with its count. */
export const LISTS = [
  'categories',
  'languages',
  'costs',
  'levelsOfCare',
  'payers',
  'populations',
  'accessibility',
  'access',
] as const;

export type ListName = (typeof LISTS)[number];

/** The filters that are on or off. */
export const SWITCHES = ['takingPeople', 'openNow', 'takingReferrals', 'agreementInForce'] as const;

export type SwitchName = (typeof SWITCHES)[number];

/** What somebody searches for. It can name a need, so it is kept in memory and never in an address. */
export type SearchWish = Readonly<Record<ListName, readonly string[]>> &
  Readonly<Record<SwitchName, boolean>> & {
    readonly text: string;
    /** As typed; whole years. */
    readonly age: string;
    readonly areaServed: string;
    readonly near: Nearby | null;
  };

/** Nothing asked yet. */
export const NO_WISH: SearchWish = {
  text: '',
  takingPeople: false,
  openNow: false,
  takingReferrals: false,
  agreementInForce: false,
  categories: [],
  languages: [],
  costs: [],
  levelsOfCare: [],
  payers: [],
  populations: [],
  accessibility: [],
  access: [],
  age: '',
  areaServed: '',
  near: null,
};

const isAge = (age: string): boolean => /^\d{1,3}$/.test(age.trim()) && Number(age) <= 120;

/** Whether anything but words narrows the search. */
export const hasFilters = (wish: SearchWish): boolean =>
  SWITCHES.some((name) => wish[name]) ||
  LISTS.some((name) => wish[name].length > 0) ||
  isAge(wish.age) ||
  wish.areaServed.trim() !== '' ||
  wish.near !== null;

const chosen = (values: readonly string[]): string[] | null => (values.length > 0 ? [...values] : null);

/** The wish as the server takes it. */
export function toInput(wish: SearchWish): SearchListingsInput {
  const { text, age, areaServed, near } = wish;
  return {
    text: text.trim() || null,
    takingPeople: wish.takingPeople || null,
    openNow: wish.openNow || null,
    takingReferrals: wish.takingReferrals || null,
    agreementInForce: wish.agreementInForce || null,
    categories: chosen(wish.categories),
    languages: chosen(wish.languages),
    costs: chosen(wish.costs),
    levelsOfCare: chosen(wish.levelsOfCare),
    payers: chosen(wish.payers),
    populations: chosen(wish.populations),
    accessibility: chosen(wish.accessibility),
    access: chosen(wish.access),
    age: isAge(age) ? Number(age) : null,
    areaServed: areaServed.trim() || null,
    near: near && { place: near.place, withinMeters: Math.round(near.miles * METERS_IN_A_MILE) },
  };
}
