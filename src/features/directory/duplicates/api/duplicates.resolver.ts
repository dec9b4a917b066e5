import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { DismissDuplicate } from '../commands/dismiss-duplicate.js';
import { MergeRecords } from '../commands/merge-records.js';
import { UndoMerge } from '../commands/undo-merge.js';
import { CandidateQueries } from '../data/candidates.queries.js';
import { ComparisonQueries } from '../data/comparison.queries.js';
import { choicesOf, DuplicateFilterInput, MergeRecordsInput } from './duplicates.inputs.js';
import {
  candidateType,
  DirectoryMergeType,
  DismissResult,
  DuplicateCandidatePageType,
  DuplicateComparisonType,
  duplicateProblem,
  DuplicatesOverviewType,
  MergeResult,
  mergeType,
} from './duplicates.types.js';

const MOST = 100;

/** Records that are in the directory twice. */
@Resolver()
export class DuplicatesResolver {
  constructor(
    private readonly queries: CandidateQueries,
    private readonly comparing: ComparisonQueries,
    private readonly merging: MergeRecords,
    private readonly undoing: UndoMerge,
    private readonly dismissing: DismissDuplicate,
  ) {}

  @For('director', 'resource_specialist', 'admin')
  @Query(() => DuplicateCandidatePageType, {
    description: 'Records that may be one, those first of which most speaks for it.',
  })
  async duplicateCandidates(
    @By() actor: Actor,
    @Args('filter', { type: () => DuplicateFilterInput, nullable: true }) filter: DuplicateFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 25, description: 'At most 100.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<DuplicateCandidatePageType> {
    const page = await this.queries.page(actor, {
      kind: filter?.kind ?? null,
      state: filter?.state ?? 'open',
      likelyOnly: filter?.likelyOnly ?? false,
      first: Math.min(Math.max(first ?? 25, 1), MOST),
      after: after ?? null,
    });
    if (isProblem(page)) throw new BadRequestException(`${page.field}: ${page.message}`);
    return { items: page.items.map((row) => candidateType(row, actor.locale)), nextCursor: page.nextCursor };
  }

  @For('director', 'resource_specialist', 'admin')
  @Query(() => DuplicatesOverviewType)
  duplicatesOverview(@By() actor: Actor): Promise<DuplicatesOverviewType> {
    return this.queries.overview(actor);
  }

  @For('director', 'resource_specialist', 'admin')
  @Query(() => DuplicateComparisonType, { nullable: true, description: 'Two records side by side.' })
  async compareDuplicate(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DuplicateComparisonType | null> {
    const candidate = await this.queries.one(actor, id);
    if (!candidate) return null;
    return { candidate: candidateType(candidate, actor.locale), ...(await this.comparing.compare(actor, candidate)) };
  }

  @For('director', 'resource_specialist', 'admin')
  @Query(() => [DirectoryMergeType], { description: 'Records that became one, the newest first; at most fifty.' })
  async directoryMerges(@By() actor: Actor): Promise<DirectoryMergeType[]> {
    return (await this.queries.merges(actor)).map(mergeType);
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => MergeResult, {
    description:
      'Makes one record of two. What belonged to the other moves; its id leads to the one that stays. Can be undone.',
  })
  async mergeRecords(@By() actor: Actor, @Args('input') input: MergeRecordsInput): Promise<typeof MergeResult> {
    const candidate = await this.queries.one(actor, input.candidateId);
    if (!candidate) return duplicateProblem(notFound());
    const { candidateId, idempotencyKey } = input;
    const done = await this.merging.execute(actor, {
      candidateId,
      keepId: candidate[input.keep].id,
      choices: choicesOf(input),
      idempotencyKey,
    });
    return this.merged(actor, done);
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => MergeResult, {
    description:
      'Puts two records back as they were before they became one, unless what would be put back was changed since.',
  })
  async undoMerge(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof MergeResult> {
    return this.merged(actor, await this.undoing.execute(actor, id));
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => DismissResult, { description: 'Says that two records are two, or takes that back.' })
  async dismissDuplicate(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('areTwo', { type: () => Boolean, nullable: true, defaultValue: true }) areTwo: boolean | null,
  ): Promise<typeof DismissResult> {
    const done = await this.dismissing.execute(actor, id, areTwo ?? true);
    if (isProblem(done)) return duplicateProblem(done);
    const row = await this.queries.one(actor, id);
    return row ? candidateType(row, actor.locale) : duplicateProblem(notFound());
  }

  private async merged(actor: Actor, done: { readonly id: string } | Problem): Promise<typeof MergeResult> {
    if (isProblem(done)) return duplicateProblem(done);
    const row = await this.queries.merge(actor, done.id);
    return row ? mergeType(row) : duplicateProblem(notFound());
  }
}
