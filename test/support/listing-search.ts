import { NO_FILTERS } from '../../src/features/directory/search/domain/search-filters.js';
import { EmbeddedSearch } from '../../src/features/directory/search/data/embedded-search.js';
import type { ListingQuestion } from '../../src/features/directory/search/data/listing-question.js';
import { SearchFieldRegistry } from '../../src/features/directory/search/data/search-field.registry.js';
import { ListingSearch } from '../../src/features/directory/search/data/listing-search.queries.js';
import type { Clock } from '../../src/kernel/clock.js';
import type { Transactor } from '../../src/platform/database/transactor.js';
import { SystemClock } from '../../src/platform/system-clock.js';

/** The search as the program puts it together, with the embedded engine. */
export const listingSearch = (
  transactor: Transactor,
  clock: Clock = new SystemClock(),
  fields = new SearchFieldRegistry(),
): ListingSearch => new ListingSearch(transactor, clock, new EmbeddedSearch(transactor, fields), null, fields);

/** A search that asks what is named and nothing else. */
export const searchFor = (asked: Partial<ListingQuestion>): ListingQuestion => ({
  ...NO_FILTERS,
  text: '',
  near: null,
  first: 50,
  after: null,
  ...asked,
});
