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
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CalendarDate, CleanText } from '../../../../platform/graphql/index.js';
import { NINE_SERVICES, type RequiredService } from '../../domain/nine-services.js';
import { CHECKLISTS, VERDICTS, type Checklist, type Verdict } from '../domain/checklist.js';
import { LICENCE_KINDS, type LicenceKind } from '../domain/licence.js';
import { ChecklistEnum, LicenceKindEnum, RequiredServiceEnum, TermVerdictEnum } from './dco.enums.js';

const MOST_SITES = 200;
const MOST_ROWS = 20;
const MOST_ENCOUNTERS = 10_000_000;

@InputType()
export class CheckAgreementTermInput {
  @Field(() => ID)
  @IsString()
  agreementId: string;

  @Field(() => ChecklistEnum)
  @IsIn(CHECKLISTS)
  list: Checklist;

  @Field(() => String, { description: 'The code of the item.' })
  @IsString()
  item: string;

  @Field(() => TermVerdictEnum)
  @IsIn(VERDICTS)
  verdict: Verdict;

  @Field(() => String, { nullable: true, description: 'The clause or page; needed where it is present.' })
  @IsOptional()
  @CleanText({ max: 200 })
  clause?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 2000 })
  note?: string | null;
}

@InputType()
export class DcoServiceInput {
  @Field(() => RequiredServiceEnum)
  @IsIn(NINE_SERVICES)
  service: RequiredService;

  @Field(() => String, { nullable: true, description: 'Which parts of it; none for all.' })
  @IsOptional()
  @CleanText({ max: 1000 })
  elements?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Sites of the partner; none for all.' })
  @IsArray()
  @ArrayMaxSize(MOST_SITES)
  @IsUUID(undefined, { each: true })
  locationIds: string[];

  @Field(() => Boolean, { nullable: true, description: 'Of crisis services alone.' })
  @IsOptional()
  @IsBoolean()
  isStateSanctioned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Of crisis services alone.' })
  @IsOptional()
  @IsBoolean()
  isLessStringent?: boolean | null;
}

@InputType({ description: 'The services of the draft as they are to be.' })
export class KeepDcoServicesInput {
  @Field(() => ID)
  @IsString()
  versionId: string;

  @Field(() => Int, { description: 'The version of the agreement that you looked at.' })
  @IsInt()
  seenVersion: number;

  @Field(() => [DcoServiceInput])
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => DcoServiceInput)
  services: DcoServiceInput[];
}

@InputType()
export class KeepLicenceInput {
  @Field(() => ID)
  @IsString()
  agreementId: string;

  @Field(() => ID, { nullable: true, description: 'Of a licence to change; without it, a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID)
  @IsUUID()
  partnerId: string;

  @Field(() => LicenceKindEnum)
  @IsIn(LICENCE_KINDS)
  kind: LicenceKind;

  @Field(() => String)
  @CleanText({ max: 200 })
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 100 })
  number?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 200 })
  issuedBy?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which it holds; null has no end.' })
  @IsOptional()
  expiresOn?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;

  @Field(() => String, { description: 'Yours to choose: a repeat answers with the first.' })
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class SayDirectServiceInput {
  @Field(() => RequiredServiceEnum)
  @IsIn(NINE_SERVICES)
  service: RequiredService;

  @Field(() => Boolean)
  @IsBoolean()
  isDirect: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 1000 })
  note?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Your own services of the directory that deliver it.' })
  @IsArray()
  @ArrayMaxSize(MOST_SITES)
  @IsUUID(undefined, { each: true })
  serviceIds: string[];
}

@InputType()
export class EncounterRowInput {
  @Field(() => RequiredServiceEnum)
  @IsIn(NINE_SERVICES)
  service: RequiredService;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(MOST_ENCOUNTERS)
  direct: number;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(MOST_ENCOUNTERS)
  dco: number;
}

@InputType()
export class EnterEncountersInput {
  @Field(() => CalendarDate)
  @IsString()
  startsOn: string;

  @Field(() => CalendarDate)
  @IsString()
  endsOn: string;

  @Field(() => [EncounterRowInput])
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => EncounterRowInput)
  rows: EncounterRowInput[];
}
