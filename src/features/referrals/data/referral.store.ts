import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { changedRows } from '../../../platform/database/changed-rows.js';
import { queryPrepared } from '../../../platform/database/prepared-statement.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Referral } from '../domain/referral.js';
import { spokenReference } from '../domain/spoken-reference.js';
import type { SectionKind } from '../domain/sections.js';

/** What is to be shared, and the sender's own summary beside it. */
export interface Packet {
  readonly summary: string | null;
  readonly sections: readonly { readonly kind: SectionKind; readonly text: string }[];
}

export type NewReferral = Pick<
  Referral,
  | 'id'
  | 'personId'
  | 'senderAgencyId'
  | 'senderUnitId'
  | 'receiverAgencyId'
  | 'listingId'
  | 'serviceName'
  | 'categoryCode'
  | 'isSubstanceUseCare'
  | 'urgency'
  | 'enquiry'
  | 'sections'
  | 'fit'
  | 'ownerId'
  | 'createdAt'
>;

export type EditedReferral = Omit<NewReferral, 'senderAgencyId' | 'ownerId' | 'createdAt'> &
  Pick<Referral, 'version' | 'packetVersion'>;

const INSERT = `
  INSERT INTO referrals (id, reference, state, person_id, sender_agency_id, sender_unit_id, receiver_agency_id, listing_id, service_name, category_code,
                         is_substance_use_care, urgency, enquiry, sections, fit, owner_id, created_by, created_at)
  VALUES ($1, $2, 'draft', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15, $16)
  ON CONFLICT (reference) DO NOTHING RETURNING id`;

const EDIT = `
  UPDATE referrals SET version = $2, person_id = $3, sender_unit_id = $4, receiver_agency_id = $5, listing_id = $6, service_name = $7, category_code = $8,
         is_substance_use_care = $9, urgency = $10, enquiry = $11, sections = $12, fit = $13, packet_version = $14
   WHERE id = $1`;

const SAVE = `
  UPDATE referrals SET version = $2, state = $3, reason = $4, outcome = $5, next_step = $6, due_clock = $7, due_from = $8, due_at = $9, rungs = $10,
         owner_id = $11, delivery_problem = $12, yes_held_at = $13, releasable_at = $14, safety_concern_at = $15, last_step = $16, sent_at = $17, accepted_at = $18,
         ended_at = $19, loop_confirmed_at = $20, loop_confirmed_with = coalesce($21, CASE WHEN $20::timestamptz IS NULL THEN NULL ELSE loop_confirmed_with END),
         news_at = $22, served_on = $23, service_started_on = $24, expected_on = $25, evidence = $26,
         due_promise = $27, fast_track = $28
   WHERE id = $1 AND version = $2 - 1
  RETURNING id`;

const PACK = `INSERT INTO referral_sections (referral_id, kind, text) SELECT $1, kind, text FROM jsonb_to_recordset($2::jsonb) AS s(kind text, text text)`;
const UNPACK = `DELETE FROM referral_sections WHERE referral_id = $1`;
const CLIMB = `UPDATE referrals SET rungs = $2 WHERE id = $1`;
const HOLD_YES = `UPDATE referrals SET yes_held_at = now() WHERE id = $1`;
const MARK_RELEASABLE = `
  UPDATE referrals SET releasable_at = CASE WHEN state = 'awaiting_consent' THEN now() END, yes_held_at = NULL
   WHERE id = $1 AND releasable_at IS NULL AND (state = 'awaiting_consent' OR yes_held_at IS NOT NULL) RETURNING id`;
/** A locked link stays locked, whatever mail goes out: only a step of somebody who saw it settles that. */
const MARK_DELIVERY = `
  UPDATE referrals SET delivery_problem = $2
   WHERE id = $1 AND delivery_problem IS DISTINCT FROM $2 AND delivery_problem IS DISTINCT FROM 'link_locked' RETURNING id`;

const newReference = (): string => spokenReference(() => randomBytes(1).readUInt8());

/** The write side: one referral at a time, always in the caller's transaction. */
@Injectable()
export class ReferralStore {
  /** Adds a draft under a reference that no other has, and answers with that reference. */
  async add(tx: Tx, referral: NewReferral, packet: Packet): Promise<string> {
    const reference = await this.insertUnderFreeReference(tx, referral);
    await this.pack(tx, referral.id, packet);
    return reference;
  }

