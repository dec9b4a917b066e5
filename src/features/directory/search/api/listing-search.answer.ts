import type { Locale } from '../../../../kernel/actor.js';
import type { ListingHitRow } from '../data/listing-question.js';
import type { FoundListings } from '../data/search-engine.js';
import { categoryByCode, categoryLabel } from '../../domain/categories.js';
import { languageLabel } from '../../domain/languages.js';
import { whyItMatched } from '../domain/why-it-matched.js';
import { categoryTypes } from '../../api/category.type.js';
import type { FacetCountType, ListingHitType, ListingPageType } from './listing-search.types.js';

function facet(counts: Readonly<Record<string, number>>, labelOf: (code: string) => string): FacetCountType[] {
  const values = Object.entries(counts).map(([code, count]) => ({ code, label: labelOf(code), count }));
  return values.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

function hit(row: ListingHitRow, { meanings }: FoundListings, locale: Locale): ListingHitType {
  return {
    ...row,
    distanceMeters: row.meters === null ? null : Math.round(row.meters),
    categories: categoryTypes(row.categories, locale),
    languages: row.languages.map((code) => languageLabel(code, locale)),
    why: whyItMatched(meanings, row, locale),
  };
}

/** A page of a search as GraphQL shows it, in the reader's language. */
export function listingPage(found: FoundListings, locale: Locale): ListingPageType {
  const categoryName = (code: string): string => {
    const term = categoryByCode(code);
    return term ? categoryLabel(term, locale) : code;
  };
  return {
    items: found.items.map((row) => hit(row, found, locale)),
    nextCursor: found.nextCursor,
    total: found.total,
    facets: {
      categories: facet(found.counts.categories, categoryName),
      languages: facet(found.counts.languages, (code) => languageLabel(code, locale)),
      takingReferrals: found.counts.takingReferrals,
    },
    correctedText: found.correctedText,
  };
}
