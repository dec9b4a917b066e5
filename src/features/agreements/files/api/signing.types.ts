import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsString, Matches } from 'class-validator';
import type { Problem } from '../../../../kernel/problem.js';
import {
  CalendarDate,
  CleanText,
  DateTime,
  InvalidInput,
  NotAllowed,
  NotFound,
  ProblemType,
} from '../../../../platform/graphql/index.js';
import type { AgreementState } from '../../domain/agreement-lifecycle.js';
import type { VersionKind } from '../../register/domain/agreement-version.js';
import { AgreementStateEnum, AgreementVersionKindEnum } from '../../register/api/agreement.enums.js';
import { SignerWithoutAuthority } from '../../register/api/agreement.results.js';
import { AgreementChangeType } from '../../register/api/agreement-version.type.js';
import { NamedRef } from '../../register/api/reference.types.js';
import { AgreementFileType } from './file.types.js';

@ObjectType('PartnerPromise', { description: 'What one side promised the other, in a sentence.' })
export class PartnerPromiseType {
  @Field(() => Boolean, { description: 'Whether your own agency promised it.' }) readonly isOurs: boolean;
  @Field(() => String) readonly text: string;
}

@ObjectType('PartnerSignature', { description: 'Who signed for which party, and how.' })
export class PartnerSignatureType {
  @Field(() => NamedRef) readonly party: NamedRef;
  @Field(() => Boolean) readonly isOurs: boolean;
  @Field(() => String) readonly signerName: string;
  @Field(() => String, { nullable: true }) readonly signerTitle: string | null;
  @Field(() => CalendarDate) readonly signedOn: string;
  @Field(() => DateTime) readonly recordedAt: Date;
  @Field(() => Boolean, { description: 'Accepted in the portal, not on paper.' }) readonly isInPortal: boolean;
  @Field(() => AgreementFileType, { nullable: true, description: 'Null while it is made, and for paper.' })
  readonly receipt: AgreementFileType | null;
}

@ObjectType('PartnerVersion', { description: 'What an agreement says, as the other side reads it.' })
export class PartnerVersionType {
  @Field(() => ID) readonly id: string;
  @Field(() => Int) readonly number: number;
  @Field(() => AgreementVersionKindEnum) readonly kind: VersionKind;
  @Field(() => CalendarDate, { nullable: true }) readonly startsOn: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; null has no end.' })
  readonly endsOn: string | null;
  @Field(() => Int, { nullable: true }) readonly noticeDays: number | null;
  @Field(() => String, { nullable: true }) readonly terms: string | null;
  @Field(() => [String]) readonly categories: readonly string[];
  @Field(() => [String]) readonly services: readonly string[];
  @Field(() => [String]) readonly locations: readonly string[];
  @Field(() => [String]) readonly programs: readonly string[];
  @Field(() => [String], { description: 'Of the nine required services, for a DCO.' })
  readonly requiredServices: readonly string[];
  @Field(() => [PartnerPromiseType]) readonly promises: readonly PartnerPromiseType[];
  @Field(() => [AgreementFileType]) readonly files: readonly AgreementFileType[];
  @Field(() => [PartnerSignatureType]) readonly signatures: readonly PartnerSignatureType[];
  @Field(() => [NamedRef], { description: 'The parties that have not signed.' })
  readonly missingSignatures: readonly NamedRef[];
  @Field(() => String, { nullable: true, description: 'SHA-256, in hex, of all that was offered.' })
  readonly contentSha256: string | null;
  @Field(() => String, { nullable: true, description: 'Where the text that the hash is of can be had.' })
  readonly contentUrl: string | null;
}

