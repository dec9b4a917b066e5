import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Min,
  ValidateNested,
} from 'class-validator';
import { DateTime, InvalidInput, NotAllowed, NotFound, StaleVersion } from '../../../../platform/graphql/index.js';
import type { HeldPolicy } from '../data/policy.store.js';
import { PACKET_TIERS, VERDICTS, type PacketTier, type PolicyRule, type Verdict } from '../domain/policy.js';
import { STANDINGS, TYPE_GROUPS, type Standing, type TypeGroup } from '../domain/standing.js';
import { AgreementGroupEnum, GateStandingEnum, GateVerdictEnum, PacketTierEnum } from './gate.enums.js';

const MOST_RULES = 100;

@ObjectType('ReferralPolicyRule', {
  description: 'One line of the policy; an empty list, or null, speaks for all cases.',
})
export class ReferralPolicyRuleType {
  @Field(() => [GateStandingEnum]) readonly standings: readonly Standing[];
  @Field(() => [AgreementGroupEnum]) readonly groups: readonly TypeGroup[];
  @Field(() => [PacketTierEnum]) readonly tiers: readonly PacketTier[];
  @Field(() => Boolean, { nullable: true, description: 'Only services that a DCO furnishes, or only others.' })
  readonly dcoService: boolean | null;
  @Field(() => GateVerdictEnum) readonly verdict: Verdict;
}

@ObjectType('ReferralPolicy', {
  description:
    'What agreements mean for referrals: the first rule that speaks for a case decides it; where none does, it goes.',
})
export class ReferralPolicyType {
  @Field(() => Int, { description: 'Its version; 0 is the one that holds while nobody has set another.' })
  readonly number: number;
  @Field(() => [ReferralPolicyRuleType]) readonly rules: readonly ReferralPolicyRuleType[];
  @Field(() => DateTime, { nullable: true }) readonly setAt: Date | null;
  @Field(() => String, { nullable: true }) readonly setBy: string | null;
}

@InputType()
export class ReferralPolicyRuleInput {
  @Field(() => [GateStandingEnum], { defaultValue: [] })
  @IsArray()
  @ArrayUnique()
  @IsIn(STANDINGS, { each: true })
  standings: Standing[];

  @Field(() => [AgreementGroupEnum], { defaultValue: [] })
  @IsArray()
  @ArrayUnique()
  @IsIn(TYPE_GROUPS, { each: true })
  groups: TypeGroup[];

  @Field(() => [PacketTierEnum], { defaultValue: [] })
  @IsArray()
  @ArrayUnique()
  @IsIn(PACKET_TIERS, { each: true })
  tiers: PacketTier[];

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  dcoService?: boolean | null;

  @Field(() => GateVerdictEnum)
  @IsIn(VERDICTS)
  verdict: Verdict;
}

@InputType()
export class SetReferralPolicyInput {
  @Field(() => Int, { description: 'The version that you looked at.' })
  @IsInt()
  @Min(0)
  seenNumber: number;

  @Field(() => [ReferralPolicyRuleInput])
  @IsArray()
  @ArrayMaxSize(MOST_RULES)
  @ValidateNested({ each: true })
  @Type(() => ReferralPolicyRuleInput)
  rules: ReferralPolicyRuleInput[];
}

export const SetReferralPolicyResult = createUnionType({
  name: 'SetReferralPolicyResult',
  types: () => [ReferralPolicyType, InvalidInput, NotFound, NotAllowed, StaleVersion] as const,
});

/** The rules as they were entered, with everything that was left out as null. */
export const rulesOf = (rules: readonly ReferralPolicyRuleInput[]): readonly PolicyRule[] =>
  rules.map(({ standings, groups, tiers, dcoService, verdict }) => ({
    standings,
    groups,
    tiers,
    dcoService: dcoService ?? null,
    verdict,
  }));

export const policyType = (policy: HeldPolicy): ReferralPolicyType => Object.assign(new ReferralPolicyType(), policy);
