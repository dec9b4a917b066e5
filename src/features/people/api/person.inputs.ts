import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { CleanText } from '../../../platform/graphql/clean-text.decorator.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { CONTACT_CHANNELS, PAYER_TYPES, type ContactChannel, type PayerType } from '../domain/person.js';
import { ContactChannelEnum, PayerTypeEnum } from './person.types.js';

const NAME = { max: 100 };
const SHORT = { max: 200 };
const NOTE = { max: 2000 };

@InputType()
export class SafeContactInput {
  @Field(() => ContactChannelEnum)
  @IsIn(CONTACT_CHANNELS)
  channel: ContactChannel;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText(SHORT)
  times?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  mayLeaveMessage: boolean;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  mayText: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText(NOTE)
  note?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  doNotContact: boolean;
}

@InputType()
export class PersonInput {
  @Field(() => String)
  @CleanText(NAME)
  givenName: string;

  @Field(() => String)
  @CleanText(NAME)
  familyName: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText(NAME)
  preferredName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 40 })
  pronouns?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  @IsString()
  birthDate?: string | null;

  @Field(() => String)
  @CleanText({ max: 35 })
  language: string;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  interpreterNeeded: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 60 })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText(SHORT)
  email?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText(NAME)
  city?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 20 })
  postalCode?: string | null;

  @Field(() => PayerTypeEnum, { defaultValue: 'unknown' })
  @IsIn(PAYER_TYPES)
  payerType: PayerType;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  householdSize?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText(SHORT)
  guardianName?: string | null;

  @Field(() => SafeContactInput)
  @ValidateNested()
  @Type(() => SafeContactInput)
  safeContact: SafeContactInput;
}

@InputType()
export class CreatePersonInput {
  @Field(() => PersonInput)
  @ValidateNested()
  @Type(() => PersonInput)
  person: PersonInput;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class UpdatePersonInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  seenVersion: number;

  @Field(() => PersonInput)
  @ValidateNested()
  @Type(() => PersonInput)
  person: PersonInput;
}
