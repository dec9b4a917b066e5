import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { localDay } from '../../../../kernel/local-day.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { ListingUse } from '../data/listing-use.store.js';

const ZONE = 'America/New_York';

/** Counts that a listing was opened or referred to: a number a day, never by whom. */
@Injectable()
export class CountUse {
  constructor(
    private readonly transactor: Transactor,
    private readonly use: ListingUse,
    private readonly clock: Clock,
  ) {}

  /** Staff opened it; a partner who looks at its own listing is no use of it. */
  async opened(actor: Actor, listingId: string): Promise<void> {
    if (actor.kind !== 'staff') return;
    await this.transactor.run(actor, (tx) => this.use.opened(tx, listingId, this.today()));
  }

  /** A referral went to it. */
  async referred(tx: Tx, listingId: string): Promise<void> {
    await this.use.referred(tx, listingId, this.today());
  }

  private today(): string {
    return localDay(this.clock.now(), ZONE);
  }
}
