import type { Settings } from 'meilisearch';
import { FACETS } from '../domain/search-filters.js';

/** More listings than any directory has: totals and counts stay exact. */
const EVERY_LISTING = 10_000_000;
const MOST_VALUES = 500;

/**
 * How the index searches, filters, sorts and ranks. The searchable attributes stand in the order of their weight; `sort` stands after
 * what says how well the words match and before what only compares their places.
 */
export const INDEX_SETTINGS: Settings = {
  searchableAttributes: ['name', 'categoryNames', 'aliases', 'agencyNames', 'city', 'description'],
  displayedAttributes: ['id', 'hash', '_geo'],
  filterableAttributes: [
    {
      attributePatterns: [...FACETS, 'takingReferrals', 'isPrivate', 'agency', 'room', 'hours', 'area'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: ['ageFrom', 'ageTo', 'roomUntil'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
    '_geo',
  ],
  sortableAttributes: ['ready', 'fresh', 'standing', 'id', '_geo'],
  rankingRules: ['words', 'typo', 'attributeRank', 'exactness', 'sort', 'proximity', 'wordPosition'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: true },
  faceting: { maxValuesPerFacet: MOST_VALUES, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: EVERY_LISTING },
  searchCutoffMs: 500,
};

/** Phrases of everyday speech and what they are called in the listings: one way, from what is asked to what is found. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** All settings of an index; the same for the same synonyms. */
export const indexSettings = (synonyms: Synonyms): Settings => ({
  ...INDEX_SETTINGS,
  synonyms: Object.fromEntries(Object.entries(synonyms).map(([phrase, meant]) => [phrase, [...meant]])),
});
