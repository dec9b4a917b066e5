import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { localDay } from '../../../../kernel/local-day.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { DcoQueries, type DcoFacts } from '../data/dco.queries.js';
import { NineServicesQueries, type NineServicesRead } from '../data/nine-services.queries.js';

/** Reads what DCOs furnish, what is checked and held, and the nine services. */
@Injectable()
export class ReadDco {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly queries: DcoQueries,
    private readonly nine: NineServicesQueries,
  ) {}

  /** Today where the agency of an agreement is. */
  today({ timeZone }: { readonly timeZone: string }): string {
    return localDay(this.clock.now(), timeZone);
  }

  ofAgreement(actor: Actor, agreementId: string): Promise<DcoFacts> {
    return this.transactor.read(actor, (tx) => this.queries.ofAgreement(tx, agreementId));
  }

  /** As they stood on a day; today where none is given. Null for whoever works for no agency. */
  nineServices(actor: Actor, on: string | null): Promise<NineServicesRead | null> {
    const asked = { on, now: this.clock.now() };
    return this.transactor.read(actor, (tx) => this.nine.read(tx, actor.agencyId, asked));
  }
}
