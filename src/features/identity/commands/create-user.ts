import { Injectable } from '@nestjs/common';
import type { Actor, Locale, Role } from '../../../kernel/actor.js';
import { textFault } from '../../../kernel/clean-text.js';
import { newId } from '../../../kernel/ids.js';
import { invalid, notAllowed, type Problem } from '../../../kernel/problem.js';
import type { OrProblem, Tx } from '../../../platform/database/transactor.js';
import { AgencyReader } from '../../directory/index.js';
import { UserStore } from '../data/user.store.js';
import { passwordFault } from '../domain/password-rules.js';
import { emailAddress, sideOf, type User } from '../domain/user.js';
import { AccountJournal } from './account-journal.js';
import { PasswordHasher } from './password-hasher.js';

export interface NewUser {
  readonly email: string;
  readonly displayName: string;
  readonly agencyId: string;
  readonly unitId?: string | null;
  readonly roles: readonly Role[];
  readonly locale?: Locale;
  /** Without one, the user signs in by e-mailed links. */
  readonly password?: string | null;
}

const LONGEST_NAME = 120;

/** What is wrong with the words and roles of a new user, or null. */
function faultOf({ email, displayName, roles, password }: NewUser): Problem | null {
  if (!emailAddress(email)) return invalid('email', 'This is not an e-mail address.');
  if (displayName.trim() === '' || textFault(displayName, LONGEST_NAME))
    return invalid('displayName', `A name is 1 to ${LONGEST_NAME} plain characters.`);
  if (sideOf(roles) === null)
    return invalid('roles', 'Give at least one role, and do not mix those of staff and of partners.');
  const fault = password ? passwordFault(password, { email, displayName }) : null;
  return fault ? invalid('password', fault) : null;
}

/** Makes an account. Only an administrator of the same agency, or the system, may. */
@Injectable()
export class CreateUser {
  constructor(
    private readonly agencies: AgencyReader,
    private readonly users: UserStore,
    private readonly passwords: PasswordHasher,
    private readonly accounts: AccountJournal,
  ) {}

  async execute(tx: Tx, actor: Actor, wanted: NewUser): Promise<OrProblem<User>> {
    if (actor.kind !== 'system' && !(actor.roles.includes('admin') && actor.agencyId === wanted.agencyId))
      return notAllowed('Only an administrator makes accounts.');
    const fault = faultOf(wanted) ?? (await this.misplaced(tx, wanted));
    if (fault) return fault;

    const { password = null, agencyId, unitId = null, roles, locale = 'en' } = wanted;
    const user = {
      id: newId(),
      email: emailAddress(wanted.email) ?? '',
      displayName: wanted.displayName.trim(),
      agencyId,
      unitId,
      roles: [...new Set(roles)],
      locale,
      isMailbox: false,
    };
    const added = await this.users.add(
      tx,
      { ...user, passwordHash: password && (await this.passwords.hash(password)) },
      this.accounts.now(),
    );
    if (!added) return invalid('email', 'This address already has an account.');
    await this.accounts.created(tx, actor, user);
    return { ...user, kind: sideOf(roles) ?? 'staff' };
  }

  private async misplaced(tx: Tx, { agencyId, unitId }: NewUser): Promise<Problem | null> {
    if (!(await this.agencies.byId(tx, agencyId))) return invalid('agencyId', 'There is no such agency.');
    if (!unitId) return null;
    const unit = await this.agencies.unit(tx, unitId);
    return unit?.agencyId === agencyId ? null : invalid('unitId', 'The agency has no such unit.');
  }
}
