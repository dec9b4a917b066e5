import { beforeAll } from '@jest/globals';
import { RecordConsent, RevokeConsent, type ConsentDetails } from '../../src/features/consents/index.js';
import { CreateUser } from '../../src/features/identity/index.js';
import { CreatePerson, type PersonDetails } from '../../src/features/people/index.js';
import {
  ActOnReferral,
  OpenReferral,
  type ReferralAction,
  type ReferralDraft,
} from '../../src/features/referrals/index.js';
import { systemActor, type Actor, type Role } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import { isProblem, type Problem } from '../../src/kernel/problem.js';
import { aClinic, anAgency, staffOf } from './an-agency.js';
import { aPerson } from './a-person.js';
import type { ApplicationUnderTest } from './application.js';
import { runJobs } from './run-jobs.js';

const SYSTEM = systemActor('test');

/** What stands of a referral, for a test to look at behind the policies. */
export interface StandingReferral {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly due_at: Date | null;
  readonly due_clock: string | null;
  readonly rungs: number;
  readonly delivery_problem: string | null;
  readonly yes_held_at: Date | null;
  readonly releasable_at: Date | null;
}

type Answers = Readonly<Record<string, string>>;
type StepResult = { readonly id: string } | Problem;

/** A clinic that refers, a pantry that answers, and Rosa, who needs food: the story's people, with the verbs of the loop. */
export class Cast {
  clinic: string;
  pantry: string;
  elsewhere: string;
  ana: Actor;
  ben: Actor;
  dora: Actor;
  marta: Actor;
  luis: Actor;
  stranger: Actor;
  rosa: string;
  listing: string;

  constructor(private readonly house: ApplicationUnderTest) {}

  async arrive(): Promise<void> {
    const { owner } = this.house;
    this.clinic = await aClinic(owner);
    this.pantry = await anAgency(owner);
    this.elsewhere = await anAgency(owner, { name: 'Elm Shelter' });
    this.ana = await this.worksAt(this.clinic, 'Ana', 'coordinator');
    this.ben = await this.worksAt(this.clinic, 'Ben', 'coordinator');
    this.dora = await this.worksAt(this.clinic, 'Dora', 'supervisor', 'director');
    this.marta = await this.worksAt(this.pantry, 'Marta', 'partner_member');
    this.luis = await this.worksAt(this.pantry, 'Luis', 'partner_manager');
    this.stranger = await this.worksAt(this.elsewhere, 'Sam', 'partner_member');
    this.listing = await this.offers(this.pantry, 'Food box');
    this.rosa = await this.enters();
  }

  async worksAt(agencyId: string, name: string, ...roles: Role[]): Promise<Actor> {
    const email = `${name.toLowerCase()}@${newId().slice(-12)}.example`;
    const made = await this.house.transactor.run(SYSTEM, (tx) =>
      this.house.app.get(CreateUser).execute(tx, SYSTEM, { email, displayName: name, agencyId, roles }),
    );
    if (isProblem(made)) throw new Error(made.message);
    return staffOf(agencyId, roles, { userId: made.id, name });
  }

  /** A service that an agency offers; answers with the id of its listing. */
  async offers(agencyId: string, name: string): Promise<string> {
    const id = newId();
    await this.house.owner.query(
      `INSERT INTO hsds.service (id, organization_id, name, status) SELECT $1, organization_id, $2, 'active' FROM agencies WHERE id = $3`,
      [id, name, agencyId],
    );
    return id;
  }

  async enters(details: Partial<PersonDetails> = {}): Promise<string> {
    const entered = await this.house.app
      .get(CreatePerson)
      .execute(this.ana, { person: { ...aPerson, ...details }, idempotencyKey: newId() });
    if (isProblem(entered)) throw new Error(entered.message);
    return entered.id;
  }

  /** The person signs that the clinic may tell the pantry how to reach them and what they need; answers with the release. */
  async signs(personId = this.rosa, given: Partial<ConsentDetails> = {}): Promise<string> {
    const consent: ConsentDetails = {
      recipientAgencyIds: [this.pantry],
      recipientClass: null,
      scopes: ['contact', 'need'],
      purposes: ['care_coordination'],
      signedBy: 'person',
      signerName: 'Rosa Delgado',
      signedOn: this.house.clock.now().toISOString().slice(0, 10),
      expiresOn: '2027-01-20',
      noExpiry: false,
      treatmentFrom: null,
      treatmentTo: null,
      hasTpoStatements: false,
      hasAuthorityDocument: false,
      coversPart2Unit: false,
      whoConsentedToTreatment: null,
      participants: [],
      treatingParticipantsOnly: false,
      ...given,
    };
    const recorded = await this.house.app
      .get(RecordConsent)
      .execute(this.ana, { personId, consent, idempotencyKey: newId() });
    if (isProblem(recorded)) throw new Error(recorded.message);
    return recorded.id;
  }

