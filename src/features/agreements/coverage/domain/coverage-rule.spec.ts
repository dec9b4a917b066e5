import { describe, expect, it } from '@jest/globals';
import { AGREEMENT_TYPES, rungOf, type AgreementType } from '../../domain/agreement-types.js';
import { PARTNER_CATEGORIES, type PartnerCategory } from '../../domain/partner-categories.js';
import { ATTESTATION_KINDS, attestationKinds, type AttestationKind } from './attestation.js';
import type { AgreementFact, AttestationFact, CoverageFacts } from './coverage-facts.js';
import { countsOf, coverageMap, standingOf, type CoverageState } from './coverage-rule.js';
import { lapsingSoon } from './lapsing.js';

const AS_OF = '2026-11-25';
const PARTNER = { id: 'p', name: 'Mercy Falls' };

const agreement = (given: Partial<AgreementFact> = {}): AgreementFact => ({
  id: 'a',
  title: 'Discharges',
  type: 'mou',
  detailsRoles: true,
  partners: [PARTNER],
  categories: ['emergency_department'],
  isHeld: true,
  endsOn: null,
  isRenewed: false,
  heldUntil: null,
  checks: [],
  unattainable: null,
  ...given,
});

const attestation = (kind: AttestationKind, given: Partial<AttestationFact> = {}): AttestationFact => ({
  id: 't',
  category: 'emergency_department',
  kind,
  statement: 'There is none.',
  contingencyPlan: 'We drive.',
  attestedBy: 'Dora Lindqvist',
  attestedOn: '2026-01-10',
  reviewOn: '2027-01-10',
  file: null,
  ...given,
});

const facts = (given: Partial<CoverageFacts> = {}): CoverageFacts => ({
  asOf: AS_OF,
  agreements: [],
  attestations: [],
  efforts: [],
  licences: [],
  steps: [],
  ...given,
});

const effortOn = (day: string) => ({ day, agreementId: 'a', partnerId: null, category: null });
const stateOf = (category: PartnerCategory, given: Partial<CoverageFacts>): CoverageState =>
  standingOf(category, facts(given)).state;

describe('every category × type of agreement', () => {
  /* What one agreement in force is worth, written down by hand: a matrix that the rule must reproduce. */
  const WORTH: Readonly<Record<AgreementType, 'signed' | 'joint' | 'own' | 'nothing'>> = {
    dco_agreement: 'signed',
    contract: 'signed',
    moa: 'signed',
    mou: 'signed',
    care_coordination_agreement: 'signed',
    letter_of_commitment: 'signed',
    joint_protocol_unsigned: 'joint',
    ccbhc_protocol: 'own',
    informal: 'nothing',
    baa: 'nothing',
    qsoa: 'nothing',
    data_sharing: 'nothing',
    roi_process: 'nothing',
  };
  const rows = AGREEMENT_TYPES.flatMap((type) => PARTNER_CATEGORIES.map((category) => ({ type, category })));

  it.each(rows)('$type for $category', ({ type, category }) => {
    const isProtocolEnough = category === 'other_primary_care';
    const wanted = {
      signed: 'covered',
      joint: isProtocolEnough ? 'covered' : 'partial',
      own: isProtocolEnough ? 'covered' : 'partial',
      nothing: 'gap',
    }[WORTH[type]];
    const held = agreement({ type, categories: [category] });
    expect(stateOf(category, { agreements: [held], efforts: [effortOn(AS_OF)] })).toBe(wanted);
    expect(stateOf(category, { agreements: [{ ...held, isHeld: false, heldUntil: '2026-11-24' }] })).toBe('gap');
    const withoutEffort = stateOf(category, { agreements: [held] });
    expect(withoutEffort).toBe(WORTH[type] === 'own' ? 'gap' : wanted);
  });
});

describe('every category × attestation', () => {
  const rows = PARTNER_CATEGORIES.flatMap((category) => ATTESTATION_KINDS.map((kind) => ({ category, kind })));

  it.each(rows)('$kind of $category', ({ category, kind }) => {
    const attestations = [attestation(kind, { category })];
    const leaves = kind !== 'waived' && attestationKinds(category).includes(kind);
    expect(stateOf(category, { attestations })).toBe(kind === 'waived' ? 'waived' : leaves ? 'out_of_count' : 'gap');
  });

  it.each<[PartnerCategory, readonly AttestationKind[]]>([
    ['otp', ['none_in_service_area']],
    ['tribal_mh_sud', ['none_in_service_area']],
    ['fqhc', ['provided_directly']],
    ['rhc', ['not_applicable', 'none_in_service_area']],
  ])('%s leaves the count by %j alone', (category, kinds) => {
    expect(attestationKinds(category)).toEqual([...kinds, 'waived']);
  });

  it('never takes out what the criteria ask of everybody', () => {
    for (const category of ['va', 'schools', 'lifeline_988', 'emergency_department'] as const)
      expect(attestationKinds(category)).toEqual(['waived']);
  });
});

