import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { WantedField } from '../domain/plan-edit.js';

/** What somebody typed and did not save yet. */
export interface Draft {
  readonly subject: string;
  readonly fields: readonly WantedField[];
  readonly savedAt: Date;
}

/** A draft as a list shows it. */
export interface DraftLine {
  readonly subject: string;
  readonly savedAt: Date;
  readonly serviceName: string | null;
  readonly organizationName: string | null;
  readonly fields: number;
}

const KEEP = `
  INSERT INTO listing_drafts (id, user_id, subject, fields, saved_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (user_id, subject) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at
  RETURNING subject, fields, saved_at AS "savedAt"`;
const READ = `SELECT subject, fields, saved_at AS "savedAt" FROM listing_drafts WHERE user_id = $1 AND subject = $2`;
const DISCARD = `DELETE FROM listing_drafts WHERE user_id = $1 AND subject = $2`;
const MINE = `
  SELECT d.subject, d.saved_at AS "savedAt", s.name AS "serviceName", o.name AS "organizationName", jsonb_array_length(d.fields) AS fields
    FROM listing_drafts d
    LEFT JOIN hsds.service_at_location sl ON sl.id::text = d.subject
    LEFT JOIN hsds.service s ON s.id::text = coalesce(sl.service_id::text, d.subject)
    LEFT JOIN hsds.organization o ON o.id = s.organization_id
   WHERE d.user_id = $1 ORDER BY d.saved_at DESC LIMIT 50`;

/** Keeps drafts; each is its writer's alone. */
@Injectable()
export class DraftStore {
  constructor(private readonly clock: Clock) {}

  /** Answers with what is kept: the database leaves out where a confidential place is. */
  async keep(tx: Tx, actor: Actor, subject: string, fields: readonly WantedField[]): Promise<Draft | null> {
    const given = [newId(), actor.userId, subject, JSON.stringify(fields), this.clock.now()];
    const [draft] = await tx.query<Draft[]>(KEEP, given);
    return draft ?? null;
  }

  async of(tx: Tx, actor: Actor, subject: string): Promise<Draft | null> {
    const [draft] = await tx.query<Draft[]>(READ, [actor.userId, subject]);
    return draft ?? null;
  }

  async discard(tx: Tx, actor: Actor, subject: string): Promise<void> {
    if (actor.userId) await tx.query(DISCARD, [actor.userId, subject]);
  }

  /** The newest first. */
  mine(tx: Tx, actor: Actor): Promise<DraftLine[]> {
    return tx.query(MINE, [actor.userId]);
  }
}
