import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { notAllowed, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { SessionStore } from '../data/session.store.js';
import { UserStore } from '../data/user.store.js';
import { AccountJournal } from './account-journal.js';
import { SinglePurposeLinks } from './single-purpose-links.js';

/** Takes an account out of use: its sessions and sign-in links end in the same transaction. */
@Injectable()
export class DisableUser {
  constructor(
    private readonly users: UserStore,
    private readonly sessions: SessionStore,
    private readonly links: SinglePurposeLinks,
    private readonly accounts: AccountJournal,
  ) {}

  async execute(tx: Tx, actor: Actor, userId: string): Promise<Problem | null> {
    if (actor.kind !== 'system' && !actor.roles.includes('admin'))
      return notAllowed('Only an administrator takes accounts out of use.');
    const user = await this.users.lock(tx, userId);
    if (!user) return notFound();

    const now = this.accounts.now();
    await this.users.disable(tx, userId, now);
    await this.sessions.endAllOf(tx, userId, now);
    await this.links.revokeAll(tx, { purpose: 'sign_in', subjectId: userId });
    await this.accounts.changed(tx, actor, 'user.disabled', userId);
    return null;
  }
}
