import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { DomainEvent, StoredEvent } from '../../kernel/domain-event.js';
import { newId } from '../../kernel/ids.js';
import type { Tx } from '../database/transactor.js';
import { ReactionRegistry } from './reaction-registry.js';

const APPEND = `
  WITH happened AS (
    INSERT INTO events (id, at, type, subject, payload, actor_kind, actor_user_id, actor_agency_id, actor_name)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
  )
  SELECT app.add_job('react', json_build_object('eventId', happened.id, 'reaction', reaction), NULL, NULL, 25)
    FROM happened, unnest($10::text[]) AS reaction`;

const BY_ID = `
  SELECT id, at, type, subject, payload, actor_kind AS "actorKind", actor_user_id AS "actorUserId",
         actor_agency_id AS "actorAgencyId", actor_name AS "actorName"
    FROM events WHERE id = $1`;

/**
 * The append-only record of what happened. One job for each reaction is added by the same statement in the caller's
 * transaction, so the change, its event and what follows from it are kept together or not at all.
 */
@Injectable()
export class EventLog {
  constructor(
    private readonly reactions: ReactionRegistry,
    private readonly clock: Clock,
  ) {}

  /** Appends one event and answers with its id. */
  async append(tx: Tx, actor: Actor, { type, subject, payload }: DomainEvent, at = this.clock.now()): Promise<string> {
    const id = newId();
    const { kind, userId, agencyId, name } = actor;
    await tx.query(APPEND, [
      id,
      at,
      type,
      subject,
      payload,
      kind,
      userId,
      agencyId,
      name,
      this.reactions.namesFor(type),
    ]);
    return id;
  }

  async byId(tx: Tx, id: string): Promise<StoredEvent | null> {
    const [event] = await tx.query<StoredEvent[]>(BY_ID, [id]);
    return event ?? null;
  }
}
