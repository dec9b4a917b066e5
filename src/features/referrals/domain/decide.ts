import { startsOf, type ActionSpec } from '../../../kernel/lifecycle/lifecycle.js';
import { notAllowed, Problem } from '../../../kernel/problem.js';
import type { ReferralTexts } from '../texts/index.js';
import { availableTo } from './available-to.js';
import {
  referralLifecycle,
  type Party,
  type ReferralAction,
  type ReferralRule,
  type ReferralState,
  type TargetCondition,
} from './referral-lifecycle.js';
import { RELEASE_RULES, referralRules, type StepQuestion } from './referral-rules.js';

type ReferralActionSpec = Omit<ActionSpec<ReferralState>, 'by' | 'needs' | 'toIf'> & {
  readonly by: readonly Party[];
  readonly needs?: readonly ReferralRule[];
  readonly toIf?: Readonly<Partial<Record<TargetCondition, ReferralState>>>;
};

export const actionSpec = (action: ReferralAction): ReferralActionSpec => referralLifecycle.actions[action];

/** Whether the release must be decided before this action can be. */
export const needsRelease = (action: ReferralAction): boolean => {
  const { needs = [], toIf = {} } = actionSpec(action);
  return needs.some((rule) => RELEASE_RULES.includes(rule)) || toIf.release_is_hold !== undefined;
};

/** A step that may be taken: where it leads. */
export interface Step {
  readonly to: ReferralState;
  readonly emits: string;
}

const conditions = {
  release_is_hold: ({ facts }) => facts.release?.outcome === 'HOLD',
  from_in_service: ({ referral }) => referral.state === 'in_service',
  never_sent: ({ referral }) => referral.sentAt === null,
  by_the_receiver: ({ party }) => party === 'receiver',
} satisfies Record<TargetCondition, (step: StepQuestion) => boolean>;

const isTargetCondition = (name: string): name is TargetCondition => name in conditions;

function targetOf({ to, toIf = {} }: ReferralActionSpec, step: StepQuestion): ReferralState {
  for (const [condition, target] of Object.entries(toIf)) {
    if (isTargetCondition(condition) && conditions[condition](step)) return target;
  }
  if (to === 'same') return step.referral.state;
  if (to === 'previous') return step.referral.lastStep?.before.state ?? step.referral.state;
  return to;
}

/** Whether the table lists the action for this party in this state. */
export const isListed = (action: ReferralAction, party: Party, state: ReferralState): boolean => {
  const spec = actionSpec(action);
  return spec.by.includes(party) && startsOf(referralLifecycle, spec, party).includes(state);
};

function ruleBroken(rule: ReferralRule, { facts }: StepQuestion, { rules }: ReferralTexts): Problem {
  const missing = facts.release?.missing ?? [];
  if (!RELEASE_RULES.includes(rule)) return new Problem('RULE_BROKEN', rules[rule], { facts: { rule } });
  return new Problem('RELEASE_HELD', rules[rule], { facts: { missing, rule } });
}

/** The referral is not at a state from which this can be done; says which state it is, and what can be done. */
export function notAvailable({ referral, party, facts }: StepQuestion, texts: ReferralTexts): Problem {
  const available = availableTo({ referral, party, facts, answers: {} });
  return new Problem('ACTION_NOT_AVAILABLE', texts.faults.notAvailable(texts.states[referral.state]), {
    facts: { state: referral.state, available },
  });
}

/** Pure: the same facts always give the same answer, so the whole matrix is tested without a database. */
export function decide(action: ReferralAction, step: StepQuestion, texts: ReferralTexts): Step | Problem {
  const spec = actionSpec(action);
  if (!spec.by.includes(step.party)) return notAllowed(texts.faults.notYours);
  if (!isListed(action, step.party, step.referral.state)) return notAvailable(step, texts);

  const broken = spec.needs?.find((rule) => !referralRules[rule](step));
  if (broken) return ruleBroken(broken, step, texts);
  return { to: targetOf(spec, step), emits: spec.emits };
}
