import type { Locale } from '../../../../kernel/actor.js';
import { daysBetween } from '../../../../kernel/local-day.js';
import { partnerCategory } from '../../domain/partner-categories.js';
import { EXPIRING_DAYS } from '../../register/domain/in-force.js';
import { agreementWords } from '../../texts/index.js';
import { attestationKinds } from '../domain/attestation.js';
import type { AttestationFact, CoverageFacts } from '../domain/coverage-facts.js';
import { countsOf, coverageMap, type CategoryStanding, type CountedAgreement } from '../domain/coverage-rule.js';
import { lapsingSoon, type Lapsing } from '../domain/lapsing.js';
import { coverageTexts } from '../texts/index.js';
import {
  CoverageType,
  type CoverageAgreementType,
  type CoverageAttestationType,
  type CoverageRowType,
  type CoverageWaiverType,
  type LapsingSoonType,
} from './coverage.types.js';
import { missingSentence } from './missing.sentence.js';

function agreementOf(agreement: CountedAgreement, asOf: string, locale: Locale): CoverageAgreementType {
  const { id, title, type, partners, endsOn, isRenewed, rung } = agreement;
  return {
    id,
    title,
    type,
    typeLabel: agreementWords(locale).types[type],
    partner: partners.map(({ name }) => name).join(', '),
    endsOn,
    rung,
    isExpiring: !isRenewed && endsOn !== null && daysBetween(asOf, endsOn) <= EXPIRING_DAYS,
  };
}

function attestationType(attestation: AttestationFact, asOf: string, locale: Locale): CoverageAttestationType {
  const { kind, reviewOn } = attestation;
  const kindLabel = coverageTexts(locale).attestations[kind];
  return { ...attestation, kindLabel, isReviewOverdue: reviewOn !== null && reviewOn < asOf };
}

const waiversOf = ({ category }: CategoryStanding, { agreements, asOf }: CoverageFacts): CoverageWaiverType[] =>
  agreements.flatMap(({ id, title, categories, unattainable }) =>
    unattainable && categories.includes(category)
      ? [{ agreement: { id, title }, ...unattainable, isReviewOverdue: unattainable.reviewOn < asOf }]
      : [],
  );

function rowType(standing: CategoryStanding, facts: CoverageFacts, locale: Locale): CoverageRowType {
  const { category, state, rung, agreements, obligations, missing, attestation } = standing;
  const { efforts, lastEffortOn, nextStep } = standing;
  const { criterion, level, confidence, target } = partnerCategory(category);
  const words = agreementWords(locale);
  const { asOf } = facts;
  return {
    category,
    label: words.categories[category],
    criterion,
    level,
    levelLabel: words.levels[level],
    confidence,
    confidenceLabel: words.confidences[confidence],
    state,
    stateLabel: coverageTexts(locale).states[state],
    rung,
    rungLabel: words.rungs[rung],
    target,
    targetLabel: words.rungs[target],
    agreements: agreements.map((agreement) => agreementOf(agreement, asOf, locale)),
    missing: missing.map((lack) => missingSentence(lack, locale)),
    obligations: obligations.map((obligation) => ({ ...obligation, label: words.obligations[obligation.code] })),
    efforts,
    lastEffortOn,
    attestation: attestation && attestationType(attestation, asOf, locale),
    waivers: waiversOf(standing, facts),
    attestable: attestationKinds(category),
    nextStep,
  };
}

function lapsingType({ day, kind, agreement, partner, category, name }: Lapsing, locale: Locale): LapsingSoonType {
  const texts = coverageTexts(locale).lapsing;
  const what = {
    agreement: texts.agreement,
    licence: texts.licence(name ?? ''),
    review: texts.review,
    attestation: texts.attestation(category === null ? '' : agreementWords(locale).categories[category]),
  };
  return { day, agreement, partner, what: what[kind] };
}

/** The coverage map in a reader's words. */
export function coverageType(facts: CoverageFacts, locale: Locale): CoverageType {
  const standings = coverageMap(facts);
  const counts = countsOf(standings);
  return Object.assign(new CoverageType(), {
    asOf: facts.asOf,
    ...counts,
    sentence: coverageTexts(locale).sentence(counts),
    rows: standings.map((standing) => rowType(standing, facts, locale)),
    lapsing: lapsingSoon(facts).map((item) => lapsingType(item, locale)),
    isEmpty: facts.agreements.length === 0,
  });
}
