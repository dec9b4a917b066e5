import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../../kernel/actor.js';
import type { OpeningHours } from '../../../kernel/business-time/business-calendar.js';
import { isUuid, newId } from '../../../kernel/ids.js';
import { invalid, isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { IdempotencyKeys } from '../../../platform/idempotency/idempotency-keys.js';
import { AgencyStore } from '../data/agency.store.js';
import type { Agency, LegalType } from '../domain/agency.js';
import type { AgencyJoined } from '../domain/agency-events.js';
import { agencyFault, mailboxOf } from '../domain/agency-rules.js';
import { onlyLeadAgency } from './only-lead-agency.js';

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

/** Makes an organization of the directory an agency of the network, so that referrals can be sent to it; for the lead agency's staff. */
@Injectable()
export class AddToNetwork {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly agencies: AgencyStore,
    private readonly events: EventLog,
  ) {}

  execute(actor: Actor, { idempotencyKey: key, ...request }: AddToNetworkRequest): Promise<Agency | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const fault = (await onlyLeadAgency(tx, actor, this.agencies)) ?? agencyFault(request);
      if (fault) return fault;

      const done = await this.keys.once(tx, actor, { operation: 'addToNetwork', key, request }, () =>
        this.join(tx, actor, request),
      );
      return isProblem(done) ? done : ((await this.agencies.lock(tx, done.id)) ?? notFound());
    });
  }

  private async join(
    tx: Tx,
    actor: Actor,
    request: Omit<AddToNetworkRequest, 'idempotencyKey'>,
  ): Promise<{ id: string } | Problem> {
    const { organizationId, mailbox, phone } = request;
    const name = isUuid(organizationId) ? await this.agencies.organizationName(tx, organizationId) : null;
    if (name === null) return notFound();

    const id = newId();
    const isNew = await this.agencies.join(tx, {
      ...request,
      id,
      name,
      mailbox: mailboxOf(mailbox),
      phone: phone || null,
    });
    if (!isNew) return invalid('organizationId', 'This organization takes part in the network already.');

    const joined: AgencyJoined = { type: 'agency.joined', subject: `agency:${id}`, payload: { agencyId: id } };
    await this.events.append(tx, actor, joined);
    return { id };
  }
}
