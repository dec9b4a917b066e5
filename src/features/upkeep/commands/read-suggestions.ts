import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Page } from '../../../kernel/page.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { SuggestionQueries, type Part, type SuggestionFilter } from '../data/suggestion.queries.js';
import { SuggestionStore } from '../data/suggestion.store.js';
import type { SuggestionView } from '../domain/suggestion.js';

/** Shows suggestions to those who decide, and what became of them to those who made them. */
@Injectable()
export class ReadSuggestions {
  constructor(
    private readonly transactor: Transactor,
    private readonly suggestions: SuggestionQueries,
    private readonly store: SuggestionStore,
  ) {}

  waiting(actor: Actor, filter: SuggestionFilter, part: Part): Promise<Page<SuggestionView>> {
    return this.transactor.read(actor, (tx) => this.suggestions.waiting(tx, actor, filter, part));
  }

  own(actor: Actor): Promise<readonly SuggestionView[]> {
    return this.transactor.read(actor, (tx) => this.suggestions.ofUser(tx, actor));
  }

  one(actor: Actor, id: string): Promise<SuggestionView | null> {
    return this.transactor.read(actor, (tx) => this.suggestions.one(tx, actor, id));
  }

  untold(actor: Actor): Promise<number> {
    return this.transactor.read(actor, async (tx) => (actor.userId ? this.suggestions.untold(tx, actor.userId) : 0));
  }

  /** The actor has seen what became of what they suggested. */
  async told(actor: Actor): Promise<void> {
    const { userId } = actor;
    if (userId) await this.transactor.run(actor, (tx) => this.store.told(tx, userId));
  }
}
