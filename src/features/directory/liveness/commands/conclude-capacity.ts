import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { ListingsToKeep } from '../data/listing-to-keep.reader.js';
import { believedUntil } from '../domain/believed-until.js';
import type { CapacityState } from '../domain/capacity.js';
import { KeepCapacity } from './keep-capacity.js';

export interface CapacityConclusion {
  readonly listingId: string;
  readonly state: CapacityState;
  /** What it is concluded from, as `noun:id`; the same never speaks twice. */
  readonly evidence: string;
  /** Whose reply it was. */
  readonly saidBy: string;
  readonly agencyId: string;
  readonly at: Date;
}

/** Something an agency did says how much room it has, whatever it said before: both are shown. */
@Injectable()
export class ConcludeCapacity {
  constructor(
    private readonly transactor: Transactor,
    private readonly listings: ListingsToKeep,
    private readonly keepCapacity: KeepCapacity,
    private readonly clock: Clock,
  ) {}

  /** Does nothing for a listing that is gone, or when the evidence has spoken before. */
  async execute({ listingId, state, evidence, saidBy, agencyId, at }: CapacityConclusion): Promise<void> {
    const system = systemActor('directory.conclude_capacity');
    await this.transactor.run(system, async (tx) => {
      const listing = await this.listings.lock(tx, listingId);
      if (!listing) return;
      const saidAt = at < this.clock.now() ? at : this.clock.now();
      await this.keepCapacity.execute(tx, system, listing, {
        id: newId(),
        state,
        waitDays: null,
        closedUntil: null,
        note: null,
        how: 'referral_reply',
        saidBy,
        userId: null,
        agencyId,
        saidAt,
        believedUntil: believedUntil({ ...listing, at: saidAt, closedUntil: null }),
        contradicts: true,
        evidence,
      });
    });
  }
}
