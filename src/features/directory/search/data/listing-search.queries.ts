import { Injectable, Optional } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { invalid, isProblem, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { areaAsServed } from '../places/area-served.js';
import { findPlace, postalCode } from '../places/place-finder.js';
import type { UnderstoodPlace } from '../places/place.js';
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

/** An answer, with the engine that gave it. */
export interface AnsweredSearch extends FoundListings {
  readonly engine: EngineName;
  /** Another engine is set up but could not answer now. */
  readonly fellBack: boolean;
  /** The place that was typed, as it was understood; 'unknown' where it was not, and null where none was typed. */
  readonly place: UnderstoodPlace | 'unknown' | null;
}

/** Where a search looks, and how the place that was typed was understood. */
interface Whereabouts {
  readonly around: EngineQuestion['around'];
  readonly place: AnsweredSearch['place'];
}

const ANYWHERE: Whereabouts = { around: null, place: null };

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
    if (filters.agreementInForce !== null && actor.kind === 'partner')
      return invalid('agreementInForce', 'With whom agreements are in force is for the staff of the lead agency.');
    if (filters.agreementInForce !== null && !this.fields.knowsAgreements)
      return invalid('agreementInForce', 'No agreements are kept yet, so nothing can be narrowed by them.');
    const where = near ? await this.whereabouts(actor, near) : ANYWHERE;
    if (isProblem(where)) return where;

    const { around, place } = where;
    const areaServed = filters.areaServed && (await this.areaNamed(actor, filters.areaServed));
    const found = await this.ask(actor, {
      text,
      filters: { ...filters, areaServed },
      around,
      now: this.clock.now(),
      first,
      after,
    });
    return isProblem(found) ? found : { ...found, place };
  }

  private async ask(actor: Actor, question: EngineQuestion): Promise<Omit<AnsweredSearch, 'place'> | Problem> {
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

  private areaNamed(actor: Actor, typed: string): Promise<string> {
    return this.transactor.read(actor, (tx) => areaAsServed(tx, typed));
  }

  private async whereabouts(actor: Actor, near: Near): Promise<Whereabouts | Problem> {
    const { latitude, longitude, postalCode: zip, place: typed, withinMeters } = near;
    if (latitude !== null && longitude !== null) return { around: { latitude, longitude, withinMeters }, place: null };
    if (zip === null && !typed)
      return invalid('near', 'Say where: a latitude and a longitude, a postal code, or a place in words.');
    const place = await this.transactor.read(actor, (tx) =>
      zip === null ? findPlace(tx, typed ?? '') : postalCode(tx, zip),
    );
    if (place) {
      const { latitude: north, longitude: east } = place;
      return { around: { latitude: north, longitude: east, withinMeters }, place };
    }
    return zip === null
      ? { around: null, place: 'unknown' }
      : invalid('near', `We know no place in ${zip} or around it.`);
  }
}
