import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, Locale, Role } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Side } from '../domain/user.js';

export interface SessionToOpen {
  readonly id: string;
  readonly secretHash: Buffer;
  readonly userId: string;
  readonly kind: Side;
  readonly createdAt: Date;
  readonly idleMinutes: number;
  readonly endsAt: Date;
}

interface SessionRow {
  readonly sessionId: string;
  readonly kind: Side;
  readonly userId: string;
  readonly agencyId: string;
  readonly unitId: string | null;
  readonly roles: readonly Role[];
  readonly name: string;
  readonly locale: Locale;
}

const OPEN = `INSERT INTO sessions (id, secret_hash, user_id, kind, created_at, last_seen_at, idle_minutes, ends_at) VALUES ($1, $2, $3, $4, $5, $5, $6, $7)`;
const WHOSE = `SELECT session_id AS "sessionId", kind, user_id AS "userId", agency_id AS "agencyId", unit_id AS "unitId", roles, name, locale FROM app.open_session($1, $2)`;
const END = `UPDATE sessions SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL`;
const END_BY_SECRET = `UPDATE sessions SET ended_at = $2 WHERE secret_hash = $1 AND ended_at IS NULL`;
const END_ALL = `UPDATE sessions SET ended_at = $2 WHERE user_id = $1 AND ended_at IS NULL`;

/** The sessions' rows. Only the hash of a cookie's secret is ever kept or asked for. */
@Injectable()
export class SessionStore {
  constructor(private readonly db: DataSource) {}

  /** Who holds this secret, while the session lives; slides its idle limit at most once a minute. One statement, outside any transaction. */
  async actorOf(secretHash: Buffer, at: Date): Promise<Actor | null> {
    const [row] = await this.db.query<SessionRow[]>(WHOSE, [secretHash, at]);
    return row ? { ...row, linkId: null } : null;
  }

  async open(tx: Tx, { id, secretHash, userId, kind, createdAt, idleMinutes, endsAt }: SessionToOpen): Promise<void> {
    await tx.query(OPEN, [id, secretHash, userId, kind, createdAt, idleMinutes, endsAt]);
  }

  async end(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(END, [id, at]);
  }

  async endBySecret(tx: Tx, secretHash: Buffer, at: Date): Promise<void> {
    await tx.query(END_BY_SECRET, [secretHash, at]);
  }

  async endAllOf(tx: Tx, userId: string, at: Date): Promise<void> {
    await tx.query(END_ALL, [userId, at]);
  }
}
