import { expect, it } from '@jest/globals';
import { GATED_STATES } from './gated-states.js';
import { REFERRAL_STATES } from './referral-lifecycle.js';

it('asks for agreements wherever one may speak, and spares the rest', () => {
  expect(REFERRAL_STATES.filter((state) => !GATED_STATES.includes(state))).toEqual([
    'accepted',
    'withdrawal_requested',
    'void',
  ]);
});
