import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import { SearchDocuments } from '../../search/data/search-documents.js';

const SERVICES = `
  WITH touched AS (
    SELECT s.organization_id, sl.location_id FROM hsds.service_at_location sl JOIN hsds.service s ON s.id = sl.service_id WHERE sl.id = ANY ($1::uuid[])
    UNION SELECT s.organization_id, NULL FROM hsds.service s WHERE s.id = ANY ($1::uuid[])
  )
  SELECT s.id FROM hsds.service s WHERE s.organization_id IN (SELECT organization_id FROM touched)
  UNION SELECT sl.service_id FROM hsds.service_at_location sl WHERE sl.location_id IN (SELECT location_id FROM touched)`;

/** Makes search know what changed of many listings, with the services of the same organizations and places. */
@Injectable()
export class RefreshListings {
  constructor(private readonly search: SearchDocuments) {}

  async after(tx: Tx, listingIds: readonly string[]): Promise<void> {
    if (listingIds.length === 0) return;
    const services = await tx.query<{ id: string }[]>(SERVICES, [listingIds]);
    await this.search.refresh(tx, { serviceIds: services.map(({ id }) => id) });
  }
}
