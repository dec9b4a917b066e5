import { startsOf, type ActionSpec } from '../../../kernel/lifecycle/lifecycle.js';
import { REFERRAL_ACTIONS, referralLifecycle, type ReferralAction, type ReferralRule } from './referral-lifecycle.js';
import { referralRules, SETTLED_RULES, type StepQuestion } from './referral-rules.js';

const needsOf = (action: ReferralAction): readonly ReferralRule[] => {
  const spec = referralLifecycle.actions[action];
  return 'needs' in spec ? spec.needs : [];
};

/**
 * The actions that this party may try now. One that only lacks an answer or a signature is among them: it says what is
 * missing when it is pressed. One that nothing can make possible now is not.
 */
export function availableTo(step: StepQuestion): readonly ReferralAction[] {
  return REFERRAL_ACTIONS.filter((action) => {
    const spec: ActionSpec = referralLifecycle.actions[action];
    if (!spec.by.includes(step.party) || !startsOf(referralLifecycle, spec, step.party).includes(step.referral.state))
      return false;
    return needsOf(action).every((rule) => !SETTLED_RULES.includes(rule) || referralRules[rule](step));
  });
}
