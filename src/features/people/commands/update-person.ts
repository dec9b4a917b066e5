import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, notFound, staleVersion, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { PersonQueries } from '../data/person.queries.js';
import { PersonStore } from '../data/person.store.js';
import type { Person, PersonDetails } from '../domain/person.js';
import { peopleTexts } from '../texts/index.js';
import { PersonCheck } from './person-check.js';

export interface UpdatePersonRequest {
  readonly id: string;
  /** The version that was read before it was changed. */
  readonly seenVersion: number;
  readonly person: PersonDetails;
}

/** Changes what is known of a person, unless somebody else did since it was read. */
@Injectable()
export class UpdatePerson {
  constructor(
    private readonly transactor: Transactor,
    private readonly check: PersonCheck,
    private readonly persons: PersonStore,
    private readonly queries: PersonQueries,
  ) {}

  execute(actor: Actor, { id, seenVersion, person }: UpdatePersonRequest): Promise<Person | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const current = await this.persons.lock(tx, id, actor.agencyId);
      if (!current) return notFound();

      const agency = await this.check.passes(tx, actor, person);
      if (isProblem(agency)) return agency;
      if (current.version !== seenVersion) return this.stale(tx, actor, current, seenVersion);

      return this.persons.change(tx, actor, current, person);
    });
  }

  private async stale(tx: Tx, { locale }: Actor, { id, version }: Person, seenVersion: number): Promise<Problem> {
    const texts = peopleTexts(locale);
    const changes = await this.queries.changesSince(tx, id, seenVersion);
    const sentences = changes.map(({ by, fields }) =>
      texts.changed(by, fields.map((field) => texts.fields[field]).join(', ')),
    );
    return staleVersion(version, sentences);
  }
}
