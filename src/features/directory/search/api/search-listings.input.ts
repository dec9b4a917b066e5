import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
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
import { CleanText } from '../../../../platform/graphql/index.js';
import type { ListingQuestion } from '../data/listing-question.js';
import { NO_FILTERS } from '../domain/search-filters.js';

/** Twenty-five miles. */
const USUAL_REACH = 40_234;

@InputType({ description: 'Around where to look: coordinates, or a postal code of which the directory knows a place.' })
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

  @Field(() => Int, { nullable: true, description: 'As the crow flies; 25 miles if left out.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(500_000)
  readonly withinMeters?: number | null;
}

@InputType({ description: 'A search over the directory. What is left out does not narrow it.' })
export class SearchListingsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words, the last of which may be unfinished. Slips of typing are forgiven.',
  })
  @IsOptional()
  @CleanText({ max: 200 })
  readonly text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of categories: any of them, or of those under them.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[\w-]{1,60}$/, { each: true, message: 'categories: A code is letters, digits and underscores.' })
  readonly categories?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of languages, such as es: any of them.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[\w-]{1,20}$/, { each: true, message: 'languages: A code is letters and hyphens.' })
  readonly languages?: readonly string[] | null;

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

/** The input as the search takes it; an empty list narrows nothing. */
export function questionOf({
  text,
  categories,
  languages,
  takingReferrals,
  near,
  first,
  after,
}: SearchListingsInput): ListingQuestion {
  const anyOf = (values: readonly string[] | null | undefined) => (values && values.length > 0 ? values : null);
  return {
    ...NO_FILTERS,
    text: text ?? '',
    categories: anyOf(categories),
    languages: anyOf(languages),
    takingReferrals: takingReferrals ?? null,
    near: near
      ? {
          latitude: near.latitude ?? null,
          longitude: near.longitude ?? null,
          postalCode: near.postalCode ?? null,
          withinMeters: near.withinMeters ?? USUAL_REACH,
        }
      : null,
    first: first ?? 20,
    after: after ?? null,
  };
}
