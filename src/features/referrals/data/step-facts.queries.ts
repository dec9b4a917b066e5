import { Injectable } from '@nestjs/common';
import type { OpeningHours } from '../../../kernel/business-time/business-calendar.js';
import { isUsFederalHoliday } from '../../../kernel/business-time/holidays.js';
import { Clock } from '../../../kernel/clock.js';
import { queryPrepared } from '../../../platform/database/prepared-statement.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { gate, gateFactsSql, promisesOf, type GateFacts } from '../../agreements/index.js';
import { gateQuestion, type GateAnswer } from '../domain/agreement-gate.js';
import { GATED_STATES } from '../domain/gated-states.js';
import type { ReferralFacts } from '../domain/referral-facts.js';
import type { Party } from '../domain/referral-lifecycle.js';
import type { Referral } from '../domain/referral.js';
import { REFERRAL_COLUMNS, toReferral, type ReferralRow } from './referral-row.js';
import { inScope, scopeValues, type Scope } from './scope.js';

interface FactsRow extends ReferralRow {
  readonly senderName: string;
  readonly senderZone: string;
  readonly senderHours: readonly OpeningHours[];
  readonly receiverName: string;
  readonly receiverZone: string;
  readonly receiverHours: readonly OpeningHours[];
  readonly receiverActive: boolean;
  readonly receiverTakes: boolean;
  readonly receiverMayReply: boolean;
  readonly attempts: readonly { readonly at: string; readonly channel: string; readonly party: Party }[];
  readonly booked: readonly { readonly id: string; readonly startsAt: string }[];
  readonly chased: boolean;
  readonly duplicateOf: string | null;
  readonly colleagues: readonly string[];
  readonly gateFacts: GateFacts | null;
  readonly gateAnswered: readonly GateAnswer[];
}

const GATED = `'{${GATED_STATES.join(',')}}'::text[]`;

const GATHER = `
  SELECT ${REFERRAL_COLUMNS},
         snd.name AS "senderName", snd.time_zone AS "senderZone", snd.hours AS "senderHours",
         rec.name AS "receiverName", rec.time_zone AS "receiverZone", rec.hours AS "receiverHours",
         rec.active AS "receiverActive", rec.takes_referrals AS "receiverTakes", rec.reply_basis <> 'none' AS "receiverMayReply",
         ARRAY(SELECT jsonb_build_object('at', a.at, 'channel', a.channel, 'party', a.party) FROM contact_attempts a WHERE a.referral_id = r.id) AS attempts,
         ARRAY(SELECT jsonb_build_object('id', p.id, 'startsAt', p.starts_at) FROM appointments p
                WHERE p.referral_id = r.id AND p.state = 'booked' ORDER BY p.starts_at) AS booked,
         EXISTS (SELECT FROM contact_attempts a WHERE a.referral_id = r.id AND a.party = 'sender')
           OR EXISTS (SELECT FROM referral_notes n WHERE n.referral_id = r.id AND n.kind = 'text' AND n.visibility = 'shared'
                         AND n.author_agency_id = r.sender_agency_id) AS chased,
         CASE WHEN r.state = 'draft' OR r.ended_at IS NOT NULL THEN (
           SELECT d.reference FROM referrals d
            WHERE d.person_id = r.person_id AND d.id <> r.id AND d.ended_at IS NULL AND d.state <> 'draft'
              AND (d.category_code = r.category_code OR d.listing_id = r.listing_id) LIMIT 1) END AS "duplicateOf",
         ARRAY(SELECT u.id FROM users u WHERE u.agency_id = r.sender_agency_id AND u.disabled_at IS NULL
                  AND u.roles && ARRAY['coordinator', 'supervisor', 'admin']) AS colleagues,
         CASE WHEN r.state = ANY (${GATED}) THEN ${gateFactsSql('r.sender_agency_id', 'r.receiver_agency_id', 'r.listing_id', '$4')} END AS "gateFacts",
         CASE WHEN r.state = 'awaiting_consent' THEN ARRAY(
           SELECT n.kind FROM referral_notes n WHERE n.referral_id = r.id AND n.kind IN ('agreement_reason', 'agreement_override')
              AND n.version = (r.last_step->>'version')::int) ELSE '{}' END AS "gateAnswered"
    FROM referrals r
    JOIN agencies snd ON snd.id = r.sender_agency_id
    JOIN agencies rec ON rec.id = r.receiver_agency_id
   WHERE r.id = $1 AND ${inScope(2)}`;

const LOCK = `${GATHER} FOR UPDATE OF r`;

/** A statement and the name under which its plan is kept. */
type Statement = readonly [name: string, sql: string];

/** A referral with all that its next step may depend on, but for the release. */
export interface GatheredReferral {
  readonly referral: Referral;
  readonly facts: Omit<ReferralFacts, 'release'>;
}

function gathered(row: FactsRow, now: Date): GatheredReferral {
  const {
    senderName,
    senderZone,
    senderHours,
    receiverName,
    receiverZone,
    receiverHours,
    receiverActive,
    receiverTakes,
    receiverMayReply,
    attempts,
    booked,
    chased,
    duplicateOf,
    colleagues,
    gateFacts,
    gateAnswered,
    ...columns
  } = row;
  const referral = toReferral(columns);
  return {
    referral,
    facts: {
      now,
      sender: {
        name: senderName,
        calendar: { timeZone: senderZone, hours: senderHours, isHoliday: isUsFederalHoliday },
      },
      receiver: {
        name: receiverName,
        calendar: { timeZone: receiverZone, hours: receiverHours, isHoliday: isUsFederalHoliday },
        active: receiverActive,
        takesReferrals: receiverTakes,
        mayReply: receiverMayReply,
      },
      agreement: gateFacts && gate(gateFacts, gateQuestion(referral)),
      gateAnswered,
      promises: promisesOf(gateFacts),
      duplicateOf,
      colleagues,
      siblingAccepted: false,
      attempts: attempts.map(({ at, ...attempt }) => ({ ...attempt, at: new Date(at) })),
      chased,
      booked: booked.map(({ id, startsAt }) => ({ id, startsAt: new Date(startsAt) })),
    },
  };
}

/** Gathers what a step depends on, in one statement. */
@Injectable()
export class StepFactsQueries {
  constructor(private readonly clock: Clock) {}

  /** Locks the referral until the transaction ends, so that of two steps at once the second sees the first. */
  lock(tx: Tx, scope: Scope, id: string): Promise<GatheredReferral | null> {
    return this.gather(tx, ['referral.lock', LOCK], scope, id);
  }

  read(tx: Tx, scope: Scope, id: string): Promise<GatheredReferral | null> {
    return this.gather(tx, ['referral.facts', GATHER], scope, id);
  }

  private async gather(tx: Tx, [name, sql]: Statement, scope: Scope, id: string): Promise<GatheredReferral | null> {
    const now = this.clock.now();
    const [row] = await queryPrepared<FactsRow>(tx, name, sql, [id, ...scopeValues(scope), now]);
    return row ? gathered(row, now) : null;
  }
}
