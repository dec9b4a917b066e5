import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem } from '../../../kernel/problem.js';
import { By, For } from '../../../platform/graphql/index.js';
import { AddToNetwork } from '../commands/add-to-network.js';
import { UpdateAgency } from '../commands/update-agency.js';
import { AgencyQueries } from '../data/agency.queries.js';
import { OrganizationQueries } from '../data/organizations.queries.js';
import { AddToNetworkInput, changesOf, UpdateAgencyInput } from './agency.inputs.js';
import { AddToNetworkResult, agencyResult, UpdateAgencyResult } from './agency.results.js';
import { AgencyType, agencyType } from './agency.types.js';
import { OrganizationPageType, organizationType } from './organization.types.js';

/** Organizations, and those among them that take part. */
@Resolver()
export class AgenciesResolver {
  constructor(
    private readonly organizationList: OrganizationQueries,
    private readonly agencyList: AgencyQueries,
    private readonly adding: AddToNetwork,
    private readonly updating: UpdateAgency,
  ) {}

  @For('staff')
  @Query(() => OrganizationPageType, {
    description: 'Organizations of the directory by the beginnings of the words of their names.',
  })
  async organizations(
    @By() actor: Actor,
    @Args('text', { type: () => String, nullable: true }) text: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<OrganizationPageType> {
    const page = await this.organizationList.byName(
      actor,
      text ?? '',
      Math.min(Math.max(first ?? 20, 1), 100),
      after ?? null,
    );
    if (isProblem(page)) throw new BadRequestException(`${page.field}: ${page.message}`);
    return { items: page.items.map(organizationType), nextCursor: page.nextCursor };
  }

  @For('signedIn')
  @Query(() => [AgencyType], { description: 'The agencies of the network by name.' })
  async agencies(
    @By() actor: Actor,
    @Args('partnersOnly', {
      type: () => Boolean,
      nullable: true,
      defaultValue: true,
      description: 'Without the lead agency.',
    })
    partnersOnly: boolean | null,
  ): Promise<AgencyType[]> {
    const agencies = await this.agencyList.all(actor, partnersOnly ?? true);
    return agencies.map(agencyType);
  }

  @For('signedIn')
  @Query(() => AgencyType, { nullable: true, description: 'One agency; null when there is none of that id.' })
  async agency(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<AgencyType | null> {
    const agency = await this.agencyList.byId(actor, id);
    return agency && agencyType(agency);
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => AddToNetworkResult, {
    description: 'Makes an organization of the directory an agency, so that referrals can be sent to it.',
  })
  async addToNetwork(@By() actor: Actor, @Args('input') input: AddToNetworkInput): Promise<typeof AddToNetworkResult> {
    return agencyResult(
      await this.adding.execute(actor, { ...input, phone: input.phone ?? null, mailLocale: input.mailLocale ?? 'en' }),
    );
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => UpdateAgencyResult, { description: 'Changes what the network knows of an agency.' })
  async updateAgency(@By() actor: Actor, @Args('input') input: UpdateAgencyInput): Promise<typeof UpdateAgencyResult> {
    return agencyResult(await this.updating.execute(actor, changesOf(input)));
  }
}
