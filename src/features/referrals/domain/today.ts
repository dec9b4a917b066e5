import { localDay } from '../../../kernel/local-day.js';
import type { ReferralTexts } from '../texts/index.js';
import { stateSpec, type ReferralAction, type ReferralState } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

export const TODAY_GROUPS = ['now', 'promised_today', 'answers_in', 'waiting_for_signature', 'gone_quiet'] as const;

export type TodayGroupCode = (typeof TODAY_GROUPS)[number];

type Sentence = Exclude<keyof ReferralTexts['today'], 'groups'>;

/** Where a referral stands on its owner's list of the day, what the row says, and what its button does. */
export interface TodayPlace {
  readonly group: TodayGroupCode;
  readonly sentence: Sentence;
  readonly action: ReferralAction;
}

interface Day {
  readonly now: Date;
  /** The owner's zone: whose today it is. */
  readonly timeZone: string;
}

type Mine = readonly [sentence: Sentence, action: ReferralAction];

/** What an ended or questioned referral asks of its owner. */
const ASKS_OF_OWNER: Readonly<Partial<Record<ReferralState, Mine>>> = {
  info_needed: ['question', 'provide_info'],
  declined: ['declined', 'record_next_step'],
  withdrawn: ['withdrawn', 'record_next_step'],
  no_response: ['noResponse', 'record_next_step'],
  closed: ['closed', 'confirm_loop'],
};

/** A stop is done with once its next step is known; a confirmed result alone says nothing of what the person does now. */
const wasSeenTo = ({ state, nextStep, loopConfirmedAt }: Referral): boolean =>
  state === 'closed' ? loopConfirmedAt !== null : nextStep !== null;

const isLate = ({ running }: Referral, { now }: Day): boolean => running !== null && running.at <= now;

const isDueToday = ({ running }: Referral, { now, timeZone }: Day): boolean =>
  running !== null && localDay(running.at, timeZone) === localDay(now, timeZone);

const place = (group: TodayGroupCode, sentence: Sentence, action: ReferralAction): TodayPlace => ({
  group,
  sentence,
  action,
});

/** What cannot wait, whatever the state. */
function urgentPlace({ deliveryProblem, yesHeldAt, safetyConcernAt, endedAt }: Referral): TodayPlace | null {
  if (safetyConcernAt !== null) return place('now', 'safety', 'note');
  if (endedAt !== null) return null;
  if (deliveryProblem !== null)
    return place('now', deliveryProblem === 'link_locked' ? 'linkLocked' : 'deliveryFailed', 'note');
  return yesHeldAt === null ? null : place('now', 'yesHeld', 'note');
}

/** What the receiver wrote without being asked; a note of the sender, or a step, is done with it. */
const newsPlace = ({ newsAt }: Referral): TodayPlace | null =>
  newsAt === null ? null : place('answers_in', 'news', 'note');

/** Silence in what cannot wait stands at the top; other silence at the end. */
function quietPlace(referral: Referral, day: Day): TodayPlace | null {
  if (!isLate(referral, day)) return null;
  return place(referral.urgency === 'routine' ? 'gone_quiet' : 'now', 'quiet', 'note');
}

/** Where the referral stands on its owner's list; null when nothing is asked of them now. Every row can be done with. */
export function todayPlace(referral: Referral, day: Day): TodayPlace | null {
  return urgentPlace(referral) ?? movePlace(referral, day) ?? newsPlace(referral);
}

/** Where the move that is awaited stands. */
function movePlace(referral: Referral, day: Day): TodayPlace | null {
  if (referral.state === 'awaiting_consent') {
    return referral.releasableAt
      ? place('answers_in', 'releasable', 'release')
      : place('waiting_for_signature', 'signature', 'revise');
  }
  const mine = ASKS_OF_OWNER[referral.state];
  if (!mine) return stateSpec(referral.state).nextMove === 'receiver' ? quietPlace(referral, day) : null;
  if (wasSeenTo(referral)) return null;
  if (isLate(referral, day)) return place('now', ...mine);
  return place(isDueToday(referral, day) ? 'promised_today' : 'answers_in', ...mine);
}
