import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isUuid } from '../../../../kernel/ids.js';
import { localDay } from '../../../../kernel/local-day.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { AgencyReader, type Agency } from '../../../directory/index.js';
import { AgreementLists, type ListedAgreement } from '../data/agreement-list.queries.js';
import { PartnerQueries, type PartnerAround } from '../data/partner.queries.js';

/** A partner with the agreements between it and us. */
export interface PartnerPage extends PartnerAround {
  readonly agency: Agency;
  readonly agreements: readonly ListedAgreement[];
  readonly today: string;
}

const MOST_AGREEMENTS = 100;

/** Reads the page of one partner. */
@Injectable()
export class ReadPartner {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly agencies: AgencyReader,
    private readonly lists: AgreementLists,
    private readonly partners: PartnerQueries,
  ) {}

  async one(actor: Actor, id: string): Promise<PartnerPage | null> {
    const { agencyId } = actor;
    if (!isUuid(id) || agencyId === null) return null;
    return this.transactor.read(actor, async (tx) => {
      const [agency, own] = [await this.agencies.byId(tx, id), await this.agencies.byId(tx, agencyId)];
      if (!agency || !own) return null;
      const today = localDay(this.clock.now(), own.timeZone);
      const page = { first: MOST_AGREEMENTS, after: null };
      const { items } = await this.lists.find(tx, { agencyId, today }, { partnerId: id }, page);
      const around = await this.partners.around(tx, id, agencyId, today);
      return around && { agency, agreements: items, today, ...around };
    });
  }
}
