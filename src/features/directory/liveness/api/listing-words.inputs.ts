import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { BusinessHoursInput } from '../../api/agency.inputs.js';
import { CalendarDate, CleanText } from '../../../../platform/graphql/index.js';
import type { KeepContactRequest } from '../commands/keep-contact.js';
import type { HowToReferRequest } from '../commands/say-how-to-refer.js';
import type { ContactPurpose } from '../domain/contact-purposes.js';
import { NEWS_LENGTH } from '../domain/program-news.js';
import { ContactPurposeEnum } from './liveness.types.js';

@InputType({ description: 'A short note about a service, for some days.' })
export class PublishNewsInput {
  @Field(() => ID)
  @IsString()
  readonly listingId: string;

  @Field(() => String)
  @CleanText({ min: 1, max: NEWS_LENGTH })
  readonly text: string;

  @Field(() => String, { nullable: true, description: 'The same in Spanish.' })
  @IsOptional()
  @CleanText({ max: NEWS_LENGTH })
  readonly textEs?: string | null;

  @Field(() => CalendarDate)
  @IsString()
  readonly startsOn: string;

  @Field(() => CalendarDate, { description: 'The last day on which it holds.' })
  @IsString()
  readonly endsOn: string;

  @Field(() => String, { description: 'One for each press: repeating the request with the same key changes nothing.' })
  @IsString()
  @MaxLength(100)
  readonly idempotencyKey: string;
}

@InputType({ description: 'How somebody gets into a service.' })
export class HowToReferInput {
  @Field(() => ID)
  @IsString()
  readonly listingId: string;

  @Field(() => Int, { description: 'The version you saw; 0 where nobody has said anything yet.' })
  @IsInt()
  readonly seenVersion: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 40 })
  readonly intakePhone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 8 })
  readonly intakeExtension?: string | null;

  @Field(() => [BusinessHoursInput])
  @IsArray()
  @ArrayMaxSize(14)
  @ValidateNested({ each: true })
  @Type(() => BusinessHoursInput)
  readonly intakeHours: readonly BusinessHoursInput[];

  @Field(() => [String], { description: 'In their order.' })
  @IsArray()
  @ArrayMaxSize(12)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  readonly steps: readonly string[];

  @Field(() => [String], { description: 'What to have ready.' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly documents: readonly string[];

  @Field(() => [String], { description: 'Codes of the languages in which intake answers.' })
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  readonly languages: readonly string[];

  @Field(() => String, { nullable: true, description: 'What to do when intake is closed.' })
  @IsOptional()
  @CleanText({ max: 300 })
  readonly afterHours?: string | null;
}

@InputType({ description: 'Whom to call at a service, and for what.' })
export class KeepContactInput {
  @Field(() => ID)
  @IsString()
  readonly listingId: string;

  @Field(() => ID, { nullable: true, description: 'Left out for a new one.' })
  @IsOptional()
  @IsString()
  readonly id?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 120 })
  readonly name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 120 })
  readonly title?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 120 })
  readonly department?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 254 })
  readonly email?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 40 })
  readonly phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CleanText({ max: 8 })
  readonly extension?: string | null;

  @Field(() => Boolean, { description: 'It leads to one human rather than to a desk.' })
  @IsBoolean()
  readonly isOfPerson: boolean;

  @Field(() => [ContactPurposeEnum])
  @IsArray()
  @ArrayMaxSize(6)
  readonly purposes: readonly ContactPurpose[];
}

const given = (text: string | null | undefined): string | null => text || null;
const sentences = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter(Boolean);

/** What is said of how to refer, without what was left empty. */
export const howToReferOf = (input: HowToReferInput): HowToReferRequest => ({
  listingId: input.listingId,
  seenVersion: input.seenVersion,
  how: {
    intakePhone: given(input.intakePhone),
    intakeExtension: given(input.intakeExtension),
    intakeHours: input.intakeHours.map(({ days, opensAt, closesAt }) => ({ days, opensAt, closesAt })),
    steps: sentences(input.steps),
    documents: sentences(input.documents),
    languages: input.languages,
    afterHours: given(input.afterHours),
  },
});

/** What is said of a contact, without what was left empty. */
export const contactOf = (input: KeepContactInput): KeepContactRequest => ({
  listingId: input.listingId,
  id: input.id ?? null,
  name: given(input.name),
  title: given(input.title),
  department: given(input.department),
  email: given(input.email),
  phone: given(input.phone),
  extension: given(input.extension),
  isOfPerson: input.isOfPerson,
  purposes: [...new Set(input.purposes)],
});
