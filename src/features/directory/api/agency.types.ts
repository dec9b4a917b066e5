import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LEGAL_TYPES, type Agency, type AgencyUnit, type LegalType } from '../domain/agency.js';

/** The legal types under the names that GraphQL gives them. */
export const LegalTypeEnum: Readonly<Record<string, LegalType>> = Object.fromEntries(
  LEGAL_TYPES.map((type) => [type.toUpperCase(), type]),
);

registerEnumType(LegalTypeEnum, {
  name: 'LegalType',
  description: 'What the law knows an agency as; it decides what the agency may be told.',
});

@ObjectType('BusinessHours', { description: "Hours of some weekdays, on the agency's own clocks." })
export class BusinessHoursType {
  @Field(() => [Int], { description: '1 is Monday, 7 is Sunday.' })
  readonly days: readonly number[];

  @Field(() => String, { description: 'Such as 09:00.' })
  readonly opensAt: string;

  @Field(() => String)
  readonly closesAt: string;
}

@ObjectType('Agency', { description: 'An organization that takes part in the network.' })
export class AgencyType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => ID, { description: 'The organization of the directory that it is.' })
  readonly organizationId: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => LegalTypeEnum)
  readonly legalType: LegalType;

  @Field(() => Boolean, { description: 'Whether it runs the network.' })
  readonly isLead: boolean;

  @Field(() => Boolean, { description: 'Whether it still takes part.' })
  readonly active: boolean;

  @Field(() => Boolean, { description: 'Whether referrals may be sent to it now.' })
  readonly takesReferrals: boolean;

  @Field(() => String, { description: 'An IANA name, such as America/New_York.' })
  readonly timeZone: string;

  @Field(() => [BusinessHoursType], { description: 'When it answers; clocks of referrals run in these hours.' })
  readonly hours: readonly BusinessHoursType[];

  @Field(() => String, { nullable: true, description: 'Where referrals are announced by e-mail.' })
  readonly mailbox: string | null;

  @Field(() => String, { description: 'The language of those e-mails: en or es.' })
  readonly mailLocale: string;

  @Field(() => String, { nullable: true, description: 'Who reads the mailbox.' })
  readonly answeredBy: string | null;

  @Field(() => String, { nullable: true })
  readonly phone: string | null;

  @Field(() => Int, { description: 'Goes up with every change; send it back with the next.' })
  readonly version: number;
}

/** An agency as GraphQL shows it: what the domain knows beyond that stays here. */
export const agencyType = (agency: Agency): AgencyType => Object.assign(new AgencyType(), agency);

@ObjectType('Unit', { description: 'A part of an agency that sends on its own.' })
export class UnitType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => Boolean, {
    description: 'Whether 42 CFR Part 2 applies: its very name may say that somebody uses substances.',
  })
  readonly isPart2Program: boolean;

  @Field(() => String, { nullable: true, description: 'The name that does not say so.' })
  readonly neutralName: string | null;
}

/** A unit as GraphQL shows it. */
export const unitType = (unit: AgencyUnit): UnitType => Object.assign(new UnitType(), unit);
