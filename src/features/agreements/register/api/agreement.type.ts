import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AskType, CalendarDate, DateTime } from '../../../../platform/graphql/index.js';
import type { AgreementAction, AgreementState } from '../../domain/agreement-lifecycle.js';
import type { AgreementType as TypeCode } from '../../domain/agreement-types.js';
import type { SharingMethod } from '../../domain/sharing-methods.js';
import type { Agreement } from '../domain/agreement.js';
import { AgreementActionEnum, AgreementStateEnum, AgreementTypeEnum, SharingMethodEnum } from './agreement.enums.js';
import { AgreementVersionType } from './agreement-version.type.js';
import { AgreementRef, CodeCount, CodeLabel, NamedCount, NamedRef } from './reference.types.js';

@ObjectType('AgreementOutline', { isAbstract: true })
abstract class AgreementOutline {
  @Field(() => ID) readonly id: string;
  @Field(() => AgreementTypeEnum) readonly type: TypeCode;
  @Field(() => String) readonly typeLabel: string;
  @Field(() => String) readonly title: string;
  @Field(() => AgreementStateEnum) readonly state: AgreementState;
  @Field(() => String) readonly stateLabel: string;
  @Field(() => [NamedRef]) readonly partners: readonly NamedRef[];
  @Field(() => String, { nullable: true, description: 'Null for the other side.' })
  readonly ownerName: string | null;
  @Field(() => NamedRef, { nullable: true, description: 'Null for the other side.' })
  readonly owner: NamedRef | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Of what is in force, else of what was adopted last or is in the making.',
  })
  readonly startsOn: string | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which that holds as things stand; null has no end.',
  })
  readonly endsOn: string | null;
  @Field(() => Boolean, { description: 'Whether a version holds today.' }) readonly isInForce: boolean;
  @Field(() => Boolean, { description: 'In force, with 90 days or less to its last day, and nothing adopted follows.' })
  readonly isExpiring: boolean;
  @Field(() => Int, { nullable: true, description: 'To the last day of what is in force.' })
  readonly daysLeft: number | null;
  @Field(() => [CodeLabel]) readonly categories: readonly CodeLabel[];
  @Field(() => DateTime) readonly updatedAt: Date;
  @Field(() => String, { nullable: true, description: 'What has to be done next, in a sentence.' })
  readonly nextStep: string | null;
  @Field(() => [String], { description: 'What needs attention, in short sentences.' })
  readonly attention: readonly string[];
}

@ObjectType('AgreementRow', { description: 'An agreement as a row of a list.' })
export class AgreementRowType extends AgreementOutline {}

@ObjectType('AgreementCounts', {
  description: 'How many there are by type, state and owner; each as if it alone were not chosen.',
})
export class AgreementCountsType {
  @Field(() => [CodeCount]) readonly type: readonly CodeCount[];
  @Field(() => [CodeCount]) readonly state: readonly CodeCount[];
  @Field(() => [NamedCount]) readonly owner: readonly NamedCount[];
  @Field(() => Int, { description: 'With 90 days or less to their last day.' }) readonly expiring: number;
}

@ObjectType('AgreementPage')
export class AgreementPageType {
  @Field(() => [AgreementRowType]) readonly items: readonly AgreementRowType[];
  @Field(() => String, { nullable: true }) readonly nextCursor: string | null;
  @Field(() => Int) readonly total: number;
  @Field(() => AgreementCountsType) readonly counts: AgreementCountsType;
}

@ObjectType('AgreementSigner', { description: 'Who may sign for a party.' })
export class AgreementSignerType {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly name: string;
  @Field(() => String, { nullable: true }) readonly title: string | null;
  @Field(() => String, { nullable: true, description: 'Whoever accepts in the portal signs in with it.' })
  readonly email: string | null;
}

