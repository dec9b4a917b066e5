import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { AgencyReader, type Agency } from '../../directory/index.js';
import { SinglePurposeLinks } from '../../identity/index.js';
import { MarkDelivery, ReferralReader, type ReferralForMail } from '../../referrals/index.js';
import type { MailKind } from '../domain/mail-kinds.js';
import { QueueMail } from './queue-mail.js';

const LINK_DAYS = 60;

export interface LetterToReceiver {
  readonly referralId: string;
  readonly kind: MailKind;
  readonly dedupeKey: string;
}

interface Letter {
  readonly referral: ReferralForMail;
  readonly receiver: Agency;
  readonly mailbox: string;
  readonly letter: LetterToReceiver;
}

/** The letters themselves: the link of a referral and a mailbox is made once and used by every letter. */
@Injectable()
export class ReceiverLetters {
  constructor(
    private readonly links: SinglePurposeLinks,
    private readonly queueMail: QueueMail,
    private readonly delivery: MarkDelivery,
    private readonly clock: Clock,
  ) {}

  async write(tx: Tx, { referral, receiver, mailbox, letter: { kind, dedupeKey } }: Letter): Promise<void> {
    const linkId = kind === 'referral_ended' ? null : await this.linkFor(tx, referral, receiver, mailbox);
    await this.queueMail.execute(tx, {
      kind,
      dedupeKey,
      agencyId: referral.senderAgencyId,
      referralId: referral.id,
      linkId,
      address: mailbox,
      locale: receiver.mailLocale,
      facts: { reference: referral.reference, replyBy: referral.dueAt?.toISOString(), timeZone: receiver.timeZone },
    });
  }

  cannotWrite(tx: Tx, { id }: ReferralForMail): Promise<void> {
    return this.delivery.execute(tx, { referralId: id, problem: 'no_mailbox' });
  }

  private async linkFor(tx: Tx, referral: ReferralForMail, receiver: Agency, address: string): Promise<string> {
    const wanted = { purpose: 'reply', subjectId: referral.id, agencyId: receiver.id, address } as const;
    const standing = await this.links.standing(tx, wanted);
    if (standing) return standing.id;
    const expiresAt = new Date(this.clock.now().getTime() + LINK_DAYS * 86_400_000);
    return (await this.links.issue(tx, { ...wanted, expiresAt })).id;
  }
}

/** Writes to a referral's receiving mailbox, with a reply link bound to that mailbox. Where there is no mailbox, staff must call. */
@Injectable()
export class WriteToReceiver {
  constructor(
    private readonly referrals: ReferralReader,
    private readonly agencies: AgencyReader,
    private readonly letters: ReceiverLetters,
  ) {}

  async execute(tx: Tx, letter: LetterToReceiver): Promise<void> {
    const referral = await this.referrals.forMail(tx, letter.referralId);
    if (!referral || referral.sentAt === null) return;
    if (referral.state === 'void' && letter.kind !== 'referral_ended') return;
    const receiver = await this.agencies.byId(tx, referral.receiverAgencyId);
    if (!receiver) return;
    if (!receiver.mailbox) return this.letters.cannotWrite(tx, referral);
    await this.letters.write(tx, { referral, receiver, mailbox: receiver.mailbox, letter });
  }
}
