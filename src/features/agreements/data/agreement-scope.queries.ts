import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What partners have in the directory, by name. */
export interface AgreementScope {
  readonly services: readonly Named[];
  readonly locations: readonly Named[];
  readonly programs: readonly Named[];
}

/** As many of each as a form can offer. */
const MOST = 300;

/** One row: the services, the locations at which they are given, and the programs of agencies' organizations. A place without a name goes by its street, a confidential one by its service alone. */
const OF_PARTNERS = `
  WITH own AS (SELECT organization_id FROM agencies WHERE id = ANY ($1::uuid[])),
  services AS (
    SELECT s.id, s.name FROM hsds.service s WHERE s.organization_id IN (SELECT organization_id FROM own) AND s.missing_since IS NULL ORDER BY s.name, s.id LIMIT ${MOST}),
  locations AS (
    SELECT DISTINCT l.id, coalesce(nullif(l.name, ''), s.name) AS name
      FROM services s
      JOIN hsds.service_at_location sal ON sal.service_id = s.id AND sal.missing_since IS NULL
      JOIN hsds.location l ON l.id = sal.location_id AND l.missing_since IS NULL
     LIMIT ${MOST}),
  programs AS (
    SELECT p.id, p.name FROM hsds.program p WHERE p.organization_id IN (SELECT organization_id FROM own) AND p.missing_since IS NULL ORDER BY p.name, p.id LIMIT ${MOST})
  SELECT (SELECT coalesce(jsonb_agg(to_jsonb(s) ORDER BY s.name, s.id), '[]') FROM services s) AS services,
         (SELECT coalesce(jsonb_agg(to_jsonb(l) ORDER BY l.name, l.id), '[]') FROM locations l) AS locations,
         (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY p.name, p.id), '[]') FROM programs p) AS programs`;

/** Of which things an agreement may speak. */
@Injectable()
export class AgreementScopeQueries {
  async ofPartners(tx: Tx, partnerIds: readonly string[]): Promise<AgreementScope> {
    const [row] = await tx.query<AgreementScope[]>(OF_PARTNERS, [partnerIds]);
    return row ?? { services: [], locations: [], programs: [] };
  }
}
