import { Injectable } from '@nestjs/common';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';

const MARK = `UPDATE hsds.location SET is_confidential = $2, updated_at = now() WHERE id = $1 AND is_confidential <> $2 RETURNING id`;
const MAY_KNOW = `SELECT app.knows_private_place(id) AS may, is_confidential AS "isConfidential" FROM hsds.location WHERE id = $1`;
const SERVICES = `SELECT DISTINCT service_id AS id FROM hsds.service_at_location WHERE location_id = $1`;
const SHOWN = `SELECT table_name AS "table", hidden FROM confidential_places WHERE location_id = $1 AND table_name IN ('location', 'address') ORDER BY 1, row_id`;
/** Places elsewhere in the directory under the same street address, which would tell what this one no longer does. */
const SAME_ADDRESS = `
  SELECT count(DISTINCT a.location_id)::int AS others FROM confidential_places p
    JOIN hsds.address a ON lower(a.address_1) = lower(p.hidden ->> 'address_1') AND lower(a.city) = lower(p.hidden ->> 'city') AND a.location_id <> p.location_id
    JOIN hsds.location l ON l.id = a.location_id AND NOT l.is_confidential
   WHERE p.location_id = $1 AND p.table_name = 'address' AND a.missing_since IS NULL`;

export interface HiddenRow {
  readonly table: 'location' | 'address';
  readonly hidden: Readonly<Record<string, unknown>>;
}

/** Confidential places. Who may know them the database decides by itself, too. */
@Injectable()
export class PrivatePlaceStore {
  /** Whether the actor of the transaction may know where it is, and whether that is kept private; null when there is no such place. */
  async standing(
    tx: Tx,
    locationId: string,
  ): Promise<{ readonly may: boolean; readonly isConfidential: boolean } | null> {
    const [place] = await tx.query<{ may: boolean; isConfidential: boolean }[]>(MAY_KNOW, [locationId]);
    return place ?? null;
  }

  async mark(tx: Tx, locationId: string, isConfidential: boolean): Promise<void> {
    await changedRows(tx, MARK, [locationId, isConfidential]);
  }

  async servicesAt(tx: Tx, locationId: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }[]>(SERVICES, [locationId])).map(({ id }) => id);
  }

  async othersAtTheSameAddress(tx: Tx, locationId: string): Promise<number> {
    const [counted] = await tx.query<{ others: number }[]>(SAME_ADDRESS, [locationId]);
    return counted?.others ?? 0;
  }

  /** What is hidden of it; nothing for whoever may not know. */
  hidden(tx: Tx, locationId: string): Promise<HiddenRow[]> {
    return tx.query(SHOWN, [locationId]);
  }
}
