import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import {
  InvalidInput,
  NotAllowed,
  NotFound,
  problemType,
  ProblemType,
  RuleBroken,
  StaleVersion,
} from '../../../platform/graphql/index.js';
import { AgreementAlternativeType } from '../../agreements/index.js';
import { ReleaseCodeType, SECTION_KINDS, type SectionKind } from '../../consents/index.js';
import type { MissingForRelease } from '../domain/referral-facts.js';
import {
  REFERRAL_ACTIONS,
  REFERRAL_STATES,
  type ReferralAction,
  type ReferralState,
} from '../domain/referral-lifecycle.js';
import { ReferralActionEnum, ReferralStateEnum } from './referral.enums.js';
import { Referral } from './referral.type.js';

const listOf = (fact: unknown): readonly unknown[] => (Array.isArray(fact) ? fact : []);

@ObjectType({
  implements: () => [ProblemType],
  description: 'Not possible from where the referral is now; nothing was changed.',
})
export class ActionNotAvailable extends ProblemType {
  @Field(() => ReferralStateEnum)
  readonly state: ReferralState;

  @Field(() => [ReferralActionEnum], { description: 'What is possible instead.' })
  readonly available: readonly ReferralAction[];

  constructor(problem: Problem) {
    super(problem);
    const named = listOf(problem.facts['available']);
    this.state = REFERRAL_STATES.find((state) => state === problem.facts['state']) ?? 'draft';
    this.available = REFERRAL_ACTIONS.filter((action) => named.includes(action));
  }
}

const isMissing = (fact: unknown): fact is MissingForRelease =>
  typeof fact === 'object' && fact !== null && 'code' in fact && 'message' in fact;

const sectionOf = (section: string | null): SectionKind | null =>
  SECTION_KINDS.find((kind) => kind === section) ?? null;

@ObjectType({
  implements: () => [ProblemType],
  description: 'The release does not allow it now; `missing` names each fix.',
})
export class ReleaseHeld extends ProblemType {
  @Field(() => [ReleaseCodeType])
  readonly missing: readonly ReleaseCodeType[];

  constructor(problem: Problem) {
    super(problem);
    this.missing = listOf(problem.facts['missing'])
      .filter(isMissing)
      .map(({ code, message, section }) => ({ code, message, section: sectionOf(section) }));
  }
}

const isAlternative = (fact: unknown): fact is AgreementAlternativeType =>
  typeof fact === 'object' && fact !== null && 'listingId' in fact && 'serviceName' in fact;

@ObjectType({
  implements: () => [ProblemType],
  description:
    'By the policy on agreements it does not go; nothing was changed. A supervisor may send it with a reason, answered as `agreement_override`.',
})
export class AgreementBlocks extends ProblemType {
  @Field(() => [AgreementAlternativeType], {
    description: 'Services of the same kind under an agreement; three at most.',
  })
  readonly alternatives: readonly AgreementAlternativeType[];

  constructor(problem: Problem) {
    super(problem);
    this.alternatives = listOf(problem.facts['alternatives']).filter(isAlternative);
  }
}

const OWN_PROBLEMS = {
  AGREEMENT_BLOCKS: AgreementBlocks,
  ACTION_NOT_AVAILABLE: ActionNotAvailable,
  RULE_BROKEN: RuleBroken,
  RELEASE_HELD: ReleaseHeld,
};

export const OpenReferralResult = createUnionType({
  name: 'OpenReferralResult',
  types: () => [Referral, InvalidInput, NotFound, NotAllowed] as const,
});

export const EditReferralDraftResult = createUnionType({
  name: 'EditReferralDraftResult',
  types: () => [Referral, InvalidInput, NotFound, NotAllowed, StaleVersion] as const,
});

export const ActOnReferralResult = createUnionType({
  name: 'ActOnReferralResult',
  types: () =>
    [
      Referral,
      NotFound,
      NotAllowed,
      InvalidInput,
      StaleVersion,
      ActionNotAvailable,
      RuleBroken,
      ReleaseHeld,
      AgreementBlocks,
    ] as const,
});

/** A referral, or a problem under its own type. */
export const answerOf = (result: Referral | Problem): Referral | ProblemType =>
  isProblem(result) ? problemType(result, OWN_PROBLEMS) : result;
