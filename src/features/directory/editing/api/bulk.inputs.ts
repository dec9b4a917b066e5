import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { CleanText } from '../../../../platform/graphql/index.js';
import { enumOfCodes } from '../../../../platform/graphql/enum-of-codes.js';
import { isUuid } from '../../../../kernel/ids.js';
import type { ListingChoice } from '../data/choose-listings.queries.js';
import { BULK_ACTIONS, type BulkAction, type BulkActionKind } from '../domain/bulk-actions.js';
import { FieldValueScalar } from './field-value.scalar.js';

export const BulkActionEnum = enumOfCodes('BulkActionKind', BULK_ACTIONS, {
  description: 'What is done to a field of every listing chosen.',
  about: {
    set: 'The field is to hold the value.',
    add: 'The value’s codes or rows are added, where they are not there yet.',
    remove: 'The value’s codes or rows are taken away.',
    replace_text: 'One text is replaced by another, wherever it stands in the field.',
    replace_area_code: 'Telephone numbers move to another area code.',
  },
});

@InputType({ description: 'Which listings: those that fit everything that is said. Something must be said.' })
export class ListingChoiceInput {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2000)
  @IsString({ each: true })
  readonly listingIds?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Words of the names of services and organizations.' })
  @IsOptional()
  @CleanText({ max: 200 })
  readonly text?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  readonly organizationId?: string | null;

  @Field(() => String, { nullable: true, description: 'In this category, or below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly categoryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the listings come from.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly source?: string | null;

  @Field(() => String, { nullable: true, description: 'active, inactive, defunct or temporarily closed.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly status?: string | null;
}

@InputType()
export class BulkActionInput {
  @Field(() => String, { description: 'The key of the field.' })
  @IsString()
  @MaxLength(80)
  readonly field: string;

  @Field(() => BulkActionEnum)
  @IsIn(BULK_ACTIONS)
  readonly action: BulkActionKind;

  @Field(() => FieldValueScalar, { nullable: true })
  @Allow()
  readonly value?: unknown;

  @Field(() => String, { nullable: true, description: 'The text or area code to replace.' })
  @IsOptional()
  @CleanText({ max: 500 })
  readonly find?: string | null;

  @Field(() => String, { nullable: true, description: 'By what.' })
  @IsOptional()
  @CleanText({ max: 500 })
  readonly replacement?: string | null;
}

@InputType({ description: 'An edit of many listings, to be looked at before it is applied.' })
export class PrepareBulkEditInput {
  @Field(() => ListingChoiceInput)
  @ValidateNested()
  @Type(() => ListingChoiceInput)
  readonly choice: ListingChoiceInput;

  @Field(() => [BulkActionInput])
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => BulkActionInput)
  readonly actions: readonly BulkActionInput[];

  @Field(() => String, { description: 'What it is for, in a few words.' })
  @CleanText({ max: 200, min: 1 })
  readonly title: string;
}

const said = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);

/** The choice as the command takes it. An id that is none chooses nothing. */
export const choiceOf = ({
  listingIds,
  text,
  organizationId,
  categoryCode,
  source,
  status,
}: ListingChoiceInput): ListingChoice => ({
  listingIds: listingIds ?? (organizationId && !isUuid(organizationId) ? [] : null),
  text: said(text),
  organizationId: organizationId && isUuid(organizationId) ? organizationId : null,
  categoryCode: said(categoryCode),
  source: said(source),
  status: said(status),
});

/** An action as the command takes it. */
export const actionOf = ({ field, action, value, find, replacement }: BulkActionInput): BulkAction => ({
  field,
  action,
  value: value ?? null,
  find: find ?? null,
  replacement: replacement ?? null,
});
