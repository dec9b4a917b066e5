import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { MarkDelivery } from '../../referrals/index.js';
import { MailStore, type QueuedMail } from '../data/mail.store.js';
import { nextAttempt } from '../domain/retry-plan.js';

/** Keeps how a try to send went, and makes sure that somebody sees a mail that was given up. */
@Injectable()
export class RecordDelivery {
  constructor(
    private readonly mails: MailStore,
    private readonly referrals: MarkDelivery,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** A mail about a referral goes to its receiver: one that arrived, of whatever kind, shows that the mailbox works. */
  async sent(tx: Tx, { id, referralId }: QueuedMail): Promise<void> {
    await this.mails.markSent(tx, id, this.clock.now());
    if (referralId) await this.referrals.execute(tx, { referralId, problem: null });
  }

  /** Plans the next try, or gives up after the last. */
  async failedOnce(tx: Tx, mail: QueuedMail, error: string): Promise<void> {
    const next = nextAttempt(mail.attempts + 1, this.clock.now());
    if (!next) return this.givenUp(tx, mail, error);
    await this.mails.markRetry(tx, mail.id, next, error);
    await this.jobs.add(tx, 'mail.deliver', { mailId: mail.id }, { runAt: next, key: `mail:${mail.id}` });
  }

  async givenUp(tx: Tx, { id, referralId }: QueuedMail, error: string): Promise<void> {
    await this.mails.markFailed(tx, id, error);
    if (referralId) await this.referrals.execute(tx, { referralId, problem: 'mail_failed' });
  }
}
