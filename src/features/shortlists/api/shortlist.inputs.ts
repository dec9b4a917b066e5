import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { LOCALES, type Locale } from '../../../kernel/actor.js';
import { CleanText } from '../../../platform/graphql/index.js';
import type { ShortlistContent } from '../domain/shortlist.js';

@InputType()
export class AddToShortlistInput {
  @Field(() => ID, { nullable: true, description: 'Left out, it begins a new one.' })
  @IsOptional()
  @IsUUID()
  shortlistId?: string | null;

  @Field(() => ID)
  @IsUUID()
  listingId: string;

  @Field(() => ID, { nullable: true, description: 'For whom a new one is.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

@InputType()
export class ShortlistItemInput {
  @Field(() => ID)
  @IsUUID()
  listingId: string;

  @Field(() => String, { nullable: true, description: 'Printed on the sheet. Name nobody.' })
  @IsOptional()
  @CleanText({ max: 300 })
  note?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  isChosen: boolean;
}

@InputType()
export class ChangeShortlistInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  seenVersion: number;

  @Field(() => String, { description: 'Name nobody who is helped.' })
  @CleanText({ max: 80 })
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 1000 })
  note?: string | null;

  @Field(() => String, { description: 'The language of the sheet: en or es.' })
  @IsIn(LOCALES)
  language: Locale;

  @Field(() => Boolean)
  @IsBoolean()
  isShared: boolean;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => [ShortlistItemInput], { description: 'All of them, in their order.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ShortlistItemInput)
  items: ShortlistItemInput[];
}

const orNull = (text: string | null | undefined): string | null => text || null;

/** The content as it was entered, with what was left out as null. */
export const shortlistContent = (input: ChangeShortlistInput): ShortlistContent => ({
  title: input.title,
  note: orNull(input.note),
  language: input.language,
  isShared: input.isShared,
  personId: orNull(input.personId),
  items: input.items.map(({ listingId, note, isChosen }) => ({ listingId, note: orNull(note), isChosen })),
});
