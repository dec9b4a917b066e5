import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { CalendarDate, CleanText } from '../../../../platform/graphql/index.js';
import { AGREEMENT_STATES, type AgreementState } from '../../domain/agreement-lifecycle.js';
import { AGREEMENT_TYPES, type AgreementType } from '../../domain/agreement-types.js';
import { PARTNER_CATEGORIES, type PartnerCategory } from '../../domain/partner-categories.js';
import { AgreementStateEnum, AgreementTypeEnum, PartnerCategoryEnum } from './agreement.enums.js';

@InputType()
export class AgreementFilter {
  @Field(() => [AgreementTypeEnum], { nullable: true })
  @IsOptional()
  @IsIn(AGREEMENT_TYPES, { each: true })
  types?: AgreementType[] | null;

  @Field(() => [AgreementStateEnum], { nullable: true })
  @IsOptional()
  @IsIn(AGREEMENT_STATES, { each: true })
  states?: AgreementState[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Beginnings of words of the title or of a partner’s name.' })
  @IsOptional()
  @CleanText({ max: 200 })
  text?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In force, with so many days or less to the last, and nothing adopted follows.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3650)
  expiringWithin?: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Those of which a version held on this day; the dates are that version’s.',
  })
  @IsOptional()
  inForceOn?: string | null;

  @Field(() => PartnerCategoryEnum, { nullable: true })
  @IsOptional()
  @IsIn(PARTNER_CATEGORIES)
  category?: PartnerCategory | null;
}
