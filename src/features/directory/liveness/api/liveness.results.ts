import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import {
  DateTime,
  InvalidInput,
  NotAllowed,
  NotFound,
  problemType,
  StaleVersion,
} from '../../../../platform/graphql/index.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import type { PrivacyOfPlace } from '../commands/keep-place-private.js';
import type { HiddenRow } from '../data/private-place.store.js';

@ObjectType('WordKept', { description: 'What was said of a listing is kept.' })
export class WordKept {
  @Field(() => ID, { description: 'What was kept; by it a slip can be taken back.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

@ObjectType('PlacePrivacy', { description: 'Whether where a place is must not be known.' })
export class PlacePrivacy {
  @Field(() => ID)
  readonly locationId: string;

  @Field(() => Boolean)
  readonly isConfidential: boolean;

  @Field(() => Int, { description: 'Other places of the directory under the same address that still tell it.' })
  readonly othersAtTheSameAddress: number;

  constructor({ locationId, isConfidential, othersAtTheSameAddress }: PrivacyOfPlace) {
    this.locationId = locationId;
    this.isConfidential = isConfidential;
    this.othersAtTheSameAddress = othersAtTheSameAddress;
  }
}

@ObjectType('PrivatePlace', { description: 'Where a confidential place is. Each look is kept.' })
export class PrivatePlace {
  @Field(() => String, { nullable: true })
  readonly name: string | null;

  @Field(() => [String], { description: 'Each on a line.' })
  readonly addresses: readonly string[];

  constructor(rows: readonly HiddenRow[]) {
    const place = rows.find(({ table }) => table === 'location');
    this.name = place ? textIn(place, 'name') : null;
    this.addresses = rows.filter(({ table }) => table === 'address').map(addressLine);
  }
}

const textIn = ({ hidden }: HiddenRow, column: string): string | null => {
  const value = hidden[column];
  return typeof value === 'string' && value !== '' ? value : null;
};

const addressLine = (row: HiddenRow): string =>
  ['address_1', 'address_2', 'city', 'state_province', 'postal_code']
    .map((column) => textIn(row, column))
    .filter((part) => part !== null)
    .join(', ');

@ObjectType('StaleListing', { description: 'A listing that waits to be verified.' })
export class StaleListingType {
  @Field(() => ID)
  readonly listingId: string;

  @Field(() => String)
  readonly serviceName: string;

  @Field(() => String)
  readonly organizationName: string;

  @Field(() => ID, { nullable: true })
  readonly agencyId: string | null;

  @Field(() => Float, { description: 'From 0, every part verified just now, to 1, none within half a year.' })
  readonly staleness: number;

  @Field(() => Int, { description: 'Looks of the last ninety days; a referral counts as five.' })
  readonly uses: number;

  @Field(() => DateTime, { nullable: true, description: 'The oldest verification; null when a part never was.' })
  readonly oldestAt: Date | null;
}

@ObjectType('StaleListingPage')
export class StaleListingPage {
  @Field(() => [StaleListingType])
  readonly items: readonly StaleListingType[];

  @Field(() => String, { nullable: true })
  readonly nextCursor: string | null;
}

export const WordResult = createUnionType({
  name: 'WordResult',
  types: () => [WordKept, InvalidInput, NotFound, NotAllowed, StaleVersion] as const,
});

export const PlacePrivacyResult = createUnionType({
  name: 'PlacePrivacyResult',
  types: () => [PlacePrivacy, NotFound, NotAllowed] as const,
});

export const PrivatePlaceResult = createUnionType({
  name: 'PrivatePlaceResult',
  types: () => [PrivatePlace, NotFound, NotAllowed] as const,
});

/** What a command kept, as GraphQL shows it. */
export const wordResult = (result: KeyedResult | string | Problem) =>
  isProblem(result) ? problemType(result) : new WordKept(typeof result === 'string' ? result : result.id);
