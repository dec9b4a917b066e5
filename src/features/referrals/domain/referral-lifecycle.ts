import {
  defineLifecycle,
  keysOf,
  type ActionOf,
  type AskConditionOf,
  type AskNameOf,
  type EventTypeOf,
  type PartyOf,
  type RuleOf,
  type StateOf,
  type StateSpec,
  type TargetConditionOf,
} from '../../../kernel/lifecycle/lifecycle.js';
import { asks } from './referral-asks.js';

/** What the receiving side may see while a referral is in a state; the release decision has the last word. */
export type DetailsRule = 'none' | 'tier0' | 'released' | 'released_once_accepted' | 'released_for_a_while' | 'notice';

/** What a state of a referral says beyond the kernel's own: whose move it is, what shows, which clock runs. */
export interface ReferralStateSpec extends StateSpec {
  readonly nextMove: 'sender' | 'receiver' | 'none';
  readonly details: DetailsRule;
  readonly clock?: string;
  /** The FHIR Task status it travels as, and the business status of the bser process, for exchange with others. */
  readonly task: string;
  readonly business?: string;
  readonly bser?: string;
}

/**
 * The life of a referral, from draft to confirmed loop: the one source. GraphQL enums, permissions, buttons, database
 * constraints, the diagram in docs/generated/referral-lifecycle.md and the test matrix all derive from this table.
 */
