import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { CalendarDate, CleanText } from '../../../../platform/graphql/index.js';
import { AGREEMENT_TYPES, type AgreementType } from '../../domain/agreement-types.js';
import { EFFORT_KINDS, type EffortEntry, type EffortKind } from '../domain/effort.js';
import type { Ladders } from '../domain/ladder.js';
import { EffortKindEnum } from './renewal.types.js';

@InputType()
export class RecordEffortInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  agreementId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The agency of the partner.' })
  @IsOptional()
  @IsUUID()
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a partner category.' })
  @IsOptional()
  @IsString()
  category?: string | null;

  @Field(() => EffortKindEnum)
  @IsIn(EFFORT_KINDS)
  kind: EffortKind;

  @Field(() => CalendarDate)
  @IsString()
  day: string;

  @Field(() => String, { description: 'About the partnership. Do not name a person who is helped.' })
  @CleanText({ max: 2000 })
  what: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 500 })
  nextStep?: string | null;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class EffortFilterInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  agreementId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  partnerId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  category?: string | null;
}

@InputType()
export class TypeLadderInput {
  @Field(() => String, { description: 'The code of the type.' })
  @IsIn(AGREEMENT_TYPES)
  type: AgreementType;

  @Field(() => [Int])
  @IsInt({ each: true })
  @ArrayMaxSize(20)
  days: number[];
}

@InputType()
export class RenewalLadderInput {
  @Field(() => [Int], { description: 'Days ahead, the farthest first.' })
  @IsInt({ each: true })
  @ArrayMaxSize(20)
  days: number[];

  @Field(() => [TypeLadderInput], { defaultValue: [] })
  @ValidateNested({ each: true })
  @Type(() => TypeLadderInput)
  @ArrayMaxSize(20)
  byType: TypeLadderInput[];

  @Field(() => Int)
  @IsInt()
  escalateAt: number;
}

const orNull = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);

/** What was entered, with everything that was left out or blank as null. */
export const effortEntry = (input: RecordEffortInput): EffortEntry => ({
  agreementId: orNull(input.agreementId),
  partnerId: orNull(input.partnerId),
  category: orNull(input.category),
  kind: input.kind,
  day: input.day,
  what: input.what,
  nextStep: orNull(input.nextStep),
});

/** The ladder that was entered. */
export const laddersOf = ({ days, byType, escalateAt }: RenewalLadderInput): Ladders => ({
  days,
  byType: Object.fromEntries(byType.map((own) => [own.type, own.days])),
  escalateAt,
});
