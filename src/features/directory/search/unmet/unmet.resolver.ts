import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { By, CalendarDate, For } from '../../../../platform/graphql/index.js';
import { questionOf, SearchListingsInput } from '../api/search-listings.input.js';
import { KeepUnmetSearch } from './keep-unmet-search.js';
import { KeepUnmetSearchResult, keptResult, UnmetNeedType } from './unmet.types.js';
import { UnmetSearches } from './unmet-searches.store.js';

const inWords = ([name, value]: readonly [string, unknown]): string =>
  `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`;

/** What people looked for and did not find. */
@Resolver()
export class UnmetResolver {
  constructor(
    private readonly keep: KeepUnmetSearch,
    private readonly unmet: UnmetSearches,
    private readonly clock: Clock,
  ) {}

  @For('staff')
  @Mutation(() => KeepUnmetSearchResult, {
    description:
      'Keeps a search that came to rest and found nobody; never who searched or for whom. One that found somebody is not kept.',
  })
  async keepUnmetSearch(
    @By() actor: Actor,
    @Args('input') input: SearchListingsInput,
    @Args('said', { type: () => Boolean, defaultValue: false, description: 'Somebody asked to record it.' })
    said: boolean,
  ) {
    return keptResult(await this.keep.execute(actor, questionOf(input, this.clock.now()), said));
  }

  @For('resource_specialist', 'director', 'admin')
  @Query(() => [UnmetNeedType], {
    description: 'What was searched for in vain between two days, most often first; 200 at most.',
  })
  async unmetNeeds(
    @By() actor: Actor,
    @Args('from', { type: () => CalendarDate }) from: string,
    @Args('to', { type: () => CalendarDate }) to: string,
  ): Promise<UnmetNeedType[]> {
    const needs = await this.unmet.between(actor, from, to);
    return needs.map((need) => ({
      ...need,
      searches: need.searches.map((search) => ({ ...search, filters: Object.entries(search.filters).map(inWords) })),
    }));
  }
}
