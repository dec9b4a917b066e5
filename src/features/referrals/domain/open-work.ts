import { localDay } from '../../../kernel/local-day.js';
import type { ReferralAction, ReferralState } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

export const OPEN_WORK_GROUPS = ['answer', 'reach_or_book', 'how_it_went', 'finished'] as const;

export type OpenWorkGroupCode = (typeof OPEN_WORK_GROUPS)[number];

/** How long finished work still stands on the receiver's list. */
export const FINISHED_LATELY_DAYS = 14;

export interface OpenWorkPlace {
  readonly group: OpenWorkGroupCode;
  /** What its one button does. */
  readonly action: ReferralAction;
}

const OPEN: Readonly<Partial<Record<ReferralState, OpenWorkPlace>>> = {
  sent: { group: 'answer', action: 'accept' },
  acknowledged: { group: 'answer', action: 'accept' },
  info_needed: { group: 'answer', action: 'note' },
  accepted: { group: 'reach_or_book', action: 'schedule' },
  waitlisted: { group: 'reach_or_book', action: 'waitlist' },
  scheduled: { group: 'how_it_went', action: 'close' },
  in_service: { group: 'how_it_went', action: 'close' },
  withdrawal_requested: { group: 'how_it_went', action: 'confirm_withdrawal' },
};

/** Where a referral stands on the list of the agency that received it. */
export const openWorkPlace = ({ state }: Pick<Referral, 'state'>): OpenWorkPlace =>
  OPEN[state] ?? { group: 'finished', action: 'note' };

/** Whether it waits for this agency's answer; a question that was asked waits for the sender's. */
export const awaitsAnswer = ({ state }: Pick<Referral, 'state'>): boolean =>
  state === 'sent' || state === 'acknowledged';

/** Whether something is due before the receiver's day ends, or was due already. */
export const isDueByToday = (
  { running, endedAt }: Pick<Referral, 'running' | 'endedAt'>,
  now: Date,
  timeZone: string,
): boolean => running !== null && endedAt === null && localDay(running.at, timeZone) <= localDay(now, timeZone);
