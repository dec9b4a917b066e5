import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { FieldValueScalar } from './field-value.scalar.js';

@InputType({ description: 'A field that is to hold something else.' })
export class FieldEditInput {
  @Field(() => String)
  @IsString()
  @MaxLength(80)
  readonly field: string;

  @Field(() => FieldValueScalar, {
    nullable: true,
    description: 'What it held when the editing began: by this a change of somebody else is noticed.',
  })
  @Allow()
  readonly base?: unknown;

  @Field(() => FieldValueScalar, { nullable: true })
  @Allow()
  readonly value?: unknown;
}

@InputType({ description: 'The fields of a listing that were touched.' })
export class SaveListingInput {
  @Field(() => ID)
  @IsString()
  readonly id: string;

  @Field(() => [FieldEditInput])
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => FieldEditInput)
  readonly fields: readonly FieldEditInput[];

  @Field(() => String, { description: 'Chosen by you, once for each save: a repeat does nothing.' })
  @IsString()
  readonly idempotencyKey: string;
}

@InputType({ description: 'A listing that is not there yet.' })
export class AddListingInput {
  @Field(() => ID, { nullable: true, description: 'The organization; null makes a new one of the fields.' })
  @IsOptional()
  @IsString()
  readonly organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The service that gets one more place; null makes a new one.' })
  @IsOptional()
  @IsString()
  readonly serviceId?: string | null;

  @Field(() => Boolean, { description: 'Whether it is given at a place.' })
  @IsBoolean()
  readonly withPlace: boolean;

  @Field(() => [FieldEditInput])
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => FieldEditInput)
  readonly fields: readonly FieldEditInput[];

  @Field(() => String, { description: 'Chosen by you, once for each listing added: a repeat does nothing.' })
  @IsString()
  readonly idempotencyKey: string;
}

@InputType({ description: 'What was typed so far; no fields let the draft go.' })
export class KeepListingDraftInput {
  @Field(() => String, { description: 'As the editable listing names it.' })
  @IsString()
  @MaxLength(200)
  readonly subject: string;

  @Field(() => [FieldEditInput])
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => FieldEditInput)
  readonly fields: readonly FieldEditInput[];
}
