import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { UserReader } from '../data/user.reader.js';
import { UserStore } from '../data/user.store.js';
import type { User } from '../domain/user.js';
import { SignInLinks } from './sign-in-links.js';

const SIGN_IN = systemActor('sign-in');

/** Whom a sign-in link is for: looking changes nothing, redeeming uses it up. */
@Injectable()
export class RedeemSignInLink {
  constructor(
    private readonly transactor: Transactor,
    private readonly users: UserStore,
    private readonly reader: UserReader,
    private readonly links: SignInLinks,
  ) {}

  /** The user, once for each link; null when it is spent, expired, not ours, or went to an address that is no longer theirs. */
  async execute(token: string): Promise<User | null> {
    return this.transactor.run(SIGN_IN, async (tx) => {
      const link = await this.links.redeem(tx, token);
      const user = link && (await this.users.lock(tx, link.subjectId));
      return user && user.disabledAt === null && user.email === link.address ? user : null;
    });
  }

  /** The user whom the link would sign in now. */
  async look(token: string): Promise<User | null> {
    return this.transactor.read(SIGN_IN, async (tx) => {
      const link = await this.links.standing(tx, token);
      return link && this.reader.byId(tx, link.subjectId);
    });
  }
}
