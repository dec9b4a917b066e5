import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page } from '../../../kernel/page.js';
import { invalid, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Engagement, PartnerCounts } from '../domain/engagement.js';
import { CONTACT_TYPE_CODES, ENGAGEMENT_TYPE_CODES } from '../domain/engagement-types.js';
import { previousPeriod, type Period } from '../domain/period.js';
import { COUNTS } from './engagement-counts.sql.js';

/** Which rows to show; null leaves a question open. */
export interface EngagementFilter {
  readonly partnerId: string | null;
  readonly type: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface PageAsked {
  readonly first: number;
  readonly after: string | null;
}

const COLUMNS = `
  e.id, e.partner_id AS "partnerId", e.type, e.day, e.with_whom AS "withWhom", e.topic, e.note, e.follow_up_on AS "followUpOn",
  e.logged_by AS "loggedBy", coalesce(u.display_name, '') AS "loggedByName", e.logged_at AS "loggedAt"`;

const FROM = `SELECT ${COLUMNS} FROM engagements e LEFT JOIN users u ON u.id = e.logged_by WHERE e.agency_id = $1`;

const BY_ID = `${FROM} AND e.id = $2`;

const LIST = `${FROM}
   AND ($2::uuid IS NULL OR e.partner_id = $2) AND ($3::text IS NULL OR e.type = $3)
   AND ($4::date IS NULL OR e.day >= $4) AND ($5::date IS NULL OR e.day <= $5)
   AND ($6::date IS NULL OR (e.day, e.id) < ($6::date, $7::uuid))
   ORDER BY e.day DESC, e.id DESC LIMIT $8`;

const FIRST_PAGE = [null, null] as const;

/** The read side of engagement, of what one agency logged. */
@Injectable()
export class EngagementQueries {
  async byId(tx: Tx, agencyId: string | null, id: string): Promise<Engagement | null> {
    const [engagement] = await tx.query<Engagement[]>(BY_ID, [agencyId, id]);
    return engagement ?? null;
  }

  /** The newest first. */
  async list(
    tx: Tx,
    agencyId: string | null,
    filter: EngagementFilter,
    { first, after }: PageAsked,
  ): Promise<Page<Engagement> | Problem> {
    const start = after === null ? FIRST_PAGE : decodeCursor(after, 2);
    if (!start) return invalid('after', 'This is not where a page ended.');
    const { partnerId, type, from, to } = filter;
    const rows = await tx.query<Engagement[]>(LIST, [agencyId, partnerId, type, from, to, ...start, first + 1]);
    return toPage(rows, first, ({ day, id }) => [day, id]);
  }

  /** Every partner, those without a contact too, by name. */
  async counts(tx: Tx, agencyId: string | null, timeZone: string, period: Period): Promise<readonly PartnerCounts[]> {
    const before = previousPeriod(period);
    const rows = await tx.query<PartnerCounts[]>(COUNTS, [
      agencyId,
      period.from,
      period.to,
      before.from,
      before.to,
      CONTACT_TYPE_CODES,
      timeZone,
    ]);
    return rows.map((row) => ({ ...row, byType: [...row.byType].sort(inOrderOfTypes) }));
  }
}

type TypeCount = PartnerCounts['byType'][number];

const inOrderOfTypes = (a: TypeCount, b: TypeCount): number =>
  ENGAGEMENT_TYPE_CODES.indexOf(a.type) - ENGAGEMENT_TYPE_CODES.indexOf(b.type);
