import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import { By, For, problemType } from '../../../../platform/graphql/index.js';
import { AskToUndoImport } from '../commands/ask-to-undo-import.js';
import { CancelImport } from '../commands/cancel-import.js';
import { StartImport } from '../commands/start-import.js';
import { ImportRuns } from '../data/import-run.queries.js';
import {
  ImportDifferencePageType,
  importDifferenceType,
  ImportRunPageType,
  ImportRunResult,
  ImportRunType,
  importRunType,
  StartImportInput,
} from './imports.types.js';

const KEEPERS = ['director', 'resource_specialist', 'admin'] as const;

const atMost = (first: number | null): number => Math.min(Math.max(first ?? 20, 1), 100);

/** Imports of directories: started, followed, stopped and taken back. */
@Resolver()
export class ImportsResolver {
  constructor(
    private readonly runs: ImportRuns,
    private readonly starting: StartImport,
    private readonly cancelling: CancelImport,
    private readonly undoing: AskToUndoImport,
  ) {}

  @For(...KEEPERS)
  @Query(() => ImportRunPageType, { description: 'Imports, the newest first.' })
  async importRuns(
    @By() actor: Actor,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ImportRunPageType> {
    const page = await this.runs.page(actor, atMost(first), after ?? null);
    if (!page) throw new BadRequestException('after: this is no cursor of ours.');
    return { items: page.items.map((run) => importRunType(run, actor.locale)), nextCursor: page.nextCursor };
  }

  @For(...KEEPERS)
  @Query(() => ImportRunType, { nullable: true, description: 'One import; null when there is none of that id.' })
  async importRun(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ImportRunType | null> {
    const run = await this.runs.one(actor, id);
    return run && importRunType(run, actor.locale);
  }

  @For(...KEEPERS)
  @Query(() => ImportDifferencePageType, { description: 'Where people here and the source of an import differ.' })
  async importDifferences(
    @By() actor: Actor,
    @Args('runId', { type: () => ID }) runId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ImportDifferencePageType> {
    const page = await this.runs.differences(actor, runId, atMost(first), after ?? null);
    if (!page) throw new BadRequestException('after: this is no cursor of ours.');
    return { items: page.items.map(importDifferenceType), nextCursor: page.nextCursor };
  }

  @For(...KEEPERS)
  @Mutation(() => ImportRunResult, { description: 'Imports an uploaded file, or tries to. A worker does it.' })
  async startImport(@By() actor: Actor, @Args('input') input: StartImportInput): Promise<typeof ImportRunResult> {
    const { source, mapping, trialId, ...rest } = input;
    return this.shown(
      actor,
      await this.starting.execute(actor, {
        ...rest,
        source: source || null,
        mapping: mapping || null,
        trialId: trialId ?? null,
      }),
    );
  }

  @For(...KEEPERS)
  @Mutation(() => ImportRunResult, { description: 'Stops an import. Nothing of it is kept.' })
  async cancelImport(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof ImportRunResult> {
    return this.shown(actor, await this.cancelling.execute(actor, id));
  }

  @For(...KEEPERS)
  @Mutation(() => ImportRunResult, {
    description: 'Takes an import back whole. What people here have changed since stays.',
  })
  async undoImport(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof ImportRunResult> {
    return this.shown(actor, await this.undoing.execute(actor, id));
  }

  private async shown(actor: Actor, result: string | Problem): Promise<typeof ImportRunResult> {
    if (isProblem(result)) return problemType(result);
    const run = await this.runs.one(actor, result);
    return run ? importRunType(run, actor.locale) : problemType(notFound());
  }
}
