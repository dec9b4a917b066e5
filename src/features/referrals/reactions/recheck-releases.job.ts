import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import type { JobHandler } from '../../../platform/jobs/index.js';
import { StopWithoutRelease } from '../commands/stop-without-release.js';
import { ReferralQueries } from '../data/referral.queries.js';

const SYSTEM = systemActor('referrals.recheck_releases');
const AT_ONCE = 200;

/** Every night asks of every open referral whether its release still holds: an age bound passed or a restriction added sends no event. */
@Injectable()
export class RecheckReleases implements JobHandler {
  readonly job = 'referrals.recheck_releases';

  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ReferralQueries,
    private readonly stop: StopWithoutRelease,
  ) {}

  async handle(): Promise<void> {
    for (let last: string | null = null; ;) {
      const ids: readonly string[] = await this.openAfter(last);
      for (const id of ids) await this.stop.execute(SYSTEM, id);
      last = ids.at(-1) ?? null;
      if (last === null) return;
    }
  }

  private openAfter(last: string | null): Promise<readonly string[]> {
    return this.transactor.read(SYSTEM, (tx) => this.queries.openAfter(tx, last, AT_ONCE));
  }
}
