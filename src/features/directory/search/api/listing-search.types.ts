import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MatchKind } from '../domain/why-it-matched.js';
import { enumOfCodes } from '../../../../platform/graphql/enum-of-codes.js';
import { CalendarDate, DateTime } from '../../../../platform/graphql/index.js';
import { CategoryType } from '../../api/category.type.js';
import {
  CapacityStateEnum,
  CapacityWayEnum,
  SaidCapacityEnum,
  VerifiedWayEnum,
} from '../../liveness/api/liveness.types.js';
import type { EngineName } from '../data/search-engine.js';
import type { PlaceKind } from '../places/place.js';

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

export const SearchEngineEnum = enumOfCodes<EngineName>('SearchEngine', ['embedded', 'meilisearch']);

export const PlaceKindEnum = enumOfCodes<PlaceKind>(
  'PlaceKind',
  ['address', 'street', 'corner', 'postal_code', 'city', 'unknown'],
  {
    description:
      'How a place that somebody typed was understood: a listed address; the nearest listed one on the same street; between listed addresses on both streets; the middle of a postal code or of a city; or not at all.',
  },
);

@ObjectType('SearchedPlace', { description: 'The place to search near, as it was understood.' })
export class SearchedPlaceType {
  @Field(() => PlaceKindEnum)
  readonly kind: PlaceKind;

  @Field(() => String, { nullable: true, description: 'The place by its name; null when it was not understood.' })
  readonly text: string | null;
}

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

const counts = (description: string) => Field(() => [FacetCountType], { description });

@ObjectType('ListingFacets', {
  description: 'The values by which a search can be narrowed, each counted without its own filter.',
})
export class ListingFacetsType {
  @counts('Every category that has any, those under it included; most first.')
  readonly categories: readonly FacetCountType[];

  @counts('Languages.')
  readonly languages: readonly FacetCountType[];

  @counts('How intensive the care is.')
  readonly levelsOfCare: readonly FacetCountType[];

  @counts('Who pays.')
  readonly payers: readonly FacetCountType[];

  @counts('What it costs: free, sliding, fee.')
  readonly costs: readonly FacetCountType[];

  @counts('Whom it is meant for.')
  readonly populations: readonly FacetCountType[];

  @counts('How it can be used by people with disabilities.')
  readonly accessibility: readonly FacetCountType[];

  @counts('Ways in: same day, walk in, by telephone, online.')
  readonly access: readonly FacetCountType[];

  @Field(() => Int, { description: 'Listings of agencies that take referrals here.' })
  readonly takingReferrals: number;

  @Field(() => Int, {
    description: 'Listings of which nobody said lately that they are closed or have only a waitlist.',
  })
  readonly takingPeople: number;

  @Field(() => Int, {
    description: 'Those of which somebody said lately that they are closed or have only a waitlist.',
  })
  readonly notTakingPeople: number;

  @Field(() => Int, { description: 'Listings whose hours say that they are open at the time asked about, else now.' })
  readonly open: number;

  @Field(() => Int, { nullable: true, description: 'Null while no agreements are kept.' })
  readonly agreementInForce: number | null;
}

@ObjectType('MatchReason', { description: 'One reason why a listing was found.' })
export class MatchReasonType {
  @Field(() => MatchKindEnum)
  readonly kind: MatchKind;

  @Field(() => String)
  readonly text: string;
}

@ObjectType('HitCapacity', { description: 'How much room there is, as last said.' })
export class HitCapacityType {
  @Field(() => CapacityStateEnum, { description: 'Unknown once it is no longer believed.' })
  readonly state: string;

  @Field(() => SaidCapacityEnum)
  readonly lastState: string;

  @Field(() => Int, { nullable: true })
  readonly waitDays: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last closed day.' })
  readonly closedUntil: string | null;

  @Field(() => CapacityWayEnum)
  readonly how: string;

  @Field(() => String)
  readonly saidBy: string;

  @Field(() => DateTime)
  readonly saidAt: Date;

  @Field(() => DateTime)
  readonly believedUntil: Date;

  @Field(() => Boolean, { description: 'It was said too long ago to be believed.' })
  readonly isExpired: boolean;
}

@ObjectType('HitVerification', { description: 'The newest verification of any part of a listing.' })
export class HitVerificationType {
  @Field(() => VerifiedWayEnum)
  readonly how: string;

  @Field(() => DateTime)
  readonly at: Date;
}

@ObjectType('ListingHit', { description: 'A listing as a search shows it.' })
export class ListingHitType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => ID)
  readonly serviceId: string;

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

  @Field(() => Float, {
    nullable: true,
    description: 'From the place asked about, when one was and its own may be known.',
  })
  readonly distanceMeters: number | null;

  @Field(() => [CategoryType])
  readonly categories: readonly CategoryType[];

  @Field(() => [String], { description: "Names of the languages it is given in, in the reader's language." })
  readonly languages: readonly string[];

  @Field(() => Boolean, { description: 'Whether a referral can be sent to it through this network.' })
  readonly takingReferrals: boolean;

  @Field(() => Boolean, { description: 'Its place is kept private: no address and no distance; call first.' })
  readonly isPrivatePlace: boolean;

  @Field(() => HitCapacityType, { nullable: true, description: 'Null when nobody ever said anything.' })
  readonly capacity: HitCapacityType | null;

  @Field(() => HitVerificationType, { nullable: true })
  readonly lastVerified: HitVerificationType | null;

  @Field(() => Boolean, { nullable: true, description: 'Null while no agreements are kept.' })
  readonly agreementInForce: boolean | null;

  @Field(() => Boolean, { description: 'Its hours say that it is open now.' })
  readonly isOpen: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it opens next, in the coming two weeks.' })
  readonly nextOpening: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it closes, if it is open.' })
  readonly closesAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The time zone of its hours.' })
  readonly timeZone: string | null;

  @Field(() => String, { nullable: true })
  readonly phone: string | null;

  @Field(() => [MatchReasonType], { description: 'Empty when nothing was asked in words.' })
  readonly why: readonly MatchReasonType[];
}

@ObjectType('ListingPage', { description: 'One page of a search over the directory.' })
export class ListingPageType {
  @Field(() => [ListingHitType], {
    description:
      'Best first: relevance, then who takes people and referrals, then verified lately, then the nearest. Private places last where a distance was asked.',
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

  @Field(() => SearchedPlaceType, {
    nullable: true,
    description:
      'Where it was looked, when a place in words or a postal code was asked about; of kind UNKNOWN, nothing was narrowed and no distance is told.',
  })
  readonly near: SearchedPlaceType | null;

  @Field(() => SearchEngineEnum, { description: 'What answered.' })
  readonly engine: EngineName;

  @Field(() => Boolean, { description: 'Another engine is set up and could not answer now.' })
  readonly fellBack: boolean;
}
