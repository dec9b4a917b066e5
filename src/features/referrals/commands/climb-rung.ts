import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { scopeOf } from '../data/scope.js';
import { StepFactsQueries, type GatheredReferral } from '../data/step-facts.queries.js';
import { clockSpec, nextRung, rungToClimb, type RunningClock } from '../domain/clocks.js';
import type { Referral } from '../domain/referral.js';
import { RemindAndEscalate } from './remind-and-escalate.js';
import { TakeStep } from './take-step.js';
import { WindClock } from './wind-clock.js';

/** The database wakes us by its own clock; what it thinks due we take as due, unless it is far off. */
const CLOCK_SKEW = 60_000;

const mayBeReminded = ({ clock }: RunningClock, { receiver }: GatheredReferral['facts']): boolean =>
  clockSpec(clock).side === 'sender' || receiver.mayReply;

/** Does what the next rung of a referral's ladder asks, if its turn has come; a clock that moved on is only wound again. */
@Injectable()
export class ClimbRung {
  constructor(
    private readonly facts: StepFactsQueries,
    private readonly remind: RemindAndEscalate,
    private readonly takeStep: TakeStep,
    private readonly windClock: WindClock,
  ) {}

  async execute(tx: Tx, actor: Actor, id: string): Promise<Problem | null> {
    const found = await this.facts.lock(tx, scopeOf(actor), id);
    const running = found?.referral.running;
    if (!found || !running) return null;
    const { referral, facts } = found;
    const next = nextRung(running, referral.urgency, facts[clockSpec(running.clock).side].calendar);
    if (!next || (next.rung !== 'end' && !mayBeReminded(running, facts))) return null;

    const isDue = next.at.getTime() <= facts.now.getTime() + CLOCK_SKEW;
    if (isDue && next.rung === 'end') return this.end(tx, actor, referral);
    const after = isDue
      ? await this.remind.execute(tx, actor, referral, rungToClimb(next.rung, running, facts.now))
      : referral;
    await this.windClock.execute(tx, after, facts);
    return null;
  }

  private async end(tx: Tx, actor: Actor, { id, running }: Referral): Promise<Problem | null> {
    const action = running && clockSpec(running.clock).end;
    const ended = action
      ? await this.takeStep.execute(tx, actor, { id, action, answers: [], seenVersion: null })
      : null;
    return isProblem(ended) ? ended : null;
  }
}