  async edit(tx: Tx, referral: EditedReferral, packet: Packet): Promise<void> {
    const {
      id,
      version,
      personId,
      senderUnitId,
      receiverAgencyId,
      listingId,
      serviceName,
      categoryCode,
      isSubstanceUseCare,
      urgency,
      enquiry,
      sections,
      fit,
      packetVersion,
    } = referral;
    await tx.query(EDIT, [
      id,
      version,
      personId,
      senderUnitId,
      receiverAgencyId,
      listingId,
      serviceName,
      categoryCode,
      isSubstanceUseCare,
      urgency,
      enquiry,
      sections,
      fit,
      packetVersion,
    ]);
    await tx.query(UNPACK, [id]);
    await this.pack(tx, id, packet);
  }

  /** Keeps the next version of a locked referral; the version before must be the one that stands. */
  async save(tx: Tx, referral: Referral, confirmedWith: string | null): Promise<void> {
    const {
      id,
      version,
      state,
      reason,
      outcome,
      nextStep,
      running,
      ownerId,
      deliveryProblem,
      yesHeldAt,
      releasableAt,
      safetyConcernAt,
      lastStep,
      sentAt,
      acceptedAt,
      endedAt,
      loopConfirmedAt,
      newsAt,
      servedOn,
      serviceStartedOn,
      expectedOn,
      evidence,
      fastTrack,
    } = referral;
    const clock = [running?.clock ?? null, running?.from ?? null, running?.at ?? null, running?.rungs ?? 0];
    const values = [
      id,
      version,
      state,
      reason,
      outcome,
      nextStep,
      ...clock,
      ownerId,
      deliveryProblem,
      yesHeldAt,
      releasableAt,
      safetyConcernAt,
      lastStep,
      sentAt,
      acceptedAt,
      endedAt,
      loopConfirmedAt,
      confirmedWith,
      newsAt,
      servedOn,
      serviceStartedOn,
      expectedOn,
      evidence,
      running?.promise ?? null,
      fastTrack,
    ];
    const saved = await queryPrepared(tx, 'referral.save', SAVE, values);
    if (saved.length !== 1) throw new Error(`Referral ${id} moved on under its lock.`);
  }

  async climb(tx: Tx, id: string, rungs: number): Promise<void> {
    await tx.query(CLIMB, [id, rungs]);
  }

  async holdYes(tx: Tx, id: string): Promise<void> {
    await tx.query(HOLD_YES, [id]);
  }

  /** Whether this is news: a held referral that can be sent, or a held yes that can be said, from now on. */
  async markReleasable(tx: Tx, id: string): Promise<boolean> {
    return (await changedRows(tx, MARK_RELEASABLE, [id])).length > 0;
  }

  /** Whether this is news. */
  async markDelivery(tx: Tx, id: string, problem: string | null): Promise<boolean> {
    return (await changedRows(tx, MARK_DELIVERY, [id, problem])).length > 0;
  }

  private async insertUnderFreeReference(tx: Tx, referral: NewReferral): Promise<string> {
    const {
      id,
      personId,
      senderAgencyId,
      senderUnitId,
      receiverAgencyId,
      listingId,
      serviceName,
      categoryCode,
      isSubstanceUseCare,
      urgency,
      enquiry,
      sections,
      fit,
      ownerId,
      createdAt,
    } = referral;
    for (;;) {
      const reference = newReference();
      const values = [
        id,
        reference,
        personId,
        senderAgencyId,
        senderUnitId,
        receiverAgencyId,
        listingId,
        serviceName,
        categoryCode,
        isSubstanceUseCare,
        urgency,
        enquiry,
        sections,
        fit,
        ownerId,
        createdAt,
      ];
      if ((await tx.query<unknown[]>(INSERT, values)).length === 1) return reference;
    }
  }

  private async pack(tx: Tx, id: string, { summary, sections }: Packet): Promise<void> {
    const rows = summary === null ? sections : [...sections, { kind: 'summary', text: summary }];
    if (rows.length > 0) await tx.query(PACK, [id, JSON.stringify(rows)]);
  }
}
