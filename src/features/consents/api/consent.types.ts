import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotAllowed, NotFound } from '../../../platform/graphql/problems.js';
import { CalendarDate, DateTime } from '../../../platform/graphql/scalars.js';
import { AgencyType, agencyType } from '../../directory/index.js';
import type { ShownConsent } from '../commands/read-consents.js';
import type { ConsentState } from '../domain/consent.js';
import type { InformationScope } from '../domain/data-tiers.js';
import type { ConsentPurpose } from '../domain/purposes.js';
import type { RecipientClass } from '../domain/recipient-classes.js';
import type { Signer } from '../domain/release-facts.js';
import {
  ConsentPurposeEnum,
  ConsentStateEnum,
  InformationScopeEnum,
  RecipientClassEnum,
  SignerKindEnum,
} from './consent.enums.js';

@ObjectType('Consent', { description: 'A signed release: what a person lets be told, to whom, for what, until when.' })
export class ConsentType {
  @Field(() => ID)
  id: string;

  @Field(() => [AgencyType], { description: 'The agencies that it names.' })
  recipients: AgencyType[];

  @Field(() => RecipientClassEnum, { nullable: true })
  recipientClass: RecipientClass | null;

  @Field(() => [InformationScopeEnum])
  scopes: readonly InformationScope[];

  @Field(() => [ConsentPurposeEnum])
  purposes: readonly ConsentPurpose[];

  @Field(() => SignerKindEnum)
  signedBy: Signer;

  @Field(() => String)
  signerName: string;

  @Field(() => CalendarDate)
  signedOn: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day that counts.' })
  expiresOn: string | null;

  @Field(() => Boolean)
  noExpiry: boolean;

  @Field(() => CalendarDate, { nullable: true })
  treatmentFrom: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Null while treatment goes on.' })
  treatmentTo: string | null;

  @Field(() => Boolean, {
    description: 'Whether it carries what a release for treatment, payment and operations must say.',
  })
  hasTpoStatements: boolean;

  @Field(() => Boolean, { description: 'Whether it names the agency’s substance use programs as those who may tell.' })
  coversPart2Unit: boolean;

  @Field(() => DateTime, { nullable: true })
  revokedAt: Date | null;

  @Field(() => String, { nullable: true })
  revokedHow: string | null;

  @Field(() => ConsentStateEnum)
  state: ConsentState;

  @Field(() => Int)
  version: number;
}

/** A release as GraphQL shows it. */
export const consentType = ({ recipients, ...consent }: ShownConsent): ConsentType =>
  Object.assign(new ConsentType(), consent, { recipients: recipients.map(agencyType) });

const RESULTS = () => [ConsentType, InvalidInput, NotFound, NotAllowed] as const;

export const RecordConsentResult = createUnionType({ name: 'RecordConsentResult', types: RESULTS });

export const RevokeConsentResult = createUnionType({ name: 'RevokeConsentResult', types: RESULTS });
