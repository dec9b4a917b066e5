import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AskType, CalendarDate, DateTime } from '../../../platform/graphql/index.js';
import { AgreementStandingType } from '../../agreements/index.js';
import { ReleasePreviewFields, SectionKindEnum, type SectionKind } from '../../consents/index.js';
import { PayerTypeEnum, SafeContactType, type PayerType } from '../../people/index.js';
import type { Weight } from '../domain/available-actions.js';
import type { Party, ReferralAction, ReferralState } from '../domain/referral-lifecycle.js';
import { ActionWeightEnum, PartyEnum, ReferralActionEnum, ReferralStateEnum } from './referral.enums.js';

@ObjectType('Due', { description: 'By when something is due, on the clocks of the side whose move it is.' })
export class DueType {
  @Field(() => DateTime) readonly at: Date;
  @Field(() => String, { description: 'Which clock runs, such as first_response.' }) readonly clock: string;
  @Field(() => String) readonly timeZone: string;
  @Field(() => String, { description: 'Such as "Reply due Thu 10:00 AM, their hours".' }) readonly text: string;
  @Field(() => Boolean) readonly overdue: boolean;
}

@ObjectType('AvailableAction', {
  description: 'What you may do with this referral now. Screens draw these and nothing else.',
})
export class AvailableActionType {
  @Field(() => ReferralActionEnum) readonly action: ReferralAction;
  @Field(() => String) readonly label: string;
  @Field(() => String) readonly about: string;
  @Field(() => ActionWeightEnum) readonly weight: Weight;
  @Field(() => [AskType]) readonly asks: readonly AskType[];
  @Field(() => Boolean, { description: 'You would enter the partner’s word: also answer said_by and channel.' })
  readonly onBehalf: boolean;
}

@ObjectType('TimelineEntry', { description: 'One step, as it was taken.' })
export class TimelineEntryType {
  @Field(() => ID) readonly id: string;
  @Field(() => DateTime) readonly at: Date;
  @Field(() => ReferralActionEnum) readonly action: ReferralAction;
  @Field(() => String) readonly sentence: string;
  @Field(() => PartyEnum) readonly party: Party;
  @Field(() => String, { description: 'Who acted; the other side’s people go by their agency.' }) readonly by: string;
  @Field(() => String) readonly channel: string;
  @Field(() => String, { nullable: true, description: 'Whose word staff entered, and how it came.' })
  readonly onBehalf: string | null;
  @Field(() => String, { nullable: true }) readonly note: string | null;
  @Field(() => ReferralStateEnum) readonly from: ReferralState;
  @Field(() => ReferralStateEnum) readonly to: ReferralState;
}

@ObjectType('ReferralSection', { description: 'A part of what is shared.' })
export class ReferralSectionType {
  @Field(() => SectionKindEnum) readonly kind: SectionKind;
  @Field(() => String) readonly text: string;
}

@ObjectType('FitFacts', { description: 'What decides whether the service fits, naming nobody.' })
export class FitFactsType {
  @Field(() => String, { nullable: true }) readonly ageBand: string | null;
  @Field(() => String, { nullable: true }) readonly area: string | null;
  @Field(() => String, { nullable: true }) readonly language: string | null;
  @Field(() => PayerTypeEnum, { nullable: true }) readonly payerType: PayerType | null;
  @Field(() => Int, { nullable: true }) readonly householdSize: number | null;
}

@ObjectType('ReleasedDetails', {
  description: 'What is released to the receiving side now. Every look is written down.',
})
export class ReleasedDetailsType {
  @Field(() => String, { nullable: true }) readonly displayName: string | null;
  @Field(() => String, { nullable: true }) readonly preferredName: string | null;
  @Field(() => String, { nullable: true }) readonly pronouns: string | null;
  @Field(() => CalendarDate, { nullable: true }) readonly birthDate: string | null;
  @Field(() => String, { nullable: true }) readonly language: string | null;
  @Field(() => Boolean, { nullable: true }) readonly interpreterNeeded: boolean | null;
  @Field(() => String, { nullable: true }) readonly phone: string | null;
  @Field(() => String, { nullable: true }) readonly email: string | null;
  @Field(() => SafeContactType, { nullable: true }) readonly safeContact: SafeContactType | null;
  @Field(() => String, { nullable: true }) readonly guardianName: string | null;
  @Field(() => [ReferralSectionType]) readonly sections: readonly ReferralSectionType[];
  @Field(() => [String], { description: 'As the law words them; show them with the details.' })
  readonly notices: readonly string[];
  @Field(() => String, { nullable: true }) readonly scopeText: string | null;
  @Field(() => CalendarDate, { nullable: true }) readonly consentExpiresOn: string | null;
}

@ObjectType('Appointment')
export class AppointmentType {
  @Field(() => ID) readonly id: string;
  @Field(() => DateTime) readonly startsAt: Date;
  @Field(() => String, { nullable: true }) readonly place: string | null;
  @Field(() => String, { nullable: true }) readonly note: string | null;
  @Field(() => String, {
    description:
      'booked, moved, kept, no_show, cancelled_by_person, cancelled_by_receiver, or cancelled with the referral.',
  })
  readonly state: string;
}

@ObjectType('FastTrack', {
  description: 'A promise of an appointment, or of help, within a time in a named situation.',
})
export class FastTrackType {
  @Field(() => ID) readonly promiseId: string;
  @Field(() => String, { description: 'The situation, and within what time.' }) readonly label: string;
}

@ObjectType('ReleasePreview', { description: 'Exactly what the partner will see, and what stands in the way.' })
export class ReleasePreviewType extends ReleasePreviewFields {
  @Field(() => DueType, { nullable: true, description: 'By when it would answer if it were sent now.' })
  readonly replyDue: DueType | null;

  @Field(() => AgreementStandingType, {
    nullable: true,
    description: 'What agreements mean for it; null where none is asked for.',
  })
  readonly agreementStanding: AgreementStandingType | null;

  @Field(() => [FastTrackType], {
    description: 'Promises of the partner that may be claimed: answer one as `fast_track`.',
  })
  readonly fastTracks: readonly FastTrackType[];
}
