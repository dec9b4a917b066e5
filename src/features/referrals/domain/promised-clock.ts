import { withAncestors } from '../../directory/index.js';
import type { Locale } from '../../../kernel/actor.js';
import { gateTexts, matchingPromises, type PartnerPromise, type PromiseUnit } from '../../agreements/index.js';
import type { Urgency } from './urgency.js';

/** The fast track that was claimed when a referral was sent, as it was promised then. */
export interface FastTrack {
  readonly promiseId: string;
  readonly agreementId: string;
  readonly amount: number;
  readonly unit: PromiseUnit;
}

/** The promise of an agreement that speaks of a clock that runs: by when the partner promised, whoever set the clock. */
export interface ClockPromise {
  readonly promiseId: string;
  readonly agreementId: string;
  readonly unit: PromiseUnit;
  /** An instant, as text. */
  readonly dueAt: string;
}

/** A promise as it speaks of a clock that is due. */
export const clockPromise = ({ id, agreementId, unit }: PartnerPromise, due: Date): ClockPromise => ({
  promiseId: id,
  agreementId,
  unit,
  dueAt: due.toISOString(),
});

interface Case {
  readonly urgency: Urgency;
  readonly categoryCode: string | null;
}

const caseOf = <Kind extends PartnerPromise['kind']>(kind: Kind, { urgency, categoryCode }: Case) => ({
  kind,
  urgency,
  categories: categoryCode === null ? [] : withAncestors(categoryCode),
});

/** The promise that speaks of a clock of a referral the closest. */
export const promiseOfClock = (
  clock: string,
  referral: Case,
  promises: readonly PartnerPromise[],
): PartnerPromise | null => {
  if (clock !== 'first_response' && clock !== 'decision' && clock !== 'first_contact') return null;
  return matchingPromises(promises, caseOf(clock, referral))[0] ?? null;
};

/** The fast tracks that a sender may claim for a referral. */
export const fastTracksFor = (referral: Case, promises: readonly PartnerPromise[]): readonly PartnerPromise[] =>
  matchingPromises(promises, caseOf('fast_track', referral));

/** Such as "1 working day". */
export const spanInWords = ({ unit, amount }: Pick<PartnerPromise, 'unit' | 'amount'>, locale: Locale): string =>
  gateTexts(locale).spans[unit](amount);
