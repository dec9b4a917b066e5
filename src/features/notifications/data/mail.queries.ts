import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';

export interface MailStatusRow {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly state: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly at: Date;
}

const OF_REFERRAL = `
  SELECT id, kind, address AS "to", state, attempts, last_error AS "lastError", coalesce(sent_at, created_at) AS at
    FROM mail_messages WHERE referral_id = $1 AND kind <> 'reply_code' ORDER BY created_at DESC, id DESC LIMIT 20`;

/** How the mails about a referral fare, for the staff of the agency that sent it. */
@Injectable()
export class MailQueries {
  ofReferral(tx: Tx, referralId: string): Promise<MailStatusRow[]> {
    return tx.query<MailStatusRow[]>(OF_REFERRAL, [referralId]);
  }
}
