import { Injectable } from '@nestjs/common';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { Moved, Two } from './merge.store.js';

/** $1 stays, $2 goes. */
const LEADS = 'SELECT app.redirected_listing($1) AS id';
const MOVE_CLAIMS = 'UPDATE capacity_claims SET listing_id = $1 WHERE listing_id = $2 RETURNING id';
const PUT_CLAIMS_BACK = 'UPDATE capacity_claims SET listing_id = $2 WHERE listing_id = $1 AND id = ANY ($3::uuid[])';
/** Parts that were found true later than those of the one that stays, with what stood there. */
const NEWER = `
  SELECT m.field_group AS "group", to_jsonb(k)::text AS was FROM listing_verifications m
    LEFT JOIN listing_verifications k ON k.listing_id = $1 AND k.field_group = m.field_group
   WHERE m.listing_id = $2 AND (k.verified_at IS NULL OR k.verified_at < m.verified_at) ORDER BY 1`;
const TAKE_OVER = `
  INSERT INTO listing_verifications (listing_id, field_group, service_id, how, verified_by, user_id, agency_id, verified_at)
  SELECT $1, m.field_group, m.service_id, m.how, m.verified_by, m.user_id, m.agency_id, m.verified_at FROM listing_verifications m WHERE m.listing_id = $2 AND m.field_group = $3
  ON CONFLICT (listing_id, field_group) DO UPDATE SET service_id = excluded.service_id, how = excluded.how, verified_by = excluded.verified_by, user_id = excluded.user_id,
    agency_id = excluded.agency_id, verified_at = excluded.verified_at`;
/** What was verified again since stays as it is. */
const UNTOUCHED = `
  k.listing_id = $1 AND k.field_group = $3 AND EXISTS (SELECT FROM listing_verifications m WHERE m.listing_id = $2 AND m.field_group = $3 AND m.verified_at = k.verified_at)`;
const FORGET = `DELETE FROM listing_verifications k WHERE ${UNTOUCHED} RETURNING field_group`;
const PUT_VERIFIED_BACK = `
  UPDATE listing_verifications k SET service_id = r.service_id, how = r.how, verified_by = r.verified_by, user_id = r.user_id, agency_id = r.agency_id, verified_at = r.verified_at
    FROM jsonb_populate_record(NULL::listing_verifications, $4::jsonb) r WHERE ${UNTOUCHED} RETURNING k.field_group`;
const ADD_USES = `
  INSERT INTO listing_use AS kept (listing_id, day, opened, referred) SELECT $1, day, opened, referred FROM listing_use WHERE listing_id = $2
  ON CONFLICT (listing_id, day) DO UPDATE SET opened = kept.opened + excluded.opened, referred = kept.referred + excluded.referred RETURNING day`;
const TAKE_USES_OFF = `
  UPDATE listing_use k SET opened = greatest(0, k.opened - m.opened), referred = greatest(0, k.referred - m.referred) FROM listing_use m
   WHERE k.listing_id = $1 AND m.listing_id = $2 AND m.day = k.day RETURNING k.day`;

const ROW = 'row';

/** What was said of listings, and how much they are used: joined where two listings become one. What of the one that goes lies in its rows stays there, for an undoing. */
@Injectable()
export class SaidOfListings {
  /** The listing that an id leads to now. */
  async leads(tx: Tx, id: string): Promise<string> {
    const [found] = await tx.query<{ id: string }[]>(LEADS, [id]);
    return found?.id ?? id;
  }

  /** The newest word on each stands; answers with what it takes to part them again. */
  async join(tx: Tx, { kept, merged }: Two): Promise<readonly Moved[]> {
    const both = { before: merged, after: kept };
    const claims = await changedRows<{ id: string }>(tx, MOVE_CLAIMS, [kept, merged]);
    const ids = claims.map(({ id }) => id).join(',');
    const newer = await tx.query<{ group: string; was: string | null }[]>(NEWER, [kept, merged]);
    for (const { group } of newer) await tx.query(TAKE_OVER, [kept, merged, group]);
    const used = await tx.query<unknown[]>(ADD_USES, [kept, merged]);
    return [
      ...(ids === '' ? [] : [{ table: 'capacity_claims', column: 'listing_id', by: ROW, value: ids, ...both }]),
      ...newer.map(({ group, was }) => ({
        table: 'listing_verifications',
        column: group,
        by: ROW,
        value: was ?? '',
        ...both,
      })),
      ...(used.length === 0 ? [] : [{ table: 'listing_use', column: 'listing_id', by: ROW, value: '', ...both }]),
    ];
  }

  /** Parts what was joined; false for what is not of this kind. */
  async part(tx: Tx, { table, column, by, value, before: merged, after: kept }: Moved): Promise<boolean> {
    if (by !== ROW) return false;
    if (table === 'capacity_claims') await changedRows(tx, PUT_CLAIMS_BACK, [kept, merged, value.split(',')]);
    if (table === 'listing_use') await changedRows(tx, TAKE_USES_OFF, [kept, merged]);
    if (table !== 'listing_verifications') return true;
    if (value === '') await changedRows(tx, FORGET, [kept, merged, column]);
    else await changedRows(tx, PUT_VERIFIED_BACK, [kept, merged, column, value]);
    return true;
  }
}
