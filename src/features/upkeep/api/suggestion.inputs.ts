import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Min } from 'class-validator';
import { CleanText } from '../../../platform/graphql/index.js';
import type { DecisionRequest } from '../commands/decide-suggestion.js';
import type { ChangeRequest } from '../commands/suggest-change.js';
import { SUGGESTION_FIELDS, type SuggestionField } from '../domain/suggestion-fields.js';
import { DECISIONS, type Decision } from '../domain/suggestion-lifecycle.js';
import { DecisionEnum, SuggestionFieldEnum } from './suggestion.types.js';

@InputType()
export class SuggestChangeInput {
  @Field(() => ID)
  @IsUUID()
  listingId: string;

  @Field(() => SuggestionFieldEnum)
  @IsIn(SUGGESTION_FIELDS)
  field: SuggestionField;

  @Field(() => String, { nullable: true, description: 'What should stand there.' })
  @IsOptional()
  @CleanText({ max: 5000 })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'How you know, or what is wrong. Name nobody who is helped.' })
  @IsOptional()
  @CleanText({ max: 1000 })
  note?: string | null;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class DecideSuggestionInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => DecisionEnum)
  @IsIn(DECISIONS)
  decision: Decision;

  @Field(() => String, { nullable: true, description: 'The words to put there instead; for EDIT.' })
  @IsOptional()
  @CleanText({ max: 5000 })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Why not; for REJECT. Whoever suggested it reads it.' })
  @IsOptional()
  @CleanText({ max: 500 })
  reason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Write over a value that is newer than the one it is about.' })
  @IsOptional()
  @IsBoolean()
  overNewer?: boolean | null;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  seenVersion: number;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

const orNull = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);

export const changeRequest = ({
  listingId,
  field,
  value,
  note,
  idempotencyKey,
}: SuggestChangeInput): ChangeRequest => ({
  listingId,
  field,
  value: orNull(value),
  note: orNull(note),
  idempotencyKey,
});

export const decisionRequest = (input: DecideSuggestionInput): DecisionRequest => ({
  id: input.id,
  decision: input.decision,
  value: orNull(input.value),
  reason: orNull(input.reason),
  overNewer: input.overNewer ?? false,
  seenVersion: input.seenVersion,
  idempotencyKey: input.idempotencyKey,
});
