import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import type { Page } from '../../../kernel/page.js';
import { AccessLog } from '../../../platform/access-log/access-log.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { PersonReader } from '../../people/index.js';
import { ReferralQueries, type PageOf, type ReferralFilter, type ReferralOverview } from '../data/referral.queries.js';
import { scopeOf } from '../data/scope.js';
import { seesAsSender, standsAsReceiver } from '../domain/party-to.js';
import { todayPlace } from '../domain/today.js';

/** A referral in a list, with the person's name where the reader may know it. */
export interface ListedReferral {
  readonly referral: ReferralOverview;
  readonly personName: string | null;
}

const mayRead = (actor: Actor, referral: ReferralOverview): boolean =>
  seesAsSender(actor, referral) || standsAsReceiver(actor, referral);

/** Shows referrals to either side; each look of the sending side at a person's referral is written to the access log. */
@Injectable()
export class ReadReferrals {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ReferralQueries,
    private readonly persons: PersonReader,
    private readonly accessLog: AccessLog,
  ) {}

  /** Null when it does not exist or is not the actor's. */
  async one(actor: Actor, id: string): Promise<ReferralOverview | null> {
    if (!isUuid(id)) return null;
    return this.transactor.run(actor, async (tx) => {
      const referral = await this.queries.byId(tx, scopeOf(actor), id);
      if (!referral || !mayRead(actor, referral)) return null;
      if (referral.personId !== null && seesAsSender(actor, referral))
        await this.accessLog.record(tx, actor, { personId: referral.personId, what: 'referral', recordId: id });
      return referral;
    });
  }

  /** After a step of the actor's own: the event tells of it, so the log need not. */
  async afterStep(actor: Actor, id: string): Promise<ReferralOverview | null> {
    return this.transactor.read(actor, (tx) => this.queries.byId(tx, scopeOf(actor), id));
  }

  list(actor: Actor, filter: ReferralFilter, page: PageOf): Promise<Page<ListedReferral>> {
    return this.transactor.run(actor, async (tx) => {
      const { items, nextCursor } = await this.queries.list(tx, scopeOf(actor), filter, page);
      const read = items
        .filter((referral) => seesAsSender(actor, referral))
        .flatMap(({ id, personId }) => (personId === null ? [] : [{ personId, recordId: id }]));
      await this.accessLog.recordAll(tx, actor, 'referral_list', read);
      const names = await this.persons.displayNames(
        tx,
        read.map(({ personId }) => personId),
      );
      return { items: items.map((referral) => listed(referral, names)), nextCursor };
    });
  }

  ofPerson(actor: Actor, personId: string): Promise<readonly ListedReferral[]> {
    return this.transactor.read(actor, async (tx) => {
      const referrals = await this.queries.ofPerson(tx, scopeOf(actor), personId);
      const names = await this.persons.displayNames(tx, [personId]);
      return referrals.map((referral) => listed(referral, names));
    });
  }

  /** What may need an owner, and for those who oversee them also what was escalated; what their list names now is written to the access log. */
  needingOwner(actor: Actor, now: Date): Promise<readonly ListedReferral[]> {
    const { userId } = actor;
    if (userId === null) return Promise.resolve([]);
    return this.transactor.run(actor, async (tx) => {
      const referrals = await this.queries.needingOwner(
        tx,
        scopeOf(actor),
        userId,
        hasRole(actor, 'supervisor', 'director'),
      );
      const named = referrals.filter(
        (referral) => todayPlace(referral, { now, timeZone: referral.senderZone }) !== null,
      );
      await this.accessLog.recordAll(
        tx,
        actor,
        'today_list',
        named.flatMap(({ id, personId }) => (personId === null ? [] : [{ personId, recordId: id }])),
      );
      const names = await this.persons.displayNames(
        tx,
        referrals.flatMap(({ personId }) => personId ?? []),
      );
      return referrals.map((referral) => listed(referral, names));
    });
  }

  /** What an agency has received and is not done with, and what ended since. */
  ofReceiver(actor: Actor, endedSince: Date): Promise<readonly ReferralOverview[]> {
    return this.transactor.read(actor, (tx) => this.queries.ofReceiver(tx, scopeOf(actor), endedSince));
  }
}

const listed = (referral: ReferralOverview, names: ReadonlyMap<string, string>): ListedReferral => ({
  referral,
  personName: referral.personId === null ? null : (names.get(referral.personId) ?? null),
});
