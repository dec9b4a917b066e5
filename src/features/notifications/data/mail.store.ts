import { Injectable } from '@nestjs/common';
import type { Locale } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { MailFacts, MailKind } from '../domain/mail-kinds.js';

export interface NewMail {
  readonly kind: MailKind;
  /** One mail for each key, however often it is asked for. */
  readonly dedupeKey: string;
  readonly agencyId: string | null;
  readonly referralId: string | null;
  readonly linkId: string | null;
  readonly address: string;
  readonly locale: Locale;
  readonly facts: MailFacts;
}

export interface QueuedMail extends NewMail {
  readonly id: string;
  readonly attempts: number;
}

const INSERT = `
  INSERT INTO mail_messages (id, kind, dedupe_key, agency_id, referral_id, link_id, address, locale, facts, next_attempt_at, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) ON CONFLICT (dedupe_key) DO NOTHING RETURNING id`;

const LOCK_QUEUED = `
  SELECT id, kind, dedupe_key AS "dedupeKey", agency_id AS "agencyId", referral_id AS "referralId", link_id AS "linkId",
         address, locale, facts, attempts
    FROM mail_messages WHERE id = $1 AND state = 'queued' FOR UPDATE SKIP LOCKED`;

const SENT = `UPDATE mail_messages SET state = 'sent', attempts = attempts + 1, sent_at = $2, next_attempt_at = NULL, last_error = NULL, facts = '{}' WHERE id = $1`;
const RETRY = `UPDATE mail_messages SET attempts = attempts + 1, next_attempt_at = $2, last_error = $3 WHERE id = $1`;
const FAILED = `UPDATE mail_messages SET state = 'failed', attempts = attempts + 1, next_attempt_at = NULL, last_error = $2, facts = '{}' WHERE id = $1`;

/** The write side of mail: one row from queued to sent or given up. */
@Injectable()
export class MailStore {
  /** The new mail's id, or null where this mail was queued before. */
  async insert(tx: Tx, mail: NewMail, now: Date): Promise<string | null> {
    const values = [
      newId(),
      mail.kind,
      mail.dedupeKey,
      mail.agencyId,
      mail.referralId,
      mail.linkId,
      mail.address,
      mail.locale,
      JSON.stringify(mail.facts),
      now,
    ];
    const [row] = await tx.query<{ id: string }[]>(INSERT, values);
    return row?.id ?? null;
  }

  /** Takes a queued mail for sending; null when it is done, given up, or in another's hands. */
  async lockQueued(tx: Tx, id: string): Promise<QueuedMail | null> {
    const [mail] = await tx.query<QueuedMail[]>(LOCK_QUEUED, [id]);
    return mail ?? null;
  }

  async markSent(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(SENT, [id, at]);
  }

  async markRetry(tx: Tx, id: string, nextAttemptAt: Date, error: string): Promise<void> {
    await tx.query(RETRY, [id, nextAttemptAt, error]);
  }

  async markFailed(tx: Tx, id: string, error: string): Promise<void> {
    await tx.query(FAILED, [id, error]);
  }
}
