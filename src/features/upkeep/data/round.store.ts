import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { changedRows } from '../../../platform/database/changed-rows.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { AnswerWay, ListingState, RoundAnswer, RoundListing } from '../domain/round.js';

export interface ListingToAsk {
  readonly listingId: string;
  readonly serviceId: string;
  readonly agencyId: string | null;
  readonly callAt: Date;
}

/** A partner's link in a round. */
export interface Letter {
  readonly id: string;
  readonly roundId: string;
  readonly agencyId: string;
  readonly linkId: string | null;
  readonly reminders: number;
  readonly answeredAt: Date | null;
}

export interface SaidInRound {
  readonly roundId: string;
  readonly listingId: string;
  readonly how: AnswerWay;
  readonly byName: string;
  readonly userId: string | null;
  readonly answers: readonly { readonly group: string | null; readonly answer: RoundAnswer }[];
}

const LISTING = `round_id AS "roundId", listing_id AS "listingId", service_id AS "serviceId", agency_id AS "agencyId", state, calls, call_at AS "callAt",
  answered_at AS "answeredAt", answered_by AS "answeredBy", answered_how AS "answeredHow"`;
const LETTER = `l.id, l.round_id AS "roundId", l.agency_id AS "agencyId", l.link_id AS "linkId", l.reminders, l.answered_at AS "answeredAt"`;

const BEGIN = `INSERT INTO verification_rounds (id, name, begun_by, by_name, begun_at) VALUES ($1, $2, $3, $4, $5)`;
const ADD_LISTINGS = `
  INSERT INTO round_listings (round_id, listing_id, service_id, agency_id, place, call_at)
  SELECT $1, listing, service, agency, place, call FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[]) WITH ORDINALITY AS x (listing, service, agency, call, place)`;
const ADD_LETTER = `INSERT INTO round_letters (id, round_id, agency_id, remind_at) VALUES ($1, $2, $3, $4)`;
const LINK_LETTER = `UPDATE round_letters SET link_id = $2 WHERE id = $1`;
const LOCK_LISTING = `
  SELECT ${LISTING} FROM round_listings WHERE round_id = $1 AND listing_id = $2 AND EXISTS (SELECT FROM verification_rounds r WHERE r.id = $1 AND r.ended_at IS NULL) FOR UPDATE`;
const LEADS = `
  SELECT id AS "listingId", service_id AS "serviceId" FROM hsds.service_at_location WHERE id = app.redirected_listing($1)
  UNION ALL SELECT id, id FROM hsds.service WHERE id = app.redirected_listing($1) LIMIT 1`;
const SAY = `
  INSERT INTO round_answers (id, round_id, listing_id, field_group, answer, how, by_name, user_id, at)
  SELECT id, $2, $3, field_group, answer, $4, $5, $6, $7 FROM unnest($1::uuid[], $8::text[], $9::text[]) AS x (id, field_group, answer)`;
const SETTLE = `
  UPDATE round_listings SET state = $3, call_at = NULL, answered_at = $4, answered_by = $5, answered_how = $6
   WHERE round_id = $1 AND (listing_id = $2 OR state = 'waiting' AND app.redirected_listing(listing_id) = app.redirected_listing($2))`;
const CALLED = `UPDATE round_listings SET calls = calls + 1, call_at = $3 WHERE round_id = $1 AND listing_id = $2`;
const ANSWER_LETTER = `UPDATE round_letters SET answered_at = coalesce(answered_at, $3), remind_at = NULL WHERE round_id = $1 AND agency_id = $2`;
const LETTER_BY_ID = `SELECT ${LETTER} FROM round_letters l JOIN verification_rounds r ON r.id = l.round_id WHERE l.id = $1 AND r.ended_at IS NULL`;
const DUE = `
  SELECT ${LETTER} FROM round_letters l JOIN verification_rounds r ON r.id = l.round_id
   WHERE l.remind_at <= $1 AND l.answered_at IS NULL AND r.ended_at IS NULL ORDER BY l.remind_at FOR UPDATE OF l SKIP LOCKED LIMIT 100`;
const REMINDED = `UPDATE round_letters SET reminders = reminders + 1, remind_at = $2 WHERE id = $1`;
const END = `
  WITH ended AS (UPDATE verification_rounds SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL RETURNING id),
  left_out AS (UPDATE round_listings SET state = 'left_out', call_at = NULL WHERE round_id = (SELECT id FROM ended) AND state = 'waiting'),
  quiet AS (UPDATE round_letters SET remind_at = NULL WHERE round_id = (SELECT id FROM ended))
  SELECT id FROM ended`;
