import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { isProblem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import type { JobHandler } from '../../../platform/jobs/index.js';
import { ClimbRung } from '../commands/climb-rung.js';
import { CLIMB_LADDER } from '../commands/wind-clock.js';

interface ClimbPayload {
  readonly referralId: string;
}

const SYSTEM = systemActor('referrals.ladder');

/** Climbs the ladder of one referral's clock: reminds, escalates, and ends what silence may end. */
@Injectable()
export class ClimbLadder implements JobHandler<ClimbPayload> {
  readonly job = CLIMB_LADDER;

  constructor(
    private readonly transactor: Transactor,
    private readonly climb: ClimbRung,
  ) {}

  async handle({ referralId }: ClimbPayload): Promise<void> {
    const refused = await this.transactor.run(SYSTEM, (tx) => this.climb.execute(tx, SYSTEM, referralId));
    if (isProblem(refused)) throw new Error(`The ladder of referral ${referralId} stopped: ${refused.code}`);
  }
}
