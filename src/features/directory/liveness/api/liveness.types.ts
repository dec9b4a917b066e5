import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOfCodes } from '../../../../platform/graphql/enum-of-codes.js';
import { CalendarDate, DateTime } from '../../../../platform/graphql/index.js';
import { BusinessHoursType } from '../../api/agency.types.js';
import {
  CAPACITY_STATES,
  CAPACITY_WAYS,
  SHOWN_CAPACITY_STATES,
  type CapacityState,
  type CapacityWay,
  type ShownCapacityState,
} from '../domain/capacity.js';
import { CONTACT_PURPOSES, type ContactPurpose } from '../domain/contact-purposes.js';
import { FAILED_CALLS, type FailedCall } from '../domain/listing-events.js';
import { FIELD_GROUPS, VERIFIED_WAYS, type FieldGroup, type VerifiedWay } from '../domain/verification.js';

export const SaidCapacityEnum = enumOfCodes<CapacityState>('SaidCapacity', CAPACITY_STATES, {
  description: 'How much room a service at a location has, as somebody said.',
});
export const CapacityStateEnum = enumOfCodes<ShownCapacityState>('CapacityState', SHOWN_CAPACITY_STATES, {
  description: 'How much room a service at a location has, as it is shown.',
  about: { unknown: 'Nobody said anything, or it was said too long ago to be believed.' },
});
export const CapacityWayEnum = enumOfCodes<CapacityWay>('CapacityWay', CAPACITY_WAYS, {
  description: 'How we know.',
  about: { partner: 'The agency itself.', referral_reply: 'Concluded from an answer to a referral.' },
});
export const FieldGroupEnum = enumOfCodes<FieldGroup>('FieldGroup', FIELD_GROUPS, {
  description: 'A part of a listing that is verified for itself.',
});
export const VerifiedWayEnum = enumOfCodes<VerifiedWay>('VerifiedWay', VERIFIED_WAYS, {
  description: 'How a part was found to be true.',
});
export const ContactPurposeEnum = enumOfCodes<ContactPurpose>('ContactPurpose', CONTACT_PURPOSES, {
  description: 'What one calls a contact for.',
});
export const FailedCallEnum = enumOfCodes<FailedCall>('FailedCallKind', FAILED_CALLS, {
  description: 'How a call to a listing failed.',
});

@ObjectType('ContraryCapacity', {
  description: 'What something since then says instead, such as a decline for no room.',
})
export class ContraryCapacityType {
  @Field(() => SaidCapacityEnum)
  readonly state: CapacityState;

  @Field(() => CapacityWayEnum)
  readonly how: CapacityWay;

  @Field(() => String)
  readonly saidBy: string;

  @Field(() => DateTime)
  readonly saidAt: Date;
}

@ObjectType('ListingCapacity', {
  description: 'How much room there is: who said so, how, when, and until when it is believed.',
})
export class ListingCapacityType {
  @Field(() => CapacityStateEnum)
  readonly state: ShownCapacityState;

  @Field(() => SaidCapacityEnum, { description: 'What was last said, however long ago.' })
  readonly lastState: CapacityState;

  @Field(() => Int, { nullable: true, description: 'Days until there is room, for a waitlist.' })
  readonly waitDays: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last closed day.' })
  readonly closedUntil: string | null;

  @Field(() => String, { nullable: true })
  readonly note: string | null;

  @Field(() => CapacityWayEnum)
  readonly how: CapacityWay;

  @Field(() => String)
  readonly saidBy: string;

  @Field(() => String, { nullable: true, description: 'The agency of whoever said it.' })
  readonly agencyName: string | null;

  @Field(() => DateTime)
  readonly saidAt: Date;

  @Field(() => DateTime, { description: 'From then on it shows as unknown, with its last value.' })
  readonly believedUntil: Date;

  @Field(() => ContraryCapacityType, { nullable: true })
  readonly contrary: ContraryCapacityType | null;
}

@ObjectType('ListingVerification', {
  description: 'Whether and when a part of a listing was found to be true. Saving verifies nothing.',
})
export class ListingVerificationType {
  @Field(() => FieldGroupEnum)
  readonly group: FieldGroup;

  @Field(() => VerifiedWayEnum, { nullable: true, description: 'Null when it never was.' })
  readonly how: VerifiedWay | null;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => String, { nullable: true })
  readonly agencyName: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly at: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When that part last changed after it was verified.' })
  readonly changedAt: Date | null;

  @Field(() => String, { nullable: true })
  readonly changedBy: string | null;
}

@ObjectType('ProgramNews', { description: 'A short note about a service, for some days.' })
export class ProgramNewsType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, { description: "In the reader's language where it was written in it." })
  readonly text: string;

  @Field(() => CalendarDate)
  readonly startsOn: string;

  @Field(() => CalendarDate)
  readonly endsOn: string;

  @Field(() => String)
  readonly saidBy: string;

  @Field(() => DateTime)
  readonly saidAt: Date;
}

@ObjectType('HowToRefer', { description: 'How somebody gets into a service.' })
export class HowToReferType {
  @Field(() => String, { nullable: true })
  readonly intakePhone: string | null;

  @Field(() => String, { nullable: true })
  readonly intakeExtension: string | null;

  @Field(() => [BusinessHoursType], { description: 'When intake answers.' })
  readonly intakeHours: readonly BusinessHoursType[];

  @Field(() => [String], { description: "The same in words, in the reader's language." })
  readonly intakeHoursText: readonly string[];

  @Field(() => [String], { description: 'In their order.' })
  readonly steps: readonly string[];

  @Field(() => [String], { description: 'What to have ready.' })
  readonly documents: readonly string[];

  @Field(() => [String], { description: 'Codes of the languages in which intake answers.' })
  readonly languages: readonly string[];

  @Field(() => String, { nullable: true, description: 'What to do when intake is closed.' })
  readonly afterHours: string | null;

  @Field(() => String)
  readonly saidBy: string;

  @Field(() => DateTime)
  readonly updatedAt: Date;

  @Field(() => Int)
  readonly version: number;
}

@ObjectType('FailedCalls', { description: 'Calls to a listing that failed since somebody last got through.' })
export class FailedCallsType {
  @Field(() => Int)
  readonly count: number;

  @Field(() => DateTime)
  readonly lastAt: Date;

  @Field(() => FailedCallEnum, { description: 'How the last one failed.' })
  readonly what: FailedCall;
}

@ObjectType('ListingRights', { description: 'What the reader may do for the listing.' })
export class ListingRightsType {
  @Field(() => Boolean, {
    description: 'Say how much room there is, that a call failed, that a part is true, that there is news.',
  })
  readonly say: boolean;

  @Field(() => Boolean, { description: 'Change how to refer, and its contacts.' })
  readonly keep: boolean;

  @Field(() => Boolean, { description: 'Know where a confidential place is, and say whether it is one.' })
  readonly knowPlace: boolean;
}
