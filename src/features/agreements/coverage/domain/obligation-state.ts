import { GOOD_PRACTICE, type Obligation } from '../../domain/obligations.js';
import { partnerCategory, type PartnerCategory } from '../../domain/partner-categories.js';
import type { AgreementFact } from './coverage-facts.js';

/** Whether what a category's agreement must provide was found in it. */
export interface ObligationState {
  readonly code: Obligation;
  /** Good practice is shown and never missing. */
  readonly isRequired: boolean;
  readonly isMet: boolean;
  readonly agreement: Pick<AgreementFact, 'id' | 'title'> | null;
  readonly clause: string | null;
}

type Counted = AgreementFact & { readonly rung: number };

const checkOf = (agreement: AgreementFact, code: Obligation) =>
  agreement.checks.find(({ item, verdict }) => item === code && verdict !== 'missing') ?? null;

/**
 * The obligations of a category as one agreement meets them: of those on the highest step, the one that meets most.
 * Halves of two agreements never make a whole one.
 */
export function obligationsOf(category: PartnerCategory, agreements: readonly Counted[]): readonly ObligationState[] {
  const { obligations } = partnerCategory(category);
  const highest = Math.max(0, ...agreements.map(({ rung }) => rung));
  const metBy = (agreement: Counted): number => obligations.filter((code) => checkOf(agreement, code)).length;
  const best = agreements
    .filter(({ rung }) => rung > 0 && rung === highest)
    .reduce<Counted | null>((chosen, next) => (chosen && metBy(chosen) >= metBy(next) ? chosen : next), null);
  return obligations.map((code) => {
    const check = best && checkOf(best, code);
    return {
      code,
      isRequired: !GOOD_PRACTICE.includes(code),
      isMet: check !== null,
      agreement: check && best ? { id: best.id, title: best.title } : null,
      clause: check?.clause ?? null,
    };
  });
}
