import { BadRequestException } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem } from '../../../kernel/problem.js';
import { By, For } from '../../../platform/graphql/index.js';
import { ListingPages } from '../data/listing-page.queries.js';
import { ListingSearch } from '../search/data/listing-search.queries.js';
import { CATEGORIES } from '../domain/categories.js';
import { CategoryType, categoryType } from './category.type.js';
import { listingPage } from '../search/api/listing-search.answer.js';
import { ListingPageType } from '../search/api/listing-search.types.js';
import { listingType } from './listing.answer.js';
import { ListingType } from './listing.types.js';
import { questionOf, SearchListingsInput } from '../search/api/search-listings.input.js';

/** What everyone who is signed in may ask of the directory. */
@Resolver()
export class ListingsResolver {
  constructor(
    private readonly searches: ListingSearch,
    private readonly pages: ListingPages,
  ) {}

  @For('signedIn')
  @Query(() => ListingPageType, { description: 'Finds services by words, category, language and place.' })
  async searchListings(@By() actor: Actor, @Args('input') input: SearchListingsInput): Promise<ListingPageType> {
    const found = await this.searches.search(actor, questionOf(input));
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
    return page && listingType(page, actor.locale);
  }

  @For('signedIn')
  @Query(() => [CategoryType], { description: 'The whole category tree, parents before their children.' })
  categories(@By() actor: Actor): CategoryType[] {
    return CATEGORIES.map((term) => categoryType(term, actor.locale));
  }
}
