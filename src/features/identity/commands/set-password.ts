import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { invalid, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { SessionStore } from '../data/session.store.js';
import { UserStore } from '../data/user.store.js';
import { passwordFault } from '../domain/password-rules.js';
import { AccountJournal } from './account-journal.js';
import { PasswordHasher } from './password-hasher.js';

/** Gives an account a new password, lifts its lock, and ends its sessions: whoever knew the old one is out. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly users: UserStore,
    private readonly sessions: SessionStore,
    private readonly passwords: PasswordHasher,
    private readonly accounts: AccountJournal,
  ) {}

  async execute(tx: Tx, actor: Actor, userId: string, password: string): Promise<Problem | null> {
    const user = await this.users.lock(tx, userId);
    if (!user) return notFound();
    if (user.isMailbox) return invalid('password', 'A shared mailbox signs in by e-mailed link alone.');
    const fault = passwordFault(password, user);
    if (fault) return invalid('password', fault);

    await this.users.setPassword(tx, userId, await this.passwords.hash(password));
    await this.sessions.endAllOf(tx, userId, this.accounts.now());
    await this.accounts.changed(tx, actor, 'user.password_set', userId);
    return null;
  }
}
