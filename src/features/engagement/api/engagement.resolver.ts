import { BadRequestException } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { By, CalendarDate, For, problemType } from '../../../platform/graphql/index.js';
import { LogEngagement } from '../commands/log-engagement.js';
import { ReadEngagement } from '../commands/read-engagement.js';
import { EngagementFilterInput, engagementEntry, engagementFilter, LogEngagementInput } from './engagement.inputs.js';
import {
  EngagementCountsType,
  engagementCountsType,
  EngagementPageType,
  engagementRowType,
  EngagementTypeType,
  engagementTypeTypes,
  LogEngagementResult,
} from './engagement.types.js';

const MOST_ROWS = 100;

/** A query has no result union: what cannot be meant is malformed input. */
function orRefuse<T>(result: T | Problem): T {
  if (isProblem(result)) throw new BadRequestException(`${result.field}: ${result.message}`);
  return result;
}

/** Contacts with partners, counted and one by one. */
@Resolver()
export class EngagementResolver {
  constructor(
    private readonly logging: LogEngagement,
    private readonly reading: ReadEngagement,
  ) {}

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Query(() => [EngagementTypeType], { description: 'The kinds of contact, in the order in which they are shown.' })
  engagementTypes(@By() { locale }: Actor): EngagementTypeType[] {
    return engagementTypeTypes(locale);
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Query(() => EngagementCountsType, {
    description: 'Every partner by number of contacts by kind; both days are counted.',
  })
  async engagementCounts(
    @By() actor: Actor,
    @Args('from', { type: () => CalendarDate }) from: string,
    @Args('to', { type: () => CalendarDate }) to: string,
  ): Promise<EngagementCountsType> {
    return engagementCountsType(orRefuse(await this.reading.counts(actor, { from, to })), { from, to }, actor.locale);
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Query(() => EngagementPageType, { description: 'The rows behind a figure, the newest first.' })
  async engagements(
    @By() actor: Actor,
    @Args('filter') filter: EngagementFilterInput,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<EngagementPageType> {
    const asked = { first: Math.min(Math.max(first ?? 20, 1), MOST_ROWS), after: after ?? null };
    const { items, nextCursor } = orRefuse(await this.reading.list(actor, engagementFilter(filter), asked));
    return { items: items.map((item) => engagementRowType(item, actor.locale)), nextCursor };
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Mutation(() => LogEngagementResult, { description: 'Logs one contact with a partner.' })
  async logEngagement(
    @By() actor: Actor,
    @Args('input') input: LogEngagementInput,
  ): Promise<typeof LogEngagementResult> {
    const result = await this.logging.execute(actor, {
      entry: engagementEntry(input),
      idempotencyKey: input.idempotencyKey,
    });
    if (isProblem(result)) return problemType(result);
    const logged = await this.reading.one(actor, result.id);
    return logged ? engagementRowType(logged, actor.locale) : problemType(notFound());
  }
}
