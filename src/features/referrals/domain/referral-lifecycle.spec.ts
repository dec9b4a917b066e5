import { describe, expect, it } from '@jest/globals';
import { keysOf, startsOf } from '../../../kernel/lifecycle/lifecycle.js';
import { clocks } from './clocks.js';
import { actionSpec } from './decide.js';
import { referralReasons, type ReasonSpec } from './reasons-and-outcomes.js';
import {
  isOpen,
  REFERRAL_ACTIONS,
  REFERRAL_STATES,
  referralLifecycle,
  stateSpec,
  type ReferralAction,
  type ReferralState,
} from './referral-lifecycle.js';

const targetsOf = (action: ReferralAction): readonly ReferralState[] => {
  const { to, toIf = {} } = actionSpec(action);
  return [to, ...Object.values(toIf)].filter((target) => target !== 'same' && target !== 'previous');
};

const LEADS_OUT_OF_AN_END = ['undo', 'reopen', 'void', 'accept', 'waitlist', 'decline'];

describe('the life of a referral', () => {
  it('can reach every state', () => {
    const reached = new Set<string>([referralLifecycle.initial]);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const action of REFERRAL_ACTIONS) {
        if (startsOf(referralLifecycle, actionSpec(action)).some((from) => reached.has(from)))
          targetsOf(action).forEach((to) => reached.add(to));
      }
    }
    expect([...reached].sort()).toEqual([...REFERRAL_STATES].sort());
  });

  it('can end from every open state', () => {
    const ends = (from: ReferralState) =>
      REFERRAL_ACTIONS.some(
        (action) =>
          startsOf(referralLifecycle, actionSpec(action)).includes(from) && targetsOf(action).some((to) => !isOpen(to)),
      );
    expect(REFERRAL_STATES.filter(isOpen).filter((state) => !ends(state))).toEqual([]);
  });

  it.each(REFERRAL_STATES.filter((state) => !isOpen(state)))(
    'leaves %s only by undo, reopen or void, or by a late answer',
    (state) => {
      const leaving = REFERRAL_ACTIONS.filter(
        (action) => startsOf(referralLifecycle, actionSpec(action)).includes(state) && actionSpec(action).to !== 'same',
      );
      expect(leaving.filter((action) => !LEADS_OUT_OF_AN_END.includes(action))).toEqual([]);
      if (state !== 'no_response')
        expect(leaving.filter((action) => ['accept', 'waitlist', 'decline'].includes(action))).toEqual([]);
    },
  );

  it('leads nowhere from void', () => {
    expect(
      REFERRAL_ACTIONS.filter((action) => startsOf(referralLifecycle, actionSpec(action)).includes('void')),
    ).toEqual([]);
  });

  it('gives the side whose move it is something to do in every open state', () => {
    const stuck = REFERRAL_STATES.filter(isOpen).filter((state) => {
      const { nextMove } = stateSpec(state);
      return !REFERRAL_ACTIONS.some(
        (action) =>
          actionSpec(action).to !== 'same' &&
          actionSpec(action).by.some((party) => party === nextMove) &&
          startsOf(referralLifecycle, actionSpec(action)).includes(state),
      );
    });
    expect(stuck).toEqual([]);
  });

  it('runs only clocks that exist, each for the side whose move it is', () => {
    for (const state of REFERRAL_STATES) {
      const { clock, nextMove } = stateSpec(state);
      if (clock === undefined) continue;
      expect(keysOf(clocks)).toContain(clock);
      expect(Object.entries(clocks).find(([name]) => name === clock)?.[1].side).toBe(nextMove);
    }
  });

  it('asks for the reason or the outcome of every end', () => {
    const asked = (action: ReferralAction) => (actionSpec(action).asks ?? []).map(({ name }) => name);
    expect(asked('decline')).toContain('reason');
    expect(asked('withdraw')).toContain('reason');
    expect(asked('request_withdrawal')).toContain('reason');
    expect(asked('close')).toContain('outcome');
  });

  it('offers a reason only where it is meant', () => {
    const offered = actionSpec('decline').asks?.find(({ name }) => name === 'reason')?.options ?? [];
    const meant = Object.entries<ReasonSpec>(referralReasons)
      .filter(([, spec]) => spec.for.includes('decline'))
      .map(([code]) => code);
    expect(offered).toEqual(meant);
    expect(offered).not.toContain('consent_revoked');
  });
});