const CALL_WHERE_MAIL_FAILED = `
  UPDATE round_listings x SET call_at = $1 FROM round_letters l JOIN mail_messages m ON m.link_id = l.link_id AND m.state = 'failed'
   WHERE l.round_id = x.round_id AND l.agency_id = x.agency_id AND x.state = 'waiting' AND x.call_at > $1 AND l.answered_at IS NULL RETURNING x.listing_id`;

/** The rows of rounds, always in the caller's transaction. */
@Injectable()
export class RoundStore {
  async begin(tx: Tx, { userId, name: byName }: Actor, name: string, at: Date): Promise<string> {
    const id = newId();
    await tx.query(BEGIN, [id, name, userId, byName, at]);
    return id;
  }

  async addListings(tx: Tx, roundId: string, listings: readonly ListingToAsk[]): Promise<void> {
    const column = <Key extends keyof ListingToAsk>(key: Key) => listings.map((listing) => listing[key]);
    await tx.query(ADD_LISTINGS, [
      roundId,
      column('listingId'),
      column('serviceId'),
      column('agencyId'),
      column('callAt'),
    ]);
  }

  async addLetter(tx: Tx, roundId: string, agencyId: string, remindAt: Date): Promise<string> {
    const id = newId();
    await tx.query(ADD_LETTER, [id, roundId, agencyId, remindAt]);
    return id;
  }

  async linkLetter(tx: Tx, letterId: string, linkId: string): Promise<void> {
    await tx.query(LINK_LETTER, [letterId, linkId]);
  }

  /** A listing of a round that still runs, which nobody else answers for until the transaction ends. */
  async lockListing(tx: Tx, roundId: string, listingId: string): Promise<RoundListing | null> {
    const [row] = await tx.query<RoundListing[]>(LOCK_LISTING, [roundId, listingId]);
    return row ?? null;
  }

  /** The listing that this one leads to now: itself, unless it was merged since the round began. */
  async leads(tx: Tx, listingId: string): Promise<Pick<RoundListing, 'listingId' | 'serviceId'> | null> {
    const [row] = await tx.query<Pick<RoundListing, 'listingId' | 'serviceId'>[]>(LEADS, [listingId]);
    return row ?? null;
  }

  async say(tx: Tx, { roundId, listingId, how, byName, userId, answers }: SaidInRound, at: Date): Promise<void> {
    const columns = [answers.map(newId), answers.map(({ group }) => group), answers.map(({ answer }) => answer)];
    await tx.query(SAY, [columns[0], roundId, listingId, how, byName, userId, at, columns[1], columns[2]]);
  }

  /** The listing, under whichever ids it is asked about, is done with in this round, by an answer or because there is nobody to ask. */
  async settle(
    tx: Tx,
    { roundId, listingId }: Pick<RoundListing, 'roundId' | 'listingId'>,
    {
      state,
      byName,
      how,
      at,
    }: { readonly state: ListingState; readonly byName: string; readonly how: AnswerWay; readonly at: Date },
  ): Promise<void> {
    await tx.query(SETTLE, [roundId, listingId, state, at, byName, how]);
  }

  /** A call in vain; the next one is planned. */
  async calledInVain(
    tx: Tx,
    { roundId, listingId }: Pick<RoundListing, 'roundId' | 'listingId'>,
    callAt: Date,
  ): Promise<void> {
    await tx.query(CALLED, [roundId, listingId, callAt]);
  }

  /** Any answer of an agency, by whatever way, stops its reminders. */
  async answerLetter(
    tx: Tx,
    { roundId, agencyId }: Pick<RoundListing, 'roundId' | 'agencyId'>,
    at: Date,
  ): Promise<void> {
    if (agencyId) await tx.query(ANSWER_LETTER, [roundId, agencyId, at]);
  }

  async letter(tx: Tx, id: string): Promise<Letter | null> {
    const [row] = await tx.query<Letter[]>(LETTER_BY_ID, [id]);
    return row ?? null;
  }

  /** The letters whose reminder is due, each in one hand. */
  lettersToRemind(tx: Tx, at: Date): Promise<Letter[]> {
    return tx.query(DUE, [at]);
  }

  async reminded(tx: Tx, letterId: string, next: Date | null): Promise<void> {
    await tx.query(REMINDED, [letterId, next]);
  }

  /** Where no mail arrives staff call at once; answers with how many listings that brings to the queue. */
  async callWhereMailFailed(tx: Tx, at: Date): Promise<number> {
    return (await changedRows(tx, CALL_WHERE_MAIL_FAILED, [at])).length;
  }

  /** Ends a round; what nobody answered is left out. False when it had ended. */
  async end(tx: Tx, roundId: string, at: Date): Promise<boolean> {
    return (await tx.query<unknown[]>(END, [roundId, at])).length > 0;
  }
}
