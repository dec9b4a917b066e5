import { keysOf, type AskSpec } from '../../../kernel/lifecycle/lifecycle.js';
import { referralOutcomes, referralReasons, type OutcomeSpec, type ReasonSpec } from './reasons-and-outcomes.js';

const SENTENCE = 300;
const LETTER = 4000;

type Named<Name extends string> = AskSpec & { readonly name: Name };

const text = <const Name extends string>(name: Name): Named<Name> => ({
  name,
  kind: 'text',
  required: true,
  maxLength: SENTENCE,
});
const letter = <const Name extends string>(name: Name): Named<Name> => ({
  name,
  kind: 'long_text',
  required: true,
  maxLength: LETTER,
});
const date = <const Name extends string>(name: Name, moment: 'past' | 'future'): Named<Name> => ({
  name,
  kind: 'date',
  required: true,
  moment,
});
const choice = <const Name extends string>(name: Name, options: readonly string[]): Named<Name> => ({
  name,
  kind: 'choice',
  required: true,
  options,
});
const optional = <Name extends string>(ask: Named<Name>): Named<Name> => ({ ...ask, required: false });

const reasonsFor = (action: 'decline' | 'withdraw' | 'request_withdrawal'): readonly string[] =>
  keysOf(referralReasons).filter((code) => {
    const { for: actions }: ReasonSpec = referralReasons[code];
    return actions.includes(action);
  });
const outcomesWhere = (holds: (outcome: OutcomeSpec) => boolean): readonly string[] =>
  keysOf(referralOutcomes).filter((code) => holds(referralOutcomes[code]));
const reasonsThatAsk = keysOf(referralReasons).filter((code) => 'asks' in referralReasons[code]);

const reasonDetail = { ...optional(text('reason_detail')), requiredWhen: { ask: 'reason', is: reasonsThatAsk } };

export const ATTEMPT_CHANNELS = ['phone', 'text', 'e_mail', 'mail', 'in_person', 'home_visit'] as const;
export const ATTEMPT_RESULTS = ['reached', 'left_message', 'no_answer', 'wrong_number', 'other'] as const;
export const MISSED_BECAUSE = ['no_show', 'cancelled_by_person', 'cancelled_by_receiver'] as const;
export const NEXT_STEPS = ['referred_again', 'person_informed', 'other_plan', 'no_further_action'] as const;
export const EVIDENCE = ['receiver_said', 'person_said', 'record_seen'] as const;
export const CONFIRMED_WITH = ['person', 'receiver', 'record'] as const;
export const PERSON_REPORTS = [
  'got_help',
  'partly_helped',
  'still_waiting',
  'not_helped',
  'never_contacted',
  'safety_concern',
] as const;
export const NOTE_VISIBILITY = ['shared', 'internal'] as const;
/** By which way a partner's word reached the staff member who enters it. */
export const SAID_CHANNELS = ['phone', 'fax', 'e_mail', 'mail', 'in_person'] as const;

/** Everything an action of a referral may ask, by name. */
export const asks = {
  offerMode: optional(choice('offer_mode', ['person_chooses'])),
  callResult: { ...text('call_result'), onlyWhen: 'emergency' },
  duplicateReason: { ...text('duplicate_reason'), onlyWhen: 'duplicate_open' },
  agreementReason: { ...text('agreement_reason'), onlyWhen: 'agreement_wants_reason' },
  /** Not required: who gives none is told why it does not go, and where else it could. */
  agreementOverride: { ...optional(text('agreement_override')), onlyWhen: 'agreement_blocks' },
  fastTrack: { ...optional(choice('fast_track', [])), onlyWhen: 'fast_track_promised' },
  decideBy: optional(date('decide_by', 'future')),
  question: letter('question'),
  answer: letter('answer'),
  contactPerson: optional(text('contact_person')),
  reconfirmOn: date('reconfirm_on', 'future'),
  expectedOn: optional(date('expected_on', 'future')),
  appointment: { name: 'appointment', kind: 'datetime', required: true, moment: 'future' },
  place: optional(text('place')),
  appointmentId: optional(choice('appointment_id', [])),
  missedBecause: choice('result', MISSED_BECAUSE),
  serviceStartedOn: date('service_started_on', 'past'),
  reasonToDecline: choice('reason', reasonsFor('decline')),
  reasonToWithdraw: choice('reason', reasonsFor('withdraw')),
  reasonDetail,
  advice: optional(letter('advice')),
  outcome: choice(
    'outcome',
    outcomesWhere(() => true).filter((code) => code !== 'not_reportable'),
  ),
  outcomeDetail: {
    ...optional(text('outcome_detail')),
    requiredWhen: { ask: 'outcome', is: outcomesWhere((outcome) => outcome.asks !== undefined) },
  },
  evidence: {
    ...optional(choice('evidence', EVIDENCE)),
    requiredFrom: 'sender',
  },
  serviceDate: {
    ...optional(date('service_date', 'past')),
    requiredWhen: { ask: 'outcome', is: outcomesWhere((outcome) => outcome.served === true) },
  },
  nextStep: choice('next_step', NEXT_STEPS),
  nextStepNote: { ...optional(letter('note')), requiredWhen: { ask: 'next_step', is: ['no_further_action'] } },
  confirmedWith: choice('confirmed_with', CONFIRMED_WITH),
  note: letter('note'),
  optionalNote: optional(letter('note')),
  text: letter('text'),
  visibility: choice('visibility', NOTE_VISIBILITY),
  attemptedAt: { name: 'at', kind: 'datetime', required: true, moment: 'past' },
  attemptChannel: choice('channel', ATTEMPT_CHANNELS),
  attemptResult: choice('result', ATTEMPT_RESULTS),
  report: choice('report', PERSON_REPORTS),
  owner: { name: 'owner', kind: 'user', required: true },
} as const satisfies Record<string, AskSpec>;

/** What staff say besides when they enter the receiver's word: who said it, by which way, and when (now, unless told). */
export const onBehalfAsks = [
  text('said_by'),
  choice('channel', SAID_CHANNELS),
  { name: 'at', kind: 'datetime', required: false, moment: 'past' },
] as const satisfies readonly AskSpec[];
