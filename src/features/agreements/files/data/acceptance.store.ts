import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { VersionState } from '../../register/domain/agreement-version.js';

const HOLD = 'SELECT agreement_id AS "agreementId", state FROM app.hold_version($1)';
const SIGN = `
  INSERT INTO agreement_signatures (id, version_id, party_id, method, signer_name, signer_title, signed_on, user_id, client_address, content_sha256, recorded_at)
  VALUES ($1, $2, $3, 'portal', $4, $5, $6, $7, $8, $9, $10)`;
const SIGNED =
  'SELECT id, user_id AS "userId", signer_name AS "signerName" FROM agreement_signatures WHERE version_id = $1 AND party_id = $2';
const EVIDENCE = `
  SELECT s.id, s.version_id AS "versionId", s.party_id AS "partyId", s.signer_name AS "signerName", s.signer_title AS "signerTitle",
         host(s.client_address) AS "clientAddress", s.content_sha256 AS "contentSha256", s.recorded_at AS "recordedAt", s.user_id AS "userId",
         u.email, u.locale, v.agreement_id AS "agreementId"
    FROM agreement_signatures s
    JOIN agreement_versions v ON v.id = s.version_id
    JOIN users u ON u.id = s.user_id
   WHERE s.id = $1 AND s.method = 'portal'`;
const AGREEMENT_OF = 'SELECT agreement_id AS "agreementId", state FROM agreement_versions WHERE id = $1';

/** How a version stands that was offered once. */
export interface HeldVersion {
  readonly agreementId: string;
  readonly state: VersionState;
}

export interface Acceptance {
  readonly id: string;
  readonly versionId: string;
  readonly partyId: string;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly signedOn: string;
  readonly userId: string;
  readonly clientAddress: string;
  readonly contentSha256: string;
  readonly recordedAt: Date;
}

/** What was kept of an acceptance in the portal, and who gave it. */
export interface Evidence {
  readonly id: string;
  readonly agreementId: string;
  readonly versionId: string;
  readonly partyId: string;
  readonly signerName: string;
  readonly signerTitle: string | null;
  readonly clientAddress: string;
  readonly contentSha256: string;
  readonly recordedAt: Date;
  readonly userId: string;
  readonly email: string;
  readonly locale: 'en' | 'es';
}

/** Signatures that are given in the portal. */
@Injectable()
export class AcceptanceStore {
  /** The version, with its agreement held until the transaction ends; null for what was never offered to whoever asks. */
  async hold(tx: Tx, versionId: string): Promise<HeldVersion | null> {
    const [held] = await tx.query<HeldVersion[]>(HOLD, [versionId]);
    return held ?? null;
  }

  async sign(tx: Tx, given: Acceptance): Promise<void> {
    const {
      id,
      versionId,
      partyId,
      signerName,
      signerTitle,
      signedOn,
      userId,
      clientAddress,
      contentSha256,
      recordedAt,
    } = given;
    await tx.query(SIGN, [
      id,
      versionId,
      partyId,
      signerName,
      signerTitle,
      signedOn,
      userId,
      clientAddress,
      contentSha256,
      recordedAt,
    ]);
  }

  async signatureOf(
    tx: Tx,
    versionId: string,
    partyId: string,
  ): Promise<{ id: string; userId: string | null; signerName: string } | null> {
    const [signature] = await tx.query<{ id: string; userId: string | null; signerName: string }[]>(SIGNED, [
      versionId,
      partyId,
    ]);
    return signature ?? null;
  }

  async agreementOf(tx: Tx, versionId: string): Promise<HeldVersion | null> {
    const [version] = await tx.query<HeldVersion[]>(AGREEMENT_OF, [versionId]);
    return version ?? null;
  }

  async evidence(tx: Tx, signatureId: string): Promise<Evidence | null> {
    const [evidence] = await tx.query<Evidence[]>(EVIDENCE, [signatureId]);
    return evidence ?? null;
  }
}
