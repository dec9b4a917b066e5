import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { localDay } from '../../../kernel/local-day.js';
import { notAllowed, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { AgencyReader, type Agency } from '../../directory/index.js';
import type { PersonDetails } from '../domain/person.js';
import { personFault } from '../domain/person-faults.js';
import { peopleTexts } from '../texts/index.js';

/** Whether what was entered about a person may be kept by the actor's agency, on the day it is there. */
@Injectable()
export class PersonCheck {
  constructor(
    private readonly agencies: AgencyReader,
    private readonly clock: Clock,
  ) {}

  /** The agency that keeps the person, or why it may not. */
  async passes(tx: Tx, { agencyId, locale }: Actor, person: PersonDetails): Promise<Agency | Problem> {
    const agency = agencyId === null ? null : await this.agencies.byId(tx, agencyId);
    if (!agency?.maySend) return notAllowed(peopleTexts(locale).maySend);
    return personFault(person, localDay(this.clock.now(), agency.timeZone)) ?? agency;
  }
}
