import { startsOf, type ActionSpec, type AskSpec } from '../../../../kernel/lifecycle/lifecycle.js';
import { notAllowed, Problem } from '../../../../kernel/problem.js';
import {
  AGREEMENT_ACTIONS,
  agreementLifecycle,
  type AgreementAction,
  type AgreementEventType,
  type AgreementParty,
  type AgreementRule,
  type AgreementState,
  type AgreementTarget,
} from '../../domain/agreement-lifecycle.js';
import type { RegisterTexts } from '../texts/index.js';
import type { Agreement } from './agreement.js';
import { agreementRules, SETTLED_RULES, type AgreementStep } from './agreement-rules.js';
import { inTheMaking, inTheWay, missingSignatures, partiesOf } from './making.js';

type AgreementActionSpec = Omit<ActionSpec<AgreementState>, 'by' | 'needs' | 'toIf' | 'emits'> & {
  readonly by: readonly AgreementParty[];
  readonly needs?: readonly AgreementRule[];
  readonly toIf?: Readonly<Partial<Record<AgreementTarget, AgreementState>>>;
  readonly emits: AgreementEventType;
};

export const actionSpec = (action: AgreementAction): AgreementActionSpec => agreementLifecycle.actions[action];

/** A step that may be taken: where it leads, and what it announces. */
export interface DecidedStep {
  readonly to: AgreementState;
  readonly emits: AgreementEventType;
}

const conditions = {
  from_active: ({ agreement }) => agreement.state === 'active',
  from_expired: ({ agreement }) => agreement.state === 'expired',
} satisfies Record<AgreementTarget, (step: AgreementStep) => boolean>;

const isCondition = (name: string): name is AgreementTarget => Object.hasOwn(conditions, name);

function targetOf({ to, toIf = {} }: AgreementActionSpec, step: AgreementStep): AgreementState {
  for (const [condition, target] of Object.entries(toIf))
    if (isCondition(condition) && conditions[condition](step)) return target;
  return to === 'same' || to === 'previous' ? step.agreement.state : to;
}

/** Whether the table lists the action for this party in this state. */
export const isListed = (action: AgreementAction, party: AgreementParty, state: AgreementState): boolean =>
  actionSpec(action).by.includes(party) && startsOf(agreementLifecycle, actionSpec(action), party).includes(state);

/** The actions that this party may try now: one that only lacks something is among them and says what is missing; one that nothing can make possible now is not. */
export const availableTo = (step: AgreementStep): readonly AgreementAction[] =>
  AGREEMENT_ACTIONS.filter(
    (action) =>
      isListed(action, step.party, step.agreement.state) &&
      (actionSpec(action).needs ?? []).every((rule) => !SETTLED_RULES.includes(rule) || agreementRules[rule](step)),
  );

/** What an action asks in this case: whichever agreements may take this one's place are known only here. */
export const asksOf = (
  action: AgreementAction,
  { possibleSuccessors }: Pick<Agreement, 'possibleSuccessors'>,
): readonly AskSpec[] =>
  (actionSpec(action).asks ?? []).map((ask) =>
    ask.name === 'successor' ? { ...ask, options: possibleSuccessors.map(({ id }) => id) } : ask,
  );

/** What stands in the way of a rule, as its sentence names it. */
const detailOf: Readonly<Partial<Record<AgreementRule, (agreement: Agreement, texts: RegisterTexts) => string>>> = {
  signers_are_named: (agreement) =>
    partiesOf(agreement).filter(({ id }) => !agreement.signers.some(({ partyId }) => partyId === id)).map(({ name }) => name).join(', '), // prettier-ignore
  signed_by_all_or_unsigned_type: (agreement) => {
    const making = inTheMaking(agreement);
    return making ? missingSignatures(agreement, making).map(({ name }) => name).join(', ') : ''; // prettier-ignore
  },
  no_day_is_held_twice: (agreement, { day }) => {
    const making = inTheMaking(agreement);
    const days = making ? inTheWay(agreement, making) : [];
    return days.map(({ number, startsOn }) => `${number} (${startsOn === null ? '' : day(startsOn)})`).join(', ');
  },
};

const FIELDS: Readonly<Partial<Record<AgreementRule, string>>> = {
  no_day_is_held_twice: 'startsOn',
  successor_is_active: 'successor',
};

function ruleBroken(rule: AgreementRule, { agreement, facts }: AgreementStep, texts: RegisterTexts): Problem {
  const names = detailOf[rule]?.(agreement, texts) ?? '';
  const message = texts.rules[rule]({ names, count: facts.openReferrals });
  return new Problem('RULE_BROKEN', message, { field: FIELDS[rule], facts: { rule } });
}

/** The agreement is not at a state from which this can be done; says which state it is, and what can be done. */
const notAvailable = (step: AgreementStep, state: string, texts: RegisterTexts): Problem =>
  new Problem('AGREEMENT_ACTION_NOT_AVAILABLE', texts.faults.notAvailable(state), {
    facts: { state: step.agreement.state, available: availableTo(step) },
  });

/** Pure: the same facts always give the same answer, so the whole matrix is tested without a database. */
export function decide(action: AgreementAction, step: AgreementStep, texts: RegisterTexts): DecidedStep | Problem {
  const spec = actionSpec(action);
  if (!spec.by.includes(step.party)) return notAllowed(texts.faults.notYours);
  if (!isListed(action, step.party, step.agreement.state))
    return notAvailable(step, texts.words.states[step.agreement.state], texts);
  const broken = (spec.needs ?? []).find((rule) => !agreementRules[rule](step));
  return broken ? ruleBroken(broken, step, texts) : { to: targetOf(spec, step), emits: spec.emits };
}
