import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { hasRole, type Actor } from '../../../../kernel/actor.js';
import { By } from '../../../../platform/graphql/index.js';
import { ListingType } from '../../../directory/index.js';
import { ReadStanding } from '../commands/read-standing.js';
import { AgreementStandingType, standingType } from './standing.type.js';

const mayKnow = (actor: Actor): boolean =>
  actor.kind === 'staff' &&
  hasRole(actor, 'coordinator', 'supervisor', 'director', 'resource_specialist', 'privacy_officer', 'admin');

/** How things stand with the agency of a listing, for whoever may send there. */
@Resolver(() => ListingType)
export class ListingStandingResolver {
  constructor(private readonly standings: ReadStanding) {}

  @ResolveField(() => AgreementStandingType, {
    nullable: true,
    description:
      'What agreements mean for a referral of contact and need; for staff of the lead agency, of its partners’ services.',
  })
  async agreementStanding(
    @By() actor: Actor,
    @Parent() { id, agency, categories }: ListingType,
  ): Promise<AgreementStandingType | null> {
    if (!agency || actor.agencyId === null || !mayKnow(actor)) return null;
    const standing = await this.standings.read(actor, {
      senderAgencyId: actor.agencyId,
      receiverAgencyId: agency.id,
      receiverName: agency.name,
      listingId: id,
      categoryCode: categories[0]?.code ?? null,
      tier: 'contact_and_need',
      isEmergency: false,
    });
    return standing && standingType(standing, actor);
  }
}
