import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LOCALES, type Locale } from '../../../kernel/actor.js';
import { CleanText } from '../../../platform/graphql/index.js';
import type { UpdateAgencyRequest } from '../commands/update-agency.js';
import { LEGAL_TYPES, type LegalType } from '../domain/agency.js';
import { LegalTypeEnum } from './agency.types.js';

/** May be left out, but not null. */
const MayBeLeftOut = () => ValidateIf((_, value: unknown) => value !== undefined);

@InputType({ description: "Hours of some weekdays, on the agency's own clocks; 00:00 to 00:00 is around the clock." })
export class BusinessHoursInput {
  @Field(() => [Int], { description: '1 is Monday, 7 is Sunday.' })
  @IsArray()
  @ArrayMaxSize(7)
  readonly days: readonly number[];

  @Field(() => String, { description: 'Such as 09:00.' })
  @IsString()
  readonly opensAt: string;

  @Field(() => String)
  @IsString()
  readonly closesAt: string;
}

@InputType({ description: 'An organization of the directory, and how it is to be asked.' })
export class AddToNetworkInput {
  @Field(() => ID)
  @IsString()
  readonly organizationId: string;

  @Field(() => String, { description: 'Where referrals are announced by e-mail.' })
  @CleanText({ max: 254 })
  readonly mailbox: string;

  @Field(() => LegalTypeEnum)
  @IsIn(LEGAL_TYPES)
  readonly legalType: LegalType;

  @Field(() => String, { description: 'An IANA name, such as America/New_York.' })
  @IsString()
  @MaxLength(60)
  readonly timeZone: string;

  @Field(() => [BusinessHoursInput])
  @IsArray()
  @ArrayMaxSize(28)
  @ValidateNested({ each: true })
  @Type(() => BusinessHoursInput)
  readonly hours: readonly BusinessHoursInput[];

  @Field(() => String, { description: 'Who reads the mailbox: a name or a role.' })
  @CleanText({ max: 120 })
  readonly answeredBy: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 40 })
  readonly phone?: string | null;

  @Field(() => String, { nullable: true, defaultValue: 'en', description: 'The language of its e-mails: en or es.' })
  @IsOptional()
  @IsIn(LOCALES)
  readonly mailLocale?: Locale | null;

  @Field(() => String, { description: 'Chosen by you, once for each organization added: a repeat does nothing.' })
  @IsString()
  readonly idempotencyKey: string;
}

@InputType({ description: 'A partner, and how it is asked.' })
export class AddPartnerInput {
  @Field(() => String)
  @CleanText({ max: 200 })
  readonly name: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The organization of the directory that it is, whose name it then has; without it a new one is listed.',
  })
  @IsOptional()
  @IsString()
  readonly organizationId?: string | null;

  @Field(() => LegalTypeEnum)
  @IsIn(LEGAL_TYPES)
  readonly legalType: LegalType;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 40 })
  readonly phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where referrals are announced; needed where it takes them.' })
  @IsOptional()
  @CleanText({ max: 254 })
  readonly mailbox?: string | null;

  @Field(() => String, { nullable: true, description: 'Who reads the mailbox: a name or a role.' })
  @IsOptional()
  @CleanText({ max: 120 })
  readonly answeredBy?: string | null;

  @Field(() => String, { nullable: true, description: 'An IANA name; that of the lead agency unless told.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  readonly timeZone?: string | null;

  @Field(() => Boolean, { defaultValue: true })
  @IsBoolean()
  readonly takesReferrals: boolean;

  @Field(() => String, { description: 'Chosen by you, once for each partner added: a repeat does nothing.' })
  @IsString()
  readonly idempotencyKey: string;
}

@InputType({ description: 'What is to be different about an agency; what is left out stays.' })
export class UpdateAgencyInput {
  @Field(() => ID)
  @IsString()
  readonly id: string;

  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  @Min(1)
  readonly seenVersion: number;

  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @CleanText({ max: 254 })
  readonly mailbox?: string;

  @Field(() => LegalTypeEnum, { nullable: true })
  @MayBeLeftOut()
  @IsIn(LEGAL_TYPES)
  readonly legalType?: LegalType;

  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(60)
  readonly timeZone?: string;

  @Field(() => [BusinessHoursInput], { nullable: true })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(28)
  @ValidateNested({ each: true })
  @Type(() => BusinessHoursInput)
  readonly hours?: readonly BusinessHoursInput[];

  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @CleanText({ max: 120 })
  readonly answeredBy?: string;

  @Field(() => String, { nullable: true, description: 'Null takes the number away.' })
  @IsOptional()
  @CleanText({ max: 40 })
  readonly phone?: string | null;

  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @IsIn(LOCALES)
  readonly mailLocale?: Locale;

  @Field(() => Boolean, { nullable: true })
  @MayBeLeftOut()
  @IsBoolean()
  readonly takesReferrals?: boolean;

  @Field(() => Boolean, { nullable: true })
  @MayBeLeftOut()
  @IsBoolean()
  readonly active?: boolean;
}

/** The input as the command takes it: only what was said. */
export function changesOf({ id, seenVersion, ...said }: UpdateAgencyInput): UpdateAgencyRequest {
  return {
    id,
    seenVersion,
    changes: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
}
