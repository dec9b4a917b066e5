import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { SessionStore } from '../data/session.store.js';
import { SignInJournal } from './sign-in-journal.js';

/** Ends the session on the server; its cookie opens nothing any more. */
@Injectable()
export class SignOut {
  constructor(
    private readonly transactor: Transactor,
    private readonly sessions: SessionStore,
    private readonly journal: SignInJournal,
  ) {}

  async execute(actor: Actor): Promise<void> {
    const { sessionId } = actor;
    if (!sessionId) return;
    await this.transactor.run(actor, async (tx) => {
      await this.sessions.end(tx, sessionId, this.journal.now());
      await this.journal.signedOut(tx, actor);
    });
  }
}
