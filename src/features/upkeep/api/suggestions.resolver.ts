import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, notFound } from '../../../kernel/problem.js';
import { By, For, problemType } from '../../../platform/graphql/index.js';
import { DecideSuggestion } from '../commands/decide-suggestion.js';
import { ReadSuggestions } from '../commands/read-suggestions.js';
import { SuggestChange } from '../commands/suggest-change.js';
import type { SuggestionState } from '../domain/suggestion-lifecycle.js';
import { changeRequest, DecideSuggestionInput, decisionRequest, SuggestChangeInput } from './suggestion.inputs.js';
import {
  OwnSuggestions,
  SuggestChangeResult,
  SuggestionPage,
  SuggestionReceived,
  SuggestionResult,
  SuggestionStateEnum,
  suggestionType,
} from './suggestion.types.js';

const MOST_ROWS = 100;

/** What people say of listings, and what becomes of it. */
@Resolver()
export class SuggestionsResolver {
  constructor(
    private readonly suggest: SuggestChange,
    private readonly decide: DecideSuggestion,
    private readonly reading: ReadSuggestions,
  ) {}

  @For('resource_specialist', 'director', 'admin')
  @Query(() => SuggestionPage, {
    description: 'Suggestions for whoever keeps the directory, those that wait longest first.',
  })
  async suggestions(
    @By() actor: Actor,
    @Args('states', { type: () => [SuggestionStateEnum], defaultValue: ['open'] }) states: SuggestionState[],
    @Args('listingId', { type: () => ID, nullable: true }) listingId: string | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<SuggestionPage> {
    const part = { first: Math.min(Math.max(first, 1), MOST_ROWS), after: after ?? null };
    const { items, nextCursor } = await this.reading.waiting(actor, { states, listingId: listingId ?? null }, part);
    return { items: items.map((item) => suggestionType(item, actor.locale)), nextCursor };
  }

  @For('signedIn')
  @Query(() => OwnSuggestions, { description: 'What the signed-in user suggested, and what became of it.' })
  async mySuggestions(@By() actor: Actor): Promise<OwnSuggestions> {
    const [items, news] = [await this.reading.own(actor), await this.reading.untold(actor)];
    return { items: items.map((item) => suggestionType(item, actor.locale)), news };
  }

  @For('signedIn')
  @Mutation(() => SuggestChangeResult, {
    description: 'Says what should stand in one field of a listing, or what is wrong there.',
  })
  async suggestChange(
    @By() actor: Actor,
    @Args('input') input: SuggestChangeInput,
  ): Promise<typeof SuggestChangeResult> {
    const result = await this.suggest.execute(actor, changeRequest(input));
    return isProblem(result) ? problemType(result) : new SuggestionReceived(result.id);
  }

  @For('resource_specialist', 'director', 'admin')
  @Mutation(() => SuggestionResult, {
    description: 'Takes a suggestion, in its words or others, or leaves it with a reason.',
  })
  async decideSuggestion(
    @By() actor: Actor,
    @Args('input') input: DecideSuggestionInput,
  ): Promise<typeof SuggestionResult> {
    const result = await this.decide.execute(actor, decisionRequest(input));
    if (isProblem(result)) return problemType(result);
    const view = await this.reading.one(actor, result.id);
    return view ? suggestionType(view, actor.locale) : problemType(notFound());
  }

  @For('signedIn')
  @Mutation(() => OwnSuggestions, { description: 'The user has seen what became of what they suggested.' })
  async seeMySuggestions(@By() actor: Actor): Promise<OwnSuggestions> {
    await this.reading.told(actor);
    return this.mySuggestions(actor);
  }
}
