import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DCO_TERMS } from '../../domain/dco-terms.js';
import { NINE_SERVICES, type RequiredService } from '../../domain/nine-services.js';
import { checklistOn, missingIn, type TermCheck, type Verdict } from './checklist.js';
import { dcoServicesFault, lacksHhsApproval, type DcoServiceTerms } from './dco-service.js';
import { clashingPeriod, directShare, type EncounterRow } from './direct-share.js';
import { nineServicesMatrix, type PartnerInForce } from './nine-services-matrix.js';

const NO_NEEDS = { categories: [], needsApproval: false };

const check = (item: string, verdict: Verdict, checkedOn: string): TermCheck => ({
  list: 'dco_terms',
  item,
  verdict,
  clause: '§ 4',
  note: null,
  checkedBy: 'Dora',
  checkedAt: new Date(`${checkedOn}T15:00:00Z`),
  checkedOn,
});

describe('the checklist of a DCO agreement', () => {
  it('has 18 terms, of which 17 are asked of each, and HHS approval only where it is needed', () => {
    expect(checklistOn('dco_terms', NO_NEEDS, [], '2026-11-25')).toHaveLength(18);
    expect(missingIn(checklistOn('dco_terms', NO_NEEDS, [], '2026-11-25'))).toBe(17);
    expect(missingIn(checklistOn('dco_terms', { ...NO_NEEDS, needsApproval: true }, [], '2026-11-25'))).toBe(18);
  });

  it('stands as the newest word by the end of each day has it', () => {
    const checks = [check('payment', 'present', '2026-11-10'), check('payment', 'missing', '2026-11-20')];
    const verdictOn = (day: string) =>
      checklistOn('dco_terms', NO_NEEDS, checks, day).find(({ code }) => code === 'payment')?.check?.verdict ?? null;
    expect(['2026-11-09', '2026-11-10', '2026-11-19', '2026-11-20'].map(verdictOn)).toEqual([null, 'present', 'present', 'missing']); // prettier-ignore
  });

  it('misses exactly the terms that nobody found, whatever order they were looked for in', () => {
    const terms = fc.array(fc.tuple(fc.constantFrom(...DCO_TERMS), fc.constantFrom<Verdict>('present', 'missing')));
    fc.assert(
      fc.property(terms, (found) => {
        const checks = found.map(([item, verdict], at) => ({
          ...check(item, verdict, '2026-11-20'),
          checkedAt: new Date(Date.UTC(2026, 10, 20, 12, 0, at)),
        }));
        const last = new Map(found);
        const present = DCO_TERMS.filter((term) => term !== 'hhs_approval' && last.get(term) === 'present').length;
        expect(missingIn(checklistOn('dco_terms', NO_NEEDS, checks, '2026-11-20'))).toBe(17 - present);
      }),
    );
  });

  it('asks of care coordination what the categories ask, and no good practice', () => {
    const codes = (categories: readonly ('otp' | 'urgent_care' | 'schools')[]) =>
      checklistOn('care_coordination', { categories, needsApproval: false }, [], '2026-11-25').flatMap(
        ({ isRequired, code }) => (isRequired ? [code] : []),
      );
    expect(codes(['schools'])).toEqual([]);
    expect(codes(['otp'])).toEqual(['records_transfer', 'track_admission_discharge', 'active_follow_up', 'suicide_risk_coordination']); // prettier-ignore
    expect(codes(['otp', 'urgent_care'])).toContain('follow_up_24h');
    expect(codes(['urgent_care'])).not.toContain('adt_notification');
  });
});

