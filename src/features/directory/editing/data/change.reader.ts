import { Injectable } from '@nestjs/common';
import type { Locale } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { ChangeOrigin } from '../../data/change-origin.js';
import { changeInWords, type ChangeInWords, type KeptChange } from '../domain/change-words.js';
import { CHANGE_COLUMNS, TOUCHING } from './kept-changes.sql.js';

/** Which changes are asked for. */
export interface ChangesWanted {
  /** Only those kept after this one. */
  readonly afterId?: string | null;
  /** Only those since this instant. */
  readonly since?: Date | null;
  /** Of these services, and of those in these categories or below them; none of both means nothing. */
  readonly serviceIds?: readonly string[];
  readonly categoryCodes?: readonly string[];
  /** At most this many changes, the newest. */
  readonly first: number;
  /** Changes that this person made are left out. */
  readonly notBy?: string | null;
}

/** One change of the directory in words, newest first in a list. */
export interface DirectoryChange {
  readonly id: string;
  readonly at: Date;
  readonly origin: ChangeOrigin;
  readonly byName: string | null;
  /** Those of the services asked for that it touches; a change of an organization touches all of them. */
  readonly services: readonly { readonly id: string; readonly name: string; readonly organizationName: string }[];
  readonly fields: readonly ChangeInWords[];
}

interface ChangeRow extends KeptChange, Omit<DirectoryChange, 'fields'> {}

const CHANGES = `
  WITH asked AS MATERIALIZED (
    SELECT s.id AS service_id, s.organization_id, sl.id AS listing_id, sl.location_id
      FROM hsds.service s LEFT JOIN hsds.service_at_location sl ON sl.service_id = s.id
     WHERE s.id = ANY ($3::uuid[]) OR s.id IN (SELECT lc.service_id FROM listing_categories lc JOIN categories k ON k.code = lc.category_code WHERE k.path && $4::text[])
  ), touching AS (${TOUCHING}),
  page AS (
    SELECT t.id, array_agg(DISTINCT t.service_id) AS services FROM touching t JOIN directory_changes c USING (id)
     WHERE ($5::timestamptz IS NULL OR c.at >= $5) AND ($7::uuid IS NULL OR c.user_id IS DISTINCT FROM $7)
     GROUP BY 1 ORDER BY 1 DESC LIMIT $6
  )
  SELECT ${CHANGE_COLUMNS},
         (SELECT json_agg(json_build_object('id', s.id, 'name', s.name, 'organizationName', o.name) ORDER BY s.name, s.id)
            FROM hsds.service s JOIN hsds.organization o ON o.id = s.organization_id WHERE s.id = ANY (p.services)) AS services
    FROM page p JOIN directory_changes c USING (id) ORDER BY c.id DESC`;

const LATEST = `SELECT coalesce(max(id), 0)::text AS id FROM directory_changes`;

/** What other features may ask about the changes of the directory. Nothing of a confidential place is among them. */
@Injectable()
export class ChangeReader {
  /** The changes in words, newest first; those that say nothing to a reader are left out. */
  async changes(tx: Tx, wanted: ChangesWanted, locale: Locale): Promise<readonly DirectoryChange[]> {
    const { afterId = null, since = null, serviceIds = [], categoryCodes = [], first, notBy = null } = wanted;
    const rows = await tx.query<ChangeRow[]>(CHANGES, [afterId, null, serviceIds, categoryCodes, since, first, notBy]);
    return rows
      .map(({ id, at, origin, byName, services, ...change }) => ({
        id,
        at,
        origin,
        byName,
        services,
        fields: changeInWords(change, locale),
      }))
      .filter(({ fields }) => fields.length > 0);
  }

  /** The id of the newest change of all: where a reader who has seen everything stands. */
  async latestId(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(LATEST);
    return row?.id ?? '0';
  }
}
