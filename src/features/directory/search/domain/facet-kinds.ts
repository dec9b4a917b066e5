import type { FactKind } from '../../domain/service-facts.js';
import type { Facet } from './search-filters.js';

/** Under which kind of code each facet's values are kept. */
export const KIND_OF_FACET = {
  categories: 'category',
  languages: 'language',
  levelsOfCare: 'level_of_care',
  payers: 'payer',
  costs: 'cost',
  populations: 'population',
  accessibility: 'accessibility',
  access: 'access',
} as const satisfies Readonly<Record<Facet, FactKind | 'category' | 'language'>>;