describe('the services of a DCO', () => {
  const service = (given: Partial<DcoServiceTerms>): DcoServiceTerms => ({
    service: 'crisis',
    elements: null,
    locationIds: [],
    isStateSanctioned: true,
    isLessStringent: false,
    ...given,
  });

  it.each<[string, DcoServiceTerms[], string | undefined]>([
    ['crisis that is sanctioned', [service({})], undefined],
    ['crisis that is not', [service({ isStateSanctioned: false })], 'services.0.isStateSanctioned'],
    ['crisis of which nobody says', [service({ isStateSanctioned: null })], 'services.0.isStateSanctioned'],
    ['one service twice', [service({}), service({})], 'services.1.service'],
    ['another service with lesser standards', [service({ service: 'veterans', isLessStringent: true })], 'services.0.isLessStringent'], // prettier-ignore
  ])('%s', (_, services, field) => {
    expect(dcoServicesFault(services)?.field).toBe(field);
  });

  it.each([
    ['crisis', true, [], true],
    ['crisis', true, ['draft', 'hhs_approval'], false],
    ['crisis', false, [], false],
    ['veterans', true, [], false],
  ] as const)('%s, less stringent %s, with %j: lacks approval %s', (code, isLessStringent, files, lacks) => {
    expect(lacksHhsApproval([service({ service: code, isLessStringent })], files)).toBe(lacks);
  });
});

describe('the direct share', () => {
  const rows = (direct: number, dco: number, code: RequiredService = 'veterans'): EncounterRow[] => [
    { service: code, direct, dco },
  ];

  it.each([
    [51, 49, 0.51, true],
    [509, 491, 0.509, false],
    [3, 1, null, true],
    [4, 5, null, false],
    [5, 5, 0.5, false],
    [0, 0, null, null],
  ])('%i direct and %i by DCOs', (direct, dco, share, isEnough) => {
    expect(directShare(rows(direct, dco))).toEqual({ direct, dco, share, isEnough });
  });

  it('leaves crisis services out', () => {
    expect(directShare([...rows(60, 40), ...rows(0, 1000, 'crisis')])).toMatchObject({ share: 0.6, isEnough: true });
  });

  it('is of periods that share no day', () => {
    const march = { startsOn: '2026-03-01', endsOn: '2026-03-31' };
    expect(clashingPeriod([march], march)).toBeNull();
    expect(clashingPeriod([march], { startsOn: '2026-03-31', endsOn: '2026-04-30' })).toEqual(march);
    expect(clashingPeriod([march], { startsOn: '2026-04-01', endsOn: '2026-04-30' })).toBeNull();
  });
});

describe('the nine services', () => {
  const held = { id: 'a', title: 'Held', endsOn: null, partners: ['Mercy Falls'] };
  const partner = (given: Partial<PartnerInForce>): PartnerInForce => ({ ...held, categories: [], serviceCategories: [], ...given }); // prettier-ignore
  const nothing = { direct: [], dcos: [], partners: [] };
  const gapsOf = (facts: Parameters<typeof nineServicesMatrix>[0]) =>
    nineServicesMatrix(facts).flatMap(({ isGap, service }) => (isGap ? [service] : []));

  it('are all gaps while nobody says anything', () => {
    expect(gapsOf(nothing)).toEqual(NINE_SERVICES);
  });

  it('are filled directly or through a DCO, and not by a partner to whom people are referred', () => {
    const direct = [{ service: 'veterans' as const, isDirect: true, note: null, services: [] }];
    const dcos = [{ ...held, services: ['crisis' as const, 'peer_family' as const] }];
    const partners = [partner({ categories: ['fqhc'] })];
    const matrix = nineServicesMatrix({ direct, dcos, partners });
    expect(matrix.filter(({ isGap }) => !isGap).map(({ service }) => service)).toEqual(['crisis', 'peer_family', 'veterans']); // prettier-ignore
    expect(matrix.find(({ service }) => service === 'primary_care_screening')).toMatchObject({ isGap: true, partners });
  });

  it('know a partner by its category or by a service that the agreement names, not by all that it offers', () => {
    const named = partner({ serviceCategories: ['mental_health', 'mobile_crisis'] });
    const concerned = nineServicesMatrix({ ...nothing, partners: [named] }).filter(
      ({ partners }) => partners.length > 0,
    );
    expect(concerned.map(({ service }) => service)).toEqual(['crisis']);
    expect(nineServicesMatrix({ ...nothing, partners: [partner({})] }).every(({ partners }) => partners.length === 0)).toBe(true); // prettier-ignore
  });

  it('that are said not to be direct are gaps', () => {
    expect(gapsOf({ ...nothing, direct: [{ service: 'crisis', isDirect: false, note: null, services: [] }] })).toContain('crisis'); // prettier-ignore
  });
});
