import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { newId } from '../../../../kernel/ids.js';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
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

/** Whose word is taken over: the listing's own agency, or somebody whose word the actor has checked. */
export interface SaidByOther {
  readonly byName: string;
  readonly isItsAgency: boolean;
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

  /** Takes over what somebody else said, in the caller's transaction. */
  async within(
    tx: Tx,
    actor: Actor,
    { listingId, word, said }: Omit<SayCapacityRequest, 'idempotencyKey'> & { readonly said: SaidByOther },
  ): Promise<KeyedResult | Problem> {
    const listing = await this.desk.lock(tx, actor, { listingId, right: 'say' });
    if (isProblem(listing)) return listing;
    const fault = capacityFault(word, this.desk.todayAt(listing));
    return fault ? problemOf(actor, fault) : this.keep(tx, actor, listing, word, said);
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    listing: ListingToKeep,
    word: CapacityWord,
    said: SaidByOther | null = null,
  ): Promise<KeyedResult> {
    const [id, saidAt] = [newId(), this.desk.now()];
    await this.keepCapacity.execute(tx, actor, listing, {
      ...word,
      id,
      how: (said ? said.isItsAgency : actor.kind !== 'staff') ? 'partner' : 'phone_call',
      saidBy: said?.byName ?? actor.name,
      userId: actor.userId,
      agencyId: said?.isItsAgency ? listing.agencyId : actor.agencyId,
      saidAt,
      believedUntil: believedUntil({ ...listing, at: saidAt, closedUntil: word.closedUntil }),
      contradicts: false,
      evidence: null,
    });
    return { id };
  }
}
