import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { decodeCursor, toPage, type Page } from '../../../../kernel/page.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import type { DuplicateKind } from '../domain/directory-record.js';
import { LIKELY_FROM, type Reason } from '../domain/score-pair.js';

/** A record as a list shows it. */
export interface RecordLine {
  readonly id: string;
  readonly name: string;
  /** Its organization, its address: what tells it from others of its name. */
  readonly details: string | null;
  readonly source: string;
  readonly isAgency: boolean;
}

export interface CandidateRow {
  readonly id: string;
  readonly kind: DuplicateKind;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly state: 'open' | 'merged' | 'not_duplicates';
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly first: RecordLine;
  readonly second: RecordLine;
}

export interface MergeRow {
  readonly id: string;
  readonly kind: DuplicateKind;
  readonly kept: RecordLine;
  readonly merged: RecordLine;
  readonly mergedAt: Date;
  readonly mergedBy: string;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

export interface CandidateQuestion {
  readonly kind: DuplicateKind | null;
  readonly state: CandidateRow['state'];
  readonly likelyOnly: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** Counts of open candidates, and when the directory was last looked through. */
export interface DuplicatesOverview {
  readonly organization: number;
  readonly service: number;
  readonly location: number;
  readonly lookedAt: Date | null;
}

const line = (kind: string, id: string): string => `
  CASE ${kind}
    WHEN 'organization' THEN (SELECT jsonb_build_object('id', o.id, 'name', o.name, 'source', o.source, 'isAgency', EXISTS (SELECT FROM agencies a WHERE a.organization_id = o.id),
      'details', nullif(concat_ws(' · ', o.website, (SELECT count(*) || CASE count(*) WHEN 1 THEN ' service' ELSE ' services' END FROM hsds.service s WHERE s.organization_id = o.id AND s.missing_since IS NULL)), '')) FROM hsds.organization o WHERE o.id = ${id})
    WHEN 'service' THEN (SELECT jsonb_build_object('id', s.id, 'name', s.name, 'source', s.source, 'isAgency', false, 'details', concat_ws(' · ', o.name,
      (SELECT string_agg(DISTINCT nullif(concat_ws(', ', ad.address_1, ad.city), ''), ' · ') FROM hsds.service_at_location sl JOIN hsds.address ad ON ad.location_id = sl.location_id AND ad.missing_since IS NULL WHERE sl.service_id = s.id AND sl.missing_since IS NULL)))
      FROM hsds.service s JOIN hsds.organization o ON o.id = s.organization_id WHERE s.id = ${id})
    ELSE (SELECT jsonb_build_object('id', l.id, 'name', coalesce(nullif(l.name, ''), (SELECT string_agg(nullif(concat_ws(', ', ad.address_1, ad.city), ''), ' · ') FROM hsds.address ad WHERE ad.location_id = l.id AND ad.missing_since IS NULL), '…'), 'source', l.source, 'isAgency', false,
      'details', (SELECT string_agg(nullif(concat_ws(', ', ad.address_1, ad.city, ad.postal_code), ''), ' · ') FROM hsds.address ad WHERE ad.location_id = l.id AND ad.missing_since IS NULL)) FROM hsds.location l WHERE l.id = ${id})
  END`;

const COLUMNS = `c.id, c.kind, c.score, c.reasons, c.state, c.decided_by AS "decidedBy", c.decided_at AS "decidedAt", ${line('c.kind', 'c.first_id')} AS first, ${line('c.kind', 'c.second_id')} AS second`;

const PAGE = `
  SELECT ${COLUMNS} FROM (
    SELECT * FROM duplicate_candidates c
     WHERE c.state = $1 AND ($2::text IS NULL OR c.kind = $2) AND c.score >= $3 AND ($4::real IS NULL OR (c.score, c.id) < ($4, $5::uuid))
     ORDER BY c.score DESC, c.id DESC LIMIT $6) c
   ORDER BY c.score DESC, c.id DESC`;
const ONE = `SELECT ${COLUMNS} FROM duplicate_candidates c WHERE c.id = $1`;

const OVERVIEW = `
  SELECT count(*) FILTER (WHERE kind = 'organization')::int AS organization, count(*) FILTER (WHERE kind = 'service')::int AS service,
         count(*) FILTER (WHERE kind = 'location')::int AS location, (SELECT looked_at FROM duplicate_search) AS "lookedAt"
    FROM duplicate_candidates WHERE state = 'open'`;

const MERGES = `
  SELECT m.id, m.kind, ${line('m.kind', 'm.kept_id')} AS kept, ${line('m.kind', 'm.merged_id')} AS merged, m.merged_at AS "mergedAt", m.merged_by AS "mergedBy", m.undone_at AS "undoneAt", m.undone_by AS "undoneBy"
    FROM directory_merges m WHERE $1::uuid IS NULL OR m.id = $1 ORDER BY m.merged_at DESC, m.id LIMIT 50`;

/** Reads candidates and merges. */
@Injectable()
export class CandidateQueries {
  constructor(private readonly transactor: Transactor) {}

  /** A page of candidates, those first of which most speaks for being one. */
  async page(
    actor: Actor,
    { kind, state, likelyOnly, first, after }: CandidateQuestion,
  ): Promise<Page<CandidateRow> | Problem> {
    const [score = null, id = null] = after === null ? [] : (decodeCursor(after, 2) ?? ['none']);
    if (after !== null && (typeof score !== 'number' || !isUuid(String(id))))
      return invalid('after', 'This is no cursor of this list.');
    const rows = await this.read<CandidateRow>(actor, PAGE, [
      state,
      kind,
      likelyOnly ? LIKELY_FROM : 0,
      score,
      id,
      first + 1,
    ]);
    return toPage(rows, first, (row) => [row.score, row.id]);
  }

  async one(actor: Actor, id: string): Promise<CandidateRow | null> {
    return isUuid(id) ? ((await this.read<CandidateRow>(actor, ONE, [id]))[0] ?? null) : null;
  }

  async overview(actor: Actor): Promise<DuplicatesOverview> {
    const [row] = await this.read<DuplicatesOverview>(actor, OVERVIEW, []);
    return row ?? { organization: 0, service: 0, location: 0, lookedAt: null };
  }

  /** The newest merges. */
  merges(actor: Actor): Promise<readonly MergeRow[]> {
    return this.read(actor, MERGES, [null]);
  }

  async merge(actor: Actor, id: string): Promise<MergeRow | null> {
    return (await this.read<MergeRow>(actor, MERGES, [id]))[0] ?? null;
  }

  private read<Row>(actor: Actor, sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.transactor.read(actor, (tx) => tx.query<Row[]>(sql, [...values]));
  }
}
