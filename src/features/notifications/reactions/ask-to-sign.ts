import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { SigningReader } from '../../agreements/index.js';
import { QueueMail } from '../commands/queue-mail.js';

type Offered = StoredEvent<'agreement.offered', { readonly versionId: string | null }>;

/** An agreement that is offered is told to those who may sign it for the partners: that one waits, and nothing of it. */
@Injectable()
export class AskToSign implements Reaction<Offered> {
  readonly to = ['agreement.offered'];

  constructor(
    private readonly transactor: Transactor,
    private readonly signing: SigningReader,
    private readonly queueMail: QueueMail,
  ) {}

  async react({ payload: { versionId } }: Offered): Promise<void> {
    if (versionId === null) return;
    await this.transactor.run(systemActor('notifications'), async (tx) => {
      const letter = await this.signing.asked(tx, versionId);
      for (const { email, locale } of letter?.readers ?? [])
        await this.queueMail.execute(tx, {
          kind: 'agreement_to_sign',
          dedupeKey: `agreement_to_sign:${versionId}:${email}`,
          agencyId: letter?.agencyId ?? null,
          referralId: null,
          linkId: null,
          address: email,
          locale,
          facts: { agreement: letter?.title ?? '' },
        });
    });
  }
}
