import { BadRequestException } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isProblem } from '../../../kernel/problem.js';
import { By, For } from '../../../platform/graphql/index.js';
import { ListingPages } from '../data/listing-page.queries.js';
import { ListingSearch } from '../search/data/listing-search.queries.js';
import { CATEGORIES } from '../domain/categories.js';
import { CategoryType, categoryType } from './category.type.js';
import { listingPage } from '../search/api/listing-search.answer.js';
import { ListingPageType } from '../search/api/listing-search.types.js';
import { CountUse } from '../liveness/commands/count-use.js';
import { listingType } from './listing.answer.js';
import { ListingType } from './listing.types.js';
import { questionOf, SearchListingsInput } from '../search/api/search-listings.input.js';

/** What everyone who is signed in may ask of the directory. */
@Resolver()
export class ListingsResolver {
  constructor(
    private readonly searches: ListingSearch,
    private readonly pages: ListingPages,
    private readonly use: CountUse,
    private readonly clock: Clock,
  ) {}

  @For('signedIn')
  @Query(() => ListingPageType, {
    description: 'Finds services by words, place and what they are like, with counts of what each choice would bring.',
  })
  async searchListings(@By() actor: Actor, @Args('input') input: SearchListingsInput): Promise<ListingPageType> {
    const found = await this.searches.search(actor, questionOf(input, this.clock.now()));
    if (isProblem(found)) throw new BadRequestException(`${found.field}: ${found.message}`);
    return listingPage(found, actor.locale);
  }

  @For('signedIn')
  @Query(() => ListingType, {
    nullable: true,
    description: 'All that the directory says of one listing; null when there is none of that id.',
  })
  async listing(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ListingType | null> {
    const page = await this.pages.byId(actor, id);
    if (page) await this.use.opened(actor, page.id);
    return page && listingType(page, actor, this.clock.now());
  }

  @For('partner')
  @Query(() => [ListingType], { description: 'Every listing that your own agency offers, by name.' })
  async ownListings(@By() actor: Actor): Promise<ListingType[]> {
    const now = this.clock.now();
    return (await this.pages.ofOwnAgency(actor)).map((page) => listingType(page, actor, now));
  }

  @For('signedIn')
  @Query(() => [CategoryType], { description: 'The whole category tree, parents before their children.' })
  categories(@By() actor: Actor): CategoryType[] {
    return CATEGORIES.map((term) => categoryType(term, actor.locale));
  }
}
