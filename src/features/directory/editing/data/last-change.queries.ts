import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { ListingField } from '../domain/field-shape.js';
import type { EditTarget } from './listing-values.reader.js';

/** Who changed a field last, and when. */
export interface LastChange {
  readonly byName: string | null;
  readonly at: Date;
}

const LAST = `
  SELECT by_name AS "byName", at FROM directory_changes
   WHERE table_name = $1 AND (row_id = ANY ($2::uuid[]) OR service_id = $3 OR location_id = $4 OR listing_id = $5)
     AND ($6::text IS NULL OR after ? $6) ORDER BY id DESC LIMIT 1`;

/** Tells who changed a field of a listing last. */
@Injectable()
export class LastChangeQueries {
  async of(tx: Tx, target: EditTarget, field: ListingField): Promise<LastChange | null> {
    const { organizationId, serviceId, locationId, atId } = target;
    const column =
      field.shape === 'one' ? field.rule.column : field.shape === 'codes' ? (field.fact ?? field.column) : null;
    const ids = [organizationId, serviceId, locationId].filter((id) => id !== null);
    const [change] = await tx.query<LastChange[]>(LAST, [field.table, ids, serviceId, locationId, atId, column]);
    return change ?? null;
  }
}
