import { createUnionType, Field, ID, Int, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Matches, Min, ValidateIf } from 'class-validator';
import type { Locale } from '../../../../../kernel/actor.js';
import { CleanText, DateTime, InvalidInput, NotFound, StaleVersion } from '../../../../../platform/graphql/index.js';
import { CategoryType, categoryTypes } from '../../../api/category.type.js';
import type { NeedWord, NeedWordLanguage } from '../domain/need-word.js';

@ObjectType('NeedWord', {
  description: 'A phrase in which people say what they need, and the categories that search takes it for.',
})
export class NeedWordType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly phrase: string;

  @Field(() => String, { description: 'en or es: the language in which it is said.' })
  readonly language: NeedWordLanguage;

  @Field(() => [CategoryType])
  readonly categories: readonly CategoryType[];

  @Field(() => String, { nullable: true, description: 'Why it is so, for colleagues.' })
  readonly note: string | null;

  @Field(() => Boolean, { description: 'A retired one is kept and not used.' })
  readonly active: boolean;

  @Field(() => Boolean, { description: 'Came with the program. Once changed here, no upgrade writes over it.' })
  readonly shipped: boolean;

  @Field(() => Int)
  readonly version: number;

  @Field(() => DateTime)
  readonly updatedAt: Date;

  @Field(() => String)
  readonly updatedBy: string;
}

@ObjectType('NeedWordPage', { description: 'One page of the need words, by phrase.' })
export class NeedWordPageType {
  @Field(() => [NeedWordType])
  readonly items: readonly NeedWordType[];

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page; null on the last.' })
  readonly nextCursor: string | null;
}

@InputType({ description: 'A need word to be added; with an id, one to be changed. A retired one is in use again.' })
export class SaveNeedWordInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  readonly id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was changed; needed with an id.' })
  @ValidateIf(({ id }: SaveNeedWordInput) => id !== undefined && id !== null)
  @IsInt({ message: 'seenVersion: Say which version you have changed.' })
  @Min(1)
  readonly seenVersion?: number | null;

  @Field(() => String, { description: 'As people say it, such as "light bill".' })
  @CleanText({ max: 80, min: 1 })
  readonly phrase: string;

  @Field(() => String, { description: 'en or es.' })
  @IsIn(['en', 'es'], { message: 'language: It is en or es.' })
  readonly language: NeedWordLanguage;

  @Field(() => [String], { description: 'Codes of categories, ten at most.' })
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[\w-]{1,60}$/, { each: true, message: 'categories: A code is letters, digits and underscores.' })
  readonly categories: readonly string[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 500 })
  readonly note?: string | null;
}

export const SaveNeedWordResult = createUnionType({
  name: 'SaveNeedWordResult',
  types: () => [NeedWordType, InvalidInput, NotFound, StaleVersion] as const,
});

export const RetireNeedWordResult = createUnionType({
  name: 'RetireNeedWordResult',
  types: () => [NeedWordType, NotFound, StaleVersion] as const,
});

/** A need word as GraphQL shows it, in the reader's language. */
export const needWordType = (word: NeedWord, locale: Locale): NeedWordType =>
  Object.assign(new NeedWordType(), { ...word, categories: categoryTypes(word.categories, locale) });
