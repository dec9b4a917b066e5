import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import {
  InvalidInput,
  NotAllowed,
  NotFound,
  problemType,
  ProblemType,
  RuleBroken,
  StaleVersion,
} from '../../../../platform/graphql/index.js';
import {
  AGREEMENT_ACTIONS,
  AGREEMENT_STATES,
  type AgreementAction,
  type AgreementState,
} from '../../domain/agreement-lifecycle.js';
import { AgreementActionEnum, AgreementStateEnum } from './agreement.enums.js';
import { AgreementType } from './agreement.type.js';

@ObjectType({
  implements: () => [ProblemType],
  description: 'Not possible from where the agreement is now; nothing was changed.',
})
export class AgreementActionNotAvailable extends ProblemType {
  @Field(() => AgreementStateEnum)
  readonly state: AgreementState;

  @Field(() => [AgreementActionEnum], { description: 'What is possible instead.' })
  readonly available: readonly AgreementAction[];

  constructor(problem: Problem) {
    super(problem);
    const named: unknown = problem.facts['available'];
    this.state = AGREEMENT_STATES.find((state) => state === problem.facts['state']) ?? 'identified';
    this.available = AGREEMENT_ACTIONS.filter((action) => Array.isArray(named) && named.includes(action));
  }
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Only a named signer of a party signs for it.',
})
export class SignerWithoutAuthority extends ProblemType {
  @Field(() => [String], { description: 'Who may sign for it.' })
  readonly signers: readonly string[];

  constructor(problem: Problem) {
    super(problem);
    const named: unknown = problem.facts['signers'];
    this.signers = Array.isArray(named) ? named.map(String) : [];
  }
}

const OWN_PROBLEMS = {
  AGREEMENT_ACTION_NOT_AVAILABLE: AgreementActionNotAvailable,
  RULE_BROKEN: RuleBroken,
  SIGNER_WITHOUT_AUTHORITY: SignerWithoutAuthority,
};

export const StartAgreementResult = createUnionType({
  name: 'StartAgreementResult',
  types: () => [AgreementType, InvalidInput, NotFound, NotAllowed] as const,
});

export const EditAgreementResult = createUnionType({
  name: 'EditAgreementResult',
  types: () => [AgreementType, InvalidInput, NotFound, NotAllowed, StaleVersion, RuleBroken] as const,
});

export const ActOnAgreementResult = createUnionType({
  name: 'ActOnAgreementResult',
  types: () =>
    [AgreementType, InvalidInput, NotFound, NotAllowed, StaleVersion, AgreementActionNotAvailable, RuleBroken] as const,
});

export const AgreementSignatureResult = createUnionType({
  name: 'AgreementSignatureResult',
  types: () => [AgreementType, InvalidInput, NotFound, NotAllowed, SignerWithoutAuthority, RuleBroken] as const,
});

/** An agreement, or a problem under its own type. */
export const agreementResult = (result: AgreementType | Problem): AgreementType | ProblemType =>
  isProblem(result) ? problemType(result, OWN_PROBLEMS) : result;
