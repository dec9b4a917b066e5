import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReactionRegistry } from '../../../../platform/events/index.js';
import { JobRegistry } from '../../../../platform/jobs/index.js';
import { ForgetFile } from './forget-file.job.js';
import { MakeReceipt } from './make-receipt.js';

/** What this room does outside of requests. */
@Injectable()
export class FilesWork implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly reactions: ReactionRegistry,
    private readonly receipts: MakeReceipt,
    private readonly forgetting: ForgetFile,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this.receipts);
    this.jobs.register(this.forgetting);
  }
}
