import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { daysBetween } from '../../../kernel/local-day.js';
import { invalid, type Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { PromisesKeptQueries, type PromiseTally, type TallyAsked } from '../data/promises-kept.queries.js';
import { referralTexts } from '../texts/index.js';

const LONGEST_PERIOD = 1100;

/** Measures what partners promised in agreements: kept, missed, still open. */
@Injectable()
export class ReadPromises {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: PromisesKeptQueries,
    private readonly clock: Clock,
  ) {}

  async tally(
    actor: Actor,
    { side, from, to }: Pick<TallyAsked, 'side' | 'from' | 'to'>,
  ): Promise<readonly PromiseTally[] | Problem> {
    const { agencyId } = actor;
    const days = daysBetween(from, to);
    if (days < 0 || days > LONGEST_PERIOD) return invalid('to', referralTexts(actor.locale).promisePeriod);
    if (agencyId === null) return [];
    return this.transactor.read(actor, (tx) =>
      this.queries.tally(tx, { agencyId, side, from, to, now: this.clock.now() }),
    );
  }
}
