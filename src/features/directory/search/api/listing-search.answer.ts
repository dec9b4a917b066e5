import type { Locale } from '../../../../kernel/actor.js';
import type { ListingHitRow } from '../data/listing-question.js';
import type { AnsweredSearch } from '../data/listing-search.queries.js';
import { factLabel, type FactKind } from '../../domain/service-facts.js';
import { categoryByCode, categoryLabel } from '../../domain/categories.js';
import { languageLabel } from '../../domain/languages.js';
import { whyItMatched } from '../domain/why-it-matched.js';
import { categoryTypes } from '../../api/category.type.js';
import type { FacetCountType, ListingHitType, ListingPageType, SearchedPlaceType } from './listing-search.types.js';

/** Made once: comparing by the locale of each pair would cost more than the search. */
const byName = new Intl.Collator('en');

function facet(counts: Readonly<Record<string, number>>, labelOf: (code: string) => string): FacetCountType[] {
  const values = Object.entries(counts).map(([code, count]) => ({ code, label: labelOf(code), count }));
  return values.sort((a, b) => b.count - a.count || byName.compare(a.label, b.label));
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

function hit(row: ListingHitRow, { meanings }: AnsweredSearch, locale: Locale): ListingHitType {
  const { capacity, lastVerified } = row;
  return {
    ...row,
    distanceMeters: row.meters === null ? null : Math.round(row.meters),
    categories: categoryTypes(row.categories, locale),
    languages: row.languages.map((code) => languageLabel(code, locale)),
    capacity: capacity && {
      ...capacity,
      state: capacity.state ?? 'unknown',
      isExpired: capacity.state === null,
      saidAt: new Date(capacity.saidAt),
      believedUntil: new Date(capacity.believedUntil),
    },
    lastVerified: lastVerified && { how: lastVerified.how, at: new Date(lastVerified.at) },
    nextOpening: dateOf(row.nextOpening),
    closesAt: dateOf(row.closesAt),
    why: whyItMatched(meanings, row, locale),
  };
}

function categoryName(code: string, locale: Locale): string {
  const term = categoryByCode(code);
  return term ? categoryLabel(term, locale) : code;
}

const searchedPlace = (place: AnsweredSearch['place']): SearchedPlaceType | null =>
  place === 'unknown' ? { kind: 'unknown', text: null } : place && { kind: place.kind, text: place.text };

/** A page of a search as GraphQL shows it, in the reader's language. */
export function listingPage(found: AnsweredSearch, locale: Locale): ListingPageType {
  const { counts } = found;
  const named = (kind: FactKind) => (code: string) => factLabel(kind, code, locale);
  return {
    items: found.items.map((row) => hit(row, found, locale)),
    nextCursor: found.nextCursor,
    total: found.total,
    facets: {
      ...counts,
      categories: facet(counts.categories, (code) => categoryName(code, locale)),
      languages: facet(counts.languages, (code) => languageLabel(code, locale)),
      levelsOfCare: facet(counts.levelsOfCare, named('level_of_care')),
      payers: facet(counts.payers, named('payer')),
      costs: facet(counts.costs, named('cost')),
      populations: facet(counts.populations, named('population')),
      accessibility: facet(counts.accessibility, named('accessibility')),
      access: facet(counts.access, named('access')),
    },
    correctedText: found.correctedText,
    near: searchedPlace(found.place),
    engine: found.engine,
    fellBack: found.fellBack,
  };
}