  async revokes(consentId: string): Promise<void> {
    const revoked = await this.house.app
      .get(RevokeConsent)
      .execute(this.ana, { id: consentId, how: 'Aloud, to Ana', idempotencyKey: newId() });
    if (isProblem(revoked)) throw new Error(revoked.message);
  }

  opens(draft: Partial<ReferralDraft> = {}, { as = this.ana, key = newId() } = {}): Promise<StepResult> {
    const whole: ReferralDraft = {
      personId: this.rosa,
      listingId: this.listing,
      unitId: null,
      categoryCode: 'food_pantry',
      urgency: 'routine',
      enquiry: false,
      needSummary: 'Food for the week',
      sections: [
        { kind: 'contact', text: '' },
        { kind: 'need', text: 'Food for three, no stove.' },
      ],
      ...draft,
    };
    return this.house.app.get(OpenReferral).execute(as, { draft: whole, idempotencyKey: key });
  }

  /** A draft of Ana's, about somebody of whom nothing else is open; answers with its id. */
  async drafted(draft: Partial<ReferralDraft> = {}): Promise<string> {
    const opened = await this.opens(draft);
    if (isProblem(opened)) throw new Error(`${opened.code} ${opened.field ?? ''} ${opened.message}`);
    return opened.id;
  }

  /** A referral about somebody new, sent under a signed release. */
  async sent(draft: Partial<ReferralDraft> = {}): Promise<string> {
    const personId = await this.enters();
    await this.signs(personId);
    const id = await this.drafted({ personId, ...draft });
    await this.does(this.ana, 'submit', id);
    return id;
  }

  async accepted(draft: Partial<ReferralDraft> = {}): Promise<string> {
    const id = await this.sent(draft);
    await this.does(this.marta, 'accept', id);
    return id;
  }

  /** Tries a step on what stands now, or on the version given. */
  async tries(
    who: Actor,
    action: ReferralAction,
    id: string,
    answers: Answers = {},
    given: { version?: number; key?: string } = {},
  ): Promise<StepResult> {
    const seenVersion = given.version ?? (await this.standing(id)).version;
    const named = Object.entries(answers).map(([name, value]) => ({ name, value }));
    return this.house.app
      .get(ActOnReferral)
      .execute(who, { id, action, answers: named, seenVersion, idempotencyKey: given.key ?? newId() });
  }

  /** Takes a step that must succeed; answers with what stands then. */
  async does(who: Actor, action: ReferralAction, id: string, answers: Answers = {}): Promise<StandingReferral> {
    const result = await this.tries(who, action, id, answers);
    if (isProblem(result)) throw new Error(`${action}: ${result.code} ${result.field ?? ''} ${result.message}`);
    return this.standing(id);
  }

  async standing(id: string): Promise<StandingReferral> {
    const { rows } = await this.house.owner.query<StandingReferral>('SELECT * FROM referrals WHERE id::text = $1', [
      id,
    ]);
    const [row] = rows;
    return (
      row ?? {
        id,
        state: 'none',
        version: 1,
        reason: null,
        outcome: null,
        due_at: null,
        due_clock: null,
        rungs: 0,
        delivery_problem: null,
        yes_held_at: null,
        releasable_at: null,
      }
    );
  }

  /** Lets everything that is due happen. */
  async settles(): Promise<void> {
    const failures = await runJobs(this.house);
    if (failures.length > 0) throw new Error(failures.join('; '));
  }

  async eventsOf(id: string): Promise<readonly string[]> {
    const { rows } = await this.house.owner.query<{ type: string }>(
      'SELECT type FROM events WHERE subject = $1 ORDER BY at, id',
      [`referral:${id}`],
    );
    return rows.map(({ type }) => type);
  }
}

const VERBS = [
  'drafted',
  'sent',
  'accepted',
  'does',
  'tries',
  'standing',
  'settles',
  'eventsOf',
  'enters',
  'signs',
  'revokes',
  'opens',
] as const;

/** The cast with its verbs bound, so that a story can name just those that it needs. */
export type BoundCast = Pick<
  Cast,
  | (typeof VERBS)[number]
  | 'clinic'
  | 'pantry'
  | 'ana'
  | 'ben'
  | 'dora'
  | 'marta'
  | 'luis'
  | 'stranger'
  | 'rosa'
  | 'listing'
>;

function bind(cast: Cast): BoundCast {
  const verbs = Object.fromEntries(VERBS.map((verb) => [verb, cast[verb].bind(cast)])) as Pick<
    Cast,
    (typeof VERBS)[number]
  >;
  const { clinic, pantry, ana, ben, dora, marta, luis, stranger, rosa: person, listing } = cast;
  return { ...verbs, clinic, pantry, ana, ben, dora, marta, luis, stranger, rosa: person, listing };
}

/** Brings the cast onto the application, for all stories of a spec file. */
export function useCast(house: ApplicationUnderTest): () => BoundCast {
  let bound: BoundCast;
  beforeAll(async () => {
    const cast = new Cast(house);
    await cast.arrive();
    bound = bind(cast);
  });
  return () => bound;
}
