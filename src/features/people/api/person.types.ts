import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOfCodes } from '../../../platform/graphql/enum-of-codes.js';
import { InvalidInput, NotAllowed, NotFound, StaleVersion } from '../../../platform/graphql/problems.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { CONTACT_CHANNELS, PAYER_TYPES, type ContactChannel, type PayerType } from '../domain/person.js';

export const PayerTypeEnum = enumOfCodes('PayerType', PAYER_TYPES, { description: 'Who pays for care.' });
export const ContactChannelEnum = enumOfCodes('ContactChannel', CONTACT_CHANNELS, {
  description: 'How a person can be reached without harm.',
});

@ObjectType('SafeContact', { description: 'How the person can be reached without harm.' })
export class SafeContactType {
  @Field(() => ContactChannelEnum)
  channel: ContactChannel;

  @Field(() => String, { nullable: true, description: 'When, in their words.' })
  times: string | null;

  @Field(() => Boolean)
  mayLeaveMessage: boolean;

  @Field(() => Boolean)
  mayText: boolean;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Boolean, { description: 'Nobody is to contact them at all.' })
  doNotContact: boolean;
}

@ObjectType('Person', { description: 'Somebody who is helped, as their own agency knows them.' })
export class PersonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String, { nullable: true })
  preferredName: string | null;

  @Field(() => String, { nullable: true })
  pronouns: string | null;

  @Field(() => CalendarDate, { nullable: true })
  birthDate: string | null;

  @Field(() => String, { description: 'BCP 47, such as es.' })
  language: string;

  @Field(() => Boolean)
  interpreterNeeded: boolean;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  postalCode: string | null;

  @Field(() => PayerTypeEnum)
  payerType: PayerType;

  @Field(() => Int, { nullable: true })
  householdSize: number | null;

  @Field(() => SafeContactType)
  safeContact: SafeContactType;

  @Field(() => String, { nullable: true })
  guardianName: string | null;

  @Field(() => String, { description: 'Whose rules say who signs and for how long, such as US-PA.' })
  stateProfile: string;

  @Field(() => Int)
  version: number;

  /** Not shown: whose person it is. */
  agencyId: string;
}

@ObjectType('PersonHit', { description: 'A person found by a search.' })
export class PersonHitType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;

  @Field(() => CalendarDate, { nullable: true })
  birthDate: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;
}

@ObjectType('PersonPage')
export class PersonPageType {
  @Field(() => [PersonHitType])
  items: PersonHitType[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

export const CreatePersonResult = createUnionType({
  name: 'CreatePersonResult',
  types: () => [PersonType, InvalidInput, NotAllowed] as const,
  resolveType: typeOf,
});

export const UpdatePersonResult = createUnionType({
  name: 'UpdatePersonResult',
  types: () => [PersonType, InvalidInput, NotFound, NotAllowed, StaleVersion] as const,
  resolveType: typeOf,
});

function typeOf(value: object) {
  const problem = [InvalidInput, NotFound, NotAllowed, StaleVersion].find((Type) => value instanceof Type);
  return problem ?? PersonType;
}
