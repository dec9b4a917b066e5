import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, InvalidInput, NotAllowed, NotFound, StaleVersion } from '../../../platform/graphql/index.js';
import { ListingType } from '../../directory/index.js';

@ObjectType('ShortlistItem', { description: 'A listing on a shortlist.' })
export class ShortlistItemType {
  @Field(() => ID)
  readonly listingId: string;

  @Field(() => ListingType, { nullable: true, description: 'As it is now; null when the directory no longer has it.' })
  readonly listing: ListingType | null;

  @Field(() => String, { nullable: true, description: 'Printed on the sheet. Names nobody.' })
  readonly note: string | null;

  @Field(() => Boolean, { description: 'The person decided for it.' })
  readonly isChosen: boolean;
}

@ObjectType('Shortlist', { description: 'Listings collected in an order, perhaps for a person.' })
export class ShortlistType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, { description: 'Names nobody who is helped.' })
  readonly title: string;

  @Field(() => String, { nullable: true, description: 'For staff; not printed.' })
  readonly note: string | null;

  @Field(() => String, { description: 'The language of the sheet: en or es.' })
  readonly language: string;

  @Field(() => Boolean, { description: "Whether the owner's agency sees it too." })
  readonly isShared: boolean;

  @Field(() => Boolean, { description: 'Whether you began it.' })
  readonly isMine: boolean;

  @Field(() => String)
  readonly ownerName: string;

  @Field(() => ID, { nullable: true })
  readonly personId: string | null;

  @Field(() => String, { nullable: true })
  readonly personName: string | null;

  @Field(() => [ShortlistItemType])
  readonly items: ShortlistItemType[];

  @Field(() => Int, { description: 'Send it back with the next change.' })
  readonly version: number;

  @Field(() => DateTime)
  readonly updatedAt: Date;
}

@ObjectType('ShortlistRow', { description: 'A shortlist in a list.' })
export class ShortlistRowType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => String)
  readonly ownerName: string;

  @Field(() => Boolean)
  readonly isShared: boolean;

  @Field(() => String, { nullable: true })
  readonly personName: string | null;

  @Field(() => Int, { description: 'How many listings are on it.' })
  readonly listings: number;

  @Field(() => DateTime)
  readonly updatedAt: Date;
}

@ObjectType('ShortlistPage')
export class ShortlistPageType {
  @Field(() => [ShortlistRowType])
  readonly items: readonly ShortlistRowType[];

  @Field(() => String, { nullable: true })
  readonly nextCursor: string | null;
}

@ObjectType('OfferedOption', { description: 'One of the listings that a person was offered.' })
export class OfferedOptionType {
  @Field(() => ID)
  readonly listingId: string;

  @Field(() => String, { nullable: true, description: 'Null when the directory no longer has it.' })
  readonly serviceName: string | null;

  @Field(() => String, { nullable: true })
  readonly organizationName: string | null;

  @Field(() => Boolean)
  readonly isChosen: boolean;
}

@ObjectType('OptionsOffered', { description: 'What a person was offered once, and what of it they chose.' })
export class OptionsOfferedType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => DateTime)
  readonly recordedAt: Date;

  @Field(() => String)
  readonly recordedBy: string;

  @Field(() => [OfferedOptionType])
  readonly options: OfferedOptionType[];
}

const RESULTS = [ShortlistType, InvalidInput, NotAllowed, NotFound, StaleVersion] as const;

const resolveType = (value: object) => RESULTS.find((type) => value instanceof type) ?? ShortlistType;

export const AddToShortlistResult = createUnionType({
  name: 'AddToShortlistResult',
  types: () => [ShortlistType, InvalidInput, NotFound] as const,
  resolveType,
});

export const ChangeShortlistResult = createUnionType({
  name: 'ChangeShortlistResult',
  types: () => RESULTS,
  resolveType,
});

export const RecordOptionsOfferedResult = createUnionType({
  name: 'RecordOptionsOfferedResult',
  types: () => [ShortlistType, InvalidInput, NotFound] as const,
  resolveType,
});
