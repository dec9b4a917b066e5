import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { AgencyReader } from '../../directory/index.js';
import { PersonReader } from '../../people/index.js';
import type { HandOutFacts } from '../domain/hand-out.js';
import type { ShownShortlist } from './read-shortlists.js';

interface Surroundings extends Pick<HandOutFacts, 'crisisLines' | 'day'> {
  readonly agencyPhone: string | null;
  readonly personNames: readonly string[];
}

/** What a sheet says beside the listings, and the names that it must not say. */
@Injectable()
export class HandOutSurroundings {
  constructor(
    private readonly transactor: Transactor,
    private readonly agencies: AgencyReader,
    private readonly persons: PersonReader,
    private readonly clock: Clock,
  ) {}

  of(actor: Actor, { personId, language }: ShownShortlist): Promise<Surroundings> {
    return this.transactor.read(actor, async (tx) => {
      const own = actor.agencyId === null ? null : await this.agencies.byId(tx, actor.agencyId);
      const person = personId === null ? null : await this.persons.facts(tx, personId);
      const lines = await this.agencies.crisisLines(tx);
      const timeZone = own?.timeZone ?? 'UTC';
      return {
        agencyPhone: own?.phone ?? null,
        personNames: person ? [person.givenName, person.familyName, person.preferredName ?? ''] : [],
        crisisLines: lines.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : [])),
        day: this.clock.now().toLocaleDateString(language, { dateStyle: 'long', timeZone }),
      };
    });
  }
}
