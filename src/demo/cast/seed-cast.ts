import type { INestApplicationContext } from '@nestjs/common';
import { RecordConsent, type ConsentDetails } from '../../features/consents/index.js';
import { CreateUser, UserReader, type User } from '../../features/identity/index.js';
import { CreatePerson } from '../../features/people/index.js';
import { systemActor, type Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { localDay, plusDays } from '../../kernel/local-day.js';
import { isProblem, type Problem } from '../../kernel/problem.js';
import { Transactor, type Tx } from '../../platform/database/transactor.js';
import { EventLog } from '../../platform/events/index.js';
import { DEMO_ORGANIZATIONS, demoId } from '../network/index.js';
import { DEMO_PERSONS, type DemoPerson } from './demo-persons.js';
import { DEMO_PASSWORD, DEMO_USERS, type DemoUser } from './demo-users.js';

export const LEAD = 'alder-valley';
export const ZONE = 'America/New_York';
export const SYSTEM = systemActor('demo');
const RELEASE_DAYS = 90;
/** What was seeded on an earlier day carried that day's dates: the same key with another request. */
export const SEEDED_EARLIER = 'IDEMPOTENCY_KEY_REUSED';

/** A demo user acting as themselves. */
export const actorOf = ({ id, agencyId, unitId, roles, locale, displayName }: User): Actor => ({
  ...SYSTEM,
  kind: 'staff',
  userId: id,
  agencyId,
  unitId,
  roles,
  locale,
  name: displayName,
});

/** The seed is our own data: a Problem with it is a bug of ours. */
export function done<T>(result: T | Problem): T {
  if (isProblem(result))
    throw new Error(`The demo could not be seeded: ${result.code} ${result.field ?? ''} ${result.message}`);
  return result;
}

/**
 * Gives the demo network its people, by the same commands as everybody: accounts, persons, releases.
 * What is there already stays as it is, so that a first start that was cut short is finished by the next.
 */
export class CastSeed {
  constructor(private readonly app: INestApplicationContext) {}

  async run(): Promise<void> {
    const coordinator = await this.app.get(Transactor).run(SYSTEM, (tx) => this.accounts(tx));
    for (const person of DEMO_PERSONS) await this.enter(coordinator, person);
  }

  /** Accounts for the staff; the partners' mailboxes get theirs as they would by joining. Answers with the first coordinator. */
  private async accounts(tx: Tx): Promise<Actor> {
    const known = await this.app.get(UserReader).ofAgency(tx, demoId('agency', LEAD));
    if (known.length === 0) {
      for (const user of DEMO_USERS) known.push(await this.account(tx, user));
      for (const { key, part } of DEMO_ORGANIZATIONS)
        if (part && key !== LEAD) await this.announce(tx, demoId('agency', key));
    }
    const coordinator = known.find(({ email }) => email === DEMO_USERS[0]?.email);
    if (!coordinator) throw new Error('The demo network has lost its first coordinator.');
    return actorOf(coordinator);
  }

  private async announce(tx: Tx, agencyId: string): Promise<void> {
    await this.app
      .get(EventLog)
      .append(tx, SYSTEM, { type: 'agency.joined', subject: `agency:${agencyId}`, payload: { agencyId } });
  }

  private async account(tx: Tx, { agency, unit, ...user }: DemoUser): Promise<User> {
    const unitId = unit && demoId('unit', unit);
    const wanted = { ...user, agencyId: demoId('agency', agency), unitId, password: DEMO_PASSWORD };
    return done(await this.app.get(CreateUser).execute(tx, SYSTEM, wanted));
  }

  private async enter(actor: Actor, { key, person, release }: DemoPerson): Promise<void> {
    const { id } = done(
      await this.app.get(CreatePerson).execute(actor, { person, idempotencyKey: `demo-person-${key}` }),
    );
    if (!release) return;
    const consent = this.signed(person.givenName, release);
    const recorded = await this.app
      .get(RecordConsent)
      .execute(actor, { personId: id, consent, idempotencyKey: `demo-release-${key}` });
    if (isProblem(recorded) && recorded.code === SEEDED_EARLIER) return;
    done(recorded);
  }

  private signed(signerName: string, { to, scopes }: NonNullable<DemoPerson['release']>): ConsentDetails {
    const signedOn = localDay(this.app.get(Clock).now(), ZONE);
    return {
      recipientAgencyIds: to.map((key) => demoId('agency', key)),
      recipientClass: null,
      scopes,
      purposes: ['care_coordination'],
      signedBy: 'person',
      signerName,
      signedOn,
      expiresOn: plusDays(signedOn, RELEASE_DAYS),
      noExpiry: false,
      treatmentFrom: null,
      treatmentTo: null,
      hasTpoStatements: false,
      hasAuthorityDocument: false,
      coversPart2Unit: false,
      whoConsentedToTreatment: null,
      participants: [],
      treatingParticipantsOnly: false,
    };
  }
}
