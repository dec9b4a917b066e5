import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CalendarDate, CleanText } from '../../../../platform/graphql/index.js';
import type { CapacityState } from '../domain/capacity.js';
import type { FailedCall } from '../domain/listing-events.js';
import type { FieldGroup, VerifiedWay } from '../domain/verification.js';
import { FailedCallEnum, FieldGroupEnum, SaidCapacityEnum, VerifiedWayEnum } from './liveness.types.js';

const IDEMPOTENCY = { description: 'One for each press: repeating the request with the same key changes nothing.' };

@InputType({ description: 'How much room there is.' })
export class SayCapacityInput {
  @Field(() => ID)
  @IsString()
  readonly listingId: string;

  @Field(() => SaidCapacityEnum)
  @IsString()
  readonly state: CapacityState;

  @Field(() => Int, { nullable: true, description: 'Days until there is room, for a waitlist.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3650)
  readonly waitDays?: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last closed day, for closed.' })
  @IsOptional()
  @IsString()
  readonly closedUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 200 })
  readonly note?: string | null;

  @Field(() => String, IDEMPOTENCY)
  @IsString()
  @MaxLength(100)
  readonly idempotencyKey: string;
}

@InputType({ description: 'A call to a listing that failed.' })
export class NoteFailedCallInput {
  @Field(() => ID)
  @IsString()
  readonly listingId: string;

  @Field(() => FailedCallEnum)
  @IsString()
  readonly what: FailedCall;

  @Field(() => String, { nullable: true, description: 'The number that was dialled.' })
  @IsOptional()
  @CleanText({ max: 40 })
  readonly number?: string | null;

  @Field(() => String, IDEMPOTENCY)
  @IsString()
  @MaxLength(100)
  readonly idempotencyKey: string;
}

@InputType({ description: 'Parts of a listing that were found to be true.' })
export class VerifyListingInput {
  @Field(() => ID)
  @IsString()
  readonly listingId: string;

  @Field(() => [FieldGroupEnum])
  @IsArray()
  @ArrayMaxSize(6)
  readonly groups: readonly FieldGroup[];

  @Field(() => VerifiedWayEnum, { description: 'Staff: PHONE_CALL, VISIT, WEBSITE. Partners: PARTNER_PORTAL.' })
  @IsString()
  readonly how: VerifiedWay;
}

@InputType({ description: 'Which listings that wait to be verified.' })
export class StaleListingsInput {
  @Field(() => Boolean, {
    nullable: true,
    description: "Only those of the network's agencies, who can be asked by mail.",
  })
  @IsOptional()
  @IsBoolean()
  readonly inNetworkOnly?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those of this category or one below it.' })
  @IsOptional()
  @IsString()
  readonly categoryCode?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  readonly organizationId?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  readonly first?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  readonly after?: string | null;
}
