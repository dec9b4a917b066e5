import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Page } from '../../../kernel/page.js';
import { invalid, isProblem, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { AgencyReader, type Agency } from '../../directory/index.js';
import { EngagementQueries, type EngagementFilter, type PageAsked } from '../data/engagement.queries.js';
import type { Engagement, PartnerCounts } from '../domain/engagement.js';
import { isCountable, type Period } from '../domain/period.js';
import { engagementTexts } from '../texts/index.js';

/** Something about a partner, with the partner. */
export type OfPartner<T> = T & { readonly partner: Agency };

/** Shows an agency what it logged of its partners. */
@Injectable()
export class ReadEngagement {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: EngagementQueries,
    private readonly agencies: AgencyReader,
  ) {}

  /** The counts of every partner in a period; a Problem when it is none. */
  async counts(actor: Actor, period: Period): Promise<readonly OfPartner<PartnerCounts>[] | Problem> {
    if (!isCountable(period)) return invalid('to', engagementTexts(actor.locale).period);
    return this.transactor.read(actor, async (tx) => {
      const own = actor.agencyId === null ? null : await this.agencies.byId(tx, actor.agencyId);
      return own ? this.withPartners(tx, await this.queries.counts(tx, own.id, own.timeZone, period)) : [];
    });
  }

  /** The rows behind a figure, the newest first. */
  list(actor: Actor, filter: EngagementFilter, asked: PageAsked): Promise<Page<OfPartner<Engagement>> | Problem> {
    return this.transactor.read(actor, async (tx) => {
      const page = await this.queries.list(tx, actor.agencyId, filter, asked);
      return isProblem(page) ? page : { ...page, items: await this.withPartners(tx, page.items) };
    });
  }

  /** One contact, or null when this agency logged none of that id. */
  one(actor: Actor, id: string): Promise<OfPartner<Engagement> | null> {
    return this.transactor.read(actor, async (tx) => {
      const engagement = await this.queries.byId(tx, actor.agencyId, id);
      const [shown] = engagement ? await this.withPartners(tx, [engagement]) : [];
      return shown ?? null;
    });
  }

  private async withPartners<T extends { readonly partnerId: string }>(
    tx: Tx,
    rows: readonly T[],
  ): Promise<readonly OfPartner<T>[]> {
    const agencies = await this.agencies.byIds(tx, [...new Set(rows.map(({ partnerId }) => partnerId))]);
    const byId = new Map(agencies.map((agency) => [agency.id, agency]));
    return rows.flatMap((row) => {
      const partner = byId.get(row.partnerId);
      return partner ? [{ ...row, partner }] : [];
    });
  }
}
