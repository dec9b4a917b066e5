import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/index.js';
import type { ReferralState } from '../domain/referral-lifecycle.js';
import type { Urgency } from '../domain/urgency.js';
import { DueType } from './referral-parts.types.js';
import { ReferralStateEnum, UrgencyEnum } from './referral.enums.js';

@ObjectType('ReferralRow', { description: 'A referral in a list.' })
export class ReferralRowType {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly reference: string;
  @Field(() => ReferralStateEnum) readonly state: ReferralState;
  @Field(() => String) readonly stateLabel: string;
  @Field(() => String) readonly serviceName: string;
  @Field(() => String) readonly receiverName: string;
  @Field(() => String, { nullable: true, description: 'For the sending side.' }) readonly personName: string | null;
  @Field(() => String, { nullable: true, description: 'For the sending side.' }) readonly ownerName: string | null;
  @Field(() => UrgencyEnum) readonly urgency: Urgency;
  @Field(() => DueType, { nullable: true }) readonly due: DueType | null;
  @Field(() => String, { nullable: true }) readonly deliveryProblem: string | null;
  @Field(() => DateTime) readonly createdAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it went to the receiver; null before.' })
  readonly sentAt: Date | null;
}

@ObjectType('ReferralPage')
export class ReferralPageType {
  @Field(() => [ReferralRowType]) readonly items: readonly ReferralRowType[];
  @Field(() => String, { nullable: true }) readonly nextCursor: string | null;
}

@ObjectType('TodayRow')
export class TodayRowType {
  @Field(() => ID) readonly id: string;
  @Field(() => ID) readonly referralId: string;
  @Field(() => String) readonly reference: string;
  @Field(() => String) readonly sentence: string;
  @Field(() => String, { nullable: true }) readonly personName: string | null;
  @Field(() => DueType, { nullable: true }) readonly due: DueType | null;
  @Field(() => String, { description: 'What the button does: an action of the referral.' }) readonly action: string;
}

@ObjectType('TodayGroup')
export class TodayGroupType {
  @Field(() => String, { description: 'now, promised_today, answers_in, waiting_for_signature or gone_quiet.' })
  readonly code: string;
  @Field(() => String) readonly label: string;
  @Field(() => [TodayRowType]) readonly rows: readonly TodayRowType[];
}

@ObjectType('Today', { description: 'What needs you today. Every row can be done with.' })
export class TodayType {
  @Field(() => Int) readonly count: number;
  @Field(() => Int) readonly dueToday: number;
  @Field(() => [TodayGroupType]) readonly groups: readonly TodayGroupType[];
  @Field(() => DueType, { nullable: true, description: 'What comes next, when nothing needs you now.' })
  readonly next: DueType | null;
}

@ObjectType('OpenWorkRow')
export class OpenWorkRowType {
  @Field(() => ID) readonly referralId: string;
  @Field(() => String) readonly reference: string;
  @Field(() => String, { description: 'What is asked, naming nobody.' }) readonly sentence: string;
  @Field(() => ReferralStateEnum) readonly state: ReferralState;
  @Field(() => DueType, { nullable: true }) readonly due: DueType | null;
  @Field(() => String) readonly action: string;
  @Field(() => Int) readonly version: number;
}

@ObjectType('OpenWorkGroup')
export class OpenWorkGroupType {
  @Field(() => String, { description: 'answer, reach_or_book, how_it_went or finished.' }) readonly code: string;
  @Field(() => String) readonly label: string;
  @Field(() => [OpenWorkRowType]) readonly rows: readonly OpenWorkRowType[];
}

@ObjectType('OpenWork', { description: 'What waits for your agency.' })
export class OpenWorkType {
  @Field(() => Int) readonly toAnswer: number;
  @Field(() => Int) readonly dueToday: number;
  @Field(() => [OpenWorkGroupType]) readonly groups: readonly OpenWorkGroupType[];
}
