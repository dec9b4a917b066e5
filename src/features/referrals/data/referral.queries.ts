import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page } from '../../../kernel/page.js';
import { queryPrepared } from '../../../platform/database/prepared-statement.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { ReferralState } from '../domain/referral-lifecycle.js';
import type { Referral } from '../domain/referral.js';
import type { NamedReferral } from '../domain/shown-referral.js';
import { REFERRAL_COLUMNS, toReferral, type ReferralRow } from './referral-row.js';
import { inScope, scopeValues, type Scope } from './scope.js';

/** A referral with the names and zones that every screen shows beside it. */
export interface ReferralOverview extends NamedReferral {
  /** Null for the other side, who does not know the sender's staff. */
  readonly ownerName: string | null;
}

type OverviewRow = ReferralRow & Omit<ReferralOverview, keyof Referral>;

const OVERVIEW = `
  SELECT ${REFERRAL_COLUMNS}, snd.name AS "senderName", snd.time_zone AS "senderZone", unit.name AS "unitName", unit.neutral_name AS "unitNeutralName",
         coalesce(unit.is_part2_program, false) AS "unitIsPart2", rec.name AS "receiverName", rec.time_zone AS "receiverZone", own.display_name AS "ownerName"
    FROM referrals r
    JOIN agencies snd ON snd.id = r.sender_agency_id
    JOIN agencies rec ON rec.id = r.receiver_agency_id
    LEFT JOIN agency_units unit ON unit.id = r.sender_unit_id
    LEFT JOIN users own ON own.id = r.owner_id`;

const BY_IDS = `${OVERVIEW} WHERE r.id = ANY($1::uuid[]) AND ${inScope(2)}`;

const LIST = `${OVERVIEW}
   WHERE ${inScope(1)}
     AND ($3::text[] IS NULL OR r.state = ANY($3)) AND ($4::uuid IS NULL OR r.owner_id = $4) AND ($5::uuid IS NULL OR r.person_id = $5)
     AND ($6::uuid IS NULL OR r.receiver_agency_id = $6) AND (NOT $7::boolean OR r.ended_at IS NULL)
     AND ($8::uuid IS NULL OR r.listing_id = $8)
     AND ($9::timestamptz IS NULL OR (r.created_at, r.id) < ($9, $10::uuid))
   ORDER BY r.created_at DESC, r.id DESC
   LIMIT $11`;

const OF_PERSON = `${OVERVIEW} WHERE ${inScope(1)} AND r.person_id = $3 AND r.state <> 'void' ORDER BY r.created_at DESC, r.id DESC LIMIT 100`;

const NEEDS_OWNER = `${OVERVIEW}
   WHERE ${inScope(1)} AND r.sender_agency_id = $2 AND (r.owner_id = $3 OR ($4::boolean AND r.rungs >= 4))
     AND r.state NOT IN ('draft', 'void') AND (CASE WHEN r.state IN ('declined', 'withdrawn', 'no_response') THEN r.next_step IS NULL ELSE r.loop_confirmed_at IS NULL END
       OR r.safety_concern_at IS NOT NULL OR r.news_at IS NOT NULL)
   ORDER BY r.due_at NULLS LAST, r.id
   LIMIT 300`;

const NEEDS_RECEIVER = `${OVERVIEW}
   WHERE ${inScope(1)} AND r.receiver_agency_id = $2 AND r.sent_at IS NOT NULL AND r.state <> 'void' AND (r.ended_at IS NULL OR r.ended_at > $3)
   ORDER BY r.due_at NULLS LAST, r.id
   LIMIT 300`;

const OPEN_OF_PERSON = `SELECT id FROM referrals WHERE person_id = $1 AND ended_at IS NULL AND state <> 'draft' ORDER BY id`;
const OPEN_WITH_PERSON = `SELECT id FROM referrals WHERE person_id IS NOT NULL AND ended_at IS NULL AND state <> 'draft' AND id > $1 ORDER BY id LIMIT $2`;

export interface ReferralFilter {
  readonly states?: readonly ReferralState[] | null;
  readonly ownerId?: string | null;
  readonly personId?: string | null;
  readonly receiverId?: string | null;
  readonly listingId?: string | null;
  readonly openOnly?: boolean | null;
}

export interface PageOf {
  readonly first: number;
  readonly after: string | null;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

const overview = (row: OverviewRow): ReferralOverview => toReferral(row);

/** The read side: one statement a screen. */
@Injectable()
export class ReferralQueries {
  async byId(tx: Tx, scope: Scope, id: string): Promise<ReferralOverview | null> {
    const [found] = await this.byIds(tx, scope, [id]);
    return found ?? null;
  }

  /** In no particular order; unknown ids, and those out of scope, are simply absent. */
  async byIds(tx: Tx, scope: Scope, ids: readonly string[]): Promise<readonly ReferralOverview[]> {
    const rows = await queryPrepared<OverviewRow>(tx, 'referral.overviews', BY_IDS, [ids, ...scopeValues(scope)]);
    return rows.map(overview);
  }

  /** Newest first. A cursor that we did not make starts at the beginning. */
  async list(tx: Tx, scope: Scope, filter: ReferralFilter, { first, after }: PageOf): Promise<Page<ReferralOverview>> {
    const [at, id] = (after && decodeCursor(after, 2)) || [null, null];
    const { states, ownerId, personId, receiverId, listingId, openOnly } = filter;
    const values = [
      ...scopeValues(scope),
      states ?? null,
      ownerId ?? null,
      personId ?? null,
      receiverId ?? null,
      openOnly ?? false,
      listingId ?? null,
      at,
      id,
      first + 1,
    ];
    const rows = await this.overviews(tx, LIST, values);
    return toPage(rows, first, (row) => [row.createdAt.toISOString(), row.id]);
  }

  ofPerson(tx: Tx, scope: Scope, personId: string): Promise<readonly ReferralOverview[]> {
    return this.overviews(tx, OF_PERSON, [...scopeValues(scope), personId]);
  }

  /** What an owner may have to see to; for a supervisor also what has gone up the ladder to them. */
  needingOwner(tx: Tx, scope: Scope, userId: string, alsoEscalated: boolean): Promise<readonly ReferralOverview[]> {
    return this.overviews(tx, NEEDS_OWNER, [...scopeValues(scope), userId, alsoEscalated]);
  }

  /** What a receiving agency has open, and what ended since. */
  ofReceiver(tx: Tx, scope: Scope, endedSince: Date): Promise<readonly ReferralOverview[]> {
    return this.overviews(tx, NEEDS_RECEIVER, [...scopeValues(scope), endedSince]);
  }

  /** Referrals of a person that were submitted and have not ended; for the system. */
  async openOfPerson(tx: Tx, personId: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }[]>(OPEN_OF_PERSON, [personId])).map(({ id }) => id);
  }

  /** All of them, page by page in the order of their ids; for the system. */
  async openAfter(tx: Tx, lastId: string | null, limit: number): Promise<readonly string[]> {
    return (await tx.query<{ id: string }[]>(OPEN_WITH_PERSON, [lastId ?? FIRST_ID, limit])).map(({ id }) => id);
  }

  private async overviews(tx: Tx, sql: string, values: readonly unknown[]): Promise<readonly ReferralOverview[]> {
    return (await tx.query<OverviewRow[]>(sql, [...values])).map(overview);
  }
}
