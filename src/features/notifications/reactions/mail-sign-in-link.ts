import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { SinglePurposeLinks } from '../../identity/index.js';
import { QueueMail } from '../commands/queue-mail.js';

type SignInRequested = StoredEvent<'sign_in.requested', { readonly linkId: string; readonly locale?: 'en' | 'es' }>;

/** Mails the sign-in link that somebody asked for. */
@Injectable()
export class MailSignInLink implements Reaction<SignInRequested> {
  readonly to = ['sign_in.requested'];

  constructor(
    private readonly transactor: Transactor,
    private readonly links: SinglePurposeLinks,
    private readonly queueMail: QueueMail,
  ) {}

  async react({ payload: { linkId, locale = 'en' } }: SignInRequested): Promise<void> {
    await this.transactor.run(systemActor('notifications'), async (tx) => {
      const link = await this.links.byId(tx, linkId);
      if (!link) return;
      await this.queueMail.execute(tx, {
        kind: 'sign_in_link',
        dedupeKey: `sign_in:${linkId}`,
        agencyId: null,
        referralId: null,
        linkId,
        address: link.address,
        locale,
        facts: {},
      });
    });
  }
}
