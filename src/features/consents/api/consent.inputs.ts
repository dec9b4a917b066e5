import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { CleanText } from '../../../platform/graphql/clean-text.decorator.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import type { ConsentDetails } from '../domain/consent.js';
import { INFORMATION_SCOPES, type InformationScope } from '../domain/data-tiers.js';
import { CONSENT_PURPOSES, type ConsentPurpose } from '../domain/purposes.js';
import { RECIPIENT_CLASSES, type RecipientClass } from '../domain/recipient-classes.js';
import { SIGNERS, type Signer } from '../domain/release-facts.js';
import {
  ConsentPurposeEnum,
  InformationScopeEnum,
  RecipientClassEnum,
  SignerKindEnum,
  TREATMENT_CONSENTERS,
  TreatmentConsenterEnum,
} from './consent.enums.js';

const MOST_RECIPIENTS = 100;
/** A name without control or hidden characters. */
const PLAIN_NAME = /^[^\p{C}]{1,200}$/u;

@InputType()
export class RecordConsentInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => [ID])
  @IsUUID('all', { each: true })
  @ArrayMaxSize(MOST_RECIPIENTS)
  recipientAgencyIds: string[];

  @Field(() => RecipientClassEnum, { nullable: true })
  @IsOptional()
  @IsIn(RECIPIENT_CLASSES)
  recipientClass?: RecipientClass | null;

  @Field(() => [InformationScopeEnum])
  @IsIn(INFORMATION_SCOPES, { each: true })
  scopes: InformationScope[];

  @Field(() => [ConsentPurposeEnum])
  @IsIn(CONSENT_PURPOSES, { each: true })
  purposes: ConsentPurpose[];

  @Field(() => SignerKindEnum)
  @IsIn(SIGNERS)
  signedBy: Signer;

  @Field(() => String)
  @CleanText({ max: 200 })
  signerName: string;

  @Field(() => CalendarDate)
  @IsString()
  signedOn: string;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  @IsString()
  expiresOn?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  noExpiry: boolean;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  @IsString()
  treatmentFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  @IsString()
  treatmentTo?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  hasTpoStatements: boolean;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  hasAuthorityDocument: boolean;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  coversPart2Unit: boolean;

  @Field(() => TreatmentConsenterEnum, { nullable: true, description: 'For a minor whose parent signed.' })
  @IsOptional()
  @IsIn(TREATMENT_CONSENTERS)
  whoConsentedToTreatment?: 'minor' | 'parent' | null;

  @Field(() => [String], { defaultValue: [], description: 'Members of an intermediary’s network that may receive.' })
  @Matches(PLAIN_NAME, { each: true })
  @ArrayMaxSize(MOST_RECIPIENTS)
  participants: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Limits an intermediary to members that treat the person.',
  })
  @IsBoolean()
  treatingParticipantsOnly: boolean;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class RevokeConsentInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => String, { description: 'How the person said so: by the signed form, or aloud, and to whom.' })
  @CleanText({ min: 1, max: 500 })
  how: string;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

/** What was entered of a release, with everything that was left out as null. */
export const consentDetails = ({
  personId: _personId,
  idempotencyKey: _key,
  ...consent
}: RecordConsentInput): ConsentDetails => ({
  ...consent,
  recipientClass: consent.recipientClass ?? null,
  expiresOn: consent.expiresOn ?? null,
  treatmentFrom: consent.treatmentFrom ?? null,
  treatmentTo: consent.treatmentTo ?? null,
  whoConsentedToTreatment: consent.whoConsentedToTreatment ?? null,
});
