import type { AskSpec } from '../../../../kernel/lifecycle/lifecycle.js';
import type { AgreementAction, AgreementState } from '../../domain/agreement-lifecycle.js';
import { agreementTypeSpec } from '../../domain/agreement-types.js';
import type { Agreement } from './agreement.js';
import type { AgreementFacts } from './agreement-rules.js';
import { asksOf, availableTo } from './decide.js';
import { inTheMaking, missingSignatures } from './making.js';

/** One button: the action, whether it is the next step, and what it asks. */
export interface AvailableAgreementAction {
  readonly action: AgreementAction;
  readonly isPrimary: boolean;
  readonly asks: readonly AskSpec[];
}

/** The next step in each state; null where what comes next is no step of its life. */
const NEXT: Readonly<Record<AgreementState, (agreement: Agreement) => AgreementAction | null>> = {
  identified: () => 'reach_out',
  outreach: () => 'negotiate',
  negotiation: (agreement) => (agreementTypeSpec(agreement.type).isSigned ? 'offer' : 'adopt'),
  signature: () => 'adopt',
  active: (agreement) => ofMaking(agreement),
  expired: (agreement) => ofMaking(agreement),
  terminated: () => null,
  superseded: () => null,
  not_attainable: () => 'review',
};

function ofMaking(agreement: Agreement): AgreementAction | null {
  const making = inTheMaking(agreement);
  if (!making) return null;
  if (!agreementTypeSpec(agreement.type).isSigned) return 'adopt';
  if (making.state === 'draft') return 'offer';
  return missingSignatures(agreement, making).length === 0 ? 'adopt' : null;
}

/** What its keeper may do now, each with its inputs: the buttons on every screen come from here and from nowhere else. */
export function availableActions(agreement: Agreement, facts: AgreementFacts): readonly AvailableAgreementAction[] {
  const next = NEXT[agreement.state](agreement);
  return availableTo({ agreement, party: 'keeper', answers: {}, facts })
    .filter((action) => action !== 'supersede' || agreement.possibleSuccessors.length > 0)
    .map((action) => ({ action, isPrimary: action === next, asks: asksOf(action, agreement) }))
    .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
}
