import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import { decodeCursor, toPage, type Page } from '../../../../kernel/page.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import type { Effort, EffortEntry } from '../domain/effort.js';

const ADD = `
  INSERT INTO agreement_efforts (id, agency_id, agreement_id, partner_id, category, kind, day, what, next_step, recorded_by, recorded_at)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
   WHERE ($3::uuid IS NULL OR EXISTS (SELECT FROM agreements a WHERE a.id = $3 AND a.agency_id = $2))
     AND ($4::uuid IS NULL OR EXISTS (SELECT FROM agencies g WHERE g.id = $4))
  RETURNING id`;
const MEET = `
  UPDATE agreements SET next_meeting_on = CASE WHEN meeting_every_weeks IS NULL THEN NULL ELSE $3::date + meeting_every_weeks * 7 END,
         version = version + 1, updated_at = $4
   WHERE id = $1 AND agency_id = $2 AND state = 'active' RETURNING next_meeting_on AS "nextMeetingOn"`;
const LIST = `
  SELECT e.id, e.agreement_id AS "agreementId", e.partner_id AS "partnerId", e.category, e.kind, e.day, e.what, e.next_step AS "nextStep",
         g.name AS "partnerName", a.title AS "agreementTitle", coalesce(u.display_name, '') AS "recordedBy"
    FROM agreement_efforts e
    LEFT JOIN agreements a ON a.id = e.agreement_id
    LEFT JOIN agencies g ON g.id = e.partner_id
    LEFT JOIN users u ON u.id = e.recorded_by
   WHERE e.agency_id = $1 AND ($2::uuid IS NULL OR e.agreement_id = $2) AND ($4::text IS NULL OR e.category = $4)
     AND ($3::uuid IS NULL OR e.partner_id = $3 OR EXISTS (SELECT FROM agreement_parties p WHERE p.agreement_id = e.agreement_id AND p.partner_id = $3))
     AND ($5::date IS NULL OR (e.day, e.id) < ($5::date, $6::uuid))
   ORDER BY e.day DESC, e.id DESC LIMIT $7`;

/** Which efforts to show; null leaves a question open. */
export interface EffortFilter {
  readonly agreementId: string | null;
  readonly partnerId: string | null;
  readonly category: string | null;
}

/** The log of efforts, of one agency. */
@Injectable()
export class EffortStore {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  /** Keeps the effort with its event; a meeting plans the next by the agreement's cadence. Null when its agreement or partner is not there. */
  async add(tx: Tx, actor: Actor, entry: EffortEntry): Promise<{ readonly id: string } | null> {
    const { agencyId, userId } = actor;
    const { agreementId, partnerId, category, kind, day, what, nextStep } = entry;
    const now = this.clock.now();
    const values = [newId(), agencyId, agreementId, partnerId, category, kind, day, what, nextStep, userId, now];
    const [effort] = await tx.query<{ id: string }[]>(ADD, values);
    if (!effort) return null;

    if (kind === 'meeting' && agreementId !== null) await changedRows(tx, MEET, [agreementId, agencyId, day, now]);
    await this.events.append(tx, actor, {
      type: 'agreement.effort_recorded',
      subject: agreementId ? `agreement:${agreementId}` : `agency:${partnerId ?? agencyId}`,
      payload: { effortId: effort.id, agreementId, partnerId, kind, day },
    });
    return effort;
  }

  /** The newest first. */
  async list(
    tx: Tx,
    agencyId: string | null,
    { agreementId, partnerId, category }: EffortFilter,
    { first, after }: { readonly first: number; readonly after: string | null },
  ): Promise<Page<Effort> | Problem> {
    const start = after === null ? [null, null] : decodeCursor(after, 2);
    if (!start) return invalid('after', 'This is not where a page ended.');
    const rows = await tx.query<Effort[]>(LIST, [agencyId, agreementId, partnerId, category, ...start, first + 1]);
    return toPage(rows, first, ({ day, id }) => [day, id]);
  }
}
