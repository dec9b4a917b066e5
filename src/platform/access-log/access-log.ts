import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { importedId, newId } from '../../kernel/ids.js';
import type { Tx } from '../database/transactor.js';

export interface RecordRead {
  readonly personId: string | null;
  /** What was read, as a code such as `person` or `referral`. */
  readonly what: string;
  readonly recordId: string;
}

const RECORD = `
  INSERT INTO access_log (id, at, actor_kind, actor_user_id, actor_agency_id, actor_link_id, session_id, person_id, what, record_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT DO NOTHING`;

const QUARTER_HOUR = 15 * 60_000;

const RECORD_ALL = `
  INSERT INTO access_log (id, at, actor_kind, actor_user_id, actor_agency_id, actor_link_id, session_id, person_id, what, record_id)
  SELECT id, $1, $2, $3, $4, $5, $6, person_id, $7, record_id FROM unnest($8::uuid[], $9::uuid[], $10::uuid[]) AS read (id, person_id, record_id)`;

/** One row for every read of a person's record (45 CFR 164.312(b)); call it in the transaction that reads, by `run`. */
@Injectable()
export class AccessLog {
  constructor(private readonly clock: Clock) {}

  async record(tx: Tx, actor: Actor, read: RecordRead): Promise<void> {
    await this.insert(tx, actor, newId(), read);
  }

  /** One row for all reads of a record by one actor and session in the same quarter of an hour: for what is asked anew while somebody types. */
  async recordOnce(tx: Tx, actor: Actor, read: RecordRead): Promise<void> {
    const quarter = Math.floor(this.clock.now().getTime() / QUARTER_HOUR);
    const reader = actor.sessionId ?? actor.userId ?? actor.linkId ?? actor.kind;
    const id = importedId('access_log', read.what, [reader, read.personId, read.recordId, quarter].join());
    await this.insert(tx, actor, id, read);
  }

  /** One row for each of several records that a list shows, by one statement. */
  async recordAll(tx: Tx, actor: Actor, what: string, reads: readonly Omit<RecordRead, 'what'>[]): Promise<void> {
    if (reads.length === 0) return;
    const { kind, userId, agencyId, linkId, sessionId } = actor;
    const records = [
      reads.map(() => newId()),
      reads.map(({ personId }) => personId),
      reads.map(({ recordId }) => recordId),
    ];
    await tx.query(RECORD_ALL, [this.clock.now(), kind, userId, agencyId, linkId, sessionId, what, ...records]);
  }

  private async insert(tx: Tx, actor: Actor, id: string, { personId, what, recordId }: RecordRead): Promise<void> {
    const { kind, userId, agencyId, linkId, sessionId } = actor;
    await tx.query(RECORD, [id, this.clock.now(), kind, userId, agencyId, linkId, sessionId, personId, what, recordId]);
  }
}
