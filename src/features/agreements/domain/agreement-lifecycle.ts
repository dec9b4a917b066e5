import {
  defineLifecycle,
  keysOf,
  type ActionOf,
  type EventTypeOf,
  type PartyOf,
  type RuleOf,
  type StateOf,
  type StateSpec,
  type AskNameOf,
  type TargetConditionOf,
} from '../../../kernel/lifecycle/lifecycle.js';

/** What a state of an agreement says beyond the kernel's own. */
export interface AgreementStateSpec extends StateSpec {
  /** Whether a version may hold while the agreement is in this state. */
  readonly holds: boolean;
}

/**
 * The life of an agreement, from the first idea to its end: the one source. "Expiring" is no state: it is computed from
 * the last day of the version that holds. Rules, GraphQL enums, the database's constraint, the buttons, the diagram in
 * docs/generated/agreement-lifecycle.md and the test matrix derive from this table.
 */
export const agreementLifecycle = defineLifecycle({
  initial: 'identified',
  states: {
    identified: {
      about: 'Somebody thinks that it is needed; the partner has not been asked.',
      open: true,
      holds: false,
    },
    outreach: { about: 'The partner has been asked.', open: true, holds: false },
    negotiation: { about: 'Both sides work on its text.', open: true, holds: false },
    signature: { about: 'The text is final and waits for the signatures.', open: true, holds: false },
    active: { about: 'It was adopted; its version holds from its first to its last day.', open: true, holds: true },
    expired: { about: 'Its last day has passed and nothing was renewed.', open: false, holds: false },
    terminated: { about: 'It was ended before its last day.', open: false, holds: false, sealed: true },
    superseded: { about: 'Another agreement took its place.', open: false, holds: false, sealed: true },
    not_attainable: {
      about: 'It cannot be had now; why, and what is done instead, is written down and reviewed within 12 months.',
      open: true,
      holds: false,
    },
  },
  actions: {
    reach_out: {
      about: 'Say that the partner was asked.',
      from: ['identified', 'not_attainable'],
      to: 'outreach',
      by: ['keeper'],
      asks: [{ name: 'what', kind: 'long_text', required: true, maxLength: 2000 }],
      emits: 'agreement.outreach_begun',
    },
    negotiate: {
      about: 'Begin to work on the text together.',
      from: ['identified', 'outreach'],
      to: 'negotiation',
      by: ['keeper'],
      emits: 'agreement.negotiation_begun',
    },
    offer: {
      about: 'Freeze the version in the making and ask every party to sign exactly it.',
      from: ['identified', 'outreach', 'negotiation', 'active', 'expired'],
      to: 'signature',
      toIf: { from_active: 'active', from_expired: 'expired' },
      by: ['keeper'],
      needs: ['type_is_signed', 'version_is_draft', 'version_is_whole', 'no_day_is_held_twice', 'signers_are_named'],
      emits: 'agreement.offered',
    },
    take_back: {
      about: 'Take the offered version back to change it; whoever has it open is told.',
      from: ['signature', 'active', 'expired'],
      to: 'negotiation',
      toIf: { from_active: 'active', from_expired: 'expired' },
      by: ['keeper'],
      needs: ['version_is_offered'],
      emits: 'agreement.offer_taken_back',
    },
    adopt: {
      about: 'Put the version in force from its first day: signed by all, or of a type that nobody signs.',
      from: ['identified', 'outreach', 'negotiation', 'signature', 'active', 'expired'],
      to: 'active',
      by: ['keeper', 'system'],
      needs: ['signed_by_all_or_unsigned_type', 'version_is_whole', 'no_day_is_held_twice', 'crisis_is_approved'],
      emits: 'agreement.adopted',
    },
    expire: {
      about: 'Its last day has passed.',
      from: ['active'],
      to: 'expired',
      by: ['system'],
      needs: ['last_day_has_passed'],
      emits: 'agreement.expired',
    },
    terminate: {
      about: 'End it before its last day.',
      from: ['active'],
      to: 'terminated',
      by: ['keeper'],
      needs: ['no_open_referrals_unanswered'],
      asks: [
        { name: 'ended_on', kind: 'date', required: true },
        { name: 'reason', kind: 'long_text', required: true, maxLength: 2000 },
      ],
      emits: 'agreement.terminated',
    },
    supersede: {
      about: 'Say which other agreement takes its place.',
      from: ['active', 'expired'],
      to: 'superseded',
      by: ['keeper'],
      needs: ['successor_is_active'],
      asks: [{ name: 'successor', kind: 'choice', required: true }],
      emits: 'agreement.superseded',
    },
    give_up: {
      about: 'Write down that it cannot be had, why, and what is done instead.',
      from: ['identified', 'outreach', 'negotiation', 'signature', 'expired'],
      to: 'not_attainable',
      by: ['keeper'],
      asks: [
        { name: 'justification', kind: 'long_text', required: true, maxLength: 4000 },
        { name: 'contingency_plan', kind: 'long_text', required: true, maxLength: 4000 },
        { name: 'review_on', kind: 'date', required: true, moment: 'future' },
      ],
      emits: 'agreement.found_not_attainable',
    },
    review: {
      about: 'It was looked at again and still cannot be had.',
      from: ['not_attainable'],
      to: 'same',
      by: ['keeper'],
      asks: [{ name: 'review_on', kind: 'date', required: true, moment: 'future' }],
      emits: 'agreement.reviewed',
    },
  },
});

export type AgreementState = StateOf<typeof agreementLifecycle>;
export type AgreementAction = ActionOf<typeof agreementLifecycle>;
export type AgreementParty = PartyOf<typeof agreementLifecycle>;
export type AgreementRule = RuleOf<typeof agreementLifecycle>;
export type AgreementEventType = EventTypeOf<typeof agreementLifecycle>;
export type AgreementAsk = AskNameOf<typeof agreementLifecycle>;
export type AgreementTarget = TargetConditionOf<typeof agreementLifecycle>;

export const AGREEMENT_STATES = keysOf(agreementLifecycle.states);
export const AGREEMENT_ACTIONS = keysOf(agreementLifecycle.actions);

export const agreementStateSpec = (state: AgreementState): AgreementStateSpec => agreementLifecycle.states[state];
