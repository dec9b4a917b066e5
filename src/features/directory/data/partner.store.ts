import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { SearchDocuments } from '../search/data/search-documents.js';
import { changeBecause } from './change-origin.js';

const LISTED = `SELECT 1 FROM hsds.organization WHERE app.fold(name) COLLATE "C" = app.fold($1) COLLATE "C" AND missing_since IS NULL LIMIT 1`;
const ZONE_OF_LEAD = 'SELECT time_zone AS "timeZone" FROM agencies WHERE is_lead';
const ADD = 'INSERT INTO hsds.organization (id, name) VALUES ($1, $2)';
const ADD_PHONE = `INSERT INTO hsds.phone (id, organization_id, number, type) VALUES ($1, $2, $3, 'voice')`;

/** Writes what of a partner stands in the directory. */
@Injectable()
export class PartnerStore {
  constructor(private readonly search: SearchDocuments) {}

  /** Whether the directory lists an organization of this name, written in whatever way. */
  async isListed(tx: Tx, name: string): Promise<boolean> {
    return (await tx.query<unknown[]>(LISTED, [name])).length > 0;
  }

  async zoneOfLead(tx: Tx): Promise<string> {
    const [lead] = await tx.query<{ timeZone: string }[]>(ZONE_OF_LEAD);
    return lead?.timeZone ?? 'America/New_York';
  }

  /** A new organization with its number; answers with its id. */
  async addOrganization(tx: Tx, name: string, phone: string | null): Promise<string> {
    const id = newId();
    await changeBecause((sql, values) => tx.query(sql, values), 'edit');
    await tx.query(ADD, [id, name]);
    if (phone) await tx.query(ADD_PHONE, [newId(), id, phone]);
    await this.search.refresh(tx, { organizationId: id });
    return id;
  }
}
