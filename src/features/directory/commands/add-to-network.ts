import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../../kernel/actor.js';
import type { OpeningHours } from '../../../kernel/business-time/business-calendar.js';
import { Clock } from '../../../kernel/clock.js';
import { isUuid, newId } from '../../../kernel/ids.js';
import { invalid, isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { IdempotencyKeys } from '../../../platform/idempotency/idempotency-keys.js';
import { AgencyStore } from '../data/agency.store.js';
import type { Agency, LegalType } from '../domain/agency.js';
import type { AgencyJoined } from '../domain/agency-events.js';
import { agencyFault, mailboxOf } from '../domain/agency-rules.js';

export interface AddToNetworkRequest {
  readonly organizationId: string;
  readonly mailbox: string;
  readonly legalType: LegalType;
  readonly timeZone: string;
  readonly hours: readonly OpeningHours[];
  readonly answeredBy: string;
  readonly phone: string | null;
  readonly mailLocale: Locale;
  readonly idempotencyKey: string;
}

/** Makes an organization of the directory an agency of the network, so that referrals can be sent to it. */
@Injectable()
export class AddToNetwork {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly events: EventLog,
    private readonly joining: Joining,
  ) {}

  execute(actor: Actor, { idempotencyKey, ...request }: AddToNetworkRequest): Promise<Agency | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const fault = agencyFault(request);
      if (fault) return fault;

      const done = await this.keys.once(tx, actor, { operation: 'addToNetwork', key: idempotencyKey, request }, async () => {
        const agencyId = await this.joining.join(tx, request);
        if (isProblem(agencyId)) return agencyId;
        const joined: AgencyJoined = { type: 'agency.joined', subject: `agency:${agencyId}`, payload: { agencyId } };
        await this.events.append(tx, actor, joined);
        return { id: agencyId };
      });
      return isProblem(done) ? done : ((await this.joining.agencies.lock(tx, done.id)) ?? notFound());
    });
  }
}

/** The one step of joining: the organization is looked up, its agency stored. */
@Injectable()
export class Joining {
  constructor(
    readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  async join(tx: Tx, request: Omit<AddToNetworkRequest, 'idempotencyKey'>): Promise<string | Problem> {
    const name = isUuid(request.organizationId) ? await this.agencies.organizationName(tx, request.organizationId) : null;
    if (name === null) return notFound();
    const id = newId();
    const agency = { ...request, id, name, mailbox: mailboxOf(request.mailbox), phone: request.phone || null };
    const isNew = await this.agencies.join(tx, agency, this.clock.now());
    return isNew ? id : invalid('organizationId', 'This organization takes part in the network already.');
  }
}
