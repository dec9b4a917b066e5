import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import type { EngagementEntry } from '../domain/engagement.js';

const INSERT = `
  INSERT INTO engagements (id, agency_id, partner_id, type, day, with_whom, topic, note, follow_up_on, logged_by, logged_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** The write side of engagement: the row and its event, in the caller's transaction. Rows are never changed. */
@Injectable()
export class EngagementStore {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  async log(
    tx: Tx,
    actor: Actor,
    { partnerId, type, day, withWhom, topic, note, followUpOn }: EngagementEntry,
  ): Promise<{ readonly id: string }> {
    const id = newId();
    await tx.query(INSERT, [
      id,
      actor.agencyId,
      partnerId,
      type,
      day,
      withWhom,
      topic,
      note,
      followUpOn,
      actor.userId,
      this.clock.now(),
    ]);
    await this.events.append(tx, actor, {
      type: 'engagement.logged',
      subject: `engagement:${id}`,
      payload: { engagementId: id, partnerId, type },
    });
    return { id };
  }
}
