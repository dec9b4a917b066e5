import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../../../kernel/problem.js';
import { By, For, problemType } from '../../../../../platform/graphql/index.js';
import { SaveNeedWord } from '../commands/save-need-word.js';
import { NeedWordQueries } from '../data/need-word.queries.js';
import type { NeedWord } from '../domain/need-word.js';
import {
  NeedWordPageType,
  needWordType,
  RetireNeedWordResult,
  SaveNeedWordInput,
  SaveNeedWordResult,
} from './need-word.types.js';

const result = (answer: NeedWord | Problem, actor: Actor) =>
  isProblem(answer) ? problemType(answer) : needWordType(answer, actor.locale);

/** The everyday phrases by which search finds categories, for those who keep the list. */
@Resolver()
export class NeedWordsResolver {
  constructor(
    private readonly queries: NeedWordQueries,
    private readonly saving: SaveNeedWord,
  ) {}

  @For('director', 'resource_specialist', 'admin')
  @Query(() => NeedWordPageType, { description: 'The phrases in which people say what they need, by phrase.' })
  async needWords(
    @By() actor: Actor,
    @Args('text', { type: () => String, nullable: true, description: 'Part of the phrase.' }) text: string | null,
    @Args('retired', { type: () => Boolean, nullable: true, defaultValue: false }) retired: boolean | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<NeedWordPageType> {
    const page = await this.queries.list(actor, {
      text: text ?? '',
      retired: retired ?? false,
      first: Math.min(Math.max(first ?? 50, 1), 100),
      after: after ?? null,
    });
    if (isProblem(page)) throw new BadRequestException(`${page.field}: ${page.message}`);
    return { ...page, items: page.items.map((word) => needWordType(word, actor.locale)) };
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => SaveNeedWordResult, { description: 'Adds or changes a need word; search follows at once.' })
  async saveNeedWord(@By() actor: Actor, @Args('input') input: SaveNeedWordInput): Promise<typeof SaveNeedWordResult> {
    const { id, seenVersion, phrase, language, categories } = input;
    const said = { phrase, language, categories: [...new Set(categories)], note: input.note || null };
    return result(
      id
        ? await this.saving.change(actor, { id, seenVersion: seenVersion ?? 0 }, said)
        : await this.saving.add(actor, said),
      actor,
    );
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => RetireNeedWordResult, { description: 'Takes a need word out of use; changing it brings it back.' })
  async retireNeedWord(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('seenVersion', { type: () => Int }) seenVersion: number,
  ): Promise<typeof RetireNeedWordResult> {
    return result(await this.saving.retire(actor, { id, seenVersion }), actor);
  }
}
