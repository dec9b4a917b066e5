import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { UserReader } from '../../../identity/index.js';
import { RenewalStore } from '../data/renewal.store.js';
import { standsOn, type DueThing } from '../domain/due-thing.js';
import type { Ladders } from '../domain/ladder.js';
import type { ReminderDue } from '../domain/renewal-events.js';

/** Something that comes due, and by which ladder it is told of. */
interface Reminding {
  readonly agencyId: string;
  readonly thing: DueThing;
  readonly ladders: Ladders;
  readonly today: string;
}

/** Puts the task of something that comes due on its rung, and says so once for each rung. */
@Injectable()
export class RemindOf {
  constructor(
    private readonly renewals: RenewalStore,
    private readonly users: UserReader,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, { agencyId, thing, ladders, today }: Reminding): Promise<void> {
    const stands = standsOn(thing, ladders, today);
    if (!stands) return;
    const director = stands.escalates ? await this.directorBeside(tx, agencyId, thing.ownerId) : null;
    const task = { agencyId, thing, rung: stands.rung, escalatedTo: director };
    const taskId = await this.renewals.put(tx, task, this.clock.now());
    if (!taskId) return;

    const { agreementId, kind, dueOn, ownerId, subjectId } = thing;
    const told: ReminderDue = {
      type: 'agreement.reminder_due',
      subject: agreementId ? `agreement:${agreementId}` : `attestation:${subjectId}`,
      payload: {
        taskId,
        agencyId,
        agreementId,
        kind,
        dueOn,
        rung: stands.rung,
        tells: director ? [ownerId, director] : [ownerId],
      },
    };
    await this.events.append(tx, actor, told);
  }

  /** The director who is told beside the owner; nobody where the owner is one. */
  private async directorBeside(tx: Tx, agencyId: string, ownerId: string): Promise<string | null> {
    const directors = await this.users.withRole(tx, agencyId, 'director');
    return directors.some(({ id }) => id === ownerId) ? null : (directors[0]?.id ?? null);
  }
}
