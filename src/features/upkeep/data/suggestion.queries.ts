import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '../../../kernel/actor.js';
import { decodeCursor, toPage, type Page } from '../../../kernel/page.js';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { usesSql } from '../../directory/index.js';
import type { SuggestionView } from '../domain/suggestion.js';
import type { SuggestionState } from '../domain/suggestion-lifecycle.js';
import { valueOf } from '../domain/listing-sheet.js';
import { ListingSheets } from './listing-sheets.queries.js';

export interface SuggestionFilter {
  readonly states: readonly SuggestionState[];
  readonly listingId: string | null;
}

export interface Part {
  readonly first: number;
  readonly after: string | null;
}

type SuggestionRow = Omit<SuggestionView, 'currentValue' | 'serviceName' | 'organizationName'>;

const COLUMNS = `
  s.id, s.listing_id AS "listingId", s.service_id AS "serviceId", s.field, s.old_value AS "oldValue", s.new_value AS "newValue", s.note, s.source, s.reason,
  s.by_name AS "byName", s.state, s.version, s.suggested_at AS "suggestedAt", s.decided_at AS "decidedAt", s.decided_by_name AS "decidedByName",
  s.decision_note AS "decisionNote", s.applied_value AS "appliedValue", s.told_at AS "toldAt",
  (SELECT coalesce(json_agg(json_build_object('kind', e.kind, 'reason', e.reason, 'byName', e.by_name, 'happenedAt', e.happened_at, 'referralId', r.id, 'reference', r.reference)
            ORDER BY e.happened_at DESC), '[]')
     FROM suggestion_evidence e LEFT JOIN referrals r ON r.id = e.referral_id AND $1 WHERE e.suggestion_id = s.id) AS evidence`;

/** What is used most first, then the oldest. A listing that was merged counts for the one that stayed. $7 is now. */
const WAITING = `
  WITH used AS (${usesSql('$7')})
  SELECT ${COLUMNS}, coalesce(u.uses, 0) AS uses
    FROM suggestions s CROSS JOIN LATERAL app.redirected_listing(s.listing_id) AS leads (listing_id) LEFT JOIN used u ON u.listing_id = leads.listing_id
   WHERE s.state = ANY ($2) AND ($3::uuid IS NULL OR leads.listing_id = app.redirected_listing($3))
     AND ($4::timestamptz IS NULL OR (-coalesce(u.uses, 0), s.suggested_at, s.id) > (-$8::int, $4, $5::uuid))
   ORDER BY coalesce(u.uses, 0) DESC, s.suggested_at, s.id LIMIT $6`;
const OWN = `SELECT ${COLUMNS} FROM suggestions s WHERE s.user_id = $2 ORDER BY s.suggested_at DESC, s.id LIMIT 50`;
const ONE = `SELECT ${COLUMNS} FROM suggestions s WHERE s.id = $2`;
const UNTOLD = `SELECT count(*)::int AS count FROM suggestions WHERE user_id = $1 AND state <> 'open' AND told_at IS NULL`;

/** Whether the referral behind a piece of evidence may be named; the database says a second time which. */
const mayNameReferrals = (actor: Actor): boolean => hasRole(actor, 'coordinator', 'supervisor', 'director', 'admin');

/** What those who suggest and those who decide look at. */
@Injectable()
export class SuggestionQueries {
  constructor(
    private readonly sheets: ListingSheets,
    private readonly clock: Clock,
  ) {}

  async waiting(tx: Tx, actor: Actor, filter: SuggestionFilter, { first, after }: Part): Promise<Page<SuggestionView>> {
    const [at, id, uses, asOf] = (after && decodeCursor(after, 4)) || [null, null, null, null];
    // Every page counts use as of the first, or a suggestion could slip past between two.
    const now = asOf ? new Date(asOf) : this.clock.now();
    const rows = await tx.query<(SuggestionRow & { readonly uses: number })[]>(WAITING, [
      mayNameReferrals(actor),
      filter.states,
      filter.listingId,
      at,
      id,
      first + 1,
      now,
      uses,
    ]);
    const page = toPage(rows, first, ({ suggestedAt, id: last, uses: used }) => [
      suggestedAt.toISOString(),
      last,
      String(used),
      now.toISOString(),
    ]);
    return { ...page, items: await this.withListings(tx, page.items) };
  }

  async ofUser(tx: Tx, actor: Actor): Promise<readonly SuggestionView[]> {
    return this.withListings(tx, await tx.query<SuggestionRow[]>(OWN, [mayNameReferrals(actor), actor.userId]));
  }

  async one(tx: Tx, actor: Actor, id: string): Promise<SuggestionView | null> {
    const rows = await tx.query<SuggestionRow[]>(ONE, [mayNameReferrals(actor), id]);
    return (await this.withListings(tx, rows))[0] ?? null;
  }

  /** How many decisions somebody has not yet been told of. */
  async untold(tx: Tx, userId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(UNTOLD, [userId]);
    return row?.count ?? 0;
  }

  private async withListings(tx: Tx, rows: readonly SuggestionRow[]): Promise<readonly SuggestionView[]> {
    const sheets = await this.sheets.read(tx, [...new Set(rows.map(({ listingId }) => listingId))]);
    return rows.map((row) => {
      const sheet = sheets.get(row.listingId);
      return {
        ...row,
        evidence: row.evidence.map((each) => ({ ...each, happenedAt: new Date(each.happenedAt) })),
        serviceName: sheet?.name ?? '',
        organizationName: sheet?.organizationName ?? '',
        currentValue: sheet ? valueOf(sheet, row.field) : null,
      };
    });
  }
}
