import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Actor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { AgencyReader, type Agency } from '../../directory/index.js';
import { ReferralViews } from '../commands/referral-views.js';
import type { PartnerView } from '../commands/partner-pages.js';
import { PerRequest } from './per-request.js';

/** What several fields of one answer ask for, asked once for each request. */
@Injectable()
export class ReferralLoaders {
  private readonly agencies = new PerRequest(
    (actor) => new DataLoader<string, Agency | null>((ids) => this.agenciesById(actor, ids)),
  );
  private readonly views = new PerRequest(
    (actor) =>
      new DataLoader<string, PartnerView | null>((ids) =>
        Promise.all(ids.map((id) => this.partnerViews.signedInView(actor, id))),
      ),
  );

  constructor(
    private readonly transactor: Transactor,
    private readonly agencyReader: AgencyReader,
    private readonly partnerViews: ReferralViews,
  ) {}

  agency(actor: Actor, id: string): Promise<Agency | null> {
    return this.agencies.for(actor).load(id);
  }

  /** The receiving side's view, opened once however many of its fields are asked for. */
  partnerView(actor: Actor, id: string): Promise<PartnerView | null> {
    return this.views.for(actor).load(id);
  }

  private async agenciesById(actor: Actor, ids: readonly string[]): Promise<(Agency | null)[]> {
    const found = await this.transactor.read(actor, (tx) => this.agencyReader.byIds(tx, ids));
    return ids.map((id) => found.find((agency) => agency.id === id) ?? null);
  }
}
