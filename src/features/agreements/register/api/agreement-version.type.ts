import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime } from '../../../../platform/graphql/index.js';
import type { Agreement } from '../domain/agreement.js';
import type { AgreementVersion, SignatureMethod, VersionKind, VersionState } from '../domain/agreement-version.js';
import { AgreementVersionKindEnum, AgreementVersionStateEnum, SignatureMethodEnum } from './agreement.enums.js';
import { CodeLabel, NamedRef } from './reference.types.js';

@ObjectType('AgreementSignature', { description: 'Who signed a version for which party.' })
export class AgreementSignatureType {
  @Field(() => NamedRef) readonly party: NamedRef;
  @Field(() => SignatureMethodEnum) readonly method: SignatureMethod;
  @Field(() => String) readonly signerName: string;
  @Field(() => String, { nullable: true }) readonly signerTitle: string | null;
  @Field(() => CalendarDate) readonly signedOn: string;
  @Field(() => DateTime) readonly recordedAt: Date;
}

@ObjectType('AgreementChange', { description: 'One difference between two versions, in words.' })
export class AgreementChangeType {
  @Field(() => String) readonly what: string;
  @Field(() => String) readonly before: string;
  @Field(() => String) readonly after: string;
}

@ObjectType('AgreementVersion', {
  description: 'What an agreement says or said, in one of its versions; frozen once it was offered.',
})
export class AgreementVersionType {
  @Field(() => ID) readonly id: string;
  @Field(() => Int) readonly number: number;
  @Field(() => AgreementVersionKindEnum) readonly kind: VersionKind;
  @Field(() => AgreementVersionStateEnum) readonly state: VersionState;
  @Field(() => String) readonly stateLabel: string;
  @Field(() => CalendarDate, { nullable: true }) readonly startsOn: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which it holds; null has no end.' })
  readonly endsOn: string | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The first day on which it held no more, because it was replaced or ended before its last day.',
  })
  readonly endedOn: string | null;
  @Field(() => Int, { nullable: true, description: 'How many days before ending it notice must be given.' })
  readonly noticeDays: number | null;
  @Field(() => String, { nullable: true }) readonly terms: string | null;
  @Field(() => [CodeLabel], { description: 'The partner categories that it covers.' })
  readonly categories: readonly CodeLabel[];
  @Field(() => [NamedRef], { description: 'With no service, location or program named, all of the partner.' })
  readonly services: readonly NamedRef[];
  @Field(() => [NamedRef]) readonly locations: readonly NamedRef[];
  @Field(() => [NamedRef]) readonly programs: readonly NamedRef[];
  @Field(() => String, { nullable: true, description: 'SHA-256 of all that was offered; null while it is a draft.' })
  readonly contentSha256: string | null;
  @Field(() => DateTime, { nullable: true }) readonly offeredAt: Date | null;
  @Field(() => DateTime, { nullable: true }) readonly activatedAt: Date | null;
  @Field(() => Boolean, { description: 'Whether it holds today.' }) readonly isInForce: boolean;
  @Field(() => [AgreementSignatureType]) readonly signatures: readonly AgreementSignatureType[];
  @Field(() => [NamedRef], { description: 'The parties that have not signed it.' })
  readonly missingSignatures: readonly NamedRef[];
  @Field(() => [AgreementChangeType], { description: 'What is different from the version before it.' })
  readonly changesFromPrevious: readonly AgreementChangeType[];

  /** What it was made of; for the rooms that answer its other fields. */
  readonly source: { readonly agreement: Agreement; readonly version: AgreementVersion };
}
