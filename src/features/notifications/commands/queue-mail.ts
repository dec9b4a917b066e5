import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { MailStore, type NewMail } from '../data/mail.store.js';

/** Queues one mail and the job that sends it, in the caller's transaction (the system's). Asking twice is harmless. */
@Injectable()
export class QueueMail {
  constructor(
    private readonly mails: MailStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, mail: NewMail): Promise<void> {
    const id = await this.mails.insert(tx, mail, this.clock.now());
    if (id) await this.jobs.add(tx, 'mail.deliver', { mailId: id }, { key: `mail:${id}` });
  }
}
