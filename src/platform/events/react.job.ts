import { Injectable } from '@nestjs/common';
import { systemActor } from '../../kernel/actor.js';
import { Transactor } from '../database/transactor.js';
import type { JobHandler } from '../jobs/index.js';
import { EventLog } from './event-log.js';
import { ReactionRegistry } from './reaction-registry.js';

interface ReactPayload {
  readonly eventId: string;
  readonly reaction: string;
}

/** Lets one reaction answer to one event. */
@Injectable()
export class ReactJob implements JobHandler<ReactPayload> {
  readonly job = 'react';

  constructor(
    private readonly transactor: Transactor,
    private readonly events: EventLog,
    private readonly reactions: ReactionRegistry,
  ) {}

  async handle({ eventId, reaction }: ReactPayload): Promise<void> {
    const event = await this.transactor.read(systemActor(reaction), (tx) => this.events.byId(tx, eventId));
    if (!event) throw new Error(`Event ${eventId} is gone.`);
    // The registry gave this event to this reaction by its type.
    await this.reactions.named(reaction).react(event as never);
  }
}
