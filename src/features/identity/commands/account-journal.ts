import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import type { User } from '../domain/user.js';

/** Writes down who was given or lost an account (45 CFR 164.308(a)(3)(ii)(C)). */
@Injectable()
export class AccountJournal {
  constructor(
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async created(tx: Tx, actor: Actor, { id, agencyId, roles }: Pick<User, 'id' | 'agencyId' | 'roles'>): Promise<void> {
    await this.events.append(tx, actor, {
      type: 'user.created',
      subject: `user:${id}`,
      payload: { userId: id, agencyId, roles },
    });
  }

  async changed(
    tx: Tx,
    actor: Actor,
    type: 'user.disabled' | 'user.password_set' | 'user.moved',
    userId: string,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subject: `user:${userId}`, payload: { userId } });
  }
}
