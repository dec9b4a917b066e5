import type { VerificationGroup } from './verification-groups.js';

/** How long a round's link is good. */
export const LINK_DAYS = 60;
/** Working days, on the partner's own calendar, after which it is reminded. */
export const REMIND_AFTER_DAYS = [3, 7] as const;
/** Working days after which staff call who has not answered. */
export const CALL_AFTER_DAYS = 8;
/** As many listings as a round may have. */
export const MOST_LISTINGS = 500;

export type ListingState = 'waiting' | 'answered' | 'wrong_number' | 'left_out';

/** What was said of a listing in a round, or what came of a call. */
export type RoundAnswer = 'true' | 'change' | 'closed' | 'no_answer' | 'wrong_number' | 'call_later';

export type AnswerWay = 'partner_link' | 'phone_call';

/** A round with how far it has come; every listing is in exactly one of the numbers. */
export interface Round {
  readonly id: string;
  readonly name: string;
  readonly byName: string;
  readonly begunAt: Date;
  readonly endedAt: Date | null;
  readonly listings: number;
  readonly answeredByLink: number;
  readonly answeredByPhone: number;
  readonly wrongNumber: number;
  readonly leftOut: number;
  /** Waiting for the partner's answer by its link. */
  readonly waiting: number;
  /** Waiting for a call by staff, now or later. */
  readonly toCall: number;
  readonly letters: number;
  readonly lettersAnswered: number;
}

/** One listing of a round. */
export interface RoundListing {
  readonly roundId: string;
  readonly listingId: string;
  readonly serviceId: string;
  readonly agencyId: string | null;
  readonly state: ListingState;
  readonly calls: number;
  readonly callAt: Date | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  readonly answeredHow: AnswerWay | null;
}

/** When a part was last found true. */
export interface PartVerified {
  readonly group: VerificationGroup;
  readonly at: Date;
  readonly by: string;
  readonly how: string;
}
