import type { AskSpec } from '../../../kernel/lifecycle/lifecycle.js';
import { asksOf } from './asks-of.js';
import { availableTo } from './available-to.js';
import { actingAs, type ActingAs } from './party-to.js';
import type { ReferralFacts } from './referral-facts.js';
import { REFERRAL_ACTIONS, type Party, type ReferralAction, type ReferralState } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

export const WEIGHTS = ['primary', 'secondary', 'menu'] as const;

export type Weight = (typeof WEIGHTS)[number];

/** One button: the action, how loud it is, and what it asks. */
export interface AvailableAction {
  readonly action: ReferralAction;
  readonly weight: Weight;
  readonly asks: readonly AskSpec[];
  /** Staff of the sender would enter the receiver's word. */
  readonly onBehalf: boolean;
}

type Loud = Readonly<Partial<Record<Party, readonly [primary: ReferralAction | null, ...secondary: ReferralAction[]]>>>;

/** The next step of each side, loudest first; all else rests in the menu. */
const PROMINENCE: Readonly<Record<ReferralState, Loud>> = {
  draft: { sender: ['submit', 'discard'] },
  awaiting_consent: { sender: ['release', 'revise', 'withdraw'] },
  sent: { sender: [null, 'note', 'withdraw'], receiver: ['accept', 'request_info', 'acknowledge', 'decline'] },
  acknowledged: { sender: [null, 'note', 'withdraw'], receiver: ['accept', 'request_info', 'decline'] },
  info_needed: { sender: ['provide_info', 'withdraw'], receiver: ['accept', 'decline'] },
  accepted: { sender: [null, 'note', 'schedule'], receiver: ['schedule', 'log_attempt', 'start_service'] },
  waitlisted: { sender: [null, 'note'], receiver: ['accept', 'waitlist', 'schedule'] },
  scheduled: { sender: [null, 'close', 'miss_appointment'], receiver: ['start_service', 'close', 'miss_appointment'] },
  in_service: { sender: [null, 'note', 'close'], receiver: ['close', 'report_progress'] },
  withdrawal_requested: { receiver: ['confirm_withdrawal', 'close'] },
  declined: { sender: ['record_next_step', 'confirm_loop'], receiver: [null, 'undo'] },
  withdrawn: { sender: ['record_next_step', 'confirm_loop'] },
  no_response: { sender: ['record_next_step', 'reopen'], receiver: ['accept', 'decline'] },
  closed: { sender: ['confirm_loop', 'record_report'], receiver: [null, 'undo'] },
  void: {},
};

/** A step that waits for something else, or was taken already, is not the loudest thing on a page. */
const RESTS: Readonly<Partial<Record<ReferralAction, (referral: Referral) => boolean>>> = {
  release: ({ releasableAt }) => releasableAt === null,
  record_next_step: ({ nextStep }) => nextStep !== null,
  confirm_loop: ({ loopConfirmedAt }) => loopConfirmedAt !== null,
};

function weightOf(action: ReferralAction, referral: Referral, { party, onBehalf }: ActingAs): Weight {
  if (onBehalf || RESTS[action]?.(referral)) return 'menu';
  const [primary, ...secondary] = PROMINENCE[referral.state][party] ?? [null];
  if (action === primary) return 'primary';
  return secondary.includes(action) ? 'secondary' : 'menu';
}

/** A choice with one answer needs no question, unless it says that something is so: that a fast track holds. */
const isWorthAsking = ({ name, kind, required, options = [] }: AskSpec): boolean =>
  required || kind !== 'choice' || options.length > 1 || name === 'fast_track';

const ORDER: Readonly<Record<Weight, number>> = { primary: 0, secondary: 1, menu: 2 };

export interface AvailableQuestion {
  readonly referral: Referral;
  readonly parties: readonly Party[];
  readonly facts: ReferralFacts;
}

/** What these parties may do now, each with its inputs: the buttons on every screen come from here and from nowhere else. */
export function availableActions({ referral, parties, facts }: AvailableQuestion): readonly AvailableAction[] {
  return REFERRAL_ACTIONS.flatMap((action) => {
    const acting = actingAs(action, parties, false);
    if (!acting || !availableTo({ referral, party: acting.party, facts, answers: {} }).includes(action)) return [];
    const asks = asksOf({ referral, action, acting, facts }).filter(isWorthAsking);
    return [{ action, weight: weightOf(action, referral, acting), asks, onBehalf: acting.onBehalf }];
  }).sort((a, b) => ORDER[a.weight] - ORDER[b.weight]);
}
