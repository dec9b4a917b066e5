import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Page } from '../../../kernel/page.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { AccessLog } from '../../../platform/access-log/access-log.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { PersonQueries, type PersonHitRow } from '../data/person.queries.js';
import type { Person } from '../domain/person.js';

export interface PersonSearch {
  readonly text: string;
  readonly first: number;
  readonly after: string | null;
}

/** Shows persons of the actor's agency; each look is written to the access log in the same transaction. */
@Injectable()
export class ReadPerson {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: PersonQueries,
    private readonly accessLog: AccessLog,
  ) {}

  one(actor: Actor, id: string): Promise<Person | null> {
    return this.transactor.run(actor, async (tx) => {
      const person = await this.queries.byId(tx, actor.agencyId, id);
      if (person) await this.accessLog.record(tx, actor, { personId: id, what: 'person', recordId: id });
      return person;
    });
  }

  find(actor: Actor, { text, ...page }: PersonSearch): Promise<Page<PersonHitRow> | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const hits = await this.queries.find(tx, actor.agencyId, text, page);
      if (isProblem(hits)) return hits;
      await this.accessLog.recordAll(
        tx,
        actor,
        'person_search',
        hits.items.map(({ id }) => ({ personId: id, recordId: id })),
      );
      return hits;
    });
  }
}
