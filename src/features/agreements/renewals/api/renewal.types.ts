import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, enumOfCodes, InvalidInput, NotFound } from '../../../../platform/graphql/index.js';
import type { AgreementType } from '../../domain/agreement-types.js';
import { EFFORT_KINDS, type EffortKind } from '../domain/effort.js';
import { DUE_KINDS, type DueKind } from '../domain/ladder.js';

export const DueKindEnum = enumOfCodes<DueKind>('AgreementDueKind', DUE_KINDS, {
  description: 'What can lapse: an agreement, a licence, a review, an attestation, a meeting.',
});
export const EffortKindEnum = enumOfCodes<EffortKind>('EffortKind', EFFORT_KINDS, {
  description: 'What was done to deepen a partnership.',
});

@ObjectType('RenewalDay', { description: 'Something that comes due.' })
export class RenewalDayType {
  @Field(() => CalendarDate)
  day: string;

  @Field(() => DueKindEnum)
  kind: DueKind;

  @Field(() => String)
  kindLabel: string;

  @Field(() => ID, { nullable: true })
  agreementId: string | null;

  @Field(() => String, { description: 'The title of the agreement, or the category that was attested.' })
  title: string;

  @Field(() => [String], { description: 'The partners, by name.' })
  partners: readonly string[];

  @Field(() => String, { description: 'Whose it is.' })
  ownerName: string;

  @Field(() => Int, { description: 'Days from today; negative once it is late.' })
  daysLeft: number;
}

@ObjectType('AgreementTask', { description: 'Something to do so that nothing lapses unseen.' })
export class AgreementTaskType extends RenewalDayType {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'Whether the director was told too.' })
  isEscalated: boolean;
}

@ObjectType('AgreementsDigest', { description: 'How agreements stand today, in figures that open to their rows.' })
export class AgreementsDigestType {
  @Field(() => Int)
  inForce: number;

  @Field(() => Int, { description: 'In force, ending within 90 days, not renewed.' })
  expiring: number;

  @Field(() => Int, { description: 'Past their last day and not renewed.' })
  expired: number;

  @Field(() => Int)
  meetingsLate: number;

  @Field(() => Int, { description: 'Found not attainable and not looked at again in time.' })
  reviewsLate: number;

  @Field(() => Int)
  openTasks: number;
}

@ObjectType('Effort', { description: 'An effort to deepen a partnership over time (note to criteria 3.c.1).' })
export class EffortType {
  @Field(() => ID)
  id: string;

  @Field(() => EffortKindEnum)
  kind: EffortKind;

  @Field(() => String)
  kindLabel: string;

  @Field(() => CalendarDate)
  day: string;

  @Field(() => String)
  what: string;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => ID, { nullable: true })
  agreementId: string | null;

  @Field(() => String, { nullable: true })
  agreementTitle: string | null;

  @Field(() => String, { nullable: true })
  partnerName: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the partner category.' })
  category: string | null;

  @Field(() => String)
  recordedBy: string;
}

@ObjectType('EffortPage')
export class EffortPageType {
  @Field(() => [EffortType])
  items: readonly EffortType[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

@ObjectType('TypeLadder', { description: 'A type of agreement with a ladder of its own.' })
export class TypeLadderType {
  @Field(() => String, { description: 'The code of the type.' })
  type: AgreementType;

  @Field(() => String)
  typeLabel: string;

  @Field(() => [Int])
  days: readonly number[];
}

@ObjectType('RenewalLadder', { description: 'How many days ahead somebody is told; the day itself always counts.' })
export class RenewalLadderType {
  @Field(() => Int, { description: 'Which version of the setting holds; 0 while nobody set one.' })
  number: number;

  @Field(() => [Int])
  days: readonly number[];

  @Field(() => [TypeLadderType])
  byType: readonly TypeLadderType[];

  @Field(() => Int, { description: 'From so many days ahead on, the director is told beside the owner.' })
  escalateAt: number;
}

@ObjectType('Done', { description: 'It was done.' })
export class DoneType {
  @Field(() => ID)
  id: string;
}

const REFUSALS = [InvalidInput, NotFound] as const;

export const RecordEffortResult = createUnionType({
  name: 'RecordEffortResult',
  types: () => [DoneType, ...REFUSALS] as const,
});
export const FinishAgreementTaskResult = createUnionType({
  name: 'FinishAgreementTaskResult',
  types: () => [DoneType, ...REFUSALS] as const,
});
export const SetRenewalLadderResult = createUnionType({
  name: 'SetRenewalLadderResult',
  types: () => [RenewalLadderType, ...REFUSALS] as const,
});
