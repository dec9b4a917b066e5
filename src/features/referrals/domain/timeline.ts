import type { Names, ReferralTexts } from '../texts/index.js';
import type { ReferralStepPayload } from './referral-events.js';
import type { Party, ReferralAction, ReferralState } from './referral-lifecycle.js';

/** One step as it is kept: the event, and what was written at it as far as the reader may read it. */
export interface KeptTimelineStep {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly payload: ReferralStepPayload;
  readonly note: string | null;
  readonly saidBy: string | null;
}

/** One line of a timeline, in a reader's words. */
export interface TimelineLine {
  readonly id: string;
  readonly at: Date;
  readonly action: ReferralAction;
  readonly sentence: string;
  readonly party: Party;
  readonly by: string;
  readonly channel: string;
  readonly onBehalf: string | null;
  readonly note: string | null;
  readonly from: ReferralState;
  readonly to: ReferralState;
}

/** The acting side as a sentence names it. */
export function whoActed(party: Party, { sender, receiver }: Names, { theSystem }: ReferralTexts): string {
  if (party === 'system') return theSystem;
  return party === 'receiver' ? receiver : sender;
}

/** Steps that concern one's own side alone: the other never learns of them. */
const OWN_AFFAIRS: readonly ReferralAction[] = [
  'revise',
  'discard',
  'reassign',
  'record_report',
  'record_next_step',
  'confirm_loop',
];

type Side = 'sender' | 'receiver';

const isOwn = (side: Side, party: Party): boolean => party === side || (side === 'sender' && party === 'supervisor');

/** Whether a step belongs into the timeline of this side: the other's own affairs and private notes do not. */
export function isForSide(
  side: Side,
  { payload: { party, action, to }, note }: Pick<KeptTimelineStep, 'payload' | 'note'>,
): boolean {
  if (isOwn(side, party) || party === 'system') return true;
  if (OWN_AFFAIRS.includes(action) || to === 'draft' || to === 'awaiting_consent') return false;
  return action !== 'note' || note !== null;
}

/** Which of the texts written at the steps a reader may read: with the details all, before them what decides fit, else none. */
export type ReadableWords = 'all' | 'questions' | 'none';

/** How a timeline is told: to which side, with which names, and with which words. */
export interface Telling {
  readonly side: Side;
  readonly names: Names;
  readonly texts: ReferralTexts;
  /** Whoever wrote them, words may hold what only a release, and a reader who has shown who they are, lets be known. */
  readonly words: ReadableWords;
}

const QUESTIONS: readonly ReferralAction[] = ['request_info', 'provide_info'];

const isReadable = (action: ReferralAction, words: ReadableWords): boolean =>
  words === 'all' || (words === 'questions' && QUESTIONS.includes(action));

const spokenChoice = (choice: string, { choices }: ReferralTexts): string =>
  Object.entries(choices).find(([code]) => code === choice)?.[1] ?? choice;

/** What went against an agreement is the sender's own affair. */
const wentAllTheSame = ({ agreement }: ReferralStepPayload, side: Side): boolean =>
  side === 'sender' && agreement?.answered === 'agreement_override';

function sentenceOf(payload: ReferralStepPayload, who: string, { texts, side }: Telling): string {
  const { action, to, report } = payload;
  if (wentAllTheSame(payload, side)) return texts.sentAllTheSame({ who });
  if (action === 'submit' && to === 'awaiting_consent') return texts.heldUntilSigned({ who });
  if (action === 'record_report' && report) return texts.personSaid(spokenChoice(report, texts));
  return texts.happened[action]({ who });
}

function lineOf({ id, at, actorName, payload, note, saidBy }: KeptTimelineStep, telling: Telling): TimelineLine {
  const { side, names, texts, words } = telling;
  const { action, party, channel, from, to } = payload;
  const who = whoActed(party, names, texts);
  const own = isOwn(side, party);
  return {
    id,
    at,
    action,
    sentence: sentenceOf(payload, who, telling),
    party,
    by: own || side === 'sender' ? actorName : who,
    channel: spokenChoice(channel, texts),
    onBehalf: saidBy === null ? null : texts.saidBy(saidBy, spokenChoice(channel, texts)),
    note: isReadable(action, words) ? note : null,
    from,
    to,
  };
}

/** The timeline as one side may read it, in the order given. */
export const timelineFor = (steps: readonly KeptTimelineStep[], telling: Telling): readonly TimelineLine[] =>
  steps.filter((step) => isForSide(telling.side, step)).map((step) => lineOf(step, telling));
