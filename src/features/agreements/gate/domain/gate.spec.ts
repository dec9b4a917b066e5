import { describe, expect, it } from '@jest/globals';
import { anAgreement, gateFacts } from '../../../../../test/support/gate-facts.js';
import type { AgreementOnDay } from './agreement-on-day.js';
import { gate } from './gate.js';
import {
  everyCase,
  PACKET_TIERS,
  VERDICTS,
  verdictOf,
  type PolicyCase,
  type PolicyRule,
  type Verdict,
} from './policy.js';
import { STANDINGS, TYPE_GROUPS, type Standing, type TypeGroup } from './standing.js';

const DAY = '2026-11-17';

/** An agreement that stands so on the day. */
const standing: Readonly<Record<Standing, Partial<AgreementOnDay> | null>> = {
  in_force: {},
  expiring: { lastDay: '2026-12-07' },
  not_covering: { covers: false, coversAsDco: false },
  expired: { isInForce: false, lastDay: '2026-11-16' },
  terminated: { isInForce: false, state: 'terminated' },
  in_the_making: { isInForce: false, state: 'signature', hasHeld: null },
  not_attainable: { isInForce: false, state: 'not_attainable', hasHeld: null },
  none: null,
};

const type: Readonly<Record<TypeGroup, AgreementOnDay['type']>> = {
  dco: 'dco_agreement',
  signed: 'mou',
  unsigned: 'joint_protocol_unsigned',
  other: 'baa',
};

function factsFor({ standing: how, group, dcoService }: PolicyCase, policy: readonly PolicyRule[] | null = null) {
  const given = standing[how];
  const agreements = given && group ? [anAgreement({ type: type[group], coversAsDco: true, ...given })] : [];
  return gateFacts(agreements, { day: DAY, isDelegated: dcoService, policy: policy && { number: 3, rules: policy } });
}

/** What the issue asks of the default, said once more in other words. */
function byDefault({ standing: how, group, dcoService }: PolicyCase): Verdict {
  const holds = how === 'in_force' || how === 'expiring';
  if (dcoService) return holds && group === 'dco' ? 'allow' : 'block';
  return holds && group !== 'other' ? 'allow' : 'warn';
}

const cases = everyCase().map((each) => [Object.values(each).join(' / '), each] as const);

describe('the default policy, on every standing, kind, tier and service', () => {
  it('knows every case', () => {
    const perTier = (STANDINGS.length - 1) * TYPE_GROUPS.length + 1;
    expect(cases).toHaveLength(perTier * PACKET_TIERS.length * 2);
  });

  it.each(cases)('%s', (_, each) => {
    const decision = gate(factsFor(each), { tier: each.tier, isEmergency: false });
    expect(decision).toMatchObject({
      verdict: byDefault(each),
      standing: each.standing,
      isDcoService: each.dcoService,
      policy: 0,
    });
  });
});

describe('a policy that tells tiers apart, on every case', () => {
  const rule = (given: Partial<PolicyRule>): PolicyRule => ({
    standings: [],
    groups: [],
    tiers: [],
    dcoService: null,
    verdict: 'allow',
    ...given,
  });
  const policy = [
    rule({ standings: ['in_force', 'expiring'], groups: ['dco', 'signed'] }),
    rule({ tiers: ['substance_use'], verdict: 'block' }),
    rule({ tiers: ['health'], verdict: 'reason' }),
    rule({ dcoService: true, standings: ['none'], verdict: 'warn' }),
  ];

  function expected({ standing: how, group, tier, dcoService }: PolicyCase): Verdict {
    if ((how === 'in_force' || how === 'expiring') && (group === 'dco' || group === 'signed')) return 'allow';
    if (tier === 'substance_use') return 'block';
    if (tier === 'health') return 'reason';
    return dcoService && how === 'none' ? 'warn' : 'allow';
  }

  it.each(cases)('%s', (_, each) => {
    expect(gate(factsFor(each, policy), { tier: each.tier, isEmergency: false })).toMatchObject({
      verdict: expected(each),
      policy: 3,
    });
    expect(verdictOf(policy, each)).toBe(expected(each));
  });

  it.each(cases)('never holds an emergency up: %s', (_, each) => {
    const { verdict } = gate(factsFor(each, policy), { tier: each.tier, isEmergency: true });
    expect(VERDICTS.indexOf(verdict)).toBeLessThanOrEqual(VERDICTS.indexOf('warn'));
  });
});

describe('several agreements', () => {
  const ask = { tier: 'contact_and_need', isEmergency: false } as const;

  it('let it go when one of them does', () => {
    const expired = anAgreement({ id: 'x', ...standing.expired });
    const decision = gate(gateFacts([expired, anAgreement({ id: 'y' })]), ask);
    expect([decision.verdict, decision.decidedBy?.id, decision.agreements.map(({ standing: how }) => how)]).toEqual([
      'allow',
      'y',
      ['in_force', 'expired'],
    ]);
  });

  it('make a DCO service of what a DCO agreement names, and no memorandum opens it', () => {
    const dco = anAgreement({ type: 'dco_agreement', namesAsDco: true, ...standing.expired });
    expect(gate(gateFacts([dco, anAgreement({ id: 'y' })]), ask)).toMatchObject({
      verdict: 'block',
      isDcoService: true,
    });
    const idea = { ...dco, state: 'outreach', hasHeld: null } as const;
    expect(gate(gateFacts([idea, anAgreement({ id: 'y' })]), ask)).toMatchObject({
      verdict: 'allow',
      isDcoService: false,
    });
  });

  it('of which the one that was replaced counts no more', () => {
    const replaced = anAgreement({ isInForce: false, state: 'superseded' });
    expect(gate(gateFacts([replaced]), ask)).toMatchObject({ standing: 'none', verdict: 'warn', agreements: [] });
  });
});

it('changes by itself on the day after the last', () => {
  const on = (day: string, isInForce: boolean) =>
    gate(gateFacts([anAgreement({ lastDay: '2026-11-17', isInForce })], { day }), {
      tier: 'contact_and_need',
      isEmergency: false,
    });
  expect([on('2026-11-17', true).standing, on('2026-11-18', false).standing]).toEqual(['expiring', 'expired']);
  expect([on('2026-11-17', true).verdict, on('2026-11-18', false).verdict]).toEqual(['allow', 'warn']);
});
