import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime } from '../../../platform/graphql/index.js';
import {
  ContactPurposeEnum,
  FailedCallsType,
  HowToReferType,
  ListingCapacityType,
  ListingRightsType,
  ListingVerificationType,
  ProgramNewsType,
} from '../liveness/api/liveness.types.js';
import type { ContactPurpose } from '../liveness/domain/contact-purposes.js';
import { AgencyType } from './agency.types.js';
import { CategoryType } from './category.type.js';

@ObjectType('ListingPhone')
export class ListingPhoneType {
  @Field(() => String)
  readonly number: string;

  @Field(() => String, { nullable: true })
  readonly extension: string | null;

  @Field(() => String, { nullable: true, description: 'voice, text, fax, tty and the like.' })
  readonly type: string | null;

  @Field(() => String, { nullable: true })
  readonly description: string | null;
}

@ObjectType('ListingAddress')
export class ListingAddressType {
  @Field(() => String)
  readonly address1: string;

  @Field(() => String, { nullable: true })
  readonly address2: string | null;

  @Field(() => String)
  readonly city: string;

  @Field(() => String)
  readonly stateProvince: string;

  @Field(() => String)
  readonly postalCode: string;

  @Field(() => String)
  readonly country: string;
}

@ObjectType('ListingSchedule', { description: 'When it is open, in the terms of a recurrence rule and as a sentence.' })
export class ListingScheduleType {
  @Field(() => String, { description: "In words, in the reader's language." })
  readonly text: string;

  @Field(() => String, { nullable: true, description: 'Such as 09:00.' })
  readonly opensAt: string | null;

  @Field(() => String, { nullable: true })
  readonly closesAt: string | null;

  @Field(() => String, { nullable: true, description: 'Such as MO,WE.' })
  readonly byday: string | null;

  @Field(() => String, { nullable: true, description: 'WEEKLY or MONTHLY.' })
  readonly freq: string | null;

  @Field(() => CalendarDate, { nullable: true })
  readonly validFrom: string | null;

  @Field(() => CalendarDate, { nullable: true })
  readonly validTo: string | null;

  @Field(() => String, { nullable: true })
  readonly notes: string | null;
}

@ObjectType('ListingContact', { description: 'Whom to ask there.' })
export class ListingContactType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, { nullable: true })
  readonly name: string | null;

  @Field(() => String, { nullable: true })
  readonly title: string | null;

  @Field(() => String, { nullable: true })
  readonly department: string | null;

  @Field(() => String, { nullable: true })
  readonly email: string | null;

  @Field(() => [ListingPhoneType])
  readonly phones: readonly ListingPhoneType[];

  @Field(() => [ContactPurposeEnum], { description: 'What one calls it for.' })
  readonly purposes: readonly ContactPurpose[];

  @Field(() => [String], { description: "The same in the reader's language." })
  readonly purposeLabels: readonly string[];

  @Field(() => Boolean, { description: 'It leads to one human rather than to a desk, and is not for the public.' })
  readonly isOfPerson: boolean;

  @Field(() => Boolean, { description: 'It is of this service alone, and can be changed with it.' })
  readonly isOfService: boolean;
}

@ObjectType('Listing', { description: 'A service at a location: all that the directory says of it.' })
export class ListingType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => ID)
  readonly serviceId: string;

  @Field(() => ID, { nullable: true, description: 'Null for a service without a place.' })
  readonly locationId: string | null;

  @Field(() => ID)
  readonly organizationId: string;

  @Field(() => String)
  readonly organizationName: string;

  @Field(() => String)
  readonly serviceName: string;

  @Field(() => String, { nullable: true })
  readonly alternateName: string | null;

  @Field(() => String, { nullable: true })
  readonly description: string | null;

  @Field(() => String, { nullable: true, description: 'How to get in.' })
  readonly applicationProcess: string | null;

  @Field(() => String, { nullable: true, description: 'Who it is for.' })
  readonly eligibility: string | null;

  @Field(() => String, { nullable: true })
  readonly fees: string | null;

  @Field(() => String, { nullable: true })
  readonly waitTime: string | null;

  @Field(() => String, { nullable: true })
  readonly interpretationServices: string | null;

  @Field(() => [String], { description: 'What to bring.' })
  readonly requiredDocuments: readonly string[];

  @Field(() => [String])
  readonly accessibility: readonly string[];

  @Field(() => String, { nullable: true })
  readonly url: string | null;

  @Field(() => String, { nullable: true })
  readonly email: string | null;

  @Field(() => [ListingPhoneType], {
    description: 'Those of the listing itself first, then of its service, place and organization.',
  })
  readonly phones: readonly ListingPhoneType[];

  @Field(() => [ListingAddressType])
  readonly addresses: readonly ListingAddressType[];

  @Field(() => [ListingScheduleType])
  readonly schedules: readonly ListingScheduleType[];

  @Field(() => [String], {
    description: "Names of languages: ours in the reader's language, others as the source wrote them.",
  })
  readonly languages: readonly string[];

  @Field(() => [CategoryType])
  readonly categories: readonly CategoryType[];

  @Field(() => [ListingContactType])
  readonly contacts: readonly ListingContactType[];

  @Field(() => String, { description: 'active, inactive, defunct or temporarily closed.' })
  readonly status: string;

  @Field(() => String, { description: 'Where the listing comes from.' })
  readonly source: string;

  @Field(() => DateTime, { nullable: true, description: 'When its source last changed it, if it says so.' })
  readonly lastModified: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when its source no longer lists it.' })
  readonly missingSince: Date | null;

  @Field(() => Boolean, { description: 'Whether a referral can be sent to it through this network.' })
  readonly takingReferrals: boolean;

  @Field(() => AgencyType, {
    nullable: true,
    description: 'The agency that answers for it, when its organization takes part.',
  })
  readonly agency: AgencyType | null;

  @Field(() => Boolean, { description: 'Where it is must not be known: there is no address. Call first.' })
  readonly isPlacePrivate: boolean;

  @Field(() => String, { nullable: true })
  readonly placeName: string | null;

  @Field(() => ListingCapacityType, { nullable: true, description: 'Null when nobody ever said anything.' })
  readonly capacity: ListingCapacityType | null;

  @Field(() => [ProgramNewsType], { description: 'News of today, and what is announced for the next fortnight.' })
  readonly news: readonly ProgramNewsType[];

  @Field(() => [ListingVerificationType], { description: 'Every part of the listing, verified or not.' })
  readonly verifications: readonly ListingVerificationType[];

  @Field(() => HowToReferType, { nullable: true })
  readonly howToRefer: HowToReferType | null;

  @Field(() => FailedCallsType, { nullable: true, description: 'Null when the last call got through.' })
  readonly failedCalls: FailedCallsType | null;

  @Field(() => ListingRightsType)
  readonly may: ListingRightsType;
}
