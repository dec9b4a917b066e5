import { Injectable } from '@nestjs/common';
import { systemActor, type Locale } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { LinkCodes } from '../../identity/index.js';
import { QueueMail } from '../../notifications/index.js';
import { ReplySessionStore } from '../data/reply-session.store.js';
import type { Answerer } from '../domain/answerer.js';
import type { Reply } from '../domain/reply.js';

/** Notes who is answering and mails a code to the link's own mailbox; never to another, and at most one a minute. */
@Injectable()
export class MailCode {
  constructor(
    private readonly transactor: Transactor,
    private readonly sessions: ReplySessionStore,
    private readonly codes: LinkCodes,
    private readonly queueMail: QueueMail,
  ) {}

  execute(reply: Reply, answerer: Answerer, locale: Locale): Promise<void> {
    const { sessionId, linkId, address } = reply;
    return this.transactor.run(systemActor('replies'), async (tx) => {
      await this.sessions.name(tx, sessionId, answerer);
      const code = await this.codes.newCode(tx, linkId);
      if (code === null) return;

      const mail = {
        kind: 'reply_code',
        dedupeKey: `reply_code:${newId()}`,
        agencyId: null,
        referralId: null,
        linkId,
        address,
        locale,
      } as const;
      await this.queueMail.execute(tx, { ...mail, facts: { code } });
    });
  }
}
