import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { DueKind } from '../domain/ladder.js';
import { DUE_THINGS } from './due-things.sql.js';

/** Something that comes due, as a calendar shows it. */
export interface DueRow {
  readonly day: string;
  readonly kind: DueKind;
  readonly subjectId: string;
  readonly agreementId: string | null;
  readonly title: string | null;
  readonly category: string | null;
  readonly partners: readonly string[];
  readonly ownerId: string;
  readonly ownerName: string;
}

/** A task that waits for somebody. */
export interface TaskRow extends DueRow {
  readonly id: string;
  readonly rung: number;
  readonly assignedTo: string;
  readonly escalatedTo: string | null;
}

/** What a dashboard says of agreements in one line. */
export interface AgreementsStanding {
  readonly inForce: number;
  readonly expiring: number;
  readonly expired: number;
  readonly meetingsLate: number;
  readonly reviewsLate: number;
  readonly openTasks: number;
}

const WITH_NAMES = `
  LEFT JOIN agreements a ON a.id = due."agreementId"
  LEFT JOIN coverage_attestations c ON c.id = due."subjectId" AND due.kind = 'attestation'
  LEFT JOIN users u ON u.id = due."ownerId"`;
const NAMES = `
  a.title, c.category, coalesce(u.display_name, '') AS "ownerName",
  ARRAY(SELECT g.name FROM agreement_parties p JOIN agencies g ON g.id = p.partner_id WHERE p.agreement_id = due."agreementId" ORDER BY g.name) AS partners`;

const CALENDAR = `
  SELECT due.kind, due."subjectId", due."agreementId", due."dueOn" AS day, due."ownerId", ${NAMES}
    FROM (${DUE_THINGS}) due ${WITH_NAMES}
   WHERE due."dueOn" >= $3::date ORDER BY due."dueOn", a.title, due."subjectId"`;

const TASKS = `
  SELECT t.id, due.kind, due."subjectId", due."agreementId", due."dueOn" AS day, due."ownerId", t.rung, t.assigned_to AS "assignedTo",
         t.escalated_to AS "escalatedTo", ${NAMES}
    FROM agreement_tasks t
    CROSS JOIN LATERAL (SELECT t.kind, t.subject_id AS "subjectId", t.agreement_id AS "agreementId", t.due_on AS "dueOn", t.assigned_to AS "ownerId") due
    ${WITH_NAMES}
   WHERE t.agency_id = $1 AND t.done_at IS NULL AND ($2::uuid IS NULL OR t.assigned_to = $2 OR t.escalated_to = $2)
   ORDER BY t.due_on, t.id`;

const STANDING = `
  SELECT count(*) FILTER (WHERE held.id IS NOT NULL)::int AS "inForce",
         count(*) FILTER (WHERE held.ends_on <= $2::date + 90 AND NOT held.is_renewed)::int AS expiring,
         count(*) FILTER (WHERE a.state = 'expired' OR a.state = 'active' AND held.id IS NULL AND EXISTS (
                            SELECT FROM agreement_versions v WHERE v.agreement_id = a.id AND v.activated_at IS NOT NULL AND v.ends_on < $2::date
                             AND NOT EXISTS (SELECT FROM agreement_versions n WHERE n.agreement_id = a.id AND n.activated_at IS NOT NULL AND n.starts_on > v.starts_on)))::int AS expired,
         count(*) FILTER (WHERE a.state = 'active' AND a.next_meeting_on < $2::date)::int AS "meetingsLate",
         count(*) FILTER (WHERE a.state = 'not_attainable' AND a.review_on < $2::date)::int AS "reviewsLate",
         (SELECT count(*)::int FROM agreement_tasks t WHERE t.agency_id = $1 AND t.done_at IS NULL) AS "openTasks"
    FROM agreements a
    LEFT JOIN LATERAL (
      SELECT v.id, v.ends_on, EXISTS (SELECT FROM agreement_versions n WHERE n.agreement_id = a.id AND n.activated_at IS NOT NULL AND n.starts_on > v.starts_on) AS is_renewed
        FROM agreement_versions v WHERE v.agreement_id = a.id AND v.activated_at IS NOT NULL AND v.in_force @> $2::date) held ON a.state IN ('active', 'expired')
   WHERE a.agency_id = $1`;

/** The read side of renewals, of one agency. */
@Injectable()
export class RenewalQueries {
  calendar(tx: Tx, agencyId: string | null, from: string, to: string): Promise<DueRow[]> {
    return tx.query(CALENDAR, [agencyId, to, from]);
  }

  /** The open tasks, the nearest first; those of one person, or everybody's. */
  tasks(tx: Tx, agencyId: string | null, of: string | null): Promise<TaskRow[]> {
    return tx.query(TASKS, [agencyId, of]);
  }

  async standing(tx: Tx, agencyId: string | null, today: string): Promise<AgreementsStanding> {
    const [row] = await tx.query<AgreementsStanding[]>(STANDING, [agencyId, today]);
    return row ?? { inForce: 0, expiring: 0, expired: 0, meetingsLate: 0, reviewsLate: 0, openTasks: 0 };
  }
}
