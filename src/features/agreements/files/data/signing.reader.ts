import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';

const ASKED = `
  SELECT a.id AS "agreementId", a.agency_id AS "agencyId", a.title, v.id AS "versionId",
         (SELECT coalesce(json_agg(json_build_object('email', s.email, 'locale', coalesce(u.locale, 'en')) ORDER BY s.email), '[]')
            FROM agreement_signers s LEFT JOIN users u ON u.email = s.email
           WHERE s.agreement_id = a.id AND s.email IS NOT NULL AND s.party_id <> a.agency_id) AS readers
    FROM agreement_versions v JOIN agreements a ON a.id = v.agreement_id
   WHERE v.id = $1 AND v.state = 'offered'`;
const RECEIPT = `
  SELECT a.id AS "agreementId", a.agency_id AS "agencyId", a.title, s.version_id AS "versionId",
         json_build_array(json_build_object('email', signer.email, 'locale', signer.locale, 'isOurs', signer.agency_id = a.agency_id),
                          json_build_object('email', owner.email, 'locale', owner.locale, 'isOurs', true)) AS readers
    FROM agreement_signatures s
    JOIN agreement_versions v ON v.id = s.version_id
    JOIN agreements a ON a.id = v.agreement_id
    JOIN users signer ON signer.id = s.user_id
    JOIN users owner ON owner.id = a.owner_id
   WHERE s.id = $1`;

/** Somebody who is written to. */
export interface LetterReader {
  readonly email: string;
  readonly locale: 'en' | 'es';
  /** Whether they read it in the console of the agency that keeps the agreement. */
  readonly isOurs?: boolean;
}

/** What a letter about signing is about, and who gets it. */
export interface SigningLetter {
  readonly agreementId: string;
  readonly agencyId: string;
  readonly title: string;
  readonly versionId: string;
  readonly readers: readonly LetterReader[];
}

/** Whom to write to about signing; for the system alone. */
@Injectable()
export class SigningReader {
  /** The partners' signers who sign in, for a version on offer; null where it is not on offer any more. */
  async asked(tx: Tx, versionId: string): Promise<SigningLetter | null> {
    const [letter] = await tx.query<SigningLetter[]>(ASKED, [versionId]);
    return letter ?? null;
  }

  /** Both sides of a receipt: whoever signed, and the owner of the agreement. */
  async receipt(tx: Tx, signatureId: string): Promise<SigningLetter | null> {
    const [letter] = await tx.query<SigningLetter[]>(RECEIPT, [signatureId]);
    return letter ?? null;
  }
}
