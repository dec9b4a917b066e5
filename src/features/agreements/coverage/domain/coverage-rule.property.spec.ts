import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AGREEMENT_TYPES } from '../../domain/agreement-types.js';
import { PARTNER_CATEGORIES, partnerCategories, type PartnerCategory } from '../../domain/partner-categories.js';
import { ATTESTATION_KINDS } from './attestation.js';
import type { AgreementFact, AttestationFact, CoverageFacts, EffortFact } from './coverage-facts.js';
import { countsOf, coverageMap, standingOf } from './coverage-rule.js';

const FEW: readonly PartnerCategory[] = ['fqhc', 'rhc', 'other_primary_care', 'otp', 'va'];
const DAYS = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2025, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const ids = fc.constantFrom('a', 'b', 'c');
const some = fc.subarray([...FEW]);
const review = { justification: fc.constant('Why'), contingencyPlan: fc.constant('Instead'), reviewOn: DAYS };

const agreements: fc.Arbitrary<AgreementFact> = fc.record({
  id: ids,
  title: fc.constantFrom('One', 'Two'),
  type: fc.constantFrom(...AGREEMENT_TYPES),
  detailsRoles: fc.boolean(),
  partners: ids.map((id) => [{ id: `of-${id}`, name: id }]),
  categories: some,
  isHeld: fc.boolean(),
  endsOn: fc.option(DAYS),
  isRenewed: fc.boolean(),
  heldUntil: fc.option(DAYS),
  checks: fc.constant([]),
  unattainable: fc.option(fc.record(review)),
});
const attestations: fc.Arbitrary<AttestationFact> = fc.record({
  id: ids,
  category: fc.constantFrom(...FEW),
  kind: fc.constantFrom(...ATTESTATION_KINDS),
  statement: fc.constant('So it is'),
  contingencyPlan: fc.constant('Instead'),
  attestedBy: fc.constant('Dora'),
  attestedOn: DAYS,
  reviewOn: fc.option(DAYS),
  file: fc.constant(null),
});
const efforts: fc.Arbitrary<EffortFact> = fc.record({
  day: DAYS,
  agreementId: fc.option(ids),
  partnerId: fc.option(ids.map((id) => `of-${id}`)),
  category: fc.option(fc.constantFrom(...FEW)),
});
const anything: fc.Arbitrary<CoverageFacts> = fc.record({
  asOf: DAYS,
  agreements: fc.array(agreements, { maxLength: 5 }),
  attestations: fc.uniqueArray(attestations, { selector: ({ category }) => category, maxLength: 5 }),
  efforts: fc.array(efforts, { maxLength: 5 }),
  licences: fc.constant([]),
  steps: fc.constant([]),
});

const SIGNED = ['dco_agreement', 'contract', 'moa', 'mou', 'care_coordination_agreement'];

/** The same day a year before, by the calendar alone: for the last of February it is the 28th. */
function yearBefore(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) - 1, day.slice(5)];
  return `${year}-${rest === '02-29' && year % 4 !== 0 ? '02-28' : rest}`;
}

/** The rule told a second time, as plainly as it can be, asking one step of the ladder after the other. */
function plainState(
  category: PartnerCategory,
  { asOf, agreements: all, attestations: said, efforts: made }: CoverageFacts,
): string {
  const mine = all.filter((agreement) => agreement.categories.includes(category));
  const held = mine.filter((agreement) => agreement.isHeld);
  const isTried = (agreement: AgreementFact): boolean =>
    made.some(
      ({ day, agreementId, partnerId, category: about }) =>
        day <= asOf &&
        day > yearBefore(asOf) &&
        (agreementId === agreement.id ||
          agreement.partners.some(({ id }) => id === partnerId) ||
          agreement.categories.some((code) => code === about)),
    );
  const signed = held.some(
    ({ type, detailsRoles }) => SIGNED.includes(type) || (type === 'letter_of_commitment' && detailsRoles),
  );
  const joint = held.some(({ type }) => type === 'joint_protocol_unsigned');
  const own = held.some((agreement) => agreement.type === 'ccbhc_protocol' && isTried(agreement));
  const attested = said.find((attestation) => attestation.category === category);
  if (signed || ((joint || own) && category === 'other_primary_care')) return 'covered';
  const out = ['fqhc provided_directly', 'rhc not_applicable', 'rhc none_in_service_area', 'otp none_in_service_area'];
  if (out.includes(`${category} ${attested?.kind}`)) return 'out_of_count';
  if (joint || own) return 'partial';
  const reviews = [
    ...(attested?.kind === 'waived' ? [attested.reviewOn] : []),
    ...mine.map(({ unattainable }) => unattainable?.reviewOn ?? null),
  ];
  return reviews.some((day) => day !== null && day >= asOf) ? 'waived' : 'gap';
}

it('judges as the rule told a second time does, whatever the facts', () => {
  fc.assert(
    fc.property(anything, (facts) => {
      for (const category of FEW) expect(standingOf(category, facts).state).toBe(plainState(category, facts));
    }),
    { numRuns: 600 },
  );
});

it('counts every category once', () => {
  fc.assert(
    fc.property(anything, (facts) => {
      const { total, covered, partial, waived, gaps, outOfCount } = countsOf(coverageMap(facts));
      expect(covered + partial + waived + gaps).toBe(total);
      expect(total + outOfCount).toBe(PARTNER_CATEGORIES.length);
    }),
  );
});

it('never lets an agreement past its end cover anything', () => {
  fc.assert(
    fc.property(anything, (facts) => {
      const over = { ...facts, agreements: facts.agreements.map((agreement) => ({ ...agreement, isHeld: false })) };
      for (const { state, agreements: shown, rung } of coverageMap(over)) {
        expect(['covered', 'partial']).not.toContain(state);
        expect([shown, rung]).toEqual([[], 0]);
      }
    }),
  );
});

it('says nothing is missing of what is covered but obligations, reviews and contradictions; and always something of a gap', () => {
  fc.assert(
    fc.property(anything, (facts) => {
      for (const { state, missing } of coverageMap(facts)) {
        const kinds = missing.map(({ kind }) => kind);
        if (state === 'covered')
          expect(kinds.filter((kind) => !['obligations', 'review', 'attested'].includes(kind))).toEqual([]);
        if (state === 'gap' || state === 'partial') expect(kinds.length).toBeGreaterThan(0);
      }
    }),
  );
});

it('one more agreement in force never makes a category worse', () => {
  const WORTH = ['gap', 'waived', 'partial', 'out_of_count', 'covered'];
  fc.assert(
    fc.property(anything, agreements, (facts, more) => {
      const richer = { ...facts, agreements: [...facts.agreements, { ...more, id: 'new' }] };
      for (const category of FEW) {
        const [before, after] = [standingOf(category, facts).state, standingOf(category, richer).state];
        expect(WORTH.indexOf(after)).toBeGreaterThanOrEqual(WORTH.indexOf(before));
      }
    }),
  );
});

it('the table has the 23 categories of the criteria', () => {
  expect(Object.keys(partnerCategories)).toHaveLength(23);
});
