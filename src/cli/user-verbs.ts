import type { INestApplicationContext } from '@nestjs/common';
import { text } from 'node:stream/consumers';
import { STATE_PROFILE_IDS } from '../features/consents/index.js';
import { AgencyReader, FoundNetwork } from '../features/directory/index.js';
import {
  CreateUser,
  DisableUser,
  HANDED_LINK_HOURS,
  SetPassword,
  SignInLinks,
  SinglePurposeLinks,
  UserReader,
  emailAddress,
  type User,
} from '../features/identity/index.js';
import { LOCALES, ROLES, systemActor, type Locale, type Role } from '../kernel/actor.js';
import { isUuid } from '../kernel/ids.js';
import { isProblem, type Problem } from '../kernel/problem.js';
import { Settings } from '../platform/config/settings.js';
import { Transactor, type Tx } from '../platform/database/transactor.js';

/** What was typed after the verb. */
export interface UserWords {
  readonly email?: string;
  readonly name?: string;
  readonly roles?: string;
  readonly agency: string;
  readonly 'agency-name'?: string;
  readonly 'time-zone': string;
  /** Whose rules hold for persons: one of STATE_PROFILE_IDS. */
  readonly state: string;
  readonly unit?: string;
  readonly part2: boolean;
  readonly 'neutral-name'?: string;
  readonly locale: string;
  readonly 'password-stdin': boolean;
}

/** Whoever sits at the terminal. */
export const OPERATOR = systemActor('npm run user');

/** A refusal, as the person at the terminal reads it. */
export function done<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(answer.field ? `${answer.field}: ${answer.message}` : answer.message);
  return answer;
}

export function given(words: UserWords, name: 'email' | 'name' | 'roles'): string {
  const word = words[name];
  if (!word) throw new Error(`--${name} is missing.`);
  return word;
}

const isRole = (word: string): word is Role => ROLES.some((role) => role === word);
const isLocale = (word: string): word is Locale => LOCALES.some((locale) => locale === word);

function rolesOf(words: UserWords): readonly Role[] {
  return given(words, 'roles')
    .split(',')
    .map((word) => {
      const role = word.trim();
      if (!isRole(role)) throw new Error(`There is no role ${role}. There are: ${ROLES.join(', ')}.`);
      return role;
    });
}

async function passwordOf(words: UserWords): Promise<string | null> {
  return words['password-stdin'] ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;
}

async function agencyIdOf(app: INestApplicationContext, tx: Tx, words: UserWords): Promise<string> {
  const agencies = app.get(AgencyReader);
  if (words.agency !== 'lead') {
    if (!isUuid(words.agency)) throw new Error('--agency is "lead" or the id of an agency.');
    return words.agency;
  }
  const lead = await agencies.lead(tx);
  if (lead) return lead.id;
  const name = words['agency-name'];
  if (!name) throw new Error('There is no lead agency yet. Say its name too: --agency-name "Your Clinic".');
  const stateProfile = STATE_PROFILE_IDS.find((id) => id === words.state);
  if (!stateProfile) throw new Error(`--state is one of ${STATE_PROFILE_IDS.join(', ')}.`);
  return done(await app.get(FoundNetwork).execute(tx, OPERATOR, { name, timeZone: words['time-zone'], stateProfile }));
}

async function unitIdOf(
  app: INestApplicationContext,
  tx: Tx,
  agencyId: string,
  name: string | undefined,
): Promise<string | null> {
  if (!name) return null;
  const units = await app.get(AgencyReader).unitsOf(tx, agencyId);
  const unit = units.find((each) => each.id === name || each.name === name);
  if (!unit)
    throw new Error(`The agency has no unit ${name}. It has: ${units.map((each) => each.name).join(', ') || 'none'}.`);
  return unit.id;
}

async function linkFor(app: INestApplicationContext, tx: Tx, user: User): Promise<string> {
  const id = await app.get(SignInLinks).issue(tx, user, HANDED_LINK_HOURS * 60);
  const token = app.get(SinglePurposeLinks).tokenFor({ id, purpose: 'sign_in' });
  return `This link signs ${user.displayName} in, once, within ${HANDED_LINK_HOURS} hours:\n${new URL(`/auth/link/${token}`, app.get(Settings).PUBLIC_URL).href}`;
}

/** One transaction of the person at the terminal. */
export const operating = <T>(app: INestApplicationContext, work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.get(Transactor).run(OPERATOR, work);

async function userOf(app: INestApplicationContext, tx: Tx, words: UserWords): Promise<User> {
  const address = emailAddress(given(words, 'email'));
  const user = address && (await app.get(UserReader).byEmail(tx, address));
  if (!user) throw new Error('There is no account with this address.');
  return user;
}

/** Makes an account, and the lead agency where there is none. */
export async function createUser(app: INestApplicationContext, words: UserWords): Promise<string> {
  const { locale } = words;
  if (!isLocale(locale)) throw new Error(`--locale is one of ${LOCALES.join(', ')}.`);
  const [email, displayName, roles, password] = [
    given(words, 'email'),
    given(words, 'name'),
    rolesOf(words),
    await passwordOf(words),
  ];

  return operating(app, async (tx) => {
    const agencyId = await agencyIdOf(app, tx, words);
    const unitId = await unitIdOf(app, tx, agencyId, words.unit);
    const user = done(
      await app
        .get(CreateUser)
        .execute(tx, OPERATOR, { email, displayName, agencyId, unitId, roles, locale, password }),
    );
    const made = `${user.displayName} has an account: ${user.roles.join(', ')}.`;
    return password ? made : `${made}\n${await linkFor(app, tx, user)}`;
  });
}

/** A sign-in link to hand over, for when no mail arrives. */
export const handLink = (app: INestApplicationContext, words: UserWords): Promise<string> =>
  operating(app, async (tx) => linkFor(app, tx, await userOf(app, tx, words)));

/** A new password, read from standard input so that no shell history keeps it. */
export async function setPassword(app: INestApplicationContext, words: UserWords): Promise<string> {
  const password = await passwordOf(words);
  if (password === null) throw new Error('Give the password on standard input, with --password-stdin.');
  return operating(app, async (tx) => {
    const user = await userOf(app, tx, words);
    const problem = await app.get(SetPassword).execute(tx, OPERATOR, user.id, password);
    if (problem) done(problem);
    return `${user.displayName} has a new password; their sessions have ended.`;
  });
}

/** Takes an account out of use at once. */
export const disableUser = (app: INestApplicationContext, words: UserWords): Promise<string> =>
  operating(app, async (tx) => {
    const user = await userOf(app, tx, words);
    const problem = await app.get(DisableUser).execute(tx, OPERATOR, user.id);
    if (problem) done(problem);
    return `${user.displayName} can no longer sign in; their sessions have ended.`;
  });

/** Everybody who has an account. */
export const listUsers = (app: INestApplicationContext): Promise<string> =>
  operating(app, async (tx) => {
    const users = await app.get(UserReader).all(tx);
    return (
      users
        .map(({ email, displayName, roles }) => `${email.padEnd(40)} ${displayName.padEnd(30)} ${roles.join(', ')}`)
        .join('\n') || 'Nobody has an account yet.'
    );
  });
