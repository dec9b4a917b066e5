import { Injectable } from '@nestjs/common';
import { systemActor, type Actor, type Locale } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { AgencyReader } from '../../directory/index.js';
import { ReferralViews, TIERS, type PartnerView } from '../../referrals/index.js';
import { actorOf, type Reply } from '../domain/reply.js';

/** Reads the one request of a link as this device may see it. What is shown of the person is disclosed in the same transaction. */
@Injectable()
export class ReadRequest {
  constructor(
    private readonly transactor: Transactor,
    private readonly agencies: AgencyReader,
    private readonly views: ReferralViews,
  ) {}

  async execute(reply: Reply, locale: Locale): Promise<PartnerView | null> {
    const tier = reply.verified ? TIERS.withCode : TIERS.withoutCode;
    return this.views.partnerView(await this.actorOf(reply, locale), reply.referralId, tier);
  }

  /** Whoever answers by this link, under the name they gave or else their agency's. */
  async actorOf(reply: Reply, locale: Locale): Promise<Actor> {
    const agency = await this.transactor.read(systemActor('replies'), (tx) => this.agencies.byId(tx, reply.agencyId));
    return actorOf(reply, agency?.name ?? reply.address, locale);
  }
}
