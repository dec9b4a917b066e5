import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, notFound } from '../../../kernel/problem.js';
import { By, For, problemType } from '../../../platform/graphql/index.js';
import { AddToShortlist } from '../commands/add-to-shortlist.js';
import { ChangeShortlist } from '../commands/change-shortlist.js';
import { ReadShortlists } from '../commands/read-shortlists.js';
import { RecordOptions } from '../commands/record-options.js';
import { ShortlistAnswers } from './shortlist-answers.js';
import { optionsOfferedType } from './shortlist.answer.js';
import { AddToShortlistInput, ChangeShortlistInput, shortlistContent } from './shortlist.inputs.js';
import {
  AddToShortlistResult,
  ChangeShortlistResult,
  OptionsOfferedType,
  RecordOptionsOfferedResult,
  ShortlistPageType,
  ShortlistType,
} from './shortlist.types.js';

const MOST_ROWS = 100;

/** Shortlists for staff who sit with persons: their own, and those shared in their agency. */
@Resolver()
export class ShortlistsResolver {
  constructor(
    private readonly reading: ReadShortlists,
    private readonly answers: ShortlistAnswers,
    private readonly adding: AddToShortlist,
    private readonly changing: ChangeShortlist,
    private readonly recording: RecordOptions,
  ) {}

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Query(() => ShortlistPageType, { description: 'Yours and those shared with you, the last changed first.' })
  async shortlists(
    @By() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ShortlistPageType> {
    const page = await this.reading.list(actor, Math.min(Math.max(first, 1), MOST_ROWS), after ?? null);
    if (isProblem(page)) throw new BadRequestException(`${page.field}: ${page.message}`);
    return page;
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Query(() => ShortlistType, { nullable: true })
  async shortlist(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ShortlistType | null> {
    return this.answers.one(actor, id);
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Query(() => [OptionsOfferedType], { description: 'What a person was offered and what they chose, the last first.' })
  async optionsOffered(
    @By() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<OptionsOfferedType[]> {
    return (await this.reading.offered(actor, personId)).map(optionsOfferedType);
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Mutation(() => AddToShortlistResult, { description: 'Puts a listing on a shortlist; twice is no fault.' })
  async addToShortlist(
    @By() actor: Actor,
    @Args('input') { shortlistId, listingId, personId, idempotencyKey }: AddToShortlistInput,
  ): Promise<typeof AddToShortlistResult> {
    const request = { shortlistId: shortlistId ?? null, listingId, personId: personId ?? null, idempotencyKey };
    return this.answers.after(actor, await this.adding.execute(actor, request));
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Mutation(() => ChangeShortlistResult, { description: 'Changes a shortlist as a whole.' })
  async changeShortlist(
    @By() actor: Actor,
    @Args('input') input: ChangeShortlistInput,
  ): Promise<typeof ChangeShortlistResult> {
    const { id, seenVersion } = input;
    return this.answers.after(
      actor,
      await this.changing.execute(actor, { id, seenVersion, content: shortlistContent(input) }),
    );
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Mutation(() => ChangeShortlistResult, { description: 'Puts a shortlist away; answers with it as it was.' })
  async endShortlist(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('seenVersion', { type: () => Int }) seenVersion: number,
  ): Promise<typeof ChangeShortlistResult> {
    const before = await this.answers.one(actor, id);
    const ended = await this.changing.end(actor, id, seenVersion);
    if (isProblem(ended)) return problemType(ended);
    return before ?? problemType(notFound());
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Mutation(() => RecordOptionsOfferedResult, {
    description: 'Writes down on the person which options they were offered and which they chose.',
  })
  async recordOptionsOffered(
    @By() actor: Actor,
    @Args('shortlistId', { type: () => ID }) shortlistId: string,
    @Args('idempotencyKey', { type: () => String }) idempotencyKey: string,
  ): Promise<typeof RecordOptionsOfferedResult> {
    const recorded = await this.recording.execute(actor, shortlistId, idempotencyKey);
    return this.answers.after(actor, isProblem(recorded) ? recorded : { id: shortlistId });
  }
}
