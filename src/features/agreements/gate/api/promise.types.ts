import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import type { Locale } from '../../../../kernel/actor.js';
import { CleanText, InvalidInput, NotAllowed, NotFound, StaleVersion } from '../../../../platform/graphql/index.js';
import { CategoryType, categoryTypes } from '../../../directory/index.js';
import { NamedRef } from '../../register/api/reference.types.js';
import type { KeptPromise } from '../data/promise.store.js';
import {
  PROMISE_KINDS,
  PROMISE_UNITS,
  PROMISE_URGENCIES,
  PROMISED_BY,
  type AgreementPromise,
  type PromiseKind,
  type PromiseUnit,
} from '../domain/promise.js';
import { gateTexts } from '../texts/index.js';
import { PromisedByEnum, PromiseKindEnum, PromiseUnitEnum, PromiseUrgencyEnum } from './gate.enums.js';

type Urgency = (typeof PROMISE_URGENCIES)[number];
type Side = (typeof PROMISED_BY)[number];

@ObjectType('AgreementPromise', { description: 'What one side promises the other within a time.' })
export class AgreementPromiseType {
  @Field(() => ID) readonly id: string;
  @Field(() => PromisedByEnum) readonly promisedBy: Side;
  @Field(() => PromiseKindEnum) readonly kind: PromiseKind;
  @Field(() => String) readonly kindLabel: string;
  @Field(() => String, { nullable: true, description: 'In which case a fast track holds.' })
  readonly situation: string | null;
  @Field(() => PromiseUrgencyEnum, { nullable: true, description: 'Null for all.' }) readonly urgency: Urgency | null;
  @Field(() => CategoryType, { nullable: true, description: 'The kind of help; null for all.' })
  readonly category: CategoryType | null;
  @Field(() => [NamedRef], { description: 'With none named, all that the agreement covers.' })
  readonly services: readonly NamedRef[];
  @Field(() => Int, { nullable: true }) readonly amount: number | null;
  @Field(() => PromiseUnitEnum, { nullable: true }) readonly unit: PromiseUnit | null;
  @Field(() => String, { nullable: true, description: 'Such as "1 working day".' }) readonly within: string | null;
  @Field(() => String) readonly what: string;
}

@ObjectType('KeptPromises', { description: 'What a version promises now.' })
export class KeptPromisesType {
  @Field(() => ID) readonly versionId: string;
  @Field(() => [AgreementPromiseType]) readonly promises: readonly AgreementPromiseType[];
}

@InputType()
export class AgreementPromiseInput {
  @Field(() => PromisedByEnum, { defaultValue: 'partner' })
  @IsIn(PROMISED_BY)
  promisedBy: Side;

  @Field(() => PromiseKindEnum)
  @IsIn(PROMISE_KINDS)
  kind: PromiseKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 200 })
  situation?: string | null;

  @Field(() => PromiseUrgencyEnum, { nullable: true })
  @IsOptional()
  @IsIn(PROMISE_URGENCIES)
  urgency?: Urgency | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 60 })
  category?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  serviceIds: string[];

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  amount?: number | null;

  @Field(() => PromiseUnitEnum, { nullable: true })
  @IsOptional()
  @IsIn(PROMISE_UNITS)
  unit?: PromiseUnit | null;

  @Field(() => String)
  @CleanText({ max: 500 })
  what: string;
}

@InputType()
export class KeepPromisesInput {
  @Field(() => ID)
  @IsString()
  versionId: string;

  @Field(() => Int, { description: 'The version number of the agreement that you looked at.' })
  @IsInt()
  seenVersion: number;

  @Field(() => [AgreementPromiseInput], { description: 'All of them: they take the place of those that were there.' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AgreementPromiseInput)
  promises: AgreementPromiseInput[];
}

export const KeepPromisesResult = createUnionType({
  name: 'KeepPromisesResult',
  types: () => [KeptPromisesType, InvalidInput, NotFound, NotAllowed, StaleVersion] as const,
});

/** A promise as it was entered, with everything that was left out as null. */
export const promiseOf = (input: AgreementPromiseInput): AgreementPromise => ({
  promisedBy: input.promisedBy,
  kind: input.kind,
  situation: input.situation || null,
  urgency: input.urgency ?? null,
  category: input.category || null,
  serviceIds: input.serviceIds,
  amount: input.amount ?? null,
  unit: input.unit ?? null,
  what: input.what,
});

/** A promise as GraphQL shows it. */
export function promiseType(
  { versionId: _, serviceIds: _s, ...promise }: KeptPromise,
  locale: Locale,
): AgreementPromiseType {
  const { kinds, spans } = gateTexts(locale);
  const { amount, unit, category } = promise;
  return {
    ...promise,
    kindLabel: kinds[promise.kind],
    category: (category !== null && categoryTypes([category], locale)[0]) || null,
    within: amount === null || unit === null ? null : spans[unit](amount),
  };
}
