import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MatchKind } from '../domain/why-it-matched.js';
import { CategoryType } from '../../api/category.type.js';

export const MatchKindEnum: Readonly<Record<string, MatchKind>> = {
  NAME: 'name',
  CATEGORY: 'category',
  ALIAS: 'alias',
  ORGANIZATION: 'organization',
  DESCRIPTION: 'description',
  CITY: 'city',
  CORRECTED: 'corrected',
};

registerEnumType(MatchKindEnum, {
  name: 'MatchKind',
  description: 'Where a word of the search was found.',
  valuesMap: {
    ALIAS: { description: 'In an everyday word of its category: "light bill: Help with utilities".' },
    CORRECTED: { description: 'The word was read as another: "pantyr: pantry".' },
  },
});

@ObjectType('FacetCount', {
  description: 'How many listings there would be if this value were chosen; the other filters stay.',
})
export class FacetCountType {
  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => Int)
  readonly count: number;
}

@ObjectType('ListingFacets', {
  description: 'The values by which a search can be narrowed, each counted without its own filter.',
})
export class ListingFacetsType {
  @Field(() => [FacetCountType], { description: 'Every category that has any, those under it included; most first.' })
  readonly categories: readonly FacetCountType[];

  @Field(() => [FacetCountType])
  readonly languages: readonly FacetCountType[];

  @Field(() => Int, { description: 'Listings of agencies that take referrals here.' })
  readonly takingReferrals: number;
}

@ObjectType('MatchReason', { description: 'One reason why a listing was found.' })
export class MatchReasonType {
  @Field(() => MatchKindEnum)
  readonly kind: MatchKind;

  @Field(() => String)
  readonly text: string;
}

@ObjectType('ListingHit', { description: 'A listing as a search shows it.' })
export class ListingHitType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly serviceName: string;

  @Field(() => String)
  readonly organizationName: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The agency that answers for it, when its organization takes part in the network.',
  })
  readonly agencyId: string | null;

  @Field(() => String, { nullable: true, description: 'The beginning of its description.' })
  readonly summary: string | null;

  @Field(() => String, { nullable: true })
  readonly city: string | null;

  @Field(() => String, { nullable: true })
  readonly stateProvince: string | null;

  @Field(() => Float, { nullable: true, description: 'From the place asked about, when one was.' })
  readonly distanceMeters: number | null;

  @Field(() => [CategoryType])
  readonly categories: readonly CategoryType[];

  @Field(() => [String], { description: "Names of the languages it is given in, in the reader's language." })
  readonly languages: readonly string[];

  @Field(() => Boolean, { description: 'Whether a referral can be sent to it through this network.' })
  readonly takingReferrals: boolean;

  @Field(() => String, { nullable: true })
  readonly phone: string | null;

  @Field(() => [MatchReasonType], { description: 'Empty when nothing was asked in words.' })
  readonly why: readonly MatchReasonType[];
}

@ObjectType('ListingPage', { description: 'One page of a search over the directory.' })
export class ListingPageType {
  @Field(() => [ListingHitType], {
    description: 'Best first: relevance, then those that take referrals, then the nearest.',
  })
  readonly items: readonly ListingHitType[];

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page; null on the last.' })
  readonly nextCursor: string | null;

  @Field(() => Int, { description: 'All listings that fit, counted exactly however many.' })
  readonly total: number;

  @Field(() => ListingFacetsType)
  readonly facets: ListingFacetsType;

  @Field(() => String, {
    nullable: true,
    description: 'The search as it was understood, when a word was corrected or left out.',
  })
  readonly correctedText: string | null;
}
