import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  agreementFacts,
  anAgreement,
  aSigner,
  aVersion,
  heldVersion,
  LEAD,
  PARTNER,
  signedVersion,
} from '../../../../../test/support/an-agreement.js';
import { isProblem } from '../../../../kernel/problem.js';
import {
  AGREEMENT_ACTIONS,
  AGREEMENT_STATES,
  agreementLifecycle,
  agreementStateSpec,
  type AgreementAction,
  type AgreementParty,
  type AgreementState,
} from '../../domain/agreement-lifecycle.js';
import { registerTexts } from '../texts/index.js';
import type { Agreement } from './agreement.js';
import type { AgreementAnswers, AgreementFacts } from './agreement-rules.js';
import { availableActions } from './available-actions.js';
import { actionSpec, availableTo, decide } from './decide.js';

const texts = registerTexts('en');
const PARTIES: readonly AgreementParty[] = ['keeper', 'system'];

/** An agreement to which every rule of the action would agree. */
function ready(state: AgreementState, action: AgreementAction): Agreement {
  const last = heldVersion({ endsOn: action === 'expire' ? '2026-11-24' : '2026-12-31' });
  const next = { id: 'next', number: 2, startsOn: '2027-01-01', endsOn: '2027-12-31' };
  const making = action === 'adopt' || action === 'take_back' ? signedVersion(next) : aVersion(next);
  return anAgreement({ state, versions: action === 'expire' ? [last] : [making, last] });
}

const take = (
  action: AgreementAction,
  agreement: Agreement,
  party: AgreementParty = 'keeper',
  facts: AgreementFacts = agreementFacts(),
  answers: AgreementAnswers = {},
) => decide(action, { agreement, party, answers, facts }, texts);

const code = (result: ReturnType<typeof take>): unknown =>
  isProblem(result) ? (result.facts['rule'] ?? result.code) : result.to;

const matrix = AGREEMENT_STATES.flatMap((state) =>
  AGREEMENT_ACTIONS.flatMap((action) => PARTIES.map((party) => [state, action, party] as const)),
);

describe('the whole matrix of states, actions and parties', () => {
  const targetInTable = (state: AgreementState, action: AgreementAction): string => {
    const { to, toIf = {} } = actionSpec(action);
    if (toIf.from_active && state === 'active') return toIf.from_active;
    if (toIf.from_expired && state === 'expired') return toIf.from_expired;
    return to === 'same' ? state : to;
  };

  it.each(matrix)('%s, %s, by the %s', (state, action, party) => {
    const spec = actionSpec(action);
    const isListed = spec.by.includes(party) && spec.from.includes(state);
    const step = take(action, ready(state, action), party);
    if (isProblem(step))
      expect({ isListed, code: step.code }).toEqual({
        isListed: false,
        code: spec.by.includes(party) ? 'AGREEMENT_ACTION_NOT_AVAILABLE' : 'NOT_ALLOWED',
      });
    else expect({ isListed, ...step }).toEqual({ isListed: true, to: targetInTable(state, action), emits: spec.emits });
  });
});

describe('the life of an agreement', () => {
  const targets = (action: AgreementAction): readonly string[] => {
    const { to, toIf = {} } = actionSpec(action);
    return [to, ...Object.values(toIf)].filter((target) => target !== 'same');
  };

  it('can reach every state', () => {
    const reached = new Set<string>([agreementLifecycle.initial]);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const action of AGREEMENT_ACTIONS)
        if (AGREEMENT_STATES.some((from) => reached.has(from) && actionSpec(action).from.includes(from)))
          targets(action).forEach((to) => reached.add(to));
    }
    expect([...reached].sort()).toEqual([...AGREEMENT_STATES].sort());
  });

  it('never leaves a sealed state, whatever is tried however often', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...AGREEMENT_STATES.filter((state) => agreementStateSpec(state).sealed)),
        fc.array(fc.tuple(fc.constantFrom(...AGREEMENT_ACTIONS), fc.constantFrom(...PARTIES)), { maxLength: 20 }),
        (state, steps) => steps.every(([action, party]) => isProblem(take(action, ready(state, action), party))),
      ),
    );
  });

  it('stays within its states on every walk', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...AGREEMENT_ACTIONS), { maxLength: 30 }), (walk) => {
        let state: AgreementState = agreementLifecycle.initial;
        for (const action of walk) {
          const step = take(action, ready(state, action), actionSpec(action).by[0]);
          if (!isProblem(step)) state = step.to;
          expect(AGREEMENT_STATES).toContain(state);
        }
      }),
    );
  });
});

