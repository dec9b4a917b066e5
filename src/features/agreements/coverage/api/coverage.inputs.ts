import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { CalendarDate, CleanText } from '../../../../platform/graphql/index.js';
import { PARTNER_CATEGORIES, type PartnerCategory } from '../../domain/partner-categories.js';
import { PartnerCategoryEnum } from '../../register/api/agreement.enums.js';
import { ATTESTATION_KINDS, type AttestationKind, type AttestationTerms } from '../domain/attestation.js';
import { AttestationKindEnum } from './coverage.types.js';

@InputType()
export class AttestCoverageInput {
  @Field(() => PartnerCategoryEnum)
  @IsIn(PARTNER_CATEGORIES)
  category: PartnerCategory;

  @Field(() => AttestationKindEnum)
  @IsIn(ATTESTATION_KINDS)
  kind: AttestationKind;

  @Field(() => String, { description: 'What is attested, and why.' })
  @CleanText({ max: 4000 })
  statement: string;

  @Field(() => String, { nullable: true, description: 'What is done instead; a waiver needs it.' })
  @IsOptional()
  @CleanText({ max: 4000 })
  contingencyPlan?: string | null;

  @Field(() => String, { description: 'By whose name.' })
  @CleanText({ max: 200 })
  attestedBy: string;

  @Field(() => CalendarDate)
  @IsString()
  attestedOn: string;

  @Field(() => CalendarDate, { nullable: true, description: 'A waiver is reviewed within 12 months.' })
  @IsOptional()
  reviewOn?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;
}

@InputType()
export class KeepCoverageStepInput {
  @Field(() => PartnerCategoryEnum)
  @IsIn(PARTNER_CATEGORIES)
  category: PartnerCategory;

  @Field(() => String, { description: 'Empty where there is none any more.' })
  @CleanText({ max: 500 })
  step: string;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'A colleague; you, unless told.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
}

/** What was attested, with everything that was left out or blank as null. */
export const attestationOf = (input: AttestCoverageInput): AttestationTerms => ({
  category: input.category,
  kind: input.kind,
  statement: input.statement,
  contingencyPlan: input.contingencyPlan === undefined || input.contingencyPlan === '' ? null : input.contingencyPlan,
  attestedBy: input.attestedBy,
  attestedOn: input.attestedOn,
  reviewOn: input.reviewOn ?? null,
  fileId: input.fileId ?? null,
});
