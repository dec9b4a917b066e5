import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { newId } from '../../../../kernel/ids.js';
import type { Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import type { ListingToKeep } from '../data/listing-to-keep.reader.js';
import { believedUntil } from '../domain/believed-until.js';
import { capacityFault, type CapacityWord } from '../domain/capacity-rules.js';
import { KeepCapacity } from './keep-capacity.js';
import { ListingDesk, problemOf } from './listing-desk.js';

export interface SayCapacityRequest {
  readonly listingId: string;
  readonly word: CapacityWord;
  readonly idempotencyKey: string;
}

/** Somebody says how much room a listing has: its own agency, or staff who just called it. Answers with the claim's id. */
@Injectable()
export class SayCapacity {
  constructor(
    private readonly desk: ListingDesk,
    private readonly keepCapacity: KeepCapacity,
  ) {}

  execute(actor: Actor, { listingId, word, idempotencyKey: key }: SayCapacityRequest): Promise<KeyedResult | Problem> {
    return this.desk.with(actor, { listingId, right: 'say' }, async (tx, listing) => {
      const fault = capacityFault(word, this.desk.todayAt(listing));
      if (fault) return problemOf(actor, fault);

      const request = { operation: 'sayCapacity', key, request: { listingId, word } };
      return this.desk.once(tx, actor, request, () => this.keep(tx, actor, listing, word));
    });
  }

  private async keep(tx: Tx, actor: Actor, listing: ListingToKeep, word: CapacityWord): Promise<KeyedResult> {
    const [id, saidAt] = [newId(), this.desk.now()];
    await this.keepCapacity.execute(tx, actor, listing, {
      ...word,
      id,
      how: actor.kind === 'staff' ? 'phone_call' : 'partner',
      saidBy: actor.name,
      userId: actor.userId,
      agencyId: actor.agencyId,
      saidAt,
      believedUntil: believedUntil({ ...listing, at: saidAt, closedUntil: word.closedUntil }),
      contradicts: false,
      evidence: null,
    });
    return { id };
  }
}
