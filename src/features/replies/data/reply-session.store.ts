import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Answerer } from '../domain/answerer.js';

/** A request opened by its link on one device. */
export interface ReplySession {
  readonly id: string;
  readonly linkId: string;
  readonly verifiedAt: Date | null;
  readonly answererName: string | null;
  readonly answererRole: string | null;
  readonly answeredAt: Date | null;
}

/** A session to be kept. */
export interface NewReplySession {
  readonly id: string;
  readonly secretHash: Buffer;
  readonly linkId: string;
  readonly openedAt: Date;
  readonly endsAt: Date;
}

const OPEN = `
  INSERT INTO reply_sessions (id, secret_hash, link_id, opened_at, ends_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (secret_hash, link_id) DO UPDATE
    SET id = excluded.id, opened_at = excluded.opened_at, ends_at = excluded.ends_at, verified_at = NULL, answerer_name = NULL, answerer_role = NULL, answered_at = NULL`;
const FIND = `
  SELECT id, link_id AS "linkId", verified_at AS "verifiedAt", answerer_name AS "answererName",
         answerer_role AS "answererRole", answered_at AS "answeredAt"
    FROM reply_sessions WHERE secret_hash = $1 AND link_id = $2 AND ends_at > $3`;
const NAME = `UPDATE reply_sessions SET answerer_name = $2, answerer_role = $3 WHERE id = $1`;
const VERIFY = `UPDATE reply_sessions SET verified_at = $2 WHERE id = $1`;
const FORGET = `UPDATE reply_sessions SET verified_at = NULL, answerer_name = NULL, answerer_role = NULL WHERE id = $1`;
const ANSWERED = `UPDATE reply_sessions SET answered_at = $2 WHERE id = $1`;

/** The rows of reply sessions, always in the caller's transaction. */
@Injectable()
export class ReplySessionStore {
  /** Opening anew what had ended on this device is another session: an earlier code counts no more, and what it shows is disclosed anew. */
  async open(tx: Tx, { id, secretHash, linkId, openedAt, endsAt }: NewReplySession): Promise<void> {
    await tx.query(OPEN, [id, secretHash, linkId, openedAt, endsAt]);
  }

  async find(tx: Tx, secretHash: Buffer, linkId: string, now: Date): Promise<ReplySession | null> {
    const [session] = await tx.query<ReplySession[]>(FIND, [secretHash, linkId, now]);
    return session ?? null;
  }

  async name(tx: Tx, id: string, { name, role }: Answerer): Promise<void> {
    await tx.query(NAME, [id, name, role]);
  }

  async verify(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(VERIFY, [id, at]);
  }

  async forget(tx: Tx, id: string): Promise<void> {
    await tx.query(FORGET, [id]);
  }

  async markAnswered(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(ANSWERED, [id, at]);
  }
}
