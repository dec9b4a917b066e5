import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { CandidateRow } from '../data/candidates.queries.js';
import { DUPLICATE_KINDS, type DuplicateKind } from '../domain/directory-record.js';
import type { MergeChoices } from '../domain/merge-fields.js';
import { DuplicateKindEnum, DuplicateStateEnum } from './duplicates.types.js';

export type Whose = 'first' | 'second';
export const WhoseEnum: Readonly<Record<string, Whose>> = { FIRST: 'first', SECOND: 'second' };
registerEnumType(WhoseEnum, { name: 'WhichRecord', description: 'One of the two that are compared.' });

@InputType({ description: 'Whose value of a field counts.' })
export class MergeChoiceInput {
  @Field(() => String, { description: 'The key of a field, or of a group of which one side is kept.' })
  @Matches(/^[a-z_]{1,40}$/, { message: 'field: A key is small letters and underscores.' })
  readonly field: string;

  @Field(() => WhoseEnum)
  @IsIn(Object.values(WhoseEnum))
  readonly from: Whose;
}

@InputType({ description: 'What stays when two records become one.' })
export class MergeRecordsInput {
  @Field(() => ID)
  @IsUUID()
  readonly candidateId: string;

  @Field(() => WhoseEnum, { description: 'The record whose id stays.' })
  @IsIn(Object.values(WhoseEnum))
  readonly keep: Whose;

  @Field(() => [MergeChoiceInput], {
    description:
      'What is not named stays as the kept record has it, or as the other has it where that one says nothing.',
  })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => MergeChoiceInput)
  readonly choices: readonly MergeChoiceInput[];

  @Field(() => String)
  @IsString()
  readonly idempotencyKey: string;
}

@InputType({ description: 'Which candidates.' })
export class DuplicateFilterInput {
  @Field(() => DuplicateKindEnum, { nullable: true })
  @IsOptional()
  @IsIn(DUPLICATE_KINDS)
  readonly kind?: DuplicateKind | null;

  @Field(() => DuplicateStateEnum, { nullable: true, description: 'OPEN unless said.' })
  @IsOptional()
  @IsIn(Object.values(DuplicateStateEnum))
  readonly state?: CandidateRow['state'] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are likely one.' })
  @IsOptional()
  @IsBoolean()
  readonly likelyOnly?: boolean | null;
}

/** The choices as the command takes them: of the record that stays, or of the one that goes. */
export const choicesOf = ({ keep, choices }: MergeRecordsInput): MergeChoices =>
  Object.fromEntries(choices.map(({ field, from }) => [field, from === keep ? 'kept' : 'merged']));