@ObjectType('AgreementToSign', { description: 'A version on offer, and whether you may accept it for your agency.' })
export class AgreementToSignType {
  @Field(() => ID, { description: 'Of the version.' }) readonly id: string;
  @Field(() => ID) readonly agreementId: string;
  @Field(() => String) readonly title: string;
  @Field(() => String) readonly typeLabel: string;
  @Field(() => NamedRef, { description: 'The agency that offers it.' }) readonly agency: NamedRef;
  @Field(() => [NamedRef], { description: 'The parties beside it, your agency among them.' })
  readonly partners: readonly NamedRef[];
  @Field(() => DateTime, { nullable: true }) readonly offeredAt: Date | null;
  @Field(() => PartnerVersionType) readonly version: PartnerVersionType;
  @Field(() => [AgreementChangeType], { description: 'What is different from what is or was in force.' })
  readonly changes: readonly AgreementChangeType[];
  @Field(() => [String], { description: 'Who may sign for your agency.' }) readonly signers: readonly string[];
  @Field(() => String, { nullable: true, description: 'Your name as a signer; null when you are none.' })
  readonly mySignerName: string | null;
  @Field(() => String, { nullable: true }) readonly mySignerTitle: string | null;
  @Field(() => Boolean, { description: 'Whether your agency has signed it.' }) readonly isSignedByUs: boolean;
  @Field(() => Boolean, { description: 'Whether all have signed and it is adopted.' }) readonly isAdopted: boolean;
}

@ObjectType('PartnerAgreement', { description: 'An agreement as the other side keeps it in mind.' })
export class PartnerAgreementType {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly title: string;
  @Field(() => String) readonly typeLabel: string;
  @Field(() => AgreementStateEnum) readonly state: AgreementState;
  @Field(() => String) readonly stateLabel: string;
  @Field(() => NamedRef) readonly agency: NamedRef;
  @Field(() => [NamedRef]) readonly partners: readonly NamedRef[];
  @Field(() => Boolean) readonly isInForce: boolean;
  @Field(() => Boolean, { description: 'Adopted, and its first day has not come.' }) readonly isComing: boolean;
  @Field(() => Int, { nullable: true, description: 'To its last day, while it is in force.' })
  readonly daysLeft: number | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The first day on which it holds no more.' })
  readonly endedOn: string | null;
  @Field(() => CalendarDate, { nullable: true }) readonly nextMeetingOn: string | null;
  @Field(() => Int, { nullable: true }) readonly meetingEveryWeeks: number | null;
  @Field(() => String, { nullable: true }) readonly sharingMethodLabel: string | null;
  @Field(() => PartnerVersionType, { nullable: true, description: 'What is in force, else what was adopted last.' })
  readonly version: PartnerVersionType | null;
}

@InputType()
export class AcceptAgreementInput {
  @Field(() => ID)
  @IsString()
  versionId: string;

  @Field(() => String, { description: 'Of the version as it was read: it is this text that is accepted.' })
  @Matches(/^[0-9a-f]{64}$/)
  contentSha256: string;

  @Field(() => String)
  @CleanText({ max: 200 })
  signerName: string;

  @Field(() => String)
  @CleanText({ max: 200 })
  signerTitle: string;

  @Field(() => Boolean, { description: 'That the terms were read and are accepted for the agency.' })
  @IsBoolean()
  confirms: boolean;

  @Field(() => String)
  @IsString()
  idempotencyKey: string;
}

const changesOf = (value: unknown): readonly AgreementChangeType[] =>
  Array.isArray(value)
    ? value.map((each: Readonly<Record<string, unknown>>) => ({
        what: String(each['what']),
        before: String(each['before']),
        after: String(each['after']),
      }))
    : [];

@ObjectType({
  implements: () => [ProblemType],
  description: 'The version was replaced or taken back while it was open; nothing was accepted.',
})
export class VersionReplaced extends ProblemType {
  @Field(() => [AgreementChangeType], { description: 'What is different in what is offered or in force instead.' })
  readonly changes: readonly AgreementChangeType[];

  @Field(() => ID, { nullable: true, description: 'The version that is on offer instead; null where none is.' })
  readonly currentVersionId: string | null;

  constructor(problem: Problem) {
    super(problem);
    const current = problem.facts['currentVersionId'];
    this.changes = changesOf(problem.facts['changes']);
    this.currentVersionId = typeof current === 'string' ? current : null;
  }
}

export const AcceptAgreementResult = createUnionType({
  name: 'AcceptAgreementResult',
  types: () =>
    [AgreementToSignType, VersionReplaced, SignerWithoutAuthority, InvalidInput, NotFound, NotAllowed] as const,
});

/** The problems of accepting that have a type of their own. */
export const ACCEPTING_PROBLEMS = {
  VERSION_REPLACED: VersionReplaced,
  SIGNER_WITHOUT_AUTHORITY: SignerWithoutAuthority,
};
