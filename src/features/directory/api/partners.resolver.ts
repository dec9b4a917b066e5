import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { By, For } from '../../../platform/graphql/index.js';
import { AddPartner } from '../commands/add-partner.js';
import { UpdateAgency } from '../commands/update-agency.js';
import { AddPartnerInput } from './agency.inputs.js';
import { AddPartnerResult, agencyResult, UpdateAgencyResult } from './agency.results.js';

/** Partners come and close; whoever has a history is never deleted. */
@Resolver()
export class PartnersResolver {
  constructor(
    private readonly adding: AddPartner,
    private readonly updating: UpdateAgency,
  ) {}

  @For('director', 'admin')
  @Mutation(() => AddPartnerResult, {
    description: 'Adds a partner in one step: its organization to the directory, and the agency to the network.',
  })
  async addPartner(@By() actor: Actor, @Args('input') input: AddPartnerInput): Promise<typeof AddPartnerResult> {
    const { organizationId, phone, mailbox, answeredBy, timeZone, ...partner } = input;
    return agencyResult(
      await this.adding.execute(actor, {
        ...partner,
        organizationId: organizationId ?? null,
        phone: phone || null,
        mailbox: mailbox || null,
        answeredBy: answeredBy || null,
        timeZone: timeZone || null,
      }),
    );
  }

  @For('director', 'admin')
  @Mutation(() => UpdateAgencyResult, {
    description: 'A partner takes part no more; its referrals, agreements and history stay, and it can open again.',
  })
  closePartner(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('seenVersion', { type: () => Int }) seenVersion: number,
  ): Promise<typeof UpdateAgencyResult> {
    return this.setActive(actor, id, seenVersion, false);
  }

  @For('director', 'admin')
  @Mutation(() => UpdateAgencyResult, { description: 'A partner that was closed takes part again.' })
  reopenPartner(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('seenVersion', { type: () => Int }) seenVersion: number,
  ): Promise<typeof UpdateAgencyResult> {
    return this.setActive(actor, id, seenVersion, true);
  }

  private async setActive(
    actor: Actor,
    id: string,
    seenVersion: number,
    active: boolean,
  ): Promise<typeof UpdateAgencyResult> {
    return agencyResult(await this.updating.execute(actor, { id, seenVersion, changes: { active } }));
  }
}
