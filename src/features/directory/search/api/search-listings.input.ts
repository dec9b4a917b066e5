import { applyDecorators } from '@nestjs/common';
import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsInt,
  IsLatitude,
  IsLongitude,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CleanText, DateTime } from '../../../../platform/graphql/index.js';
import type { ListingQuestion, Near } from '../data/listing-question.js';

/** Twenty-five miles. */
const USUAL_REACH = 40_234;

@InputType({
  description:
    'Around where to look: coordinates, a postal code, or a place in words. The first of them that is said counts.',
})
export class NearInput {
  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsLatitude()
  readonly latitude?: number | null;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsLongitude()
  readonly longitude?: number | null;

  @Field(() => String, { nullable: true, description: 'Five digits.' })
  @IsOptional()
  @Matches(/^\d{5}$/, { message: 'postalCode: It has five digits.' })
  readonly postalCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'An address that the directory lists, a corner of two streets, a city, or a postal code, as somebody types it. The answer says how it was understood; where it was not, nothing is narrowed.',
  })
  @IsOptional()
  @CleanText({ max: 200 })
  readonly place?: string | null;

  @Field(() => Int, { nullable: true, description: 'As the crow flies; 25 miles if left out.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(500_000)
  readonly withinMeters?: number | null;
}

const Codes = (description: string) =>
  applyDecorators(
    Field(() => [String], { nullable: true, description }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(50),
    Matches(/^[\w-]{1,60}$/, { each: true, message: '$property: A code is letters, digits, hyphens and underscores.' }),
  );

@InputType({ description: 'A search over the directory. What is left out does not narrow it.' })
export class SearchListingsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words, the last of which may be unfinished. Slips of typing are forgiven.',
  })
  @IsOptional()
  @CleanText({ max: 200 })
  readonly text?: string | null;

  @Codes('Codes of categories: any of them, or of those under them.')
  readonly categories?: readonly string[] | null;

  @Codes('Codes of languages, such as es: any of them.')
  readonly languages?: readonly string[] | null;

  @Codes('Codes of levels of care: any of them.')
  readonly levelsOfCare?: readonly string[] | null;

  @Codes('Codes of payers: any of them.')
  readonly payers?: readonly string[] | null;

  @Codes('free, sliding, fee: any of them.')
  readonly costs?: readonly string[] | null;

  @Codes('Codes of populations: any of them.')
  readonly populations?: readonly string[] | null;

  @Codes('Codes of accessibility: any of them.')
  readonly accessibility?: readonly string[] | null;

  @Codes('Ways in, such as same_day, walk_in, phone, online: any of them.')
  readonly access?: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whom it serves, in whole years. A listing that says no age serves every age.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  readonly age?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A postal code, city, county or state whose people it serves. A listing that says no area serves every area.',
  })
  @IsOptional()
  @CleanText({ max: 80 })
  readonly areaServed?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Open then, by its hours; known for the coming two weeks.' })
  @IsOptional()
  @IsDate()
  readonly openAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Open now, by its hours.' })
  @IsOptional()
  @IsBoolean()
  readonly openNow?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only listings of which nobody said lately that they are closed or have only a waitlist.',
  })
  @IsOptional()
  @IsBoolean()
  readonly takingPeople?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an agreement with its agency is in force.' })
  @IsOptional()
  @IsBoolean()
  readonly agreementInForce?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only listings to which a referral can be sent.' })
  @IsOptional()
  @IsBoolean()
  readonly takingReferrals?: boolean | null;

  @Field(() => NearInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NearInput)
  readonly near?: NearInput | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor that the page before ended with.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  readonly after?: string | null;
}

const anyOf = (values: readonly string[] | null | undefined) => (values && values.length > 0 ? values : null);

const nearOf = (near: NearInput): Near => ({
  latitude: near.latitude ?? null,
  longitude: near.longitude ?? null,
  postalCode: near.postalCode ?? null,
  place: near.place || null,
  withinMeters: near.withinMeters ?? USUAL_REACH,
});

const listsOf = (input: SearchListingsInput) => ({
  categories: anyOf(input.categories),
  languages: anyOf(input.languages),
  levelsOfCare: anyOf(input.levelsOfCare),
  payers: anyOf(input.payers),
  costs: anyOf(input.costs),
  populations: anyOf(input.populations),
  accessibility: anyOf(input.accessibility),
  access: anyOf(input.access),
});

/** The input as the search takes it; an empty list narrows nothing. */
export function questionOf(input: SearchListingsInput, now: Date): ListingQuestion {
  const {
    text,
    near,
    age,
    areaServed,
    openAt,
    openNow,
    takingReferrals,
    takingPeople,
    agreementInForce,
    first,
    after,
  } = input;
  return {
    ...listsOf(input),
    text: text ?? '',
    age: age ?? null,
    areaServed: areaServed || null,
    openAt: openAt ?? (openNow ? now : null),
    takingReferrals: takingReferrals ?? null,
    takingPeople: takingPeople ?? null,
    agreementInForce: agreementInForce ?? null,
    near: near ? nearOf(near) : null,
    first: first ?? 20,
    after: after ?? null,
  };
}
