import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { RestoreValue } from '../commands/restore-value.js';
import { ListingHistory } from '../data/listing-history.queries.js';
import { originLabel } from '../domain/field-words.js';
import { editingProblem, RestoreValueResult, SavedListingType } from './editing.results.js';
import { HistoryPageType } from './history.types.js';

/** What happened to a listing, and putting back what was there. */
@Resolver()
export class HistoryResolver {
  constructor(
    private readonly history: ListingHistory,
    private readonly restoring: RestoreValue,
  ) {}

  @For('staff')
  @Query(() => HistoryPageType, {
    nullable: true,
    description:
      'Every change of a listing, its service, place and organization, the newest first; null when there is none of that id.',
  })
  async listingHistory(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<HistoryPageType | null> {
    const page = await this.history.of(actor, id, Math.min(Math.max(first ?? 20, 1), 50), after ?? null);
    if (isProblem(page)) {
      if (page.code === 'NOT_FOUND') return null;
      throw new BadRequestException(`${page.field}: ${page.message}`);
    }
    const items = page.items.map((entry) => ({ ...entry, originLabel: originLabel(entry.origin, actor.locale) }));
    return { items, nextCursor: page.nextCursor };
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => RestoreValueResult, {
    description: 'Sets a field back to what it was before one change of the history.',
  })
  async restoreValue(
    @By() actor: Actor,
    @Args('listingId', { type: () => ID }) listingId: string,
    @Args('changeId', { type: () => ID }) changeId: string,
    @Args('part', { type: () => String, description: 'As the history names it.' }) part: string,
    @Args('confirmed', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Although it was changed again since.',
    })
    confirmed: boolean | null,
  ): Promise<typeof RestoreValueResult> {
    const result = await this.restoring.execute(actor, { listingId, changeId, part, confirmed: confirmed ?? false });
    return isProblem(result) ? editingProblem(result, actor.locale) : Object.assign(new SavedListingType(), result);
  }
}
