import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime } from '../../../platform/graphql/index.js';
import { CategoryType } from '../../directory/index.js';
import { UserRef } from '../../identity/index.js';
import type { FitFacts } from '../../people/index.js';
import type { ReferralOverview } from '../data/referral.queries.js';
import type { ReferralState } from '../domain/referral-lifecycle.js';
import type { Urgency } from '../domain/urgency.js';
import { DueType } from './referral-parts.types.js';
import { ReferralStateEnum, UrgencyEnum } from './referral.enums.js';

@ObjectType({
  description: 'A request that one agency serve one person, from draft to confirmed loop, as far as you may see it.',
})
export class Referral {
  @Field(() => ID) readonly id: string;
  @Field(() => String, { description: 'Can be spoken, such as K7QM-4X.' }) readonly reference: string;
  @Field(() => Int, { description: 'Send it back with the next step.' }) readonly version: number;
  @Field(() => ReferralStateEnum) readonly state: ReferralState;
  @Field(() => String, { description: 'Where it stands, in a sentence.' }) readonly headline: string;
  @Field(() => UrgencyEnum) readonly urgency: Urgency;
  @Field(() => Boolean, { description: 'A question without identity.' }) readonly enquiry: boolean;
  @Field(() => CategoryType, { nullable: true }) readonly category: CategoryType | null;
  @Field(() => ID, { nullable: true, description: 'Null while the service is not named to you.' })
  readonly listingId: string | null;
  @Field(() => String, { description: 'The sender by the name that you may know.' }) readonly senderName: string;
  @Field(() => UserRef, { nullable: true, description: 'Who sees to it; for the sending side.' })
  readonly owner: UserRef | null;
  @Field(() => String, { nullable: true }) readonly reason: string | null;
  @Field(() => String, { nullable: true }) readonly reasonLabel: string | null;
  @Field(() => String, { nullable: true }) readonly outcome: string | null;
  @Field(() => String, { nullable: true }) readonly outcomeLabel: string | null;
  @Field(() => String, { nullable: true, description: 'yes, partly, not_yet, no, other or unknown.' })
  readonly gotHelp: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When the person was served; for the sending side.' })
  readonly servedOn: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'How the sender knows: receiver_said, person_said or record_seen. For the sending side.',
  })
  readonly evidence: string | null;
  @Field(() => String, { nullable: true }) readonly evidenceLabel: string | null;
  @Field(() => DateTime, { nullable: true, description: 'For the sending side.' })
  readonly loopConfirmedAt: Date | null;
  @Field(() => String, { nullable: true }) readonly nextStep: string | null;
  @Field(() => DueType, { nullable: true }) readonly due: DueType | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the receiver could not be written to: call instead. For the sending side.',
  })
  readonly deliveryProblem: string | null;
  @Field(() => DateTime) readonly createdAt: Date;
  @Field(() => DateTime, { nullable: true }) readonly sentAt: Date | null;
  @Field(() => DateTime, { nullable: true }) readonly acceptedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) readonly closedAt: Date | null;

  /** What the fields with a question of their own start from; no field itself. */
  readonly overview: ReferralOverview;
  readonly fit: FitFacts | null;
  readonly serviceName: string;
  readonly side: 'sender' | 'receiver';
}
