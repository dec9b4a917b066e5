import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';
import type { Answers } from './answers.js';
import { referralOutcomes } from './reasons-and-outcomes.js';
import type { ReferralFacts } from './referral-facts.js';
import { stateSpec, type Party, type ReferralAction, type ReferralState } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

export interface StepNote {
  readonly kind: string;
  readonly visibility: 'shared' | 'internal';
  readonly text: string;
}

export interface SettledAppointment {
  readonly id: string;
  readonly as: string;
}

/** What a step brings besides the move. */
export interface StepRecords {
  readonly notes: readonly StepNote[];
  /** Appointments that are no longer ahead, and what became of them. */
  readonly settled: readonly SettledAppointment[];
  /** The version of the step that was taken back: what it settled is booked again. */
  readonly reinstates: number | null;
  readonly booked: { readonly startsAt: string; readonly place: string | null } | null;
  readonly attempt: {
    readonly at: string;
    readonly channel: string;
    readonly result: string;
    readonly party: Party;
  } | null;
  readonly report: string | null;
}

interface RecordedStep {
  readonly action: ReferralAction;
  readonly party: Party;
  readonly before: Pick<Referral, 'state' | 'lastStep'>;
  readonly to: ReferralState;
  readonly answers: Answers;
  readonly facts: Pick<ReferralFacts, 'booked' | 'now'>;
}

/** The answers in somebody's own words, each with who may read it. */
const WORDS = {
  question: 'shared',
  answer: 'shared',
  contact_person: 'shared',
  reason_detail: 'shared',
  advice: 'shared',
  outcome_detail: 'shared',
  said_by: 'shared',
  call_result: 'internal',
  duplicate_reason: 'internal',
  agreement_reason: 'internal',
  agreement_override: 'internal',
  note: 'internal',
  text: 'internal',
} as const satisfies Partial<Record<keyof Answers, 'shared' | 'internal'>>;

/** Notes that are meant for the other side too. */
const NOTES_FOR_BOTH: readonly ReferralAction[] = ['report_progress', 'reopen'];

function visibilityOf(kind: keyof typeof WORDS, { action, answers }: RecordedStep): 'shared' | 'internal' {
  if (answers.visibility === 'shared') return 'shared';
  return kind === 'note' && NOTES_FOR_BOTH.includes(action) ? 'shared' : WORDS[kind];
}

const notesOf = (step: RecordedStep): readonly StepNote[] =>
  keysOf(WORDS).flatMap((kind) => {
    const text = step.answers[kind];
    return text === undefined ? [] : [{ kind, visibility: visibilityOf(kind, step), text }];
  });

/** An appointment does not outlive its referral: it was kept if the person was served and its time has come, else it is cancelled. */
function settledByEnd({ answers, facts: { booked, now } }: RecordedStep): readonly SettledAppointment[] {
  const outcome = referralOutcomes[codeOfOutcome(answers) ?? 'unknown'];
  return booked.map(({ id, startsAt }) => ({ id, as: 'served' in outcome && startsAt <= now ? 'kept' : 'cancelled' }));
}

const codeOfOutcome = ({ outcome }: Answers) => keysOf(referralOutcomes).find((code) => code === outcome);

function settledOf(step: RecordedStep): readonly SettledAppointment[] {
  const { action, before, to, answers, facts } = step;
  const { booked, now } = facts;
  const settle = (as: string, which: typeof booked) => which.map(({ id }) => ({ id, as }));
  if (action === 'schedule') return before.state === 'in_service' ? [] : settle('moved', booked);
  if (action === 'start_service')
    return settle(
      'kept',
      booked.filter(({ startsAt }) => startsAt <= now),
    );
  if (action === 'miss_appointment') {
    const missed = answers.appointment_id ?? booked.at(-1)?.id;
    return settle(
      answers.result ?? 'no_show',
      booked.filter(({ id }) => id === missed),
    );
  }
  return stateSpec(to).open ? [] : settledByEnd(step);
}

/** What is to be kept of a step, told from its answers. */
export function recordsOf(step: RecordedStep): StepRecords {
  const { action, party, before, answers } = step;
  const { at, channel, result, appointment, place, report } = answers;
  return {
    notes: notesOf(step),
    settled: settledOf(step),
    reinstates: action === 'undo' ? (before.lastStep?.version ?? null) : null,
    booked: appointment ? { startsAt: appointment, place: place ?? null } : null,
    attempt: action === 'log_attempt' && at && channel && result ? { at, channel, result, party } : null,
    report: report ?? null,
  };
}