@ObjectType('AgreementParty', { description: 'A partner of an agreement, and who may sign for it.' })
export class AgreementPartyType {
  @Field(() => NamedRef) readonly partner: NamedRef;
  @Field(() => [AgreementSignerType]) readonly signers: readonly AgreementSignerType[];
}

@ObjectType('AgreementHappening', { description: 'One thing that happened to an agreement.' })
export class AgreementHappeningType {
  @Field(() => ID) readonly id: string;
  @Field(() => DateTime) readonly at: Date;
  @Field(() => String) readonly text: string;
  @Field(() => String) readonly by: string;
}

@ObjectType('AvailableAgreementAction', {
  description: 'What you may do with this agreement now. Screens draw these and nothing else.',
})
export class AvailableAgreementActionType {
  @Field(() => AgreementActionEnum) readonly action: AgreementAction;
  @Field(() => String) readonly label: string;
  @Field(() => String) readonly about: string;
  @Field(() => Boolean, { description: 'The next step; one at most.' }) readonly isPrimary: boolean;
  @Field(() => [AskType]) readonly asks: readonly AskType[];
}

@ObjectType('Agreement', { description: 'An agreement of the lead agency with one or more partners.' })
export class AgreementType extends AgreementOutline {
  @Field(() => Int) readonly version: number;
  @Field(() => NamedRef, { description: 'The agency that keeps it.' }) readonly agency: NamedRef;
  @Field(() => Boolean, {
    description: 'Whether it details the roles of each party; only then a letter of commitment counts as signed.',
  })
  readonly detailsRoles: boolean;
  @Field(() => String, { nullable: true, description: 'For our own side alone.' }) readonly justification:
    string | null;
  @Field(() => String, { nullable: true, description: 'For our own side alone.' }) readonly contingencyPlan:
    string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When what was not attainable is looked at again.' })
  readonly reviewOn: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The first day on which it holds no more.' })
  readonly endedOn: string | null;
  @Field(() => String, { nullable: true, description: 'For our own side alone.' }) readonly endReason: string | null;
  @Field(() => AgreementRef, { nullable: true }) readonly supersededBy: AgreementRef | null;
  @Field(() => AgreementRef, { nullable: true }) readonly supersedes: AgreementRef | null;
  @Field(() => SharingMethodEnum, { nullable: true }) readonly sharingMethod: SharingMethod | null;
  @Field(() => String, { nullable: true }) readonly sharingMethodLabel: string | null;
  @Field(() => String, { nullable: true, description: 'For our own side alone.' }) readonly sharingNote: string | null;
  @Field(() => Int, { nullable: true }) readonly meetingEveryWeeks: number | null;
  @Field(() => CalendarDate, { nullable: true }) readonly nextMeetingOn: string | null;
  @Field(() => Boolean) readonly isMeetingLate: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Its step on the ladder of criteria 3.c.1; null where it is no partnership agreement.',
  })
  readonly rung: number | null;
  @Field(() => String, { nullable: true }) readonly rungLabel: string | null;
  @Field(() => [AgreementPartyType]) readonly parties: readonly AgreementPartyType[];
  @Field(() => [AgreementSignerType], { description: 'Who may sign for the agency that keeps it.' })
  readonly ownSigners: readonly AgreementSignerType[];
  @Field(() => AgreementVersionType, { nullable: true, description: 'The version in force today.' })
  readonly current: AgreementVersionType | null;
  @Field(() => AgreementVersionType, { nullable: true, description: 'A draft, or what is on offer.' })
  readonly inTheMaking: AgreementVersionType | null;
  @Field(() => [AgreementVersionType], { description: 'Newest first.' })
  readonly versions: readonly AgreementVersionType[];
  @Field(() => [AvailableAgreementActionType]) readonly availableActions: readonly AvailableAgreementActionType[];
  @Field(() => Boolean, { description: 'Whether you may change it.' }) readonly mayEdit: boolean;

  /** What it was made of; for the rooms that answer its other fields. */
  readonly source: Agreement;
}
