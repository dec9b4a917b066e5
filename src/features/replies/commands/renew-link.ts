import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { SinglePurposeLinks } from '../../identity/index.js';
import { WriteToReceiver } from '../../notifications/index.js';
import { RENEWAL_MS, stretchOf } from '../domain/reply-limits.js';

/** Mails a new link to the same mailbox, at most one in a quarter of an hour. Says nothing about whether there is one to mail. */
@Injectable()
export class RenewLink {
  constructor(
    private readonly transactor: Transactor,
    private readonly links: SinglePurposeLinks,
    private readonly writeToReceiver: WriteToReceiver,
    private readonly clock: Clock,
  ) {}

  execute(token: string): Promise<void> {
    return this.transactor.run(systemActor('replies'), async (tx) => {
      const link = await this.links.named(tx, token, 'reply');
      if (!link) return;

      const dedupeKey = `renewed:${link.id}:${stretchOf(this.clock.now(), RENEWAL_MS)}`;
      await this.writeToReceiver.execute(tx, { referralId: link.subjectId, kind: 'referral_request', dedupeKey });
    });
  }
}
