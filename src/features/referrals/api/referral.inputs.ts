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
  ValidateNested,
} from 'class-validator';
import { AnswerInput, CleanText } from '../../../platform/graphql/index.js';
import { SECTION_KINDS, SectionKindEnum, type SectionKind } from '../../consents/index.js';
import type { ReferralDraft } from '../domain/referral-draft.js';
import {
  REFERRAL_ACTIONS,
  REFERRAL_STATES,
  type ReferralAction,
  type ReferralState,
} from '../domain/referral-lifecycle.js';
import { URGENCIES, type Urgency } from '../domain/urgency.js';
import { ReferralActionEnum, ReferralStateEnum, UrgencyEnum } from './referral.enums.js';

const MOST_ANSWERS = 20;

@InputType()
export class SectionInput {
  @Field(() => SectionKindEnum)
  @IsIn(SECTION_KINDS)
  kind: SectionKind;

  @Field(() => String, { nullable: true, description: 'None for CONTACT: it stands for the person’s contact data.' })
  @IsOptional()
  @CleanText({ max: 4000 })
  text?: string | null;
}

@InputType()
export class ReferralDraftInput {
  @Field(() => ID, { nullable: true, description: 'Left out only for an enquiry.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => ID)
  @IsUUID()
  listingId: string;

  @Field(() => ID, { nullable: true, description: 'The unit that sends; your own unless told.' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 60 })
  categoryCode?: string | null;

  @Field(() => UrgencyEnum, { defaultValue: 'routine' })
  @IsIn(URGENCIES)
  urgency: Urgency;

  @Field(() => Boolean, { defaultValue: false, description: 'A question without identity.' })
  @IsBoolean()
  enquiry: boolean;

  @Field(() => String, { nullable: true, description: 'For your own side alone.' })
  @IsOptional()
  @CleanText({ max: 4000 })
  needSummary?: string | null;

  @Field(() => [SectionInput], { description: 'What is shared once the receiver says yes.' })
  @IsArray()
  @ArrayMaxSize(SECTION_KINDS.length)
  @ValidateNested({ each: true })
  @Type(() => SectionInput)
  sections: SectionInput[];
}

@InputType()
export class OpenReferralInput {
  @Field(() => ReferralDraftInput)
  @ValidateNested()
  @Type(() => ReferralDraftInput)
  draft: ReferralDraftInput;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class EditReferralDraftInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int)
  @IsInt()
  seenVersion: number;

  @Field(() => ReferralDraftInput)
  @ValidateNested()
  @Type(() => ReferralDraftInput)
  draft: ReferralDraftInput;
}

@InputType()
export class ActOnReferralInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version that you looked at.' })
  @IsInt()
  seenVersion: number;

  @Field(() => ReferralActionEnum)
  @IsIn(REFERRAL_ACTIONS)
  action: ReferralAction;

  @Field(() => String, { description: 'Yours to choose, one for each step: a repeat answers with the first result.' })
  @IsString()
  idempotencyKey: string;

  @Field(() => [AnswerInput], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(MOST_ANSWERS)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  answers: AnswerInput[];
}

@InputType()
export class ReferralFilter {
  @Field(() => [ReferralStateEnum], { nullable: true })
  @IsOptional()
  @IsIn(REFERRAL_STATES, { each: true })
  states?: ReferralState[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  receiverId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those that went to this listing.' })
  @IsOptional()
  @IsUUID()
  listingId?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  openOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those you own.' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}

/** A draft as it was entered, with everything that was left out as null. */
export const draftOf = ({
  personId,
  listingId,
  unitId,
  categoryCode,
  urgency,
  enquiry,
  needSummary,
  sections,
}: ReferralDraftInput): ReferralDraft => ({
  personId: personId ?? null,
  listingId,
  unitId: unitId ?? null,
  categoryCode: categoryCode || null,
  urgency,
  enquiry,
  needSummary: needSummary || null,
  sections: sections.map(({ kind, text }) => ({ kind, text: text ?? '' })),
});
