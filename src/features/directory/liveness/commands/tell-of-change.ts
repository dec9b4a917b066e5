import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { DomainEvent } from '../../../../kernel/domain-event.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { LiveChanges, type LiveKind } from '../../../../platform/live/index.js';

/** Tells the house of a change, and the open screens where its rows do not announce themselves. */
@Injectable()
export class TellOfChange {
  constructor(
    private readonly events: EventLog,
    private readonly live: LiveChanges,
  ) {}

  async house(tx: Tx, actor: Actor, event: DomainEvent, at?: Date): Promise<void> {
    await this.events.append(tx, actor, event, at);
  }

  async screens(tx: Tx, kind: LiveKind, serviceId: string): Promise<void> {
    await this.live.announce(tx, { kind, serviceIds: [serviceId] });
  }
}
