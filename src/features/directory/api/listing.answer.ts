import type { Actor } from '../../../kernel/actor.js';
import { livenessType } from '../liveness/api/liveness.answer.js';
import { CONTACT_PURPOSES, purposeLabel } from '../liveness/domain/contact-purposes.js';
import { rightsOn } from '../liveness/domain/who-may.js';
import type { ListingContactRow, ListingPageRow } from '../data/listing-page.queries.js';
import { languageLabel } from '../domain/languages.js';
import { scheduleText } from '../domain/schedule-text.js';
import { agencyType } from './agency.types.js';
import { categoryTypes } from './category.type.js';
import type { ListingContactType, ListingType } from './listing.types.js';

function onceEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keys = items.map(keyOf);
  return items.filter((_, n) => keys.indexOf(keys[n] ?? '') === n);
}

const contactType = ({ purposes, ...contact }: ListingContactRow, locale: Actor['locale']): ListingContactType => ({
  ...contact,
  purposes: CONTACT_PURPOSES.filter((purpose) => purposes.includes(purpose)),
  purposeLabels: CONTACT_PURPOSES.filter((purpose) => purposes.includes(purpose)).map((purpose) =>
    purposeLabel(purpose, locale),
  ),
});

/** A listing as GraphQL shows it to a reader, in their language. */
export function listingType(row: ListingPageRow, actor: Actor, now: Date): ListingType {
  const { agency } = row;
  const { locale } = actor;
  return {
    ...row,
    ...livenessType(row, locale, now),
    may: { ...rightsOn(actor, agency?.id ?? null), knowPlace: row.mayKnowPlace },
    phones: onceEach(row.phones, ({ number, extension }) => `${number.replace(/\D/g, '')}x${extension ?? ''}`),
    contacts: onceEach(row.contacts, ({ name, title, email }) => JSON.stringify([name, title, email])).map((contact) =>
      contactType(contact, locale),
    ),
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
