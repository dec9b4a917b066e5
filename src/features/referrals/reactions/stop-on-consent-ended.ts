import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { StopWithoutRelease } from '../commands/stop-without-release.js';
import { ReferralQueries } from '../data/referral.queries.js';

type ConsentEnded = StoredEvent<string, { readonly personId: string }>;

const SYSTEM = systemActor('referrals.stop_on_consent_ended');

/** A release that was taken back, or has run out, stops the referrals that rested on it. The receiver's sight ended before: each read asks anew. */
@Injectable()
export class StopOnConsentEnded implements Reaction<ConsentEnded> {
  readonly to = ['consent.revoked', 'consent.expired'];

  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ReferralQueries,
    private readonly stop: StopWithoutRelease,
  ) {}

  async react({ payload: { personId } }: ConsentEnded): Promise<void> {
    const open = await this.transactor.read(SYSTEM, (tx) => this.queries.openOfPerson(tx, personId));
    for (const id of open) await this.stop.execute(SYSTEM, id);
  }
}
