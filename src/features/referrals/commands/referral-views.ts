import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { UserReader } from '../../identity/index.js';
import { ReferralQueries } from '../data/referral.queries.js';
import { scopeOf } from '../data/scope.js';
import { standsAsReceiver } from '../domain/party-to.js';
import { PartnerPages, type PartnerView } from './partner-pages.js';

/** The highest data tier that each way of coming in may see: nothing without a code, health only by a named sign-in. */
export const TIERS = { withoutCode: 0, withCode: 2, signedIn: 5 } as const;

/** Shows referrals to the receiving side. The release is decided anew at every look, and every look at details is written down. */
@Injectable()
export class ReferralViews {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ReferralQueries,
    private readonly pages: PartnerPages,
    private readonly users: UserReader,
  ) {}

  /** The referral as it may be shown up to a data tier; null when it is not this actor's to see, or does not exist. */
  partnerView(actor: Actor, id: string, upToTier: number): Promise<PartnerView | null> {
    return this.transactor.run(actor, (tx) => this.within(tx, actor, id, upToTier));
  }

  /** As somebody who signed in sees it; a shared mailbox is nobody by name, so health details stay closed to it. */
  signedInView(actor: Actor, id: string): Promise<PartnerView | null> {
    return this.transactor.run(actor, async (tx) => {
      const user = actor.userId === null ? null : await this.users.byId(tx, actor.userId);
      return this.within(tx, actor, id, !user || user.isMailbox ? TIERS.withCode : TIERS.signedIn);
    });
  }

  private async within(tx: Tx, actor: Actor, id: string, upToTier: number): Promise<PartnerView | null> {
    const referral = isUuid(id) ? await this.queries.byId(tx, scopeOf(actor), id) : null;
    return referral && standsAsReceiver(actor, referral) ? this.pages.show(tx, actor, referral, upToTier) : null;
  }
}
