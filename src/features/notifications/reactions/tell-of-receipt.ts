import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { SigningReader } from '../../agreements/index.js';
import { QueueMail } from '../commands/queue-mail.js';

type ReceiptMade = StoredEvent<'agreement.receipt_made', { readonly receiptId: string }>;

/** Both sides of a signature are told that its receipt is ready; it lies behind the sign-in, never in the mail. */
@Injectable()
export class TellOfReceipt implements Reaction<ReceiptMade> {
  readonly to = ['agreement.receipt_made'];

  constructor(
    private readonly transactor: Transactor,
    private readonly signing: SigningReader,
    private readonly queueMail: QueueMail,
  ) {}

  async react({ payload: { receiptId } }: ReceiptMade): Promise<void> {
    await this.transactor.run(systemActor('notifications'), async (tx) => {
      const letter = await this.signing.receipt(tx, receiptId);
      if (!letter) return;
      const { agencyId, agreementId, title, readers } = letter;
      for (const { email, locale, isOurs } of readers)
        await this.queueMail.execute(tx, {
          kind: 'agreement_receipt',
          dedupeKey: `agreement_receipt:${receiptId}:${email}`,
          agencyId,
          referralId: null,
          linkId: null,
          address: email,
          locale,
          facts: { agreement: title, ...(isOurs ? { agreementId } : {}) },
        });
    });
  }
}
