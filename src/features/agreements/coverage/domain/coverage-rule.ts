import { Temporal } from 'temporal-polyfill';
import { agreementTypeSpec, rungOf, type Rung } from '../../domain/agreement-types.js';
import { PARTNER_CATEGORIES, partnerCategory, type PartnerCategory } from '../../domain/partner-categories.js';
import { attestationKinds } from './attestation.js';
import type { AgreementFact, AttestationFact, CoverageFacts, EffortFact, NextStep } from './coverage-facts.js';
import { missingFrom, type Missing } from './missing.js';
import { obligationsOf, type ObligationState } from './obligation-state.js';

export const COVERAGE_STATES = ['covered', 'partial', 'waived', 'gap', 'out_of_count'] as const;

/** How a partner category of criteria 3.c stands. */
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** How long an effort keeps our own protocol counting: our policy, for the criteria say "over time". */
export const EFFORT_MONTHS = 12;

/** An agreement in force, with the step of the ladder on which it counts. */
export interface CountedAgreement extends AgreementFact {
  readonly rung: Rung;
}

/** How one category stood on a day, and by what. */
export interface CategoryStanding {
  readonly category: PartnerCategory;
  readonly state: CoverageState;
  /** The highest step of the ladder that something in force reaches. */
  readonly rung: Rung;
  /** In force and about this category, the highest step first. */
  readonly agreements: readonly CountedAgreement[];
  readonly obligations: readonly ObligationState[];
  readonly missing: readonly Missing[];
  /** Efforts of the 12 months before. */
  readonly efforts: number;
  readonly lastEffortOn: string | null;
  readonly attestation: AttestationFact | null;
  readonly nextStep: NextStep | null;
}

const monthsBefore = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).subtract({ months }).toString();

/** Whether an effort counts on a day: of that day, or of the 12 months before it. */
export const isRecent = ({ day }: EffortFact, asOf: string): boolean =>
  day <= asOf && day > monthsBefore(asOf, EFFORT_MONTHS);

/** Whether an effort was about an agreement: by name, by one of its partners, or by one of its categories. */
const isAbout = (
  { agreementId, partnerId, category }: EffortFact,
  { id, partners, categories }: AgreementFact,
): boolean =>
  agreementId === id ||
  partners.some((partner) => partner.id === partnerId) ||
  categories.some((code) => code === category);

/** The step on which an agreement in force counts; null where it is no partnership agreement. Our own protocol counts only with an effort. */
export function countedRung(agreement: AgreementFact, { asOf, efforts }: CoverageFacts): Rung | null {
  const rung = rungOf(agreement.type, agreement.detailsRoles);
  if (rung !== agreementTypeSpec('ccbhc_protocol').rung) return rung;
  return efforts.some((effort) => isRecent(effort, asOf) && isAbout(effort, agreement)) ? rung : 0;
}

/** Whether it takes its category out of the count. */
const leavesTheCount = ({ category, kind }: AttestationFact): boolean =>
  kind !== 'waived' && attestationKinds(category).includes(kind);

const isInTime = (reviewOn: string | null, asOf: string): boolean => reviewOn !== null && asOf <= reviewOn;

/** Whether a waiver with its document counts on the day: attested, or an agreement found not attainable, and reviewed in time. */
function isWaived(attestation: AttestationFact | null, ofCategory: readonly AgreementFact[], asOf: string): boolean {
  if (attestation?.kind === 'waived' && isInTime(attestation.reviewOn, asOf)) return true;
  return ofCategory.some(({ unattainable }) => unattainable !== null && isInTime(unattainable.reviewOn, asOf));
}

/** Covered from the target on; out of the count by attestation; partly from the lowest step on; waived with its document; or a gap. */
function stateOf(
  category: PartnerCategory,
  rung: Rung,
  { attestation, waived }: { readonly attestation: AttestationFact | null; readonly waived: boolean },
): CoverageState {
  const { target, lowest } = partnerCategory(category);
  if (rung >= target) return 'covered';
  if (attestation && leavesTheCount(attestation)) return 'out_of_count';
  if (rung >= lowest) return 'partial';
  return waived ? 'waived' : 'gap';
}

const byRung = (one: CountedAgreement, other: CountedAgreement): number =>
  other.rung - one.rung || one.title.localeCompare(other.title) || one.id.localeCompare(other.id);

/** How one category stood on the day of the facts. */
export function standingOf(category: PartnerCategory, facts: CoverageFacts): CategoryStanding {
  const { asOf, efforts } = facts;
  const ofCategory = facts.agreements.filter(({ categories }) => categories.includes(category));
  const agreements = ofCategory
    .filter(({ isHeld }) => isHeld)
    .flatMap((agreement) => {
      const rung = countedRung(agreement, facts);
      return rung === null ? [] : [{ ...agreement, rung }];
    })
    .sort(byRung);
  const attestation = facts.attestations.find((attested) => attested.category === category) ?? null;
  const made = efforts.filter(
    (effort) =>
      effort.day <= asOf &&
      (effort.category === category || ofCategory.some((agreement) => isAbout(effort, agreement))),
  );
  const rung = agreements[0]?.rung ?? 0;
  const state = stateOf(category, rung, { attestation, waived: isWaived(attestation, ofCategory, asOf) });
  const obligations = obligationsOf(category, agreements);
  return {
    category,
    state,
    rung,
    agreements,
    obligations,
    missing: missingFrom({ category, state, rung, agreements, ofCategory, obligations, attestation, asOf }),
    efforts: made.filter((effort) => isRecent(effort, asOf)).length,
    lastEffortOn:
      made
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? null,
    attestation,
    nextStep: facts.steps.find((step) => step.category === category) ?? null,
  };
}

/** How many categories stand how. */
export interface CoverageCounts {
  /** In the count. */
  readonly total: number;
  readonly covered: number;
  readonly partial: number;
  readonly waived: number;
  readonly gaps: number;
  readonly outOfCount: number;
}

/** The whole map on the day of the facts, in the order of the criteria. */
export const coverageMap = (facts: CoverageFacts): readonly CategoryStanding[] =>
  PARTNER_CATEGORIES.map((category) => standingOf(category, facts));

export function countsOf(standings: readonly Pick<CategoryStanding, 'state'>[]): CoverageCounts {
  const of = (state: CoverageState): number => standings.filter((standing) => standing.state === state).length;
  const outOfCount = of('out_of_count');
  return {
    total: standings.length - outOfCount,
    covered: of('covered'),
    partial: of('partial'),
    waived: of('waived'),
    gaps: of('gap'),
    outOfCount,
  };
}
