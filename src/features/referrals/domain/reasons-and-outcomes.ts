/** Whose side a reason lies on. */
export type Cause = 'provider' | 'client' | 'sender' | 'system' | 'any';

type StoppingAction = 'decline' | 'withdraw' | 'request_withdrawal' | 'expire';

export interface ReasonSpec {
  readonly for: readonly StoppingAction[];
  readonly cause: Cause;
  /** What a decline with this reason says about the listing, and so proposes to change there. */
  readonly listing?: string;
  /** A reason that needs a few words more, and which. */
  readonly asks?: string;
  /** Kept from reports in which it could point to one person. */
  readonly restricted?: true;
  /** The termination category of the HUD coordinated entry data standards. */
  readonly hud?: 2 | 3;
}

const anyStop = ['decline', 'withdraw', 'request_withdrawal'] as const;
const takenBack = ['withdraw', 'request_withdrawal'] as const;

/** Why a referral stopped before a service: one code each, and whose side it lies on. */
export const referralReasons = {
  not_eligible: { for: ['decline'], cause: 'provider', listing: 'review eligibility', asks: 'which rule', hud: 3 },
  no_capacity: { for: ['decline'], cause: 'provider', listing: 'set capacity and reopen date', hud: 3 },
  service_not_offered: { for: ['decline'], cause: 'provider', listing: 'flag', hud: 3 },
  out_of_area: { for: ['decline'], cause: 'provider', listing: 'flag', hud: 3 },
  payer_or_cost: { for: ['decline'], cause: 'provider', hud: 3 },
  level_of_care_mismatch: { for: ['decline'], cause: 'provider', asks: 'recommended level', hud: 3 },
  language_or_access_unmet: { for: ['decline'], cause: 'provider', hud: 3 },
  safety_or_conflict: { for: ['decline'], cause: 'provider', restricted: true, hud: 3 },
  already_served: { for: anyStop, cause: 'provider', hud: 3 },
  program_paused_or_closed: { for: ['decline'], cause: 'provider', listing: 'flag', hud: 3 },
  missing_information: { for: ['decline'], cause: 'sender', hud: 3 },
  client_declined: { for: anyStop, cause: 'client', hud: 2 },
  could_not_contact: { for: ['decline'], cause: 'client', hud: 2 },
  need_met_otherwise: { for: anyStop, cause: 'client', hud: 2 },
  client_unavailable: { for: anyStop, cause: 'client', restricted: true, hud: 2 },
  sent_in_error: { for: takenBack, cause: 'sender' },
  duplicate: { for: anyStop, cause: 'sender' },
  filled_elsewhere: { for: takenBack, cause: 'sender' },
  consent_missing: { for: takenBack, cause: 'system', hud: 2 },
  consent_revoked: { for: takenBack, cause: 'client', hud: 2 },
  consent_expired: { for: takenBack, cause: 'system', hud: 2 },
  no_response_in_time: { for: ['expire'], cause: 'system', hud: 3 },
  other: { for: anyStop, cause: 'any', asks: 'text' },
} as const satisfies Record<string, ReasonSpec>;

export type ReferralReason = keyof typeof referralReasons;

/** What the person got; kept apart from where the referral stands and why it stopped. */
export type GotHelp = 'yes' | 'partly' | 'not_yet' | 'no' | 'other' | 'unknown';

export interface OutcomeSpec {
  readonly gotHelp: GotHelp;
  /** On whose side it failed. */
  readonly side?: 'provider' | 'client';
  /** An outcome that needs a few words more, and which. */
  readonly asks?: string;
  /** Only this side may report it. */
  readonly only?: 'sender' | 'receiver';
  readonly restricted?: true;
  /** Left out of what both rates are counted over. */
  readonly outsideRates?: true;
  /** The person was served on a day, which is asked for. */
  readonly served?: true;
}

/** How a loop can end, and whether the person got help. */
export const referralOutcomes = {
  service_received: { gotHelp: 'yes', served: true },
  enrolled_ongoing: { gotHelp: 'yes', served: true },
  partly_received: { gotHelp: 'partly', asks: 'what remains', served: true },
  referred_on: { gotHelp: 'not_yet', asks: 'to whom' },
  not_eligible_after_intake: { gotHelp: 'no', side: 'provider' },
  no_capacity_after_acceptance: { gotHelp: 'no', side: 'provider' },
  funds_exhausted: { gotHelp: 'no', side: 'provider' },
  no_show_closed: { gotHelp: 'no', side: 'client' },
  client_declined_after_acceptance: { gotHelp: 'no', side: 'client' },
  could_not_contact: { gotHelp: 'no', side: 'client' },
  client_unavailable: { gotHelp: 'no', side: 'client', restricted: true },
  need_met_otherwise: { gotHelp: 'other' },
  ended_by_program: { gotHelp: 'partly', side: 'provider' },
  ended_by_client: { gotHelp: 'partly', side: 'client' },
  waitlist_lapsed: { gotHelp: 'no', side: 'provider' },
  not_reportable: { gotHelp: 'unknown', only: 'receiver', outsideRates: true },
  deceased: { gotHelp: 'other', restricted: true, outsideRates: true },
  unknown: { gotHelp: 'unknown', only: 'sender' },
} as const satisfies Record<string, OutcomeSpec>;

export type ReferralOutcome = keyof typeof referralOutcomes;
