import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { IdempotencyKeys } from '../../../platform/idempotency/idempotency-keys.js';
import { PersonStore } from '../data/person.store.js';
import type { Person, PersonDetails } from '../domain/person.js';
import { PersonCheck } from './person-check.js';

export interface CreatePersonRequest {
  readonly person: PersonDetails;
  readonly idempotencyKey: string;
}

/** Enters a person for the actor's own agency; its state's profile is theirs until somebody says otherwise. */
@Injectable()
export class CreatePerson {
  constructor(
    private readonly transactor: Transactor,
    private readonly check: PersonCheck,
    private readonly persons: PersonStore,
    private readonly keys: IdempotencyKeys,
  ) {}

  execute(actor: Actor, { person, idempotencyKey }: CreatePersonRequest): Promise<Person | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const agency = await this.check.passes(tx, actor, person);
      if (isProblem(agency)) return agency;

      const request = { operation: 'createPerson', key: idempotencyKey, request: person };
      const entered = await this.keys.once(tx, actor, request, () => this.persons.enter(tx, actor, agency, person));

      return isProblem(entered) ? entered : ((await this.persons.lock(tx, entered.id, agency.id)) ?? notFound());
    });
  }
}
