import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { MoveReplyLinks } from '../commands/move-reply-links.js';

type AgencyUpdated = StoredEvent<string, { readonly agencyId: string; readonly fields: readonly string[] }>;

/** Whoever reads an agency's old mailbox reads on no longer; what waits for the agency goes to the new one. */
@Injectable()
export class FollowMailbox implements Reaction<AgencyUpdated> {
  readonly to = ['agency.updated'];

  constructor(
    private readonly transactor: Transactor,
    private readonly moveReplyLinks: MoveReplyLinks,
  ) {}

  async react({ id, at, payload: { agencyId, fields } }: AgencyUpdated): Promise<void> {
    if (!fields.includes('mailbox')) return;
    await this.transactor.run(systemActor('notifications'), (tx) =>
      this.moveReplyLinks.execute(tx, agencyId, { id, at }),
    );
  }
}
