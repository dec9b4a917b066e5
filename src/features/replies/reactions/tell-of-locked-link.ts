import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { MarkDelivery } from '../../referrals/index.js';

type ReplyLinkLocked = StoredEvent<'reply_link.locked', { readonly linkId: string; readonly subjectId: string }>;

/** After five wrong codes a link opens nothing more: the referral says so on its coordinator's list. */
@Injectable()
export class TellOfLockedLink implements Reaction<ReplyLinkLocked> {
  readonly to = ['reply_link.locked'];

  constructor(
    private readonly transactor: Transactor,
    private readonly markDelivery: MarkDelivery,
  ) {}

  async react({ payload: { subjectId: referralId } }: ReplyLinkLocked): Promise<void> {
    await this.transactor.run(systemActor('replies'), (tx) =>
      this.markDelivery.execute(tx, { referralId, problem: 'link_locked' }),
    );
  }
}
