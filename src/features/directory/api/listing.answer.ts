import type { Locale } from '../../../kernel/actor.js';
import type { ListingPageRow } from '../data/listing-page.queries.js';
import { languageLabel } from '../domain/languages.js';
import { scheduleText } from '../domain/schedule-text.js';
import { agencyType } from './agency.types.js';
import { categoryTypes } from './category.type.js';
import type { ListingType } from './listing.types.js';

function onceEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keys = items.map(keyOf);
  return items.filter((_, n) => keys.indexOf(keys[n] ?? '') === n);
}

/** A listing as GraphQL shows it, in the reader's language. */
export function listingType(row: ListingPageRow, locale: Locale): ListingType {
  const { agency } = row;
  return {
    ...row,
    phones: onceEach(row.phones, ({ number, extension }) => `${number.replace(/\D/g, '')}x${extension ?? ''}`),
    contacts: onceEach(row.contacts, (contact) => JSON.stringify(contact)),
    schedules: row.schedules.map((facts) => ({ ...facts, text: scheduleText(facts, locale) })),
    languages: onceEach(
      row.languages.map(({ code, name }) => (code ? languageLabel(code, locale) : (name ?? ''))).filter(Boolean),
      (name) => name,
    ),
    categories: categoryTypes(row.categories, locale),
    takingReferrals: Boolean(agency?.active && agency.takesReferrals && agency.mailbox),
    agency: agency && agencyType(agency),
  };
}
