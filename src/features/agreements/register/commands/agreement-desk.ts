import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { localDay } from '../../../../kernel/local-day.js';
import { notAllowed, type Problem } from '../../../../kernel/problem.js';
import { EventLog } from '../../../../platform/events/index.js';
import { IdempotencyKeys } from '../../../../platform/idempotency/idempotency-keys.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { KEEPERS, type Agreement } from '../domain/agreement.js';
import { registerTexts } from '../texts/index.js';
import { OpenAgreement, type OpenedAgreement } from './open-agreement.js';

/** What every command about agreements needs at hand. */
@Injectable()
export class AgreementDesk {
  constructor(
    readonly transactor: Transactor,
    readonly keys: IdempotencyKeys,
    readonly events: EventLog,
    readonly clock: Clock,
    private readonly opening: OpenAgreement,
  ) {}

  /** Today where the agency of an agreement is. */
  today({ timeZone }: Pick<Agreement, 'timeZone'>): string {
    return localDay(this.clock.now(), timeZone);
  }

  /** Refuses whoever does not keep agreements. */
  refused(actor: Actor): Problem | null {
    if (actor.kind === 'system' || (actor.kind === 'staff' && hasRole(actor, ...KEEPERS))) return null;
    return notAllowed(registerTexts(actor.locale).faults.notYours);
  }

  /** The agreement, held until the transaction ends, as its keeper saw it: or why it is not theirs, or what changed since. */
  async open(tx: Tx, actor: Actor, id: string, seenVersion: number | null): Promise<OpenedAgreement | Problem> {
    return this.refused(actor) ?? this.opening.execute(tx, actor, id, seenVersion);
  }
}
