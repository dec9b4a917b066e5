import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
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
import { AnswerInput, CalendarDate, CleanText } from '../../../../platform/graphql/index.js';
import { AGREEMENT_ACTIONS, type AgreementAction } from '../../domain/agreement-lifecycle.js';
import { AGREEMENT_TYPES, type AgreementType } from '../../domain/agreement-types.js';
import { PARTNER_CATEGORIES, type PartnerCategory } from '../../domain/partner-categories.js';
import { SHARING_METHODS, type SharingMethod } from '../../domain/sharing-methods.js';
import { VERSION_KINDS, type VersionKind } from '../domain/agreement-version.js';
import {
  AgreementActionEnum,
  AgreementTypeEnum,
  AgreementVersionKindEnum,
  PartnerCategoryEnum,
  SharingMethodEnum,
} from './agreement.enums.js';

const MOST_ANSWERS = 20;
const MOST_PARTNERS = 50;
const MOST_NAMED = 500;
const LONGEST_TERMS = 20_000;

@InputType()
export class StartAgreementInput {
  @Field(() => AgreementTypeEnum)
  @IsIn(AGREEMENT_TYPES)
  type: AgreementType;

  @Field(() => String)
  @CleanText({ max: 200 })
  title: string;

  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(MOST_PARTNERS)
  @IsUUID(undefined, { each: true })
  partnerIds: string[];

  @Field(() => ID, { nullable: true, description: 'A colleague; you, unless told.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => [PartnerCategoryEnum], { defaultValue: [] })
  @IsArray()
  @ArrayUnique()
  @IsIn(PARTNER_CATEGORIES, { each: true })
  categories: PartnerCategory[];

  @Field(() => String, { description: 'Yours to choose, one for each agreement: a repeat answers with the first.' })
  @IsString()
  idempotencyKey: string;
}

@InputType({ description: 'The agreement as it is to be, whatever its version says.' })
export class EditAgreementInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int)
  @IsInt()
  seenVersion: number;

  @Field(() => String)
  @CleanText({ max: 200 })
  title: string;

  @Field(() => ID)
  @IsUUID()
  ownerId: string;

  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(MOST_PARTNERS)
  @IsUUID(undefined, { each: true })
  partnerIds: string[];

  @Field(() => Boolean, { defaultValue: true })
  @IsBoolean()
  detailsRoles: boolean;

  @Field(() => SharingMethodEnum, { nullable: true })
  @IsOptional()
  @IsIn(SHARING_METHODS)
  sharingMethod?: SharingMethod | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 2000 })
  sharingNote?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(104)
  meetingEveryWeeks?: number | null;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  nextMeetingOn?: string | null;
}

@InputType({ description: 'The draft as it is to be.' })
export class EditAgreementVersionInput {
  @Field(() => ID)
  @IsString()
  agreementId: string;

  @Field(() => Int)
  @IsInt()
  seenVersion: number;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  startsOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which it holds; null has no end.' })
  @IsOptional()
  endsOn?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(730)
  noticeDays?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: LONGEST_TERMS })
  terms?: string | null;

  @Field(() => [PartnerCategoryEnum], { defaultValue: [] })
  @IsArray()
  @ArrayUnique()
  @IsIn(PARTNER_CATEGORIES, { each: true })
  categories: PartnerCategory[];

  @Field(() => [ID], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(MOST_NAMED)
  @IsUUID(undefined, { each: true })
  serviceIds: string[];

  @Field(() => [ID], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(MOST_NAMED)
  @IsUUID(undefined, { each: true })
  locationIds: string[];

  @Field(() => [ID], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(MOST_NAMED)
  @IsUUID(undefined, { each: true })
  programIds: string[];
}

@InputType()
export class BeginAgreementVersionInput {
  @Field(() => ID)
  @IsString()
  agreementId: string;

  @Field(() => Int)
  @IsInt()
  seenVersion: number;

  @Field(() => AgreementVersionKindEnum, { description: 'AMENDMENT or RENEWAL.' })
  @IsIn(VERSION_KINDS)
  kind: VersionKind;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class ActOnAgreementInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => AgreementActionEnum)
  @IsIn(AGREEMENT_ACTIONS)
  action: AgreementAction;

  @Field(() => [AnswerInput], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(MOST_ANSWERS)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  answers: AnswerInput[];

  @Field(() => Int, { description: 'The version that you looked at.' })
  @IsInt()
  seenVersion: number;

  @Field(() => String, { description: 'Yours to choose, one for each step: a repeat answers with the first result.' })
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class KeepAgreementSignerInput {
  @Field(() => ID)
  @IsString()
  agreementId: string;

  @Field(() => ID, { description: 'The agency that keeps the agreement, or one of its partners.' })
  @IsUUID()
  partyId: string;

  @Field(() => ID, { nullable: true, description: 'Of a signer to change; without it, a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => String)
  @CleanText({ max: 120 })
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 120 })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'With which they sign in to accept in the portal.' })
  @IsOptional()
  @CleanText({ max: 254 })
  email?: string | null;
}

@InputType()
export class RecordAgreementSignatureInput {
  @Field(() => ID)
  @IsUUID()
  versionId: string;

  @Field(() => ID)
  @IsUUID()
  partyId: string;

  @Field(() => String)
  @CleanText({ max: 120 })
  signerName: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 120 })
  signerTitle?: string | null;

  @Field(() => CalendarDate)
  @IsString()
  signedOn: string;
}
