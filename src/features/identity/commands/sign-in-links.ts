import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { LinkStore, type SinglePurposeLink } from '../data/link.store.js';
import { mayMailAgain } from '../domain/sign-in-link-rules.js';
import type { User } from '../domain/user.js';
import { SinglePurposeLinks } from './single-purpose-links.js';

/** The links by which a user signs in: each good once, for the mailbox it went to. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly links: SinglePurposeLinks,
    private readonly store: LinkStore,
    private readonly clock: Clock,
  ) {}

  async mayMail(tx: Tx, { id }: Pick<User, 'id'>): Promise<boolean> {
    return mayMailAgain(await this.store.lastMade(tx, { purpose: 'sign_in', subjectId: id }), this.clock.now());
  }

  /** A new link for this user; answers with its id. */
  async issue(
    tx: Tx,
    { id, agencyId, email }: Pick<User, 'id' | 'agencyId' | 'email'>,
    minutes: number,
  ): Promise<string> {
    const expiresAt = new Date(this.clock.now().getTime() + minutes * 60_000);
    const link = await this.links.issue(tx, { purpose: 'sign_in', subjectId: id, agencyId, address: email, expiresAt });
    return link.id;
  }

  /** The link of a token while it is good. */
  async standing(tx: Tx, token: string): Promise<SinglePurposeLink | null> {
    return (await this.links.open(tx, token, 'sign_in')).link;
  }

  /** Uses a link up, together with every other one of the same user; null when it is no longer good. */
  async redeem(tx: Tx, token: string): Promise<SinglePurposeLink | null> {
    const { link } = await this.links.open(tx, token, 'sign_in');
    const locked = link && (await this.store.lock(tx, link.id));
    if (!locked || locked.usedAt || locked.revokedAt) return null;

    await this.store.use(tx, locked.id, this.clock.now());
    await this.links.revokeAll(tx, { purpose: 'sign_in', subjectId: locked.subjectId });
    return locked;
  }
}