describe('a waiver', () => {
  it('counts through the day of its review, and no longer', () => {
    const of = (asOf: string): CoverageState =>
      stateOf('emergency_department', { asOf, attestations: [attestation('waived', { reviewOn: '2026-12-01' })] });
    expect([of('2026-11-30'), of('2026-12-01'), of('2026-12-02')]).toEqual(['waived', 'waived', 'gap']);
  });

  it('is also an agreement that was found not attainable, while its review is in time', () => {
    const unattainable = {
      justification: 'They sign nothing.',
      contingencyPlan: 'By telephone.',
      reviewOn: '2026-12-01',
    };
    const given = { agreements: [agreement({ isHeld: false, unattainable })] };
    expect(stateOf('emergency_department', given)).toBe('waived');
    const late = standingOf('emergency_department', facts({ ...given, asOf: '2026-12-02' }));
    expect(late).toMatchObject({ state: 'gap', missing: [{ kind: 'nothing' }, { kind: 'review', day: '2026-12-01' }] });
  });

  it('is weaker than something in force, and an attestation that there is none is contradicted by it', () => {
    const attestations = [attestation('none_in_service_area', { category: 'otp' })];
    const joint = agreement({ type: 'joint_protocol_unsigned', categories: ['otp'] });
    expect(standingOf('otp', facts({ attestations, agreements: [joint] }))).toMatchObject({
      state: 'out_of_count',
      missing: [{ kind: 'attested', day: '2026-01-10' }],
    });
    const signed = agreement({ categories: ['otp'] });
    expect(stateOf('otp', { attestations, agreements: [signed] })).toBe('covered');
    const waived = [attestation('waived', { category: 'otp' })];
    expect(stateOf('otp', { attestations: waived, agreements: [joint] })).toBe('partial');
  });
});

describe('our own protocol', () => {
  const own = agreement({ type: 'ccbhc_protocol' });

  it.each([
    ['2026-11-25', 'partial'],
    ['2025-11-26', 'partial'],
    ['2025-11-25', 'gap'],
    ['2026-11-26', 'gap'],
  ])('with an effort of %s is %s', (day, state) => {
    expect(stateOf('emergency_department', { agreements: [own], efforts: [effortOn(day)] })).toBe(state);
  });

  it.each([
    ['its partner', { agreementId: null, partnerId: 'p', category: null }, 'partial'],
    ['its category', { agreementId: null, partnerId: null, category: 'emergency_department' }, 'partial'],
    ['another partner', { agreementId: 'b', partnerId: 'q', category: 'va' }, 'gap'],
  ])('counts by an effort about %s', (_, about, state) => {
    expect(stateOf('emergency_department', { agreements: [own], efforts: [{ day: AS_OF, ...about }] })).toBe(state);
  });
});

describe('what is missing', () => {
  it('names obligations that nobody found in the agreement that serves best, and no good practice', () => {
    const present = (
      item: 'records_transfer' | 'follow_up_24h' | 'track_admission_discharge' | 'active_follow_up',
    ) => ({
      item,
      verdict: 'present' as const,
      clause: '4.2',
    });
    const half = agreement({ id: 'h', title: 'Half', checks: [present('follow_up_24h')] });
    const most = agreement({
      checks: [present('records_transfer'), present('track_admission_discharge'), present('active_follow_up')],
    });
    const { missing, obligations } = standingOf('emergency_department', facts({ agreements: [half, most] }));
    expect(missing).toEqual([{ kind: 'obligations', rung: 3, codes: ['follow_up_24h', 'suicide_risk_coordination'] }]);
    expect(obligations.find(({ code }) => code === 'records_transfer')).toMatchObject({ isMet: true, clause: '4.2' });
  });

  it('says why something in force counts for nothing, and what has ended', () => {
    const of = (given: Partial<AgreementFact>) =>
      standingOf('va', facts({ agreements: [agreement({ categories: ['va'], ...given })] })).missing;
    expect(of({ type: 'letter_of_commitment', detailsRoles: false })).toEqual([{ kind: 'roles', title: 'Discharges' }]);
    expect(of({ type: 'informal' })).toEqual([{ kind: 'informal', title: 'Discharges' }]);
    expect(of({ type: 'ccbhc_protocol' })).toEqual([{ kind: 'effort', title: 'Discharges' }]);
    expect(of({ isHeld: false, heldUntil: '2026-10-31' })).toEqual([
      { kind: 'ended', title: 'Discharges', day: '2026-10-31' },
    ]);
    expect(of({ type: 'joint_protocol_unsigned' })).toEqual([{ kind: 'below', rung: 2, target: 3 }]);
    expect(standingOf('va', facts()).missing).toEqual([{ kind: 'nothing' }]);
  });
});

describe('the map', () => {
  it('has all 23 categories, and a clinic that has nothing has 23 gaps', () => {
    const map = coverageMap(facts());
    expect(map.map(({ category }) => category)).toEqual(PARTNER_CATEGORIES);
    expect(countsOf(map)).toEqual({ total: 23, covered: 0, partial: 0, waived: 0, gaps: 23, outOfCount: 0 });
  });

  it('tells what lapses in 90 days, both ends counted, and nothing that was renewed', () => {
    const until = { isHeld: true, categories: [] };
    const lapsing = lapsingSoon(
      facts({
        agreements: [
          agreement({ ...until, id: '1', title: 'Today', endsOn: '2026-11-25' }),
          agreement({ ...until, id: '2', title: 'Day 90', endsOn: '2027-02-23' }),
          agreement({ ...until, id: '3', title: 'Day 91', endsOn: '2027-02-24' }),
          agreement({ ...until, id: '4', title: 'Renewed', endsOn: '2026-12-01', isRenewed: true }),
        ],
        attestations: [attestation('waived', { reviewOn: '2026-12-24' })],
        licences: [{ agreementId: '1', name: 'State license', partner: 'Mercy Falls', expiresOn: '2026-12-25' }],
      }),
    );
    expect(lapsing.map(({ day, kind }) => [day, kind])).toEqual([
      ['2026-11-25', 'agreement'],
      ['2026-12-24', 'attestation'],
      ['2026-12-25', 'licence'],
      ['2027-02-23', 'agreement'],
    ]);
  });
});

it('the worth of types in the matrix is that of the ladder', () => {
  expect(AGREEMENT_TYPES.map((type) => rungOf(type, true))).toEqual([
    3,
    3,
    3,
    3,
    3,
    3,
    2,
    1,
    0,
    null,
    null,
    null,
    null,
  ]);
});
