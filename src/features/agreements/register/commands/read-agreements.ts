import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { localDay } from '../../../../kernel/local-day.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { AgencyReader } from '../../../directory/index.js';
import {
  AgreementLists,
  type AgreementsFound,
  type AgreementsWanted,
  type DueNow,
} from '../data/agreement-list.queries.js';
import { Agreements } from '../data/agreements.reader.js';
import type { Agreement } from '../domain/agreement.js';

/** One agreement, with what its page tells of how it stands today. */
export interface AgreementToday {
  readonly agreement: Agreement;
  readonly today: string;
  readonly now: Date;
  readonly due: DueNow;
}

const NOTHING: AgreementsFound = {
  items: [],
  nextCursor: null,
  total: 0,
  types: {},
  states: {},
  owners: [],
  expiring: 0,
};

/** Reads agreements for the screens of both sides. */
@Injectable()
export class ReadAgreements {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly agencies: AgencyReader,
    private readonly agreements: Agreements,
    private readonly lists: AgreementLists,
  ) {}

  one(actor: Actor, id: string): Promise<AgreementToday | null> {
    return this.transactor.read(actor, async (tx) => {
      const agreement = await this.agreements.byId(tx, id);
      if (!agreement) return null;
      const now = this.clock.now();
      const today = localDay(now, agreement.timeZone);
      const due =
        actor.kind === 'staff' ? await this.lists.dueOf(tx, id, today) : { missingTerms: 0, expiredLicences: 0 };
      return { agreement, today, now, due };
    });
  }

  /** Those of one's own agency, newest change first; `today` is that of the agency. */
  list(
    actor: Actor,
    wanted: AgreementsWanted,
    page: { first: number; after: string | null },
  ): Promise<{ found: AgreementsFound; today: string }> {
    return this.transactor.read(actor, async (tx) => {
      const agency = actor.agencyId === null ? null : await this.agencies.byId(tx, actor.agencyId);
      const today = localDay(this.clock.now(), agency?.timeZone ?? 'UTC');
      if (!agency) return { found: NOTHING, today };
      return { found: await this.lists.find(tx, { agencyId: agency.id, today }, wanted, page), today };
    });
  }
}
