import { Injectable } from '@nestjs/common';
import { newId } from '../../../../kernel/ids.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { DueThing } from '../domain/due-thing.js';
import { DUE_THINGS } from './due-things.sql.js';

const KEEPING = `
  SELECT DISTINCT g.id, g.time_zone AS "timeZone" FROM agencies g
   WHERE EXISTS (SELECT FROM agreements a WHERE a.agency_id = g.id) OR EXISTS (SELECT FROM coverage_attestations c WHERE c.agency_id = g.id)`;

/** A task that somebody called done is opened again on the day itself: then it is no longer early. */
const PUT_TASK = `
  INSERT INTO agreement_tasks AS t (id, agency_id, agreement_id, kind, subject_id, due_on, rung, assigned_to, escalated_to, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT (kind, subject_id, due_on) DO UPDATE
    SET rung = excluded.rung, assigned_to = excluded.assigned_to, escalated_to = excluded.escalated_to,
        done_at = CASE WHEN excluded.rung = 0 THEN NULL ELSE t.done_at END, done_by = CASE WHEN excluded.rung = 0 THEN NULL ELSE t.done_by END
    WHERE t.rung > excluded.rung
  RETURNING id`;
const REMIND = `INSERT INTO agreement_reminders (task_id, rung, sent_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING task_id`;
const SETTLE = `
  UPDATE agreement_tasks t SET done_at = $3
   WHERE t.agency_id = $1 AND t.done_at IS NULL
     AND NOT EXISTS (SELECT FROM (${DUE_THINGS}) due WHERE due.kind = t.kind AND due."subjectId" = t.subject_id AND due."dueOn" = t.due_on)
  RETURNING t.id`;
const PAST_THEIR_END = `
  SELECT a.id FROM agreements a
   WHERE a.agency_id = $1 AND a.state = 'active'
     AND NOT EXISTS (SELECT FROM agreement_versions v WHERE v.agreement_id = a.id AND v.activated_at IS NOT NULL AND NOT isempty(v.in_force)
                        AND (upper_inf(v.in_force) OR upper(v.in_force) > $2::date))
     AND EXISTS (SELECT FROM agreement_versions v WHERE v.agreement_id = a.id AND v.activated_at IS NOT NULL)`;
const FINISH = `UPDATE agreement_tasks SET done_at = $3, done_by = $4 WHERE id = $1 AND agency_id = $2 AND done_at IS NULL RETURNING id`;

/** A task as the ladder puts it. */
export interface TaskToPut {
  readonly agencyId: string;
  readonly thing: DueThing;
  readonly rung: number;
  readonly escalatedTo: string | null;
}

/** The write side of the ladder. */
@Injectable()
export class RenewalStore {
  /** The agencies that keep agreements, each with its zone. */
  keeping(tx: Tx): Promise<{ readonly id: string; readonly timeZone: string }[]> {
    return tx.query(KEEPING);
  }

  due(tx: Tx, agencyId: string, until: string): Promise<DueThing[]> {
    return tx.query(DUE_THINGS, [agencyId, until]);
  }

  /** Puts the task on its rung; its id, or null where it stands there already. */
  async put(tx: Tx, { agencyId, thing, rung, escalatedTo }: TaskToPut, now: Date): Promise<string | null> {
    const { agreementId, kind, subjectId, dueOn, ownerId } = thing;
    const values = [newId(), agencyId, agreementId, kind, subjectId, dueOn, rung, ownerId, escalatedTo, now];
    const [task] = await tx.query<{ id: string }[]>(PUT_TASK, values);
    if (!task) return null;
    const told = await tx.query<unknown[]>(REMIND, [task.id, rung, now]);
    return told.length > 0 ? task.id : null;
  }

  /** Ends the tasks whose matter is settled: renewed, replaced, reviewed, met. */
  async settle(tx: Tx, agencyId: string, until: string, now: Date): Promise<number> {
    return (await changedRows(tx, SETTLE, [agencyId, until, now])).length;
  }

  /** Active agreements of which no version holds any more on a day, nor will. */
  async pastTheirEnd(tx: Tx, agencyId: string, today: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }[]>(PAST_THEIR_END, [agencyId, today])).map(({ id }) => id);
  }

  async finish(tx: Tx, agencyId: string, id: string, by: string, now: Date): Promise<boolean> {
    return (await changedRows(tx, FINISH, [id, agencyId, now, by])).length > 0;
  }
}
