import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page } from '../../../kernel/page.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { PartVerified, Round, RoundListing } from '../domain/round.js';
import type { Part } from './suggestion.queries.js';

/** A listing that staff call about. */
export interface CallRow extends RoundListing {
  readonly roundName: string;
  readonly place: number;
}

const ROUNDS = `
  SELECT r.id, r.name, r.by_name AS "byName", r.begun_at AS "begunAt", r.ended_at AS "endedAt", n.*, m.*
    FROM verification_rounds r,
         LATERAL (SELECT count(*)::int AS listings, count(*) FILTER (WHERE state = 'answered' AND answered_how = 'partner_link')::int AS "answeredByLink",
                         count(*) FILTER (WHERE state = 'answered' AND answered_how = 'phone_call')::int AS "answeredByPhone",
                         count(*) FILTER (WHERE state = 'wrong_number')::int AS "wrongNumber", count(*) FILTER (WHERE state = 'left_out')::int AS "leftOut",
                         count(*) FILTER (WHERE state = 'waiting' AND calls = 0 AND call_at > $1)::int AS waiting,
                         count(*) FILTER (WHERE state = 'waiting' AND (calls > 0 OR call_at <= $1))::int AS "toCall"
                    FROM round_listings x WHERE x.round_id = r.id) n,
         LATERAL (SELECT count(*)::int AS letters, count(answered_at)::int AS "lettersAnswered" FROM round_letters l WHERE l.round_id = r.id) m
   WHERE $2::uuid IS NULL OR r.id = $2 ORDER BY r.ended_at IS NOT NULL, r.begun_at DESC, r.id LIMIT 100`;
const LISTING = `x.round_id AS "roundId", x.listing_id AS "listingId", x.service_id AS "serviceId", x.agency_id AS "agencyId", x.state, x.calls, x.call_at AS "callAt",
  x.answered_at AS "answeredAt", x.answered_by AS "answeredBy", x.answered_how AS "answeredHow", x.place, r.name AS "roundName"`;
/** Of listings of a round that became one, that under the id that stayed is shown, or else the first. */
const NOT_TWICE = `
  NOT EXISTS (SELECT FROM round_listings twin WHERE twin.round_id = x.round_id AND twin.listing_id <> x.listing_id
    AND app.redirected_listing(twin.listing_id) = app.redirected_listing(x.listing_id)
    AND (twin.listing_id = app.redirected_listing(x.listing_id) OR twin.place < x.place AND x.listing_id <> app.redirected_listing(x.listing_id)))`;
const LISTINGS = `
  SELECT ${LISTING} FROM round_listings x JOIN verification_rounds r ON r.id = x.round_id WHERE x.round_id = $1 AND x.place > $2 AND ${NOT_TWICE} ORDER BY x.place LIMIT $3`;
const OF_LETTER = `
  SELECT ${LISTING} FROM round_letters l JOIN round_listings x ON x.round_id = l.round_id AND x.agency_id = l.agency_id JOIN verification_rounds r ON r.id = x.round_id
   WHERE l.id = $1 AND ${NOT_TWICE} ORDER BY x.state <> 'waiting', x.place`;
/** Those whose time was agreed first, then by what is worth asking. */
const TO_CALL = `
  SELECT ${LISTING} FROM round_listings x JOIN verification_rounds r ON r.id = x.round_id AND r.ended_at IS NULL
   WHERE x.state = 'waiting' AND (x.call_at <= $1 OR $2 AND x.call_at IS NOT NULL) AND ${NOT_TWICE}
   ORDER BY x.calls > 0 AND x.call_at <= $1 DESC, x.call_at > $1, r.begun_at, x.place LIMIT $3`;
const TO_CALL_COUNT = `
  SELECT count(*) FILTER (WHERE x.call_at <= $1)::int AS now, count(*)::int AS all FROM round_listings x JOIN verification_rounds r ON r.id = x.round_id AND r.ended_at IS NULL
   WHERE x.state = 'waiting' AND x.call_at IS NOT NULL AND ${NOT_TWICE}`;
const VERIFIED = `
  SELECT asked AS "listingId", v.field_group AS "group", v.verified_at AS at, v.verified_by AS by, v.how
    FROM unnest($1::uuid[]) AS asked JOIN listing_verifications v ON v.listing_id = app.redirected_listing(asked)`;

/** What staff look at of rounds. */
@Injectable()
export class RoundQueries {
  all(tx: Tx, now: Date): Promise<Round[]> {
    return tx.query(ROUNDS, [now, null]);
  }

  async one(tx: Tx, id: string, now: Date): Promise<Round | null> {
    const [round] = await tx.query<Round[]>(ROUNDS, [now, id]);
    return round ?? null;
  }

  async listings(tx: Tx, roundId: string, { first, after }: Part): Promise<Page<CallRow>> {
    const [place] = (after && decodeCursor(after, 1)) || [0];
    const rows = await tx.query<CallRow[]>(LISTINGS, [roundId, place, first + 1]);
    return toPage(rows, first, (row) => [row.place]);
  }

  /** The listings that a partner's link is about, those first that wait for an answer. */
  ofLetter(tx: Tx, letterId: string): Promise<CallRow[]> {
    return tx.query(OF_LETTER, [letterId]);
  }

  toCall(
    tx: Tx,
    now: Date,
    { laterToo, first }: { readonly laterToo: boolean; readonly first: number },
  ): Promise<CallRow[]> {
    return tx.query(TO_CALL, [now, laterToo, first]);
  }

  async callCount(tx: Tx, now: Date): Promise<{ readonly now: number; readonly all: number }> {
    const [row] = await tx.query<{ now: number; all: number }[]>(TO_CALL_COUNT, [now]);
    return row ?? { now: 0, all: 0 };
  }

  /** When each part of these listings was last found true. */
  async verified(tx: Tx, listingIds: readonly string[]): Promise<ReadonlyMap<string, readonly PartVerified[]>> {
    const rows = await tx.query<(PartVerified & { listingId: string })[]>(VERIFIED, [listingIds]);
    const byListing = new Map<string, PartVerified[]>();
    for (const { listingId, ...part } of rows) byListing.set(listingId, [...(byListing.get(listingId) ?? []), part]);
    return byListing;
  }
}
