import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { CoverageQueries } from '../data/coverage.queries.js';
import type { CoverageFacts } from '../domain/coverage-facts.js';

/** Reads by what coverage is judged, for the screens and the packet. */
@Injectable()
export class ReadCoverage {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly queries: CoverageQueries,
  ) {}

  /** As it stood on a day; today where none is given. Null for whoever works for no agency. */
  facts(actor: Actor, on: string | null): Promise<CoverageFacts | null> {
    const asked = { on, now: this.clock.now() };
    return this.transactor.read(actor, (tx) => this.queries.facts(tx, actor.agencyId, asked));
  }
}
