import { Injectable } from '@nestjs/common';
import { isProblem } from '../../../kernel/problem.js';
import type { Actor } from '../../../kernel/actor.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { scopeOf } from '../data/scope.js';
import { StepFactsQueries } from '../data/step-facts.queries.js';
import { isListed } from '../domain/decide.js';
import { allows } from '../domain/referral-facts.js';
import type { ReferralAction } from '../domain/referral-lifecycle.js';
import { reasonReleaseEnded } from '../domain/what-shows.js';
import { ReferralRelease } from './referral-release.js';
import { TakeStep } from './take-step.js';

const STOPS: readonly ReferralAction[] = ['withdraw', 'request_withdrawal'];

/** Stops a referral whose release no longer allows it: withdrawn before a yes, asked to stop after it; what never left stays. */
@Injectable()
export class StopWithoutRelease {
  constructor(
    private readonly transactor: Transactor,
    private readonly facts: StepFactsQueries,
    private readonly releases: ReferralRelease,
    private readonly takeStep: TakeStep,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    const refused = await this.transactor.run(actor, (tx) => this.stop(tx, actor, id));
    if (isProblem(refused)) throw new Error(`Referral ${id} could not be stopped: ${refused.code}`);
  }

  private async stop(tx: Tx, actor: Actor, id: string) {
    const found = await this.facts.lock(tx, scopeOf(actor), id);
    if (!found || found.referral.state === 'awaiting_consent') return null;
    const stop = STOPS.find((action) => isListed(action, 'system', found.referral.state));
    if (!stop) return null;
    const { verdict } = await this.releases.decide(tx, actor, found.referral);
    if (allows(verdict)) return null;

    const answers = [{ name: 'reason', value: reasonReleaseEnded(verdict) }];
    return this.takeStep.execute(tx, actor, { id, action: stop, answers, seenVersion: null });
  }
}
