import type { ClockName } from '../domain/clocks.js';
import type { LastStep, Referral, ReferralStanding } from '../domain/referral.js';
import type { RunningClock } from '../domain/clocks.js';
import type { ClockPromise } from '../domain/promised-clock.js';

/** The columns of a referral under the names of the domain; for a `referrals` aliased `r`. */
export const REFERRAL_COLUMNS = `
  r.id, r.reference, r.version, r.state, r.person_id AS "personId", r.sender_agency_id AS "senderAgencyId", r.sender_unit_id AS "senderUnitId",
  r.receiver_agency_id AS "receiverAgencyId", r.listing_id AS "listingId", r.service_name AS "serviceName", r.category_code AS "categoryCode",
  r.is_substance_use_care AS "isSubstanceUseCare", r.urgency, r.enquiry, r.sections, r.fit, r.packet_version AS "packetVersion", r.owner_id AS "ownerId",
  r.reason, r.outcome, r.next_step AS "nextStep",
  r.served_on AS "servedOn", r.service_started_on AS "serviceStartedOn", r.expected_on AS "expectedOn", r.evidence, r.due_clock AS "dueClock", r.due_from AS "dueFrom", r.due_at AS "dueAt", r.due_promise AS "duePromise", r.rungs, r.fast_track AS "fastTrack",
  r.delivery_problem AS "deliveryProblem", r.yes_held_at AS "yesHeldAt", r.releasable_at AS "releasableAt", r.safety_concern_at AS "safetyConcernAt", r.news_at AS "newsAt", r.last_step AS "lastStep",
  r.created_at AS "createdAt", r.sent_at AS "sentAt", r.accepted_at AS "acceptedAt", r.ended_at AS "endedAt", r.loop_confirmed_at AS "loopConfirmedAt"`;

interface ClockColumns {
  readonly dueClock: ClockName | null;
  readonly dueFrom: Date | null;
  readonly dueAt: Date | null;
  readonly duePromise: ClockPromise | null;
  readonly rungs: number;
}

type Plain = Omit<Referral, 'running' | 'lastStep'>;

/** One row as Postgres gives it. */
export interface ReferralRow extends Plain, ClockColumns {
  readonly lastStep: KeptStep | null;
}

type KeptStanding = Omit<ReferralStanding, 'running' | 'sentAt' | 'acceptedAt' | 'endedAt'> & {
  readonly running: (Omit<RunningClock, 'from' | 'at'> & { readonly from: string; readonly at: string }) | null;
  readonly sentAt: string | null;
  readonly acceptedAt: string | null;
  readonly endedAt: string | null;
};

/** The last step as JSON keeps it: instants are text there. */
type KeptStep = Omit<LastStep, 'at' | 'before'> & { readonly at: string; readonly before: KeptStanding };

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

function standingOf({ running, sentAt, acceptedAt, endedAt, ...codes }: KeptStanding): ReferralStanding {
  return {
    ...codes,
    running: running && { ...running, from: new Date(running.from), at: new Date(running.at) },
    sentAt: instant(sentAt),
    acceptedAt: instant(acceptedAt),
    endedAt: instant(endedAt),
  };
}

const runningOf = ({
  dueClock: clock,
  dueFrom: from,
  dueAt: at,
  duePromise: promise,
  rungs,
}: ClockColumns): RunningClock | null => (clock && from && at ? { clock, from, at, rungs, promise } : null);

/** The referral that a row holds, with whatever else stands in the row. */
export function toReferral<Row extends ReferralRow>(row: Row): Omit<Row, keyof ClockColumns | 'lastStep'> & Referral {
  const { dueClock, dueFrom, dueAt, duePromise, rungs, lastStep, ...rest } = row;
  return {
    ...rest,
    running: runningOf({ dueClock, dueFrom, dueAt, duePromise, rungs }),
    lastStep: lastStep && { ...lastStep, at: new Date(lastStep.at), before: standingOf(lastStep.before) },
  };
}
