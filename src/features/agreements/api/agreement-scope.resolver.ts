import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { By, For } from '../../../platform/graphql/index.js';
import { AgreementScopeQueries } from '../data/agreement-scope.queries.js';
import { NamedRef } from '../register/api/reference.types.js';

@ObjectType('AgreementScopeChoices', {
  description: 'Of which services, locations and programs an agreement may speak.',
})
export class AgreementScopeChoices {
  @Field(() => [NamedRef]) readonly services: readonly NamedRef[];
  @Field(() => [NamedRef]) readonly locations: readonly NamedRef[];
  @Field(() => [NamedRef]) readonly programs: readonly NamedRef[];
}

/** What partners have in the directory, of which an agreement may speak. */
@Resolver()
export class AgreementScopeResolver {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: AgreementScopeQueries,
  ) {}

  @For('staff')
  @Query(() => AgreementScopeChoices)
  agreementScopeChoices(
    @By() actor: Actor,
    @Args('partnerIds', { type: () => [ID] }) partnerIds: string[],
  ): Promise<AgreementScopeChoices> {
    return this.transactor.read(actor, (tx) => this.queries.ofPartners(tx, partnerIds.filter(isUuid)));
  }
}
