import { Injectable } from '@nestjs/common';
import type { Locale } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { changedRows } from '../../../platform/database/changed-rows.js';
import type { Tx } from '../../../platform/database/transactor.js';

/** What a user follows: every listing of a service, or of a category and those below it. */
export interface Follow {
  readonly id: string;
  readonly serviceId: string | null;
  readonly categoryCode: string | null;
  /** As the directory names the service; null for a category. */
  readonly serviceName: string | null;
  readonly organizationName: string | null;
  /** A listing of the service, to look at. */
  readonly listingId: string | null;
  /** Up to when its changes have been looked at. */
  readonly seenAt: Date;
}

/** Somebody who may be mailed today. */
export interface DigestReader {
  readonly userId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly agencyId: string;
  readonly timeZone: string;
  /** The last day that was considered, and from when on changes have not been mailed. */
  readonly mailedOn: string | null;
  readonly mailedAt: Date | null;
}

export type FollowTarget =
  | { readonly serviceId: string; readonly categoryCode: null }
  | { readonly serviceId: null; readonly categoryCode: string };

const ADD = `
  INSERT INTO follows (id, user_id, service_id, category_code, followed_at, seen_at) SELECT $1, $2, app.redirected($3), $4, $5, $5
  ON CONFLICT (user_id, service_id, category_code) DO UPDATE SET user_id = excluded.user_id RETURNING id`;
const COUNT = `SELECT count(*)::int AS count FROM follows WHERE user_id = $1`;
/** Those that lead to the same thing as one of them: a service may have been followed under two ids before these were merged. */
const SAME_THING = (id: string, userId: string): string => `
  SELECT f.id FROM follows f JOIN follows t ON t.id = ${id} AND t.user_id = ${userId} AND f.user_id = t.user_id
   WHERE f.id = t.id OR app.redirected(f.service_id) = app.redirected(t.service_id)`;
const REMOVE = `DELETE FROM follows WHERE id IN (${SAME_THING('$1', '$2')}) RETURNING id`;
const SEEN = `UPDATE follows SET seen_at = greatest(seen_at, $3) WHERE user_id = $1 AND ($2::uuid IS NULL OR id IN (${SAME_THING('$2', '$1')})) RETURNING id`;
const OF_USER = `
  SELECT DISTINCT ON (f.category_code, s.name, leads.id) f.id, leads.id AS "serviceId", f.category_code AS "categoryCode", s.name AS "serviceName", o.name AS "organizationName", f.seen_at AS "seenAt",
         CASE WHEN leads.id IS NOT NULL THEN coalesce((SELECT l.id FROM hsds.service_at_location l WHERE l.service_id = leads.id AND l.missing_since IS NULL ORDER BY l.id LIMIT 1), leads.id) END AS "listingId"
    FROM follows f CROSS JOIN LATERAL app.redirected(f.service_id) AS leads (id) LEFT JOIN hsds.service s ON s.id = leads.id LEFT JOIN hsds.organization o ON o.id = s.organization_id
   WHERE f.user_id = $1 ORDER BY f.category_code NULLS LAST, s.name, leads.id, (f.service_id = leads.id) DESC, f.id`;

const CHOICE = `SELECT choice FROM digest_choices WHERE user_id = $1`;
const CHOOSE = `INSERT INTO digest_choices (user_id, choice) VALUES ($1, $2) ON CONFLICT (user_id) DO UPDATE SET choice = excluded.choice`;
const READERS = `
  SELECT u.id AS "userId", u.email, u.locale, u.agency_id AS "agencyId", a.time_zone AS "timeZone", d.mailed_on AS "mailedOn", d.mailed_at AS "mailedAt"
    FROM users u JOIN agencies a ON a.id = u.agency_id AND a.active LEFT JOIN digest_choices d ON d.user_id = u.id
   WHERE u.disabled_at IS NULL AND coalesce(d.choice, 'daily') = 'daily' AND EXISTS (SELECT FROM follows f WHERE f.user_id = u.id) ORDER BY u.id`;
const MAILED = `
  INSERT INTO digest_choices (user_id, choice, mailed_on, mailed_at) VALUES ($1, 'daily', $2, $3)
  ON CONFLICT (user_id) DO UPDATE SET mailed_on = excluded.mailed_on, mailed_at = excluded.mailed_at
   WHERE digest_choices.mailed_on IS DISTINCT FROM excluded.mailed_on RETURNING user_id`;

export type DigestChoice = 'daily' | 'none';

/** Who follows what, and who is mailed about it. */
@Injectable()
export class FollowStore {
  /** Following twice is following once. */
  async add(tx: Tx, userId: string, { serviceId, categoryCode }: FollowTarget, at: Date): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(ADD, [newId(), userId, serviceId, categoryCode, at]);
    return row?.id ?? '';
  }

  async count(tx: Tx, userId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(COUNT, [userId]);
    return row?.count ?? 0;
  }

  async remove(tx: Tx, userId: string, id: string): Promise<boolean> {
    return (await changedRows(tx, REMOVE, [id, userId])).length > 0;
  }

  /** Notes that the changes up to a moment have been looked at, of one thing or, with null, of all. */
  async seen(tx: Tx, userId: string, id: string | null, at: Date): Promise<boolean> {
    return (await changedRows(tx, SEEN, [userId, id, at])).length > 0;
  }

  ofUser(tx: Tx, userId: string): Promise<Follow[]> {
    return tx.query(OF_USER, [userId]);
  }

  async choice(tx: Tx, userId: string): Promise<DigestChoice> {
    const [row] = await tx.query<{ choice: DigestChoice }[]>(CHOICE, [userId]);
    return row?.choice ?? 'daily';
  }

  async choose(tx: Tx, userId: string, choice: DigestChoice): Promise<void> {
    await tx.query(CHOOSE, [userId, choice]);
  }

  /** All who follow something and want to be mailed; asked by the system. */
  digestReaders(tx: Tx): Promise<DigestReader[]> {
    return tx.query(READERS);
  }

  /** Takes a user's day; false when another process has taken it. */
  async takeDay(tx: Tx, userId: string, day: string, at: Date): Promise<boolean> {
    return (await tx.query<unknown[]>(MAILED, [userId, day, at])).length > 0;
  }
}
