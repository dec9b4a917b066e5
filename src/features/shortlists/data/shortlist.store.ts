import { Injectable } from '@nestjs/common';
import { changedRows } from '../../../platform/database/changed-rows.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Shortlist, ShortlistContent, ShortlistItem } from '../domain/shortlist.js';

const COLUMNS = `s.id, s.owner_id AS "ownerId", s.person_id AS "personId", s.title, s.note, s.language, s.is_shared AS "isShared", s.version, s.updated_at AS "updatedAt"`;

/** A listing that was merged stands there as the one that it leads to now, once. */
const ITEMS = `
  SELECT coalesce(json_agg(json_build_object('listingId', i.listing_id, 'note', i.note, 'isChosen', i.is_chosen) ORDER BY i.position, i.listing_id), '[]')
    FROM (SELECT DISTINCT ON (leads.id) leads.id AS listing_id, each.note, each.is_chosen, each.position
            FROM shortlist_items each CROSS JOIN LATERAL app.redirected_listing(each.listing_id) AS leads (id)
           WHERE each.shortlist_id = s.id ORDER BY leads.id, each.note IS NULL, each.position) i`;

const BY_ID = `SELECT ${COLUMNS}, (${ITEMS}) AS items FROM shortlists s WHERE s.id = $1 AND s.ended_at IS NULL`;
const LOCK = 'SELECT s.id FROM shortlists s WHERE s.id = $1 AND s.ended_at IS NULL FOR UPDATE';

const INSERT = `
  INSERT INTO shortlists (id, agency_id, owner_id, person_id, title, note, language, is_shared, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`;

const SAVE = `
  UPDATE shortlists SET person_id = $2, title = $3, note = $4, language = $5, is_shared = $6, version = version + 1, updated_at = $7 WHERE id = $1`;

const CLEAR_ITEMS = 'DELETE FROM shortlist_items WHERE shortlist_id = $1';

const WRITE_ITEMS = `
  INSERT INTO shortlist_items (shortlist_id, listing_id, position, note, is_chosen)
  SELECT $1, listing_id, position, note, is_chosen
    FROM unnest($2::uuid[], $3::text[], $4::boolean[]) WITH ORDINALITY AS item (listing_id, note, is_chosen, position)`;

const ADD_ITEM = `
  INSERT INTO shortlist_items (shortlist_id, listing_id, position)
  SELECT $1, app.redirected_listing($2), coalesce(max(position), 0) + 1 FROM shortlist_items WHERE shortlist_id = $1
  ON CONFLICT DO NOTHING RETURNING listing_id`;

const TOUCH = 'UPDATE shortlists SET version = version + 1, updated_at = $2 WHERE id = $1';
const END = 'UPDATE shortlists SET version = version + 1, updated_at = $2, ended_at = $2 WHERE id = $1 RETURNING id';

interface NewShortlist extends Omit<ShortlistContent, 'items'> {
  readonly id: string;
  readonly agencyId: string;
  readonly ownerId: string;
  readonly at: Date;
}

/** Shortlists as rows. Row-level security leaves the actor's own and those shared in their agency. */
@Injectable()
export class ShortlistStore {
  async byId(tx: Tx, id: string): Promise<Shortlist | null> {
    const [shortlist] = await tx.query<Shortlist[]>(BY_ID, [id]);
    return shortlist ?? null;
  }

  /** The shortlist, kept from others until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<Shortlist | null> {
    const locked = await tx.query<unknown[]>(LOCK, [id]);
    return locked.length > 0 ? this.byId(tx, id) : null;
  }

  async insert(tx: Tx, shortlist: NewShortlist): Promise<void> {
    const { id, agencyId, ownerId, personId, title, note, language, isShared, at } = shortlist;
    await tx.query(INSERT, [id, agencyId, ownerId, personId, title, note, language, isShared, at]);
  }

  async save(tx: Tx, id: string, content: ShortlistContent, at: Date): Promise<void> {
    const { personId, title, note, language, isShared, items } = content;
    await tx.query(SAVE, [id, personId, title, note, language, isShared, at]);
    await tx.query(CLEAR_ITEMS, [id]);
    await this.writeItems(tx, id, items);
  }

  /** Puts the listing last; nothing happens when it is there already. Answers whether it was new. */
  async add(tx: Tx, id: string, listingId: string, at: Date): Promise<boolean> {
    const added = await tx.query<unknown[]>(ADD_ITEM, [id, listingId]);
    if (added.length > 0) await tx.query(TOUCH, [id, at]);
    return added.length > 0;
  }

  async end(tx: Tx, id: string, at: Date): Promise<void> {
    await changedRows(tx, END, [id, at]);
  }

  private async writeItems(tx: Tx, id: string, items: readonly ShortlistItem[]): Promise<void> {
    await tx.query(WRITE_ITEMS, [
      id,
      items.map(({ listingId }) => listingId),
      items.map(({ note }) => note),
      items.map(({ isChosen }) => isChosen),
    ]);
  }
}
