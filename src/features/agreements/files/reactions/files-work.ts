import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../../../platform/jobs/index.js';
import { ForgetFile } from './forget-file.job.js';
import { MakeReceipt } from './make-receipt.job.js';

/** What this room does outside of requests. */
@Injectable()
export class FilesWork implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly receipts: MakeReceipt,
    private readonly forgetting: ForgetFile,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this.receipts);
    this.jobs.register(this.forgetting);
  }
}
