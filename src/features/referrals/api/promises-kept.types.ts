import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '../../../kernel/actor.js';
import { DateTime, enumOfCodes } from '../../../platform/graphql/index.js';
import { gateTexts, PromiseKindEnum, type PartnerPromise } from '../../agreements/index.js';
import type { PromiseCase, PromiseTally } from '../data/promises-kept.queries.js';
import { PROMISE_RESULTS } from '../domain/promise-result.js';

const SHOWN = PROMISE_RESULTS.filter((result) => result !== 'not_counted');

export const PromiseResultEnum = enumOfCodes('PromiseResult', SHOWN, { description: 'What came of a promise.' });

@ObjectType('PromisedReferral', { description: 'A referral that set a promise running.' })
export class PromisedReferralType {
  @Field(() => ID) readonly referralId: string;
  @Field(() => String) readonly reference: string;
  @Field(() => DateTime) readonly startedAt: Date;
  @Field(() => DateTime) readonly dueAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'For a fast track, when the person is or was helped.' })
  readonly answeredAt: Date | null;
  @Field(() => PromiseResultEnum) readonly result: PromiseCase['result'];
}

@ObjectType('PromiseTally', {
  description:
    'A promise of a partner, and what came of it. What ended without the partner’s doing before it was due counts neither way.',
})
export class PromiseTallyType {
  @Field(() => ID) readonly partnerId: string;
  @Field(() => String) readonly partnerName: string;
  @Field(() => ID) readonly agreementId: string;
  @Field(() => String) readonly agreementTitle: string;
  @Field(() => ID) readonly promiseId: string;
  @Field(() => PromiseKindEnum) readonly kind: PartnerPromise['kind'];
  @Field(() => String) readonly kindLabel: string;
  @Field(() => String, { nullable: true, description: 'In which situation a fast track holds.' })
  readonly situation: string | null;
  @Field(() => String) readonly what: string;
  @Field(() => String, { description: 'Such as "4 working hours".' }) readonly within: string;
  @Field(() => Int) readonly kept: number;
  @Field(() => Int, { description: 'Done too late, or still not done after it was due.' }) readonly missed: number;
  @Field(() => Int, { description: 'Not yet due.' }) readonly open: number;
  @Field(() => [PromisedReferralType], { description: 'The newest first, 200 at most.' })
  readonly referrals: readonly PromisedReferralType[];
}

const promisedReferral = ({ startedAt, dueAt, answeredAt, ...given }: PromiseCase): PromisedReferralType => ({
  ...given,
  startedAt: new Date(startedAt),
  dueAt: new Date(dueAt),
  answeredAt: answeredAt === null ? null : new Date(answeredAt),
});

/** A tally as GraphQL shows it. */
export const tallyType = ({ cases, amount, unit, ...tally }: PromiseTally, locale: Locale): PromiseTallyType => {
  const { kinds, spans } = gateTexts(locale);
  return {
    ...tally,
    kindLabel: kinds[tally.kind],
    within: spans[unit](amount),
    referrals: cases.map(promisedReferral),
  };
};
