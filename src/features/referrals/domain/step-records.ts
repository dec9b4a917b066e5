import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';
import type { Answers } from './answers.js';
import type { ReferralFacts } from './referral-facts.js';
import type { Party, ReferralAction } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

export interface StepNote {
  readonly kind: string;
  readonly visibility: 'shared' | 'internal';
  readonly text: string;
}

/** What a step brings besides the move. */
export interface StepRecords {
  readonly notes: readonly StepNote[];
  /** Appointments that are no longer ahead, and what became of them. */
  readonly settled: { readonly ids: readonly string[]; readonly as: string } | null;
  /** A missed appointment that was taken back is booked again. */
  readonly reinstates: boolean;
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

function settledOf({ action, before, answers, facts: { booked, now } }: RecordedStep): StepRecords['settled'] {
  const settle = (as: string, ids: readonly string[]) => (ids.length > 0 ? { ids, as } : null);
  const all = booked.map(({ id }) => id);
  if (action === 'schedule') return before.state === 'in_service' ? null : settle('moved', all);
  if (action === 'start_service')
    return settle(
      'kept',
      booked.filter(({ startsAt }) => startsAt <= now).map(({ id }) => id),
    );
  if (action !== 'miss_appointment') return null;
  const missed = answers.appointment_id ?? all.at(-1);
  return missed ? settle(answers.result ?? 'no_show', [missed]) : null;
}

/** What is to be kept of a step, told from its answers. */
export function recordsOf(step: RecordedStep): StepRecords {
  const { action, party, before, answers } = step;
  const { at, channel, result, appointment, place, report } = answers;
  return {
    notes: notesOf(step),
    settled: settledOf(step),
    reinstates: action === 'undo' && before.lastStep?.action === 'miss_appointment',
    booked: appointment ? { startsAt: appointment, place: place ?? null } : null,
    attempt: action === 'log_attempt' && at && channel && result ? { at, channel, result, party } : null,
    report: report ?? null,
  };
}
