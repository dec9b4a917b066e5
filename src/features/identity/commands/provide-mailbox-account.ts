import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Agency } from '../../directory/index.js';
import { SessionStore } from '../data/session.store.js';
import { UserStore } from '../data/user.store.js';
import { emailAddress, type User } from '../domain/user.js';
import { AccountJournal } from './account-journal.js';
import { SinglePurposeLinks } from './single-purpose-links.js';

/**
 * Lets a partner agency's shared mailbox sign in by e-mailed link. Where the mailbox has changed, the account moves to the
 * new address, and whoever came by the old one is out. Doing it again changes nothing.
 */
@Injectable()
export class ProvideMailboxAccount {
  constructor(
    private readonly users: UserStore,
    private readonly sessions: SessionStore,
    private readonly links: SinglePurposeLinks,
    private readonly accounts: AccountJournal,
  ) {}

  async execute(tx: Tx, actor: Actor, agency: Agency): Promise<void> {
    const address = agency.mailbox && emailAddress(agency.mailbox);
    if (agency.isLead || !address) return;
    const standing = await this.users.mailboxOf(tx, agency.id);
    if (standing) return this.move(tx, actor, standing, address);

    const user = {
      id: newId(),
      email: address,
      displayName: agency.name,
      agencyId: agency.id,
      unitId: null,
      roles: ['partner_manager'],
      locale: agency.mailLocale,
      isMailbox: true,
      passwordHash: null,
    } as const;
    const added = await this.users.add(tx, user, this.accounts.now());
    if (added) await this.accounts.created(tx, actor, user);
  }

  private async move(tx: Tx, actor: Actor, { id, email }: User, address: string): Promise<void> {
    if (email === address || (await this.users.byEmail(tx, address))) return;
    await this.users.moveMailbox(tx, id, address);
    await this.sessions.endAllOf(tx, id, this.accounts.now());
    await this.links.revokeAll(tx, { purpose: 'sign_in', subjectId: id });
    await this.accounts.changed(tx, actor, 'user.moved', id);
  }
}
