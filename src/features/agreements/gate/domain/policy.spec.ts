import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gateTexts } from '../texts/index.js';
import {
  DEFAULT_POLICY,
  everyCase,
  PACKET_TIERS,
  policyFault,
  verdictOf,
  VERDICTS,
  type PolicyRule,
} from './policy.js';
import { STANDINGS, TYPE_GROUPS } from './standing.js';

const texts = gateTexts('en').policyFaults;
const rule = (given: Partial<PolicyRule> = {}): PolicyRule => ({
  standings: [],
  groups: [],
  tiers: [],
  dcoService: null,
  verdict: 'warn',
  ...given,
});
const rules = fc.array(
  fc.record({
    standings: fc.subarray([...STANDINGS]),
    groups: fc.subarray([...TYPE_GROUPS]),
    tiers: fc.subarray([...PACKET_TIERS]),
    dcoService: fc.constantFrom(true, false, null),
    verdict: fc.constantFrom(...VERDICTS),
  }),
  { maxLength: 6 },
);

describe('what is wrong with a policy', () => {
  it('is nothing with the one that holds from the start', () => {
    expect(policyFault(DEFAULT_POLICY, texts)).toBeNull();
    expect(policyFault([], texts)).toBeNull();
  });

  it('names a rule that the others leave nothing to', () => {
    expect(policyFault([rule(), rule({ dcoService: true, verdict: 'block' })], texts)).toMatchObject({
      field: 'rules.1',
      message: texts.neverDecides(2),
    });
    const halves = [rule({ dcoService: true }), rule({ dcoService: false }), rule({ verdict: 'allow' })];
    expect(policyFault(halves, texts)?.field).toBe('rules.2');
  });

  it('names a rule for a case that there is not', () => {
    expect(policyFault([rule({ standings: ['none'], groups: ['dco'] })], texts)).toMatchObject({
      field: 'rules.0',
      message: texts.noSuchCase(1),
    });
  });

  it('is too many rules', () => {
    expect(
      policyFault(
        Array.from({ length: 41 }, () => rule()),
        texts,
      )?.message,
    ).toBe(texts.tooMany(40));
  });

  it('is found exactly when taking a rule away changes no case', () => {
    fc.assert(
      fc.property(rules, (policy) => {
        const idle = policy.findIndex((_, place) => {
          const marked = policy.map((each, at) => ({ ...each, verdict: at === place ? 'block' : 'allow' }) as const);
          return everyCase().every((each) => verdictOf(marked, each) === 'allow');
        });
        expect(policyFault(policy, texts)?.field ?? null).toBe(idle === -1 ? null : `rules.${idle}`);
      }),
    );
  });
});
