import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { endOfDay } from '../../../kernel/local-day.js';
import { changedRows } from '../../../platform/database/changed-rows.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import type { Consent, ConsentDetails } from '../domain/consent.js';
import { CONSENT_COLUMNS } from './consent-columns.js';

/** The job that tells those who rely on releases that have ended. */
export const ANNOUNCE_EXPIRED_CONSENTS = 'announce-expired-consents';

interface Holder {
  readonly agencyId: string;
  readonly timeZone: string;
}

const INSERT = `
  INSERT INTO consents (id, agency_id, person_id, recipient_class, scopes, purposes, signed_by, signer_name, signed_on, expires_on, no_expiry,
    treatment_from, treatment_to, has_tpo_statements, has_authority_document, covers_part2_unit, who_consented_to_treatment, participants,
    treating_participants_only, recorded_by, recorded_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`;
const NAME_RECIPIENTS = `INSERT INTO consent_recipients (consent_id, agency_id) SELECT DISTINCT $1::uuid, agency FROM unnest($2::uuid[]) AS agency`;
const LOCK = `SELECT ${CONSENT_COLUMNS} FROM consents c JOIN agencies a ON a.id = c.agency_id WHERE c.id = $1 AND c.agency_id = $2 FOR UPDATE OF c`;
const REVOKE = `
  UPDATE consents SET revoked_at = $3, revoked_how = $4, revoked_by = $5, version = version + 1
   WHERE id = $1 AND agency_id = $2 AND revoked_at IS NULL RETURNING person_id AS "personId"`;
const ANNOUNCE = `
  UPDATE consents c SET expiry_announced_at = $1 FROM agencies a
   WHERE a.id = c.agency_id AND c.revoked_at IS NULL AND c.expiry_announced_at IS NULL AND c.expires_on < ($1::timestamptz AT TIME ZONE a.time_zone)::date
  RETURNING c.id, c.person_id AS "personId"`;

/** The write side of releases: the row, its event and the jobs that follow, in the caller's transaction. */
@Injectable()
export class ConsentStore {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly jobs: Jobs,
  ) {}

  async record(
    tx: Tx,
    actor: Actor,
    { agencyId, timeZone }: Holder,
    personId: string,
    consent: ConsentDetails,
  ): Promise<{ readonly id: string }> {
    const id = newId();
    await tx.query(INSERT, [
      id,
      agencyId,
      personId,
      consent.recipientClass,
      consent.scopes,
      consent.purposes,
      consent.signedBy,
      consent.signerName,
      consent.signedOn,
      consent.expiresOn,
      consent.noExpiry,
      consent.treatmentFrom,
      consent.treatmentTo,
      consent.hasTpoStatements,
      consent.hasAuthorityDocument,
      consent.coversPart2Unit,
      consent.whoConsentedToTreatment,
      consent.participants,
      consent.treatingParticipantsOnly,
      actor.userId,
      this.clock.now(),
    ]);
    await tx.query(NAME_RECIPIENTS, [id, consent.recipientAgencyIds]);
    await this.happened(tx, actor, 'consent.recorded', { id, personId });
    if (consent.expiresOn !== null)
      await this.jobs.add(
        tx,
        ANNOUNCE_EXPIRED_CONSENTS,
        {},
        { runAt: endOfDay(consent.expiresOn, timeZone), key: `consent-expiry:${id}` },
      );
    return { id };
  }

  /** Locks the row; null when it is not this agency's. */
  async lock(tx: Tx, agencyId: string | null, id: string): Promise<Consent | null> {
    const [consent] = await tx.query<Consent[]>(LOCK, [id, agencyId]);
    return consent ?? null;
  }

  /** Ends it from this instant. A release that was revoked before stays as it was. */
  async revoke(tx: Tx, actor: Actor, { id, agencyId }: Consent, how: string): Promise<void> {
    const [revoked] = await changedRows<{ personId: string }>(tx, REVOKE, [
      id,
      agencyId,
      this.clock.now(),
      how,
      actor.userId,
    ]);
    if (revoked) await this.happened(tx, actor, 'consent.revoked', { id, personId: revoked.personId });
  }

  /** Says of each release that has ended since, once. */
  async announceExpired(tx: Tx, actor: Actor): Promise<number> {
    const expired = await changedRows<{ id: string; personId: string }>(tx, ANNOUNCE, [this.clock.now()]);
    for (const consent of expired) await this.happened(tx, actor, 'consent.expired', consent);
    return expired.length;
  }

  private async happened(
    tx: Tx,
    actor: Actor,
    type: string,
    { id, personId }: { readonly id: string; readonly personId: string },
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subject: `consent:${id}`, payload: { consentId: id, personId } });
  }
}
