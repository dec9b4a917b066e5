import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { systemActor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { SessionStore } from '../data/session.store.js';
import { UserStore } from '../data/user.store.js';
import { SESSION_LIMITS } from '../domain/session-limits.js';
import type { User } from '../domain/user.js';
import { SignInJournal } from './sign-in-journal.js';

const SECRET_BYTES = 32;
const HOUR_MS = 3_600_000;

/** What is kept of a cookie's secret. The secret is random, so a plain hash suffices. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export interface SignIn {
  readonly user: User;
  readonly by: 'password' | 'link';
  /** The secret of the session this browser had before: it ends, whoever's it was. */
  readonly previousSecret: string | null;
}

/** Opens a new session and answers with the secret for its cookie. No session outlives a sign-in. */
@Injectable()
export class StartSession {
  constructor(
    private readonly transactor: Transactor,
    private readonly sessions: SessionStore,
    private readonly users: UserStore,
    private readonly journal: SignInJournal,
  ) {}

  async execute({ user, by, previousSecret }: SignIn): Promise<string> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const { idleMinutes, absoluteHours } = SESSION_LIMITS[user.kind];
    const now = this.journal.now();
    const session = {
      id: newId(),
      secretHash: secretHash(secret),
      userId: user.id,
      kind: user.kind,
      createdAt: now,
      idleMinutes,
      endsAt: new Date(now.getTime() + absoluteHours * HOUR_MS),
    };

    await this.transactor.run(systemActor('sign-in'), async (tx) => {
      if (previousSecret) await this.sessions.endBySecret(tx, secretHash(previousSecret), now);
      await this.sessions.open(tx, session);
      await this.users.signedIn(tx, user.id, now);
      await this.journal.signedIn(tx, user, session.id, by);
    });
    return secret;
  }
}
