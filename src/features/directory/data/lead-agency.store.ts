import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';

export interface LeadAgencyToAdd {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly stateProfile: string;
  readonly hours: readonly object[];
}

const ADD_ORGANIZATION = 'INSERT INTO hsds.organization (id, name) VALUES ($1, $2)';
const ADD_LEAD = `
  INSERT INTO agencies (id, organization_id, name, legal_type, is_lead, may_send, takes_referrals, time_zone, hours, state_profile, created_at, updated_at)
  VALUES ($1, $2, $3, 'covered_entity_provider', true, true, false, $4, $5, $6, $7, $7) ON CONFLICT DO NOTHING RETURNING id`;

/** Writes the agency that runs the network; the database allows but one. */
@Injectable()
export class LeadAgencyStore {
  /** False when there is a lead agency already. */
  async add(tx: Tx, lead: LeadAgencyToAdd, at: Date): Promise<boolean> {
    const { id, organizationId, name, timeZone, hours, stateProfile } = lead;
    await tx.query(ADD_ORGANIZATION, [organizationId, name]);
    const added = await tx.query<unknown[]>(ADD_LEAD, [
      id,
      organizationId,
      name,
      timeZone,
      JSON.stringify(hours),
      stateProfile,
      at,
    ]);
    return added.length > 0;
  }
}
