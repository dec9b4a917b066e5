import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { CalendarDate } from '../../../../platform/graphql/index.js';
import { agreementWords } from '../../texts/index.js';
import type { ReferralStanding } from '../commands/read-standing.js';
import type { JudgedAgreement } from '../domain/gate.js';
import type { Verdict } from '../domain/policy.js';
import type { Standing } from '../domain/standing.js';
import { gateTexts } from '../texts/index.js';
import { GateStandingEnum, GateVerdictEnum } from './gate.enums.js';

@ObjectType('StandingAgreement', {
  description: 'An agreement with the agency of a service, and how it stands toward it.',
})
export class StandingAgreementType {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly title: string;
  @Field(() => String) readonly typeLabel: string;
  @Field(() => GateStandingEnum) readonly standing: Standing;
  @Field(() => String) readonly standingLabel: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day of what was adopted; null has no end.' })
  readonly lastDay: string | null;
}

@ObjectType('AgreementAlternative', { description: 'A service of the same kind that an agreement in force covers.' })
export class AgreementAlternativeType {
  @Field(() => ID) readonly listingId: string;
  @Field(() => String) readonly serviceName: string;
  @Field(() => String) readonly organizationName: string;
}

@ObjectType('AgreementStanding', { description: 'What agreements mean for a referral to a service.' })
export class AgreementStandingType {
  @Field(() => GateVerdictEnum) readonly verdict: Verdict;
  @Field(() => GateStandingEnum) readonly standing: Standing;
  @Field(() => String) readonly standingLabel: string;
  @Field(() => String, { description: 'How things stand, and what follows, in sentences.' }) readonly message: string;
  @Field(() => Boolean, { description: 'Whether a DCO furnishes the service.' }) readonly isDcoService: boolean;
  @Field(() => Int, { description: 'The version of the policy that decided; 0 while nobody has set one.' })
  readonly policyNumber: number;
  @Field(() => [StandingAgreementType], { description: 'The one that decided first.' })
  readonly agreements: readonly StandingAgreementType[];
  @Field(() => [AgreementAlternativeType], { description: 'Where it does not simply go: three at most.' })
  readonly alternatives: readonly AgreementAlternativeType[];
}

const judgedType = ({ agreement, standing }: JudgedAgreement, { locale }: Actor): StandingAgreementType => ({
  id: agreement.id,
  title: agreement.title,
  typeLabel: agreementWords(locale).types[agreement.type],
  standing,
  standingLabel: gateTexts(locale).standings[standing],
  lastDay: agreement.lastDay,
});

/** A standing as GraphQL shows it. */
export const standingType = (
  { decision, message, alternatives }: ReferralStanding,
  actor: Actor,
): AgreementStandingType => ({
  verdict: decision.verdict,
  standing: decision.standing,
  standingLabel: gateTexts(actor.locale).standings[decision.standing],
  message,
  isDcoService: decision.isDcoService,
  policyNumber: decision.policy,
  agreements: decision.agreements.map((judged) => judgedType(judged, actor)),
  alternatives,
});
