import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReactionRegistry } from '../../../../platform/events/index.js';
import { JobRegistry } from '../../../../platform/jobs/index.js';
import { ReadTimeline } from '../../register/index.js';
import { FILE_ROLES, type FileRole } from '../domain/agreement-file.js';
import { filesTexts } from '../texts/index.js';
import { ForgetFile } from './forget-file.job.js';
import { MakeReceipt } from './make-receipt.js';

const HAPPENINGS = ['agreement.file_added', 'agreement.file_removed', 'agreement.receipt_made'] as const;

const roleOf = (value: unknown): FileRole => FILE_ROLES.find((role) => role === value) ?? 'receipt';

/** What this room does outside of requests. */
@Injectable()
export class FilesWork implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly reactions: ReactionRegistry,
    private readonly receipts: MakeReceipt,
    private readonly forgetting: ForgetFile,
    private readonly timeline: ReadTimeline,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this.receipts);
    this.jobs.register(this.forgetting);
    for (const type of HAPPENINGS)
      this.timeline.tell(type, ({ role }, locale) => {
        const { happened, roles } = filesTexts(locale);
        return happened[type](roles[roleOf(role)]);
      });
  }
}