export const referralLifecycle = defineLifecycle({
  initial: 'draft',
  states: {
    draft: {
      about: 'The sender is preparing it; nobody else sees it.',
      open: true,
      nextMove: 'sender',
      details: 'none',
      task: 'draft',
    },
    awaiting_consent: {
      about: 'Submitted, but a part of it may not go to this receiver yet; nothing has left.',
      open: true,
      nextMove: 'sender',
      details: 'none',
      clock: 'consent',
      task: 'draft',
    },
    sent: {
      about: 'With the receiver, who has not answered.',
      open: true,
      nextMove: 'receiver',
      details: 'tier0',
      clock: 'first_response',
      task: 'requested',
      bser: '2.0',
    },
    acknowledged: {
      about: 'The receiver has it and is deciding.',
      open: true,
      nextMove: 'receiver',
      details: 'tier0',
      clock: 'decision',
      task: 'requested',
      business: 'acknowledged',
      bser: '2.0',
    },
    info_needed: {
      about: "The receiver asked a question; its clock stands still until the sender's answer.",
      open: true,
      nextMove: 'sender',
      details: 'tier0',
      clock: 'answer',
      task: 'requested',
      business: 'info-requested',
      bser: '2.0',
    },
    accepted: {
      about: 'The receiver agreed to serve the person.',
      open: true,
      nextMove: 'receiver',
      details: 'released',
      clock: 'first_contact',
      task: 'accepted',
      bser: '3.0',
    },
    waitlisted: {
      about: "On the receiver's waitlist, until a date on which the place is confirmed again.",
      open: true,
      nextMove: 'receiver',
      details: 'released_once_accepted',
      clock: 'reconfirm',
      task: 'on-hold',
      business: 'waitlisted',
      bser: '5.1',
    },
    scheduled: {
      about: 'An appointment is booked.',
      open: true,
      nextMove: 'receiver',
      details: 'released',
      clock: 'appointment',
      task: 'in-progress',
      bser: '5.1.1',
    },
    in_service: {
      about: 'The person was served at least once, and service goes on.',
      open: true,
      nextMove: 'receiver',
      details: 'released',
      clock: 'progress',
      task: 'in-progress',
      bser: '5.1.4',
    },
    withdrawal_requested: {
      about: 'The sender asked to stop after acceptance; the receiver confirms what was done.',
      open: true,
      nextMove: 'receiver',
      details: 'released',
      clock: 'withdrawal',
      task: 'in-progress',
      bser: '5.2',
    },
    declined: {
      about: 'The receiver cannot serve the person, and said why.',
      open: false,
      nextMove: 'sender',
      details: 'tier0',
      clock: 'next_step',
      task: 'rejected',
      bser: '4.0',
    },
    withdrawn: {
      about: 'Taken back by the sender, with the consent, or because another receiver was first.',
      open: false,
      nextMove: 'sender',
      details: 'notice',
      clock: 'next_step',
      task: 'cancelled',
      bser: '6.0',
    },
    no_response: {
      about: 'No answer in the agreed time, after reminders and escalation.',
      open: false,
      nextMove: 'sender',
      details: 'tier0',
      clock: 'next_step',
      task: 'cancelled',
      business: 'no-response',
      bser: '6.0',
    },
    closed: {
      about: 'What the person got is known and recorded.',
      open: false,
      nextMove: 'none',
      details: 'released_for_a_while',
      task: 'completed',
      bser: '7.0',
    },
    void: {
      about: 'Entered in error; no measure counts it.',
      open: false,
      sealed: true,
      nextMove: 'none',
      details: 'none',
      task: 'entered-in-error',
    },
  },
  actions: {
    submit: {
      about: 'Send it; it is held while the release decision is to hold.',
      from: ['draft'],
      to: 'sent',
      toIf: { release_is_hold: 'awaiting_consent' },
      by: ['sender'],
      needs: [
        'release_not_denied',
        'receiver_takes_referrals',
        'agreement_permits',
        'duplicate_answered',
        'phone_first_when_emergency',
      ],
      asks: [
        asks.offerMode,
        asks.fastTrack,
        asks.callResult,
        asks.duplicateReason,
        asks.agreementReason,
        asks.agreementOverride,
      ],
      emits: 'referral.submitted',
    },
    revise: {
      about: 'Change the receiver, or what is shared, before anything has left.',
      from: ['awaiting_consent'],
      to: 'draft',
      by: ['sender'],
      emits: 'referral.revised',
    },
    release: {
      about: 'Send a held referral, now that a valid release is on file.',
      from: ['awaiting_consent'],
      to: 'sent',
      by: ['sender', 'system'],
      needs: ['release_allows', 'receiver_takes_referrals', 'agreement_permits'],
      asks: [asks.agreementReason, asks.agreementOverride],
      emits: 'referral.submitted',
    },
    discard: {
      about: 'Throw the draft away.',
      from: ['draft'],
      to: 'void',
      by: ['sender'],
      emits: 'referral.discarded',
    },
    acknowledge: {
      about: 'Say that it arrived, and if you like by when you will decide.',
      from: ['sent'],
      to: 'acknowledged',
      by: ['receiver'],
      asks: [asks.decideBy],
      emits: 'referral.acknowledged',
    },
    request_info: {
      about: 'Ask the sender something before you decide.',
      from: ['sent', 'acknowledged'],
      to: 'info_needed',
      by: ['receiver'],
      asks: [asks.question],
      emits: 'referral.infoRequested',
    },
    provide_info: {
      about: "Answer the question; the receiver's clock starts again.",
      from: ['info_needed'],
      to: 'acknowledged',
      by: ['sender'],
      needs: ['release_allows'],
      asks: [asks.answer],
      emits: 'referral.infoProvided',
    },
    accept: {
      about: 'Agree to serve; the released details become visible.',
      from: ['sent', 'acknowledged', 'info_needed', 'waitlisted', 'no_response'],
      to: 'accepted',
      by: ['receiver'],
      needs: ['release_allows', 'no_sibling_accepted'],
      asks: [asks.contactPerson],
      emits: 'referral.accepted',
    },
    waitlist: {
      about: 'Hold a place, or hold it longer, with a date to confirm it again.',
      from: ['sent', 'acknowledged', 'info_needed', 'accepted', 'waitlisted', 'no_response'],
      to: 'waitlisted',
      by: ['receiver'],
      needs: ['no_sibling_accepted'],
      asks: [asks.reconfirmOn, asks.expectedOn],
      emits: 'referral.waitlisted',
    },
    schedule: {
      about: 'Book or move an appointment.',
      from: ['accepted', 'waitlisted', 'scheduled', 'in_service'],
      to: 'scheduled',
      toIf: { from_in_service: 'in_service' },
      by: ['receiver', 'sender'],
      needs: ['release_allows', 'no_sibling_accepted'],
      asks: [asks.appointment, asks.place],
      emits: 'referral.scheduled',
    },
    miss_appointment: {
      about: 'A no-show or a cancelled appointment, to be booked again or closed.',
      from: ['scheduled', 'in_service'],
      to: 'accepted',
      toIf: { from_in_service: 'in_service' },
      by: ['receiver', 'sender'],
      asks: [asks.appointmentId, asks.missedBecause],
      emits: 'referral.appointmentMissed',
    },
    start_service: {
      about: 'Record the first service.',
      from: ['accepted', 'waitlisted', 'scheduled'],
      to: 'in_service',
      by: ['receiver'],
      needs: ['release_allows', 'no_sibling_accepted'],
      asks: [asks.serviceStartedOn],
      emits: 'referral.serviceStarted',
    },
    report_progress: {
      about: 'Say that service goes on; the progress clock starts again.',
      from: ['in_service'],
      to: 'same',
      by: ['receiver'],
      asks: [asks.optionalNote],
      emits: 'referral.progressReported',
    },
    decline: {
      about: 'Say no, and why.',
      from: ['sent', 'acknowledged', 'info_needed', 'accepted', 'waitlisted', 'scheduled', 'no_response'],
      to: 'declined',
      by: ['receiver'],
      needs: ['attempts_when_could_not_contact'],
      asks: [asks.reasonToDecline, asks.reasonDetail, asks.advice],
      emits: 'referral.declined',
    },
    close: {
      about: 'Record what the person got.',
      from: ['accepted', 'waitlisted', 'scheduled', 'in_service', 'withdrawal_requested'],
      to: 'closed',
      by: ['receiver', 'sender'],
      needs: ['attempts_when_could_not_contact', 'chase_logged_when_unknown'],
      asks: [asks.outcome, asks.outcomeDetail, asks.serviceDate, asks.evidence],
      emits: 'referral.closed',
    },
    cannot_report: {
      about: 'Say that your own law forbids an answer here: an answer all the same, not silence.',
      from: ['sent', 'acknowledged', 'info_needed', 'accepted', 'waitlisted', 'scheduled', 'in_service'],
      to: 'closed',
      by: ['receiver'],
      needs: ['reply_basis_forbids'],
      emits: 'referral.closed',
    },
    withdraw: {
      about: 'Take it back before it is accepted.',
      from: ['awaiting_consent', 'sent', 'acknowledged', 'info_needed'],
      to: 'withdrawn',
      by: ['sender', 'system'],
      asks: [asks.reasonToWithdraw, asks.reasonDetail],
      emits: 'referral.withdrawn',
    },
    request_withdrawal: {
      about: 'Ask the receiver to stop an accepted referral.',
      from: ['accepted', 'waitlisted', 'scheduled', 'in_service'],
      to: 'withdrawal_requested',
      by: ['sender', 'system'],
      asks: [asks.reasonToWithdraw, asks.reasonDetail],
      emits: 'referral.withdrawalRequested',
    },
    confirm_withdrawal: {
      about: 'Confirm that it has stopped; after five business days of silence the system confirms.',
      from: ['withdrawal_requested'],
      to: 'withdrawn',
      by: ['receiver', 'system'],
      emits: 'referral.withdrawn',
    },
    expire: {
      about: "Give up waiting for an answer; it counts against the receiver's response, never against the person.",
      from: ['sent', 'acknowledged'],
      to: 'no_response',
      by: ['system'],
      needs: ['reminders_sent_and_grace_passed'],
      emits: 'referral.expired',
    },
    record_next_step: {
      about: 'Say what happens for the person now: referred again, informed, another plan, or nothing more and why.',
      from: ['declined', 'withdrawn', 'no_response'],
      to: 'same',
      by: ['sender'],
      asks: [asks.nextStep, asks.nextStepNote],
      emits: 'referral.nextStepRecorded',
    },
    confirm_loop: {
      about: 'The result was confirmed with the person, the receiver or a record: the loop is closed.',
      from: ['closed', 'declined', 'withdrawn', 'no_response'],
      to: 'same',
      by: ['sender'],
      asks: [asks.confirmedWith],
      emits: 'referral.loopConfirmed',
    },
    undo: {
      about: 'Take back the last step of your own side.',
      from: ['accepted', 'waitlisted', 'withdrawal_requested', 'declined', 'withdrawn', 'closed'],
      to: 'previous',
      by: ['sender', 'receiver'],
      needs: [
        'last_step_was_ours',
        'within_24_hours',
        'nothing_happened_since',
        'release_allows_when_it_shows_data',
        'no_sibling_accepted',
      ],
      emits: 'referral.undone',
    },
    reopen: {
      about: 'Open an ended referral again, and say why.',
      from: ['declined', 'withdrawn', 'no_response', 'closed'],
      fromFor: { receiver: ['declined', 'no_response', 'closed'] },
      to: 'sent',
      toIf: { never_sent: 'draft', by_the_receiver: 'acknowledged' },
      by: ['sender', 'receiver'],
      needs: [
        'release_allows',
        'no_sibling_accepted',
        'receiver_takes_referrals',
        'agreement_permits',
        'duplicate_answered',
        'phone_first_when_emergency',
      ],
      asks: [asks.note, asks.callResult, asks.duplicateReason, asks.agreementReason, asks.agreementOverride],
      emits: 'referral.reopened',
    },
    void: {
      about: 'Mark it as entered in error.',
      from: 'every',
      to: 'void',
      by: ['supervisor'],
      asks: [asks.note],
      emits: 'referral.voided',
    },
    note: {
      about: 'Write to the other side, or a note for your own.',
      from: 'every',
      to: 'same',
      by: ['sender', 'receiver'],
      asks: [asks.text, asks.visibility],
      emits: 'referral.noted',
    },
    log_attempt: {
      about: 'Record a dated attempt to reach the person.',
      from: ['sent', 'acknowledged', 'info_needed', 'accepted', 'waitlisted', 'scheduled', 'in_service'],
      to: 'same',
      by: ['sender', 'receiver'],
      asks: [asks.attemptedAt, asks.attemptChannel, asks.attemptResult],
      emits: 'referral.contactAttempted',
    },
    record_report: {
      about: "What the person says happened: beside the receiver's word, never over it.",
      from: [
        'sent',
        'acknowledged',
        'info_needed',
        'accepted',
        'waitlisted',
        'scheduled',
        'in_service',
        'declined',
        'withdrawn',
        'no_response',
        'closed',
      ],
      to: 'same',
      by: ['sender'],
      asks: [asks.report, asks.optionalNote],
      emits: 'referral.personReported',
    },
    reassign: {
      about: 'Hand it to another coordinator, with a note.',
      from: 'every',
      to: 'same',
      by: ['sender'],
      asks: [asks.owner, asks.note],
      emits: 'referral.reassigned',
    },
  },
});

export type ReferralState = StateOf<typeof referralLifecycle>;
export type ReferralAction = ActionOf<typeof referralLifecycle>;
export type ReferralRule = RuleOf<typeof referralLifecycle>;
export type ReferralEventType = EventTypeOf<typeof referralLifecycle>;
export type ReferralAskName = AskNameOf<typeof referralLifecycle>;
export type TargetCondition = TargetConditionOf<typeof referralLifecycle>;
export type AskCondition = AskConditionOf<typeof referralLifecycle>;
/** The part that somebody plays in one referral. */
export type Party = PartyOf<typeof referralLifecycle>;

export const REFERRAL_STATES = keysOf(referralLifecycle.states);
export const REFERRAL_ACTIONS = keysOf(referralLifecycle.actions);
export const PARTIES = ['sender', 'receiver', 'supervisor', 'system'] as const satisfies readonly Party[];

/** What the table says of a state. */
export const stateSpec = (state: ReferralState): ReferralStateSpec => referralLifecycle.states[state];

export const isOpen = (state: ReferralState): boolean => stateSpec(state).open;

export const isReferralAction = (text: string): text is ReferralAction =>
  REFERRAL_ACTIONS.some((action) => action === text);