describe('offering', () => {
  const atTable = (given: Partial<Agreement>): Agreement => anAgreement({ state: 'negotiation', ...given });

  it.each<[string, Agreement, string]>([
    ['needs a first day', atTable({ versions: [aVersion({ startsOn: null })] }), 'version_is_whole'],
    ['needs a text', atTable({ versions: [aVersion({ terms: null })] }), 'version_is_whole'],
    ['takes a file for a text', atTable({ versions: [aVersion({ terms: null, hasFile: true })] }), 'signature'],
    ['needs a signer of ours', atTable({ signers: [aSigner(PARTNER)] }), 'signers_are_named'],
    ['needs a signer of each partner', atTable({ signers: [aSigner(LEAD)] }), 'signers_are_named'],
    ['is not for what nobody signs', atTable({ type: 'ccbhc_protocol' }), 'type_is_signed'],
    ['is not done twice', atTable({ versions: [signedVersion()] }), 'version_is_draft'],
    ['freezes a whole draft', atTable({}), 'signature'],
  ])('%s', (_, agreement, result) => {
    expect(code(take('offer', agreement))).toBe(result);
  });

  it('names whose signer is missing', () => {
    expect(take('offer', atTable({ signers: [] }))).toMatchObject({
      message: 'Name who signs for Alder Valley, Mercy Falls.',
    });
  });
});

describe('adopting', () => {
  const signing = (given: Partial<Agreement>): Agreement =>
    anAgreement({ state: 'signature', versions: [signedVersion()], ...given });

  it.each<[string, Agreement, string]>([
    ['is for what all have signed', signing({}), 'active'],
    ['waits for the last', signing({ versions: [signedVersion({ signatures: signedVersion().signatures.slice(1) })] }), 'signed_by_all_or_unsigned_type'], // prettier-ignore
    ['needs no signature of what nobody signs', anAgreement({ type: 'joint_protocol_unsigned' }), 'active'],
    ['of an informal arrangement needs no text', anAgreement({ type: 'informal', versions: [aVersion({ terms: null })] }), 'active'], // prettier-ignore
    ['of less stringent crisis services needs the approval', signing({ versions: [signedVersion({ lacksApproval: true })] }), 'crisis_is_approved'], // prettier-ignore
    ['never lets two versions hold on one day', signing({ versions: [signedVersion({ number: 2 }), heldVersion()] }), 'no_day_is_held_twice'], // prettier-ignore
    ['ends what began before it', signing({ versions: [signedVersion({ number: 2, startsOn: '2026-12-01' }), heldVersion()] }), 'active'], // prettier-ignore
  ])('%s', (_, agreement, result) => {
    expect(code(take('adopt', agreement))).toBe(result);
  });
});

describe('the end', () => {
  const active = anAgreement({ state: 'active', versions: [heldVersion()] });

  it('comes by itself only when the last day has passed', () => {
    const on = (today: string) => code(take('expire', active, 'system', agreementFacts({ today })));
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual(['last_day_has_passed', 'expired']);
    expect(code(take('expire', { ...active, versions: [heldVersion({ endsOn: null })] }, 'system'))).toBe('last_day_has_passed'); // prettier-ignore
  });

  it('asks first what becomes of open referrals', () => {
    expect(take('terminate', active, 'keeper', agreementFacts({ openReferrals: 2 }))).toMatchObject({
      facts: { rule: 'no_open_referrals_unanswered' },
      message: expect.stringContaining('2 open referrals'),
    });
  });

  it('by another agreement asks for one that holds', () => {
    expect(code(take('supersede', active, 'keeper', agreementFacts(), { successor: 'nobody' }))).toBe(
      'successor_is_active',
    );
    expect(code(take('supersede', active, 'keeper', agreementFacts(), { successor: 'other' }))).toBe('superseded');
  });
});

describe('what is offered to press', () => {
  it.each<[string, Agreement, string | undefined]>([
    ['ask, at first', anAgreement(), 'reach_out'],
    ['ask for signatures, of what is signed', anAgreement({ state: 'negotiation' }), 'offer'],
    ['put in force, of what is not', anAgreement({ state: 'negotiation', type: 'ccbhc_protocol' }), 'adopt'],
    ['nothing while signatures are missing', anAgreement({ state: 'signature', versions: [signedVersion({ signatures: [] })] }), undefined], // prettier-ignore
    ['put in force, once all have signed', anAgreement({ state: 'signature', versions: [signedVersion()] }), 'adopt'],
    ['nothing of what simply holds', anAgreement({ state: 'active', versions: [heldVersion()] }), undefined],
  ])('%s', (_, agreement, primary) => {
    expect(availableActions(agreement, agreementFacts()).find(({ isPrimary }) => isPrimary)?.action).toBe(primary);
  });

  it('is exactly what can be tried', () => {
    const agreement = anAgreement({ state: 'active', versions: [heldVersion()] });
    const step = { agreement, party: 'keeper', answers: {}, facts: agreementFacts() } as const;
    expect(availableTo(step)).toEqual(['terminate', 'supersede']);
    expect(availableActions({ ...agreement, possibleSuccessors: [] }, agreementFacts())).toEqual([
      { action: 'terminate', isPrimary: false, asks: actionSpec('terminate').asks },
    ]);
  });
});
