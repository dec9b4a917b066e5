import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import type { Actor } from '../../../kernel/actor.js';
import type { Problem } from '../../../kernel/problem.js';
import {
  CalendarDate,
  CleanText,
  DateTime,
  enumOfCodes,
  InvalidInput,
  NotAllowed,
  NotFound,
  ProblemType,
  RuleBroken,
  StaleVersion,
} from '../../../platform/graphql/index.js';
import { AgreementActionNotAvailable } from '../../agreements/index.js';
import type { OpenUnderAgreement } from '../data/open-under-agreement.queries.js';
import type { ReferralState } from '../domain/referral-lifecycle.js';
import type { Urgency } from '../domain/urgency.js';
import { referralTexts } from '../texts/index.js';
import { ReferralStateEnum, UrgencyEnum } from './referral.enums.js';

const DECISIONS = ['keep', 'withdraw'] as const;
const MOST_DECISIONS = 2000;

export const ReferralDecisionEnum = enumOfCodes('OpenReferralDecision', DECISIONS, {
  description: 'What becomes of an open referral when the agreement under it ends.',
  about: {
    keep: 'It goes on as it is.',
    withdraw: 'It is taken back; where the partner said yes already, it is asked to stop.',
  },
});

@ObjectType('OpenReferralUnderAgreement', {
  description: 'An open referral that rests on an agreement; whom it is about stands on its own page.',
})
export class OpenReferralUnderAgreementType {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly reference: string;
  @Field(() => ReferralStateEnum) readonly state: ReferralState;
  @Field(() => String) readonly stateLabel: string;
  @Field(() => UrgencyEnum) readonly urgency: Urgency;
  @Field(() => String) readonly serviceName: string;
  @Field(() => String) readonly receiverName: string;
  @Field(() => DateTime, { nullable: true }) readonly sentAt: Date | null;
}

/** An open referral as GraphQL shows it. */
export const openReferralType = (referral: OpenUnderAgreement, { locale }: Actor): OpenReferralUnderAgreementType => ({
  ...referral,
  stateLabel: referralTexts(locale).states[referral.state],
});

@ObjectType({
  implements: () => [ProblemType],
  description: 'Open referrals rest on it: say of each what becomes of it.',
})
export class OpenReferrals extends ProblemType {
  @Field(() => [OpenReferralUnderAgreementType])
  readonly referrals: readonly OpenReferralUnderAgreementType[];

  constructor(problem: Problem, referrals: readonly OpenReferralUnderAgreementType[]) {
    super(problem);
    this.referrals = referrals;
  }
}

@ObjectType('TerminatedAgreement', { description: 'The agreement was ended, and every decision carried out.' })
export class TerminatedAgreementType {
  @Field(() => ID) readonly id: string;
}

@InputType()
export class OpenReferralDecisionInput {
  @Field(() => ID)
  @IsString()
  referralId: string;

  @Field(() => ReferralDecisionEnum)
  @IsIn(DECISIONS)
  decision: (typeof DECISIONS)[number];

  @Field(() => String, { nullable: true, description: 'Why it is taken back; the partner reads it. Name nobody.' })
  @IsOptional()
  @CleanText({ max: 300 })
  reason?: string | null;
}

@InputType()
export class TerminateAgreementInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version that you looked at.' })
  @IsInt()
  seenVersion: number;

  @Field(() => CalendarDate, { description: 'The first day on which it holds no more.' })
  @IsString()
  endedOn: string;

  @Field(() => String)
  @CleanText({ max: 2000 })
  reason: string;

  @Field(() => [OpenReferralDecisionInput], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(MOST_DECISIONS)
  @ValidateNested({ each: true })
  @Type(() => OpenReferralDecisionInput)
  decisions: OpenReferralDecisionInput[];

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

export const TerminateAgreementResult = createUnionType({
  name: 'TerminateAgreementResult',
  types: () =>
    [
      TerminatedAgreementType,
      NotFound,
      NotAllowed,
      InvalidInput,
      StaleVersion,
      AgreementActionNotAvailable,
      RuleBroken,
      OpenReferrals,
    ] as const,
});
