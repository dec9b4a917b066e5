import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { FailedCall } from '../domain/listing-events.js';
import type { TakeBackWhen } from './capacity.store.js';
import type { ListingToKeep } from './listing-to-keep.reader.js';

const KEEP = `
  INSERT INTO failed_calls (id, listing_id, service_id, what, number, said_by, user_id, agency_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const TAKE_BACK = `
  UPDATE failed_calls SET undone_at = $3 WHERE id = $1 AND user_id = $2 AND undone_at IS NULL AND at > $4
  RETURNING listing_id AS "listingId", service_id AS "serviceId", what`;

export interface CallToKeep {
  readonly id: string;
  readonly what: FailedCall;
  /** The number that was dialled, where that is known. */
  readonly number: string | null;
}

export interface TakenBackCall {
  readonly listingId: string;
  readonly serviceId: string;
  readonly what: FailedCall;
}

/** Keeps the calls that nobody answered, or that reached somebody else. */
@Injectable()
export class FailedCallStore {
  async keep(
    tx: Tx,
    { name, userId, agencyId }: Actor,
    { listingId, serviceId }: ListingToKeep,
    { id, what, number }: CallToKeep,
    at: Date,
  ): Promise<void> {
    await tx.query(KEEP, [id, listingId, serviceId, what, number, name, userId, agencyId, at]);
  }

  async takeBack(tx: Tx, { userId }: Actor, id: string, { at, since }: TakeBackWhen): Promise<TakenBackCall | null> {
    const [taken] = await changedRows<TakenBackCall>(tx, TAKE_BACK, [id, userId, at, since]);
    return taken ?? null;
  }
}
