import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { decodeCursor, toPage, type Page } from '../../../../kernel/page.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import type { Resemblance } from '../domain/resemblance.js';
import type { FaultCount } from '../report/fault-report.js';
import type { TableCount } from '../report/summary.js';

export const RUN_STATES = ['queued', 'running', 'done', 'refused', 'cancelled', 'undoing', 'undone'] as const;

export interface RunRow {
  readonly id: string;
  readonly source: string;
  readonly fileName: string;
  readonly state: (typeof RUN_STATES)[number];
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  readonly hasMapping: boolean;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly byName: string | null;
  readonly refusal: string | null;
  readonly cancelAsked: boolean;
  readonly differences: number;
  readonly progress: {
    readonly step?: string;
    readonly bytes?: number;
    readonly bytesInAll?: number;
    readonly rows?: number;
  };
  readonly tables: readonly TableCount[];
  readonly faults: readonly FaultCount[];
  readonly resembles: Resemblance | null;
  readonly uploadId: string | null;
  readonly isLatest: boolean;
}

export interface DifferenceRow {
  readonly nr: number;
  readonly table: string;
  readonly rowId: string;
  readonly name: string | null;
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly outcome: 'ours_kept' | 'theirs_taken' | 'kept_at_undo';
}

const RUN = `SELECT r.id, r.source, r.file_name AS "fileName", r.state, r.dry_run AS "dryRun", r.overwrite, r.mapping IS NOT NULL AS "hasMapping",
  r.started_at AS "startedAt", r.finished_at AS "finishedAt", r.undone_at AS "undoneAt", r.undone_by AS "undoneBy", r.by_name AS "byName", r.refusal,
  r.cancel_asked AS "cancelAsked", (SELECT count(*)::int FROM import_differences d WHERE d.run_id = r.id) AS differences, r.progress, r.tables, r.faults, r.resembles,
  (SELECT u.id FROM import_uploads u WHERE u.id = r.upload_id AND u.state = 'ready') AS "uploadId",
  NOT EXISTS (SELECT FROM import_runs l WHERE l.source = r.source AND l.started_at > r.started_at AND l.state = 'done' AND NOT l.dry_run) AS "isLatest"
  FROM import_runs r`;

const NAME = `coalesce((SELECT o.name FROM hsds.organization o WHERE o.id = d.row_id), (SELECT s.name FROM hsds.service s WHERE s.id = d.row_id),
  (SELECT l.name FROM hsds.location l WHERE l.id = d.row_id),
  (SELECT coalesce(s.name, l.name, o.name) FROM directory_changes c LEFT JOIN hsds.service s ON s.id = c.service_id LEFT JOIN hsds.location l ON l.id = c.location_id
     LEFT JOIN hsds.organization o ON o.id = c.organization_id WHERE c.row_id = d.row_id ORDER BY c.id DESC LIMIT 1))`;

/** Reads imports for the screens. */
@Injectable()
export class ImportRuns {
  constructor(private readonly transactor: Transactor) {}

  /** Newest first; null for a cursor that we did not make. */
  async page(actor: Actor, first: number, after: string | null): Promise<Page<RunRow> | null> {
    const cursor = after === null ? null : decodeCursor(after, 2);
    if (after !== null && !cursor) return null;
    const rows = await this.transactor.read(actor, (tx) =>
      tx.query<RunRow[]>(
        `${RUN} WHERE $1::timestamptz IS NULL OR (r.started_at, r.id) < ($1, $2::uuid) ORDER BY r.started_at DESC, r.id DESC LIMIT $3`,
        [cursor?.[0] ?? null, cursor?.[1] ?? null, first + 1],
      ),
    );
    return toPage(rows, first, ({ startedAt, id }) => [startedAt.toISOString(), id]);
  }

  async one(actor: Actor, id: string): Promise<RunRow | null> {
    if (!isUuid(id)) return null;
    const [run] = await this.transactor.read(actor, (tx) => tx.query<RunRow[]>(`${RUN} WHERE r.id = $1`, [id]));
    return run ?? null;
  }

  async differences(
    actor: Actor,
    runId: string,
    first: number,
    after: string | null,
  ): Promise<Page<DifferenceRow> | null> {
    const cursor = after === null ? [0] : decodeCursor(after, 1);
    if (!cursor || !isUuid(runId)) return null;
    const rows = await this.transactor.read(actor, (tx) =>
      tx.query<DifferenceRow[]>(
        `SELECT d.nr, d.table_name AS "table", d.row_id AS "rowId", ${NAME} AS name, d.field, d.ours, d.theirs, d.outcome
         FROM import_differences d WHERE d.run_id = $1 AND d.nr > $2 ORDER BY d.nr LIMIT $3`,
        [runId, cursor[0], first + 1],
      ),
    );
    return toPage(rows, first, ({ nr }) => [nr]);
  }
}
