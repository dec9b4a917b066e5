import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { isProblem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { By, For, problemType } from '../../../../platform/graphql/index.js';
import { KeepPlacePrivate } from '../commands/keep-place-private.js';
import { StaleListings } from '../data/stale-listings.reader.js';
import { StaleListingsInput } from './liveness.inputs.js';
import {
  PlacePrivacy,
  PlacePrivacyResult,
  PrivatePlace,
  PrivatePlaceResult,
  StaleListingPage,
} from './liveness.results.js';

const KEEPERS = ['director', 'resource_specialist', 'admin', 'partner_manager'] as const;

/** What those who keep the list need: places that are kept private, and what waits to be verified. */
@Resolver()
export class PlacesResolver {
  constructor(
    private readonly transactor: Transactor,
    private readonly places: KeepPlacePrivate,
    private readonly stale: StaleListings,
  ) {}

  @For(...KEEPERS)
  @Mutation(() => PlacePrivacyResult, {
    description:
      'Says whether where a place is must not be known: its address then leaves the directory, its history and the search.',
  })
  async keepPlacePrivate(
    @By() actor: Actor,
    @Args('locationId', { type: () => ID }) locationId: string,
    @Args('isConfidential', { type: () => Boolean }) isConfidential: boolean,
  ): Promise<typeof PlacePrivacyResult> {
    const result = await this.places.execute(actor, locationId, isConfidential);
    return isProblem(result) ? problemType(result) : new PlacePrivacy(result);
  }

  @For(...KEEPERS)
  @Mutation(() => PrivatePlaceResult, { description: 'Shows where a confidential place is. Each look is kept.' })
  async showPrivatePlace(
    @By() actor: Actor,
    @Args('locationId', { type: () => ID }) locationId: string,
  ): Promise<typeof PrivatePlaceResult> {
    const result = await this.places.show(actor, locationId);
    return isProblem(result) ? problemType(result) : new PrivatePlace(result);
  }

  @For('director', 'resource_specialist', 'admin')
  @Query(() => StaleListingPage, {
    description:
      'Listings that wait to be verified: stale before fresh, and what is used most before what nobody uses.',
  })
  staleListings(@By() actor: Actor, @Args('input') input: StaleListingsInput): Promise<StaleListingPage> {
    const { inNetworkOnly, categoryCode, organizationId, first, after } = input;
    const filter = {
      inNetworkOnly: inNetworkOnly ?? false,
      categoryCode: categoryCode ?? null,
      organizationId: organizationId && isUuid(organizationId) ? organizationId : null,
    };
    const page = { first: first ?? 50, after: after ?? null };
    return this.transactor.read(actor, (tx) => this.stale.page(tx, filter, page));
  }
}
