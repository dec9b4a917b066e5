import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '../../../kernel/actor.js';
import { CalendarDate, DateTime, InvalidInput, NotAllowed, NotFound } from '../../../platform/graphql/index.js';
import { AgencyType, agencyType } from '../../directory/index.js';
import { UserRef } from '../../identity/index.js';
import type { OfPartner } from '../commands/read-engagement.js';
import type { Engagement, PartnerCounts } from '../domain/engagement.js';
import { countsAsContact, ENGAGEMENT_TYPE_CODES, type EngagementTypeCode } from '../domain/engagement-types.js';
import { engagementTexts } from '../texts/index.js';

@ObjectType('EngagementType', { description: 'A kind of contact with a partner.' })
export class EngagementTypeType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  label: string;

  @Field(() => Boolean, { description: 'Whether the partner was reached or met; other kinds are counted apart.' })
  countsAsContact: boolean;
}

@ObjectType('TypeCount')
export class TypeCountType {
  @Field(() => String, { description: 'The code of the kind.' })
  type: string;

  @Field(() => Int)
  count: number;
}

@ObjectType('PartnerEngagement', { description: 'The contacts with one partner in a period.' })
export class PartnerEngagementType {
  @Field(() => AgencyType)
  agency: AgencyType;

  @Field(() => Int)
  contacts: number;

  @Field(() => Int, { description: 'Different days with at least one contact.' })
  distinctDays: number;

  @Field(() => Int, { description: 'Attempts nobody answered and mass mailings; never part of contacts.' })
  attempts: number;

  @Field(() => Int, { description: 'Referrals sent to it in the period; never part of contacts.' })
  referrals: number;

  @Field(() => [TypeCountType], { description: 'Only kinds that occurred. They add up to contacts and attempts.' })
  byType: readonly TypeCountType[];

  @Field(() => Int, { description: 'Contacts in the period of equal length just before.' })
  contactsBefore: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The latest contact up to the end of the period.' })
  lastOn: string | null;

  @Field(() => String, { nullable: true })
  lastBy: string | null;
}

@ObjectType('EngagementCounts', { description: 'Every partner by number of contacts by kind, over a period.' })
export class EngagementCountsType {
  @Field(() => CalendarDate)
  from: string;

  @Field(() => CalendarDate)
  to: string;

  @Field(() => [EngagementTypeType])
  types: readonly EngagementTypeType[];

  @Field(() => [PartnerEngagementType], { description: 'Those not contacted are among them.' })
  rows: readonly PartnerEngagementType[];

  @Field(() => Int, { description: 'How many partners there are.' })
  partners: number;

  @Field(() => Int, { description: 'How many of them had a contact.' })
  contacted: number;

  @Field(() => String, { description: 'How this is counted.' })
  definition: string;
}

@ObjectType('Engagement', {
  description: 'One contact with a partner. About the partnership: no person who is helped is named.',
})
export class EngagementRowType {
  @Field(() => ID)
  id: string;

  @Field(() => AgencyType)
  agency: AgencyType;

  @Field(() => EngagementTypeType)
  type: EngagementTypeType;

  @Field(() => CalendarDate)
  on: string;

  @Field(() => String, { nullable: true, description: 'Who was reached or met at the partner.' })
  with: string | null;

  @Field(() => String)
  topic: string;

  @Field(() => String, { nullable: true, description: 'About the partnership. Names nobody who is helped.' })
  note: string | null;

  @Field(() => CalendarDate, { nullable: true })
  followUpOn: string | null;

  @Field(() => UserRef, { description: 'Who logged it.' })
  by: UserRef;

  @Field(() => DateTime)
  createdAt: Date;
}

@ObjectType('EngagementPage')
export class EngagementPageType {
  @Field(() => [EngagementRowType])
  items: readonly EngagementRowType[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

export const LogEngagementResult = createUnionType({
  name: 'LogEngagementResult',
  types: () => [EngagementRowType, InvalidInput, NotFound, NotAllowed] as const,
});

/** A kind of contact as GraphQL shows it, in a language. */
export const engagementTypeType = (code: EngagementTypeCode, locale: Locale): EngagementTypeType => ({
  code,
  label: engagementTexts(locale).types[code],
  countsAsContact: countsAsContact(code),
});

/** Every kind of contact, in the order in which they are shown. */
export const engagementTypeTypes = (locale: Locale): EngagementTypeType[] =>
  ENGAGEMENT_TYPE_CODES.map((code) => engagementTypeType(code, locale));

/** A contact as GraphQL shows it. */
export const engagementRowType = (engagement: OfPartner<Engagement>, locale: Locale): EngagementRowType =>
  Object.assign(new EngagementRowType(), {
    id: engagement.id,
    agency: agencyType(engagement.partner),
    type: engagementTypeType(engagement.type, locale),
    on: engagement.day,
    with: engagement.withWhom,
    topic: engagement.topic,
    note: engagement.note,
    followUpOn: engagement.followUpOn,
    by: { id: engagement.loggedBy, displayName: engagement.loggedByName },
    createdAt: engagement.loggedAt,
  });

/** The counts of a period as GraphQL shows them. */
export const engagementCountsType = (
  rows: readonly OfPartner<PartnerCounts>[],
  period: { from: string; to: string },
  locale: Locale,
): EngagementCountsType => ({
  ...period,
  types: engagementTypeTypes(locale),
  rows: rows.map(({ partner, ...counts }) => ({ ...counts, agency: agencyType(partner) })),
  partners: rows.length,
  contacted: rows.filter(({ contacts }) => contacts > 0).length,
  definition: engagementTexts(locale).definition,
});
