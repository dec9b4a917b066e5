import type { SearchListingsInput } from '../../gql/graphql.js';

const METERS_IN_A_MILE = 1609.344;

/** A place to search near. */
export interface Nearby {
  readonly postalCode: string;
  readonly miles: number;
}

/** What somebody searches for. It can name a need, so it is kept in memory and never in an address. */
export interface SearchWish {
  readonly text: string;
  readonly takingReferrals: boolean;
  readonly languages: readonly string[];
  readonly categories: readonly string[];
  readonly near: Nearby | null;
}

/** Nothing asked yet. */
export const NO_WISH: SearchWish = { text: '', takingReferrals: false, languages: [], categories: [], near: null };

/** Whether anything but words narrows the search. */
export const hasFilters = ({ takingReferrals, languages, categories, near }: SearchWish): boolean =>
  takingReferrals || languages.length > 0 || categories.length > 0 || near !== null;

/** The wish as the server takes it. */
export function toInput({ text, takingReferrals, languages, categories, near }: SearchWish): SearchListingsInput {
  return {
    text: text.trim() || null,
    takingReferrals: takingReferrals || null,
    languages: languages.length > 0 ? [...languages] : null,
    categories: categories.length > 0 ? [...categories] : null,
    near: near && { postalCode: near.postalCode, withinMeters: Math.round(near.miles * METERS_IN_A_MILE) },
  };
}
