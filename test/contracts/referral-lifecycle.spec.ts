import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { clocks } from '../../src/features/referrals/domain/clocks.js';
import { referralLifecycleDocument } from '../../src/features/referrals/domain/lifecycle-document.js';
import { referralOutcomes, referralReasons } from '../../src/features/referrals/domain/reasons-and-outcomes.js';
import { CONFIRMED_WITH, NEXT_STEPS } from '../../src/features/referrals/domain/referral-asks.js';
import { REFERRAL_ACTIONS, REFERRAL_STATES } from '../../src/features/referrals/domain/referral-lifecycle.js';
import { URGENCIES } from '../../src/features/referrals/domain/urgency.js';
import { referralTexts } from '../../src/features/referrals/texts/index.js';
import { useDatabase } from '../support/database.js';

const given = useDatabase();

async function checkedCodes(constraint: string): Promise<readonly string[]> {
  const { rows } = await given.owner.query<{ definition: string }>(
    'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
    [constraint],
  );
  return [...(rows[0]?.definition ?? '').matchAll(/'([a-z_]+)'::text/g)].map(([, code = '']) => code);
}

describe('the table of the lifecycle and the database', () => {
  it.each<[string, readonly string[]]>([
    ['referral_state', REFERRAL_STATES],
    ['referral_reason', Object.keys(referralReasons)],
    ['referral_outcome', Object.keys(referralOutcomes)],
    ['referral_next_step', NEXT_STEPS],
    ['referral_due_clock', Object.keys(clocks)],
    ['referral_urgency', URGENCIES],
    ['referral_confirmed_with', CONFIRMED_WITH],
  ])('agree on %s', async (constraint, codes) => {
    expect([...(await checkedCodes(constraint))].sort()).toEqual([...codes].sort());
  });

  it('agree on which states are ends', async () => {
    const ended = REFERRAL_STATES.filter((state) =>
      ['declined', 'withdrawn', 'no_response', 'closed', 'void'].includes(state),
    );
    expect([...(await checkedCodes('ended_when_ended'))].sort()).toEqual([...ended].sort());
  });
});

describe('what is drawn from the table', () => {
  it('stands in docs/generated as the code draws it now', () => {
    const path = join(import.meta.dirname, '../../docs/generated/referral-lifecycle.md');
    expect(readFileSync(path, 'utf8')).toBe(referralLifecycleDocument());
  });

  it.each(['en', 'es'] as const)('has words in %s', (locale) => {
    const { states, actions, reasons, outcomes, happened, headlines } = referralTexts(locale);
    expect([Object.keys(states), Object.keys(headlines)]).toEqual([REFERRAL_STATES, REFERRAL_STATES]);
    expect([Object.keys(actions), Object.keys(happened)]).toEqual([REFERRAL_ACTIONS, REFERRAL_ACTIONS]);
    expect(Object.keys(reasons)).toEqual(Object.keys(referralReasons));
    expect(Object.keys(outcomes)).toEqual(Object.keys(referralOutcomes));
  });
});
