import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';

/** Where what a version names is looked up, and whose it is. */
const TABLES = { serviceIds: 'service', locationIds: 'location', programIds: 'program' } as const;

export type NamedThings = Readonly<Record<keyof typeof TABLES, readonly string[]>>;

const partOf = (table: string, parameter: number): string => `
  (SELECT count(DISTINCT t.id)::int FROM hsds.${table} t JOIN agencies a ON a.organization_id = t.organization_id
    WHERE t.id = ANY ($${parameter}::uuid[]) AND a.id = ANY ($1::uuid[]))`;

const COUNTS = `
  SELECT ${partOf(TABLES.serviceIds, 2)} AS "serviceIds", ${partOf(TABLES.locationIds, 3)} AS "locationIds", ${partOf(TABLES.programIds, 4)} AS "programIds"`;

const KEYS = ['serviceIds', 'locationIds', 'programIds'] as const;

/** Asks whether what a version names belongs to its partners. */
@Injectable()
export class NamedThingsQueries {
  /** The first list in which something belongs to none of the partners; null where all do. */
  async notTheirs(tx: Tx, partnerIds: readonly string[], named: NamedThings): Promise<keyof NamedThings | null> {
    const values = [partnerIds, named.serviceIds, named.locationIds, named.programIds];
    const [counts] = await tx.query<Record<keyof NamedThings, number>[]>(COUNTS, values);
    return KEYS.find((key) => (counts?.[key] ?? 0) < new Set(named[key]).size) ?? null;
  }
}
