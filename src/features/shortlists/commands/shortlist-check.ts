import { Injectable } from '@nestjs/common';
import { LOCALES, type Actor, type Locale } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ListingReader } from '../../directory/index.js';
import { PersonReader } from '../../people/index.js';
import { MOST_ITEMS, type ShortlistContent } from '../domain/shortlist.js';
import { shortlistTexts } from '../texts/index.js';

/** Whether what is to stand on a shortlist exists and may be seen. */
@Injectable()
export class ShortlistCheck {
  constructor(
    private readonly listings: ListingReader,
    private readonly persons: PersonReader,
  ) {}

  async listing(tx: Tx, listingId: string): Promise<Problem | null> {
    const listing = isUuid(listingId) ? await this.listings.forReferral(tx, listingId) : null;
    return listing ? null : notFound();
  }

  async person(tx: Tx, personId: string | null): Promise<Problem | null> {
    if (personId === null) return null;
    const names = isUuid(personId) ? await this.persons.displayNames(tx, [personId]) : new Map<string, string>();
    return names.has(personId) ? null : notFound();
  }

  /** The language of the person, where a sheet can be printed in it; null where it cannot. */
  async languageOf(tx: Tx, personId: string | null): Promise<Locale | null> {
    const person = personId !== null && isUuid(personId) ? await this.persons.facts(tx, personId) : null;
    const spoken = person?.language.split('-')[0]?.toLowerCase();
    return LOCALES.find((locale) => locale === spoken) ?? null;
  }

  /** `known` are the listings that were on the list before; only others are looked up. */
  async content(
    tx: Tx,
    { locale }: Actor,
    { personId, items }: ShortlistContent,
    known: readonly string[],
  ): Promise<Problem | null> {
    const texts = shortlistTexts(locale);
    const ids = items.map(({ listingId }) => listingId);
    if (ids.length > MOST_ITEMS) return invalid('items', texts.tooMany(MOST_ITEMS));
    if (new Set(ids).size < ids.length) return invalid('items', texts.twice);
    for (const id of ids.filter((each) => !known.includes(each))) {
      const fault = await this.listing(tx, id);
      if (fault) return fault;
    }
    return this.person(tx, personId);
  }
}
