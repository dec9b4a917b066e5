import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { FieldGroup, VerifiedWay } from '../domain/verification.js';

export interface VerificationToKeep {
  readonly listingId: string;
  readonly serviceId: string;
  readonly groups: readonly FieldGroup[];
  readonly how: VerifiedWay;
  /** The round in whose course it was verified. */
  readonly roundId: string | null;
  readonly at: Date;
}

const KEEP = `
  WITH parts AS (SELECT * FROM unnest($1::uuid[], $2::text[]) AS p (id, field_group)), logged AS (
    INSERT INTO verification_log (id, listing_id, field_group, how, verified_by, user_id, agency_id, round_id, verified_at)
    SELECT id, $3, field_group, $5, $6, $7, $8, $9, $10 FROM parts)
  INSERT INTO listing_verifications (listing_id, field_group, service_id, how, verified_by, user_id, agency_id, verified_at)
  SELECT $3, field_group, $4, $5, $6, $7, $8, $10 FROM parts
  ON CONFLICT (listing_id, field_group) DO UPDATE SET how = excluded.how, verified_by = excluded.verified_by, user_id = excluded.user_id,
    agency_id = excluded.agency_id, verified_at = excluded.verified_at`;

/** Keeps which parts of a listing were found to be true, by whom, how and when. */
@Injectable()
export class VerificationStore {
  async keep(tx: Tx, { name, userId, agencyId }: Actor, verified: VerificationToKeep): Promise<void> {
    const groups = [...new Set(verified.groups)];
    await tx.query(KEEP, [
      groups.map(newId),
      groups,
      verified.listingId,
      verified.serviceId,
      verified.how,
      name,
      userId,
      agencyId,
      verified.roundId,
      verified.at,
    ]);
  }
}
