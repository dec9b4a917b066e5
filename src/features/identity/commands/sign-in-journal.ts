import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import type { User } from '../domain/user.js';

const SIGN_IN = systemActor('sign-in');

/** Writes down who came, who was refused and who left (45 CFR 164.308(a)(5)(ii)(C)): ids and codes, never an address. */
@Injectable()
export class SignInJournal {
  constructor(
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async failed(tx: Tx, userId: string, isLocked: boolean): Promise<void> {
    await this.events.append(tx, SIGN_IN, {
      type: 'sign_in.failed',
      subject: `user:${userId}`,
      payload: { locked: isLocked },
    });
  }

  async signedIn(tx: Tx, { id, displayName, kind, agencyId }: User, sessionId: string, by: string): Promise<void> {
    const actor: Actor = { ...systemActor(displayName), kind, userId: id, agencyId };
    await this.events.append(tx, actor, { type: 'user.signed_in', subject: `user:${id}`, payload: { sessionId, by } });
  }

  async signedOut(tx: Tx, actor: Actor): Promise<void> {
    await this.events.append(tx, actor, {
      type: 'user.signed_out',
      subject: `user:${actor.userId}`,
      payload: { sessionId: actor.sessionId },
    });
  }
}
