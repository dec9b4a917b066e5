import { Injectable } from '@nestjs/common';
import { systemActor, type Locale } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { UserStore } from '../data/user.store.js';
import { MAILED_LINK_MINUTES } from '../domain/sign-in-link-rules.js';
import { emailAddress } from '../domain/user.js';
import { SignInLinks } from './sign-in-links.js';

const SIGN_IN = systemActor('sign-in');

/** Has a sign-in link mailed to a known address that may sign in. Answers nothing, so that nobody learns which addresses are known. */
@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly transactor: Transactor,
    private readonly users: UserStore,
    private readonly links: SignInLinks,
    private readonly events: EventLog,
  ) {}

  async execute(email: string, locale: Locale): Promise<void> {
    const address = emailAddress(email);
    if (!address) return;
    await this.transactor.run(SIGN_IN, async (tx) => {
      const user = await this.users.byEmail(tx, address);
      if (!user || user.disabledAt || !(await this.links.mayMail(tx, user))) return;

      const linkId = await this.links.issue(tx, user, MAILED_LINK_MINUTES);
      await this.events.append(tx, SIGN_IN, {
        type: 'sign_in.requested',
        subject: `user:${user.id}`,
        payload: { linkId, locale },
      });
    });
  }
}
