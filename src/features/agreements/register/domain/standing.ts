import type { AgreementAction, AgreementState } from '../../domain/agreement-lifecycle.js';
import type { Agreement } from './agreement.js';
import type { AgreementAnswers, AgreementFacts } from './agreement-rules.js';

/** A step that was decided, with all that it is done by. */
export interface MovingAgreement {
  readonly agreement: Agreement;
  readonly action: AgreementAction;
  readonly answers: AgreementAnswers;
  readonly facts: AgreementFacts;
}

/** What a step leaves of an agreement itself; its versions are another matter. */
export interface AgreementStanding {
  readonly state: AgreementState;
  readonly justification: string | null;
  readonly contingencyPlan: string | null;
  readonly reviewOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly supersededBy: string | null;
}

/** The first day on which nothing of it holds any more, where the step ends it. */
export function endsFrom({ action, answers, facts }: MovingAgreement): string | null {
  if (action === 'terminate') return answers['ended_on'] ?? null;
  return action === 'supersede' ? facts.today : null;
}

export function standingAfter(moving: MovingAgreement, to: AgreementState): AgreementStanding {
  const { agreement, answers } = moving;
  return {
    state: to,
    justification: answers['justification'] ?? agreement.justification,
    contingencyPlan: answers['contingency_plan'] ?? agreement.contingencyPlan,
    reviewOn: to === 'not_attainable' ? (answers['review_on'] ?? agreement.reviewOn) : null,
    endedOn: endsFrom(moving) ?? agreement.endedOn,
    endReason: answers['reason'] ?? agreement.endReason,
    supersededBy: answers['successor'] ?? null,
  };
}
