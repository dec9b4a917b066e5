import { Injectable, Optional } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { invalid, isProblem, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import type { Around } from '../domain/search-filters.js';
import { EmbeddedSearch } from './embedded-search.js';
import type { ListingQuestion, Near } from './listing-question.js';
import {
  EngineUnavailable,
  PreferredSearchEngine,
  type EngineName,
  type EngineQuestion,
  type FoundListings,
} from './search-engine.js';
import { continued } from '../meilisearch/continued.js';
import { SearchFieldRegistry } from './search-field.registry.js';
import { PLACE_OF_POSTAL_CODE } from './places.sql.js';

/** An answer, with the engine that gave it. */
export interface AnsweredSearch extends FoundListings {
  readonly engine: EngineName;
  /** Another engine is set up but could not answer now. */
  readonly fellBack: boolean;
}

/** Answers searches over the directory, by the engine that is set up or, when that one cannot, by the embedded one. */
@Injectable()
export class ListingSearch {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly embedded: EmbeddedSearch,
    @Optional() private readonly preferred: PreferredSearchEngine | null = null,
    private readonly fields: SearchFieldRegistry = new SearchFieldRegistry(),
  ) {}

  async search(actor: Actor, question: ListingQuestion): Promise<AnsweredSearch | Problem> {
    const { text, near, first, after, ...filters } = question;
    if (filters.agreementInForce !== null && !this.fields.knowsAgreements)
      return invalid('agreementInForce', 'No agreements are kept yet, so nothing can be narrowed by them.');
    const around = near && (await this.around(actor, near));
    if (isProblem(around)) return around;

    return this.ask(actor, { text, filters, around, now: this.clock.now(), first, after });
  }

  private async ask(actor: Actor, question: EngineQuestion): Promise<AnsweredSearch | Problem> {
    const fellBack = this.preferred !== null;
    for (const engine of [this.preferred, this.embedded]) {
      if (!engine) continue;
      try {
        const found = await (engine === this.embedded
          ? continued(engine, actor, question)
          : engine.search(actor, question));
        return isProblem(found)
          ? found
          : { ...found, engine: engine.name, fellBack: fellBack && engine === this.embedded };
      } catch (error) {
        if (!(error instanceof EngineUnavailable) || engine === this.embedded) throw error;
      }
    }
    throw new EngineUnavailable('No engine is there.');
  }

  private async around(
    actor: Actor,
    { latitude, longitude, postalCode, withinMeters }: Near,
  ): Promise<Around | Problem> {
    if (latitude !== null && longitude !== null) return { latitude, longitude, withinMeters };
    if (postalCode === null) return invalid('near', 'Say where: a latitude and a longitude, or a postal code.');
    const [place] = await this.transactor.read(actor, (tx) =>
      tx.query<Omit<Around, 'withinMeters'>[]>(PLACE_OF_POSTAL_CODE, [postalCode]),
    );
    return place ? { ...place, withinMeters } : invalid('near', `We know no place in ${postalCode} or around it.`);
  }
}
