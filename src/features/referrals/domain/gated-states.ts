import { startsOf, type ActionSpec } from '../../../kernel/lifecycle/lifecycle.js';
import {
  REFERRAL_ACTIONS,
  REFERRAL_STATES,
  referralLifecycle,
  stateSpec,
  type ReferralState,
} from './referral-lifecycle.js';

const PROMISED = ['first_response', 'decision', 'first_contact'];

const targetsOf = ({ to, toIf = {} }: ActionSpec): readonly string[] => [to, ...Object.values(toIf)];

function mattersTo(action: ActionSpec, from: ReferralState): boolean {
  if (action.needs?.includes('agreement_permits')) return true;
  const targets = targetsOf(action);
  return REFERRAL_STATES.some(
    (state) => state !== from && targets.includes(state) && PROMISED.includes(stateSpec(state).clock ?? ''),
  );
}

/** The states from which some step asks what agreements allow, or starts a clock of which they may speak: told by the table. */
export const GATED_STATES: readonly ReferralState[] = REFERRAL_STATES.filter((state) =>
  REFERRAL_ACTIONS.some((name) => {
    const action: ActionSpec = referralLifecycle.actions[name];
    return startsOf(referralLifecycle, action).includes(state) && mattersTo(action, state);
  }),
);
