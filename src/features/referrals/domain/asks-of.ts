import type { AskSpec } from '../../../kernel/lifecycle/lifecycle.js';
import { wantedAnswer } from './agreement-gate.js';
import { fastTracksFor } from './promised-clock.js';
import { referralOutcomes, type OutcomeSpec } from './reasons-and-outcomes.js';
import { onBehalfAsks } from './referral-asks.js';
import type { ReferralFacts } from './referral-facts.js';
import { referralLifecycle, type AskCondition, type ReferralAction } from './referral-lifecycle.js';
import type { ActingAs } from './party-to.js';
import type { Referral } from './referral.js';

/** What an action asks in one case: of this party, about this referral, now. */
export interface AsksQuestion {
  readonly referral: Referral;
  readonly action: ReferralAction;
  readonly acting: ActingAs;
  readonly facts: ReferralFacts;
}

const conditions = {
  emergency: ({ referral, acting }: AsksQuestion) => acting.party === 'sender' && referral.urgency === 'emergency',
  duplicate_open: ({ facts, acting }: AsksQuestion) => acting.party === 'sender' && facts.duplicateOf !== null,
  agreement_wants_reason: ({ facts, acting }: AsksQuestion) =>
    acting.party === 'sender' && wantedAnswer(facts) === 'agreement_reason',
  agreement_blocks: ({ facts, acting }: AsksQuestion) =>
    acting.party === 'sender' && acting.oversees === true && wantedAnswer(facts) === 'agreement_override',
  fast_track_promised: ({ referral, facts, acting }: AsksQuestion) =>
    acting.party === 'sender' && fastTracksFor(referral, facts.promises).length > 0,
} satisfies Record<AskCondition, (question: AsksQuestion) => boolean>;

const isAskCondition = (name: string): name is AskCondition => name in conditions;

const specOf = (outcome: string): OutcomeSpec | undefined =>
  Object.entries<OutcomeSpec>(referralOutcomes).find(([code]) => code === outcome)?.[1];

/** Choices whose codes depend on the case: an outcome that only the other side may report is no choice. */
function optionsOf(ask: AskSpec, { referral, facts, acting }: AsksQuestion): readonly string[] | undefined {
  if (ask.kind === 'user') return facts.colleagues;
  if (ask.name === 'appointment_id') return facts.booked.map(({ id }) => id);
  if (ask.name === 'fast_track') return fastTracksFor(referral, facts.promises).map(({ id }) => id);
  if (ask.name !== 'outcome') return ask.options;
  return ask.options?.filter((code) => [undefined, acting.party].includes(specOf(code)?.only));
}

const isAsked = ({ onlyWhen }: AskSpec, question: AsksQuestion): boolean =>
  onlyWhen === undefined || (isAskCondition(onlyWhen) && conditions[onlyWhen](question));

/** The asks of an action as they stand in this case, in the order in which a person answers them. */
export function asksOf(question: AsksQuestion): readonly AskSpec[] {
  const action = referralLifecycle.actions[question.action];
  const own: readonly AskSpec[] = 'asks' in action ? action.asks : [];
  const asked = own
    .filter((ask) => isAsked(ask, question))
    .map((ask) => ({
      ...ask,
      required: ask.required || ask.requiredFrom === question.acting.party,
      options: optionsOf(ask, question),
    }));
  return question.acting.onBehalf
    ? [...asked, ...onBehalfAsks.filter(({ name }) => !asked.some((ask) => ask.name === name))]
    : asked;
}
