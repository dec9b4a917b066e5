import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { newId } from '../../../../kernel/ids.js';
import type { Problem } from '../../../../kernel/problem.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { FailedCallStore, type CallToKeep } from '../data/failed-call.store.js';
import type { CallFailed } from '../domain/listing-events.js';
import { ListingDesk } from './listing-desk.js';
import { TellOfChange } from './tell-of-change.js';

export interface FailedCallRequest extends Omit<CallToKeep, 'id'> {
  readonly listingId: string;
  readonly idempotencyKey: string;
}

/** Staff called a listing: nobody answered, or somebody else. Answers with the call's id. */
@Injectable()
export class NoteFailedCall {
  constructor(
    private readonly desk: ListingDesk,
    private readonly calls: FailedCallStore,
    private readonly tell: TellOfChange,
  ) {}

  execute(actor: Actor, request: FailedCallRequest): Promise<KeyedResult | Problem> {
    const { listingId, what, number, idempotencyKey: key } = request;
    return this.desk.with(actor, { listingId, right: 'say' }, async (tx, listing) => {
      const keyed = { operation: 'noteFailedCall', key, request: { listingId, what, number } };
      return this.desk.once(tx, actor, keyed, async () => {
        const id = newId();
        await this.calls.keep(tx, actor, listing, { id, what, number }, this.desk.now());
        const failed: CallFailed = {
          type: 'listing.call_failed',
          subject: `listing:${listing.listingId}`,
          payload: { listingId: listing.listingId, serviceId: listing.serviceId, callId: id, what },
        };
        await this.tell.house(tx, actor, failed);
        await this.tell.screens(tx, 'verification', listing.serviceId);
        return { id };
      });
    });
  }
}
