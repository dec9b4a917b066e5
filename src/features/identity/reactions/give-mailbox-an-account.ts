import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { AgencyReader } from '../../directory/index.js';
import { ProvideMailboxAccount } from '../commands/provide-mailbox-account.js';

type AgencyEvent = StoredEvent<string, { readonly agencyId: string }>;

/** An agency that joins, or gets another mailbox, can sign in from that mailbox. */
@Injectable()
export class GiveMailboxAnAccount implements Reaction<AgencyEvent> {
  readonly to = ['agency.joined', 'agency.updated'];

  constructor(
    private readonly transactor: Transactor,
    private readonly agencies: AgencyReader,
    private readonly provide: ProvideMailboxAccount,
  ) {}

  async react({ payload: { agencyId } }: AgencyEvent): Promise<void> {
    const system = systemActor('mailbox account');
    await this.transactor.run(system, async (tx) => {
      const agency = await this.agencies.byId(tx, agencyId);
      if (agency) await this.provide.execute(tx, system, agency);
    });
  }
}
