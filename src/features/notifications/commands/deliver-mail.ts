import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import type { JobHandler } from '../../../platform/jobs/index.js';
import { failureCode, MailRefused } from '../../../platform/mail/index.js';
import { MailStore, type QueuedMail } from '../data/mail.store.js';
import { RecordDelivery } from './record-delivery.js';
import { SendMail } from './send-mail.js';

interface DeliverPayload {
  readonly mailId: string;
}

const SYSTEM = systemActor('mail.deliver');

/**
 * Sends a queued mail and records how that went, in one transaction that holds the row: a mail is never in two hands.
 * A process that dies between sending and recording sends again, under the same message id.
 */
@Injectable()
export class DeliverMail implements JobHandler<DeliverPayload> {
  readonly job = 'mail.deliver';

  constructor(
    private readonly transactor: Transactor,
    private readonly mails: MailStore,
    private readonly sendMail: SendMail,
    private readonly record: RecordDelivery,
  ) {}

  async handle({ mailId }: DeliverPayload): Promise<void> {
    await this.transactor.run(SYSTEM, async (tx) => {
      const mail = await this.mails.lockQueued(tx, mailId);
      if (mail) await this.deliver(tx, mail);
    });
  }

  private async deliver(tx: Tx, mail: QueuedMail): Promise<void> {
    try {
      await this.sendMail.execute(mail);
    } catch (error) {
      return error instanceof MailRefused
        ? this.record.givenUp(tx, mail, error.message)
        : this.record.failedOnce(tx, mail, failureCode(error));
    }
    await this.record.sent(tx, mail);
  }
}
