import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { CapacityClaim, CapacityStanding } from '../domain/capacity.js';
import type { ListingToKeep } from './listing-to-keep.reader.js';

/** A claim as it is kept, with who made it. */
export interface ClaimToKeep extends CapacityClaim {
  readonly userId: string | null;
  readonly agencyId: string | null;
  readonly evidence: string | null;
}

const CLAIM_COLUMNS = `id, state, wait_days AS "waitDays", closed_until::text AS "closedUntil", note, how, said_by AS "saidBy", said_at AS "saidAt",
  believed_until AS "believedUntil", contradicts, user_id AS "userId", agency_id AS "agencyId", evidence`;

const KEEP_CLAIM = `
  INSERT INTO capacity_claims (id, listing_id, service_id, state, wait_days, closed_until, note, how, said_by, user_id, agency_id, said_at, believed_until, contradicts, evidence)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (evidence) DO NOTHING RETURNING id`;

/** What can still stand: the last words on each side. */
const LAST_CLAIMS = `
  (SELECT ${CLAIM_COLUMNS} FROM capacity_claims WHERE listing_id = $1 AND undone_at IS NULL AND NOT contradicts ORDER BY said_at DESC, id DESC LIMIT 1)
  UNION ALL
  (SELECT ${CLAIM_COLUMNS} FROM capacity_claims WHERE listing_id = $1 AND undone_at IS NULL AND contradicts ORDER BY said_at DESC, id DESC LIMIT 1)`;

const STAND = `
  INSERT INTO listing_capacity AS kept (listing_id, service_id, state, wait_days, closed_until, note, how, said_by, user_id, agency_id, said_at, believed_until,
    contrary_state, contrary_how, contrary_said_by, contrary_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  ON CONFLICT (listing_id) DO UPDATE SET state = excluded.state, wait_days = excluded.wait_days, closed_until = excluded.closed_until, note = excluded.note,
    how = excluded.how, said_by = excluded.said_by, user_id = excluded.user_id, agency_id = excluded.agency_id, said_at = excluded.said_at,
    believed_until = excluded.believed_until, contrary_state = excluded.contrary_state, contrary_how = excluded.contrary_how,
    contrary_said_by = excluded.contrary_said_by, contrary_at = excluded.contrary_at, version = kept.version + 1`;

const NOTHING_STANDS = `DELETE FROM listing_capacity WHERE listing_id = $1 RETURNING listing_id`;

const TAKE_BACK = `
  UPDATE capacity_claims SET undone_at = $3 WHERE id = $1 AND user_id = $2 AND undone_at IS NULL AND said_at > $4 RETURNING listing_id AS "listingId"`;

/** Keeps what is said about the room of listings, and what stands after it. */
@Injectable()
export class CapacityStore {
  /** False when the same evidence has spoken before. */
  async keep(tx: Tx, { listingId, serviceId }: ListingToKeep, claim: ClaimToKeep): Promise<boolean> {
    const rows = await tx.query<unknown[]>(KEEP_CLAIM, [
      claim.id,
      listingId,
      serviceId,
      claim.state,
      claim.waitDays,
      claim.closedUntil,
      claim.note,
      claim.how,
      claim.saidBy,
      claim.userId,
      claim.agencyId,
      claim.saidAt,
      claim.believedUntil,
      claim.contradicts,
      claim.evidence,
    ]);
    return rows.length > 0;
  }

  lastClaims(tx: Tx, listingId: string): Promise<ClaimToKeep[]> {
    return tx.query(LAST_CLAIMS, [listingId]);
  }

  async stand(
    tx: Tx,
    { listingId, serviceId }: ListingToKeep,
    standing: (CapacityStanding & { readonly said: ClaimToKeep }) | null,
  ): Promise<void> {
    if (!standing) return void (await changedRows(tx, NOTHING_STANDS, [listingId]));
    const { said, contrary } = standing;
    await tx.query(STAND, [
      listingId,
      serviceId,
      said.state,
      said.waitDays,
      said.closedUntil,
      said.note,
      said.how,
      said.saidBy,
      said.userId,
      said.agencyId,
      said.saidAt,
      said.believedUntil,
      contrary?.state ?? null,
      contrary?.how ?? null,
      contrary?.saidBy ?? null,
      contrary?.saidAt ?? null,
    ]);
  }

  /** Takes back a word of the actor's own that was said since; the listing it was about, or null when there is none. */
  async takeBack(tx: Tx, { userId }: Actor, id: string, { at, since }: TakeBackWhen): Promise<string | null> {
    const [taken] = await changedRows<{ listingId: string }>(tx, TAKE_BACK, [id, userId, at, since]);
    return taken?.listingId ?? null;
  }
}

export interface TakeBackWhen {
  readonly at: Date;
  readonly since: Date;
}
