import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { CalendarDate, CleanText } from '../../../platform/graphql/index.js';
import type { EngagementFilter } from '../data/engagement.queries.js';
import type { EngagementEntry } from '../domain/engagement.js';
import { ENGAGEMENT_TYPE_CODES } from '../domain/engagement-types.js';

@InputType()
export class LogEngagementInput {
  @Field(() => ID, { description: 'The partner.' })
  @IsUUID()
  agencyId: string;

  @Field(() => String, { description: 'The code of a kind of contact.' })
  @IsString()
  type: string;

  @Field(() => CalendarDate)
  @IsString()
  on: string;

  @Field(() => String, { nullable: true, description: 'Who was reached or met there.' })
  @IsOptional()
  @CleanText({ max: 200 })
  with?: string | null;

  @Field(() => String)
  @CleanText({ max: 200 })
  topic: string;

  @Field(() => String, { nullable: true, description: 'About the partnership. Do not name a person who is helped.' })
  @IsOptional()
  @CleanText({ max: 5000 })
  note?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  @IsString()
  followUpOn?: string | null;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

@InputType('EngagementFilter')
export class EngagementFilterInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  agencyId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(ENGAGEMENT_TYPE_CODES)
  type?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  @IsString()
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  @IsString()
  to?: string | null;
}

const orNull = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);

/** What was entered, with everything that was left out or blank as null. */
export const engagementEntry = (input: LogEngagementInput): EngagementEntry => ({
  partnerId: input.agencyId,
  type: input.type,
  day: input.on,
  withWhom: orNull(input.with),
  topic: input.topic,
  note: orNull(input.note),
  followUpOn: orNull(input.followUpOn),
});

/** A filter with every open question as null. */
export const engagementFilter = ({ agencyId, type, from, to }: EngagementFilterInput): EngagementFilter => ({
  partnerId: orNull(agencyId),
  type: orNull(type),
  from: orNull(from),
  to: orNull(to),
});
