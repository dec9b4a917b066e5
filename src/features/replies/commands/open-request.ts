import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { ReplySessionStore } from '../data/reply-session.store.js';
import { newSecret, secretHash } from '../domain/device-secret.js';
import { later, SESSION_MS } from '../domain/reply-limits.js';
import type { ReplyLink } from '../domain/reply.js';

/** Opens a request on a device, and answers with the secret of its cookie. A device keeps one secret for all it opens. */
@Injectable()
export class OpenRequest {
  constructor(
    private readonly transactor: Transactor,
    private readonly sessions: ReplySessionStore,
    private readonly clock: Clock,
  ) {}

  async execute({ linkId }: ReplyLink, known: string | null): Promise<string> {
    const secret = known !== null && secretHash(known) ? known : newSecret();
    const hash = secretHash(secret);
    if (!hash) throw new Error('A new secret has no hash.');

    const openedAt = this.clock.now();
    const session = { id: newId(), secretHash: hash, linkId, openedAt, endsAt: later(openedAt, SESSION_MS) };
    await this.transactor.run(systemActor('replies'), (tx) => this.sessions.open(tx, session));
    return secret;
  }
}
