import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Agency, AgencyUnit } from '../domain/agency.js';
import { AGENCY_COLUMNS } from './agency-columns.js';

const UNIT_COLUMNS = `id, agency_id AS "agencyId", name, is_part2_program AS "isPart2Program", neutral_name AS "neutralName"`;
const BY_IDS = `SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE a.id = ANY($1::uuid[])`;
const BY_MAILBOX = `SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE a.mailbox = lower($1) AND a.active ORDER BY a.name`;
const LEAD = `SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE a.is_lead`;
const CRISIS_LINES = `SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE a.legal_type = 'crisis_988' AND a.active AND a.phone IS NOT NULL ORDER BY a.name`;
const UNIT = `SELECT ${UNIT_COLUMNS} FROM agency_units WHERE id = $1`;
const UNITS_OF = `SELECT ${UNIT_COLUMNS} FROM agency_units WHERE agency_id = $1 ORDER BY name`;

/** What other features may ask about the agencies of the network. */
@Injectable()
export class AgencyReader {
  async byId(tx: Tx, id: string): Promise<Agency | null> {
    const [agency] = await this.byIds(tx, [id]);
    return agency ?? null;
  }

  /** In no particular order; unknown ids are simply absent. */
  byIds(tx: Tx, ids: readonly string[]): Promise<Agency[]> {
    return tx.query(BY_IDS, [ids]);
  }

  /** The active agencies whose referral mailbox this is, written in any case. */
  byMailbox(tx: Tx, mailbox: string): Promise<Agency[]> {
    return tx.query(BY_MAILBOX, [mailbox]);
  }

  /** The agency that runs the network, or null before there is one. */
  async lead(tx: Tx): Promise<Agency | null> {
    const [agency] = await tx.query<Agency[]>(LEAD);
    return agency ?? null;
  }

  /** The crisis lines of the network that can be called. */
  crisisLines(tx: Tx): Promise<Agency[]> {
    return tx.query(CRISIS_LINES);
  }

  async unit(tx: Tx, id: string): Promise<AgencyUnit | null> {
    const [unit] = await tx.query<AgencyUnit[]>(UNIT, [id]);
    return unit ?? null;
  }

  unitsOf(tx: Tx, agencyId: string): Promise<AgencyUnit[]> {
    return tx.query(UNITS_OF, [agencyId]);
  }
}
