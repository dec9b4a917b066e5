import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CleanText, DateTime } from '../../../platform/graphql/index.js';
import { FieldGroupEnum, type StaleFilter } from '../../directory/index.js';
import type { RoundToBegin } from '../commands/begin-round.js';
import { CALL_RESULTS, type CallResult, type CallToRecord } from '../commands/record-call.js';
import { MOST_LISTINGS } from '../domain/round.js';
import { SUGGESTION_FIELDS, type SuggestionField } from '../domain/suggestion-fields.js';
import { VERIFICATION_GROUPS, type VerificationGroup } from '../domain/verification-groups.js';
import { CallResultEnum } from './round.types.js';
import { SuggestionFieldEnum } from './suggestion.types.js';

@InputType()
export class RoundCandidatesInput {
  @Field(() => Boolean, { nullable: true, description: 'Only those whose agency can be mailed a link.' })
  @IsOptional()
  @IsBoolean()
  inNetworkOnly?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only this category and those below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  categoryCode?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;
}

@InputType()
export class BeginRoundInput {
  @Field(() => String)
  @CleanText({ min: 1, max: 120 })
  name: string;

  @Field(() => [ID], { description: 'In the order in which they are worth asking about.' })
  @IsUUID('all', { each: true })
  @ArrayMaxSize(MOST_LISTINGS)
  listingIds: readonly string[];

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class SaidChangeInput {
  @Field(() => SuggestionFieldEnum)
  @IsIn(SUGGESTION_FIELDS)
  field: SuggestionField;

  @Field(() => String)
  @CleanText({ min: 1, max: 5000 })
  value: string;
}

@InputType()
export class RecordCallInput {
  @Field(() => ID)
  @IsUUID()
  roundId: string;

  @Field(() => ID)
  @IsUUID()
  listingId: string;

  @Field(() => CallResultEnum)
  @IsIn(CALL_RESULTS)
  result: CallResult;

  @Field(() => [FieldGroupEnum], { nullable: true, description: 'The parts that were confirmed.' })
  @IsOptional()
  @IsIn(VERIFICATION_GROUPS, { each: true })
  groups?: readonly VerificationGroup[] | null;

  @Field(() => [SaidChangeInput], {
    nullable: true,
    description: 'What should stand elsewhere instead; each becomes a suggestion.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SUGGESTION_FIELDS.length)
  @ValidateNested({ each: true })
  @Type(() => SaidChangeInput)
  changes?: readonly SaidChangeInput[] | null;

  @Field(() => String, { nullable: true, description: 'Who was spoken to.' })
  @IsOptional()
  @CleanText({ max: 100 })
  spokeWith?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When to call again.' })
  @IsOptional()
  @IsDate()
  callAt?: Date | null;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

export const staleFilter = (input: RoundCandidatesInput | null): StaleFilter => ({
  inNetworkOnly: input?.inNetworkOnly ?? false,
  categoryCode: input?.categoryCode ?? null,
  organizationId: input?.organizationId ?? null,
});

export const roundToBegin = ({ name, listingIds, idempotencyKey }: BeginRoundInput): RoundToBegin => ({
  name,
  listingIds,
  idempotencyKey,
});

export const callToRecord = (input: RecordCallInput): CallToRecord => ({
  roundId: input.roundId,
  listingId: input.listingId,
  result: input.result,
  groups: [...new Set(input.groups ?? [])],
  changes: (input.changes ?? []).map(({ field, value }) => ({ field, value, note: null })),
  spokeWith: input.spokeWith ? input.spokeWith : null,
  callAt: input.callAt ?? null,
  idempotencyKey: input.idempotencyKey,
});
