import type { Locale } from '../../../../kernel/actor.js';
import type { FoundListings, ListingHitRow } from '../data/listing-question.js';
import { categoryByCode, categoryLabel } from '../../domain/categories.js';
import { languageLabel } from '../../domain/languages.js';
import { whyItMatched } from '../domain/why-it-matched.js';
import { categoryTypes } from '../../api/category.type.js';
import type { FacetCountType, ListingHitType, ListingPageType } from './listing-search.types.js';

function facet(counts: Readonly<Record<string, number>>, labelOf: (code: string) => string): FacetCountType[] {
  const values = Object.entries(counts).map(([code, count]) => ({ code, label: labelOf(code), count }));
  return values.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

function hit(row: ListingHitRow, { meanings }: FoundListings, locale: Locale, isNear: boolean): ListingHitType {
  return {
    ...row,
    distanceMeters: isNear ? Math.round(row.meters) : null,
    categories: categoryTypes(row.categories, locale),
    languages: row.languages.map((code) => languageLabel(code, locale)),
    why: whyItMatched(meanings, row, locale),
  };
}

/** A page of a search as GraphQL shows it, in the reader's language. */
export function listingPage(found: FoundListings, locale: Locale, isNear: boolean): ListingPageType {
  const categoryName = (code: string): string => {
    const term = categoryByCode(code);
    return term ? categoryLabel(term, locale) : code;
  };
  return {
    items: found.items.map((row) => hit(row, found, locale, isNear)),
    nextCursor: found.nextCursor,
    total: found.total,
    facets: {
      categories: facet(found.categories, categoryName),
      languages: facet(found.languages, (code) => languageLabel(code, locale)),
      takingReferrals: found.taking,
    },
    correctedText: found.correctedText,
  };
}
