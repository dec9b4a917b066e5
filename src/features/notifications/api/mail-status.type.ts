import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/index.js';

@ObjectType({ description: 'How one e-mail about a referral fares.' })
export class MailStatus {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, {
    description:
      'What it is about: referral_request, referral_reminder, referral_follow_up, referral_news, referral_ended.',
  })
  readonly kind: string;

  @Field(() => String, { description: 'The mailbox it goes to.' })
  readonly to: string;

  @Field(() => String, {
    description: 'queued, sent or failed. Failed means given up after the last try: call instead.',
  })
  readonly state: string;

  @Field(() => Int)
  readonly attempts: number;

  @Field(() => String, { nullable: true, description: 'The code of the last failure.' })
  readonly lastError: string | null;

  @Field(() => DateTime)
  readonly at: Date;
}
