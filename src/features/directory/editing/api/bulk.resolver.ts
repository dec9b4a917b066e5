import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import { By, For, problemType } from '../../../../platform/graphql/index.js';
import { ApplyBulkEdit } from '../commands/apply-bulk-edit.js';
import { PrepareBulkEdit } from '../commands/prepare-bulk-edit.js';
import { UndoBulkEdit } from '../commands/undo-bulk-edit.js';
import type { BulkEdit } from '../data/bulk-edit.store.js';
import { BulkEdits } from '../data/bulk-edits.queries.js';
import { actionOf, choiceOf, PrepareBulkEditInput } from './bulk.inputs.js';
import { BulkEditResult, BulkEditType, bulkEditType, BulkRowPageType, bulkRowType } from './bulk.types.js';

const answer = (result: BulkEdit | Problem) => (isProblem(result) ? problemType(result) : bulkEditType(result));

/** Changing many listings at once. */
@Resolver()
export class BulkResolver {
  constructor(
    private readonly edits: BulkEdits,
    private readonly preparing: PrepareBulkEdit,
    private readonly applying: ApplyBulkEdit,
    private readonly undoing: UndoBulkEdit,
  ) {}

  @For('director', 'resource_specialist', 'admin')
  @Query(() => [BulkEditType], { description: 'Edits of many listings, the newest first.' })
  async bulkEdits(@By() actor: Actor): Promise<BulkEditType[]> {
    return (await this.edits.latest(actor)).map(bulkEditType);
  }

  @For('director', 'resource_specialist', 'admin')
  @Query(() => BulkEditType, { nullable: true })
  async bulkEdit(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<BulkEditType | null> {
    const edit = await this.edits.one(actor, id);
    return edit && bulkEditType(edit);
  }

  @For('director', 'resource_specialist', 'admin')
  @Query(() => BulkRowPageType, { description: 'What an edit means for each listing: every difference.' })
  async bulkEditRows(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('state', { type: () => String, nullable: true, description: 'change, same, fault or stale; null for all.' })
    state: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<BulkRowPageType> {
    const page = await this.edits.rows(actor, id, {
      state: state ?? null,
      first: Math.min(Math.max(first ?? 50, 1), 100),
      after: after ?? null,
    });
    if (isProblem(page)) throw new BadRequestException(`${page.field}: ${page.message}`);
    return { items: page.items.map((row) => bulkRowType(row, actor.locale)), nextCursor: page.nextCursor };
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => BulkEditResult, {
    description: 'Works out what an edit means for each listing, and changes nothing.',
  })
  async prepareBulkEdit(
    @By() actor: Actor,
    @Args('input') input: PrepareBulkEditInput,
  ): Promise<typeof BulkEditResult> {
    const { choice, actions, title } = input;
    return answer(
      await this.preparing.execute(actor, { choice: choiceOf(choice), actions: actions.map(actionOf), title }),
    );
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => BulkEditResult, { description: 'Applies a prepared edit whole; a repeat does nothing.' })
  async applyBulkEdit(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof BulkEditResult> {
    return answer(await this.applying.execute(actor, id));
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => BulkEditResult, {
    description: 'Undoes an applied edit whole, where nobody has changed the same since; a repeat does nothing.',
  })
  async undoBulkEdit(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof BulkEditResult> {
    return answer(await this.undoing.execute(actor, id));
  }
}
