import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../../platform/jobs/index.js';
import { ClimbLadders } from './reactions/climb-ladders.job.js';

/** Puts the ladder of renewals on the clock. */
@Injectable()
export class RenewalsHooks implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly climbLadders: ClimbLadders,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this.climbLadders);
    this.jobs.cron({ job: this.climbLadders.job, pattern: '7 * * * *' });
  }
}
