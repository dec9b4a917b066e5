import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';

const LISTS = ['serviceIds', 'locationIds', 'programIds'] as const;

export type NamedThings = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

const OWN = 'SELECT organization_id FROM agencies WHERE id = ANY ($1::uuid[])';

/** How many of each list belong to the partners; a place does where one of their services is given there, too. */
const COUNTS = `
  SELECT (SELECT count(*)::int FROM hsds.service s WHERE s.id = ANY ($2::uuid[]) AND s.organization_id IN (${OWN})) AS "serviceIds",
         (SELECT count(*)::int FROM hsds.location l WHERE l.id = ANY ($3::uuid[]) AND (l.organization_id IN (${OWN}) OR EXISTS (
            SELECT FROM hsds.service_at_location sl JOIN hsds.service s ON s.id = sl.service_id WHERE sl.location_id = l.id AND s.organization_id IN (${OWN})))) AS "locationIds",
         (SELECT count(*)::int FROM hsds.program p WHERE p.id = ANY ($4::uuid[]) AND p.organization_id IN (${OWN})) AS "programIds"`;

/** Asks whether what a version names belongs to its partners. */
@Injectable()
export class NamedThingsQueries {
  /** The first list in which something belongs to none of the partners; null where all do. */
  async notTheirs(tx: Tx, partnerIds: readonly string[], named: NamedThings): Promise<keyof NamedThings | null> {
    const values = [partnerIds, named.serviceIds, named.locationIds, named.programIds];
    const [counts] = await tx.query<Record<keyof NamedThings, number>[]>(COUNTS, values);
    return LISTS.find((key) => (counts?.[key] ?? 0) < new Set(named[key]).size) ?? null;
  }
}
