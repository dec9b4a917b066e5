import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { UserStore, type UserToSignIn } from '../data/user.store.js';
import { isLocked, lockedUntil } from '../domain/lockout.js';
import { emailAddress, type User } from '../domain/user.js';
import { PasswordHasher } from './password-hasher.js';
import { SignInJournal } from './sign-in-journal.js';

const SIGN_IN = systemActor('sign-in');
/** Stands for the unknown address in the log and in the statements, so that both take the same time. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Counts tries under the user's lock, so that many at once are still counted one by one. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly users: UserStore,
    private readonly journal: SignInJournal,
  ) {}

  /** The user when the password was right and may be taken now; else the try is counted. A try while shut prolongs nothing. */
  async judge(tx: Tx, userId: string, isRight: boolean): Promise<User | null> {
    const now = this.journal.now();
    const user = await this.users.lock(tx, userId);
    const isShut = user !== null && (user.disabledAt !== null || isLocked(user.lockedUntil, now));
    if (user && isRight && !isShut) return user;

    if (isShut) await this.journal.failed(tx, userId, true);
    else await this.count(tx, userId, user, now);
    return null;
  }

  private async count(tx: Tx, userId: string, user: UserToSignIn | null, now: Date): Promise<void> {
    const failures = (user?.failedAttempts ?? 0) + 1;
    const until = lockedUntil(failures, now);
    await this.users.countFailure(tx, userId, failures, until);
    await this.journal.failed(tx, userId, until !== null);
  }
}

/** Whose address and password these are. One answer, null, for everything that is wrong: nobody learns which. */
@Injectable()
export class VerifyPassword {
  constructor(
    private readonly transactor: Transactor,
    private readonly users: UserStore,
    private readonly passwords: PasswordHasher,
    private readonly attempts: SignInAttempts,
  ) {}

  async execute(email: string, password: string): Promise<User | null> {
    const address = emailAddress(email) ?? '';
    const user = await this.transactor.read(SIGN_IN, (tx) => this.users.byEmail(tx, address));
    const isRight = await this.passwords.isRight(user?.passwordHash ?? null, password);
    return this.transactor.run(SIGN_IN, (tx) => this.attempts.judge(tx, user?.id ?? NOBODY, isRight));
  }
}
