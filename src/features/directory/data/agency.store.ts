import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { changedRows } from '../../../platform/database/changed-rows.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Agency, AgencyUnit } from '../domain/agency.js';
import { AGENCY_COLUMNS } from './agency-columns.js';
import { MARK_AGENCY } from '../search/data/search-documents.sql.js';

/** What is said of an agency when it joins. */
export type JoiningAgency = Pick<
  Agency,
  | 'id'
  | 'organizationId'
  | 'name'
  | 'legalType'
  | 'timeZone'
  | 'hours'
  | 'mailbox'
  | 'mailLocale'
  | 'answeredBy'
  | 'phone'
> & {
  /** Whether referrals may be sent to it; they may unless told. */
  readonly takesReferrals?: boolean;
};

const ORGANIZATION_NAME = 'SELECT name FROM hsds.organization WHERE id = $1';

const JOIN = `
  INSERT INTO agencies (id, organization_id, name, legal_type, time_zone, hours, mailbox, mail_locale, answered_by, phone, created_at, updated_at, state_profile, takes_referrals)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, coalesce((SELECT state_profile FROM agencies WHERE is_lead), 'US-FED'), $12)
  ON CONFLICT (organization_id) DO NOTHING RETURNING id`;

const ADD_UNIT = `
  INSERT INTO agency_units (id, agency_id, name, is_part2_program, neutral_name, created_at)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (agency_id, name) DO NOTHING RETURNING id`;

const LOCK = `SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE a.id = $1 FOR UPDATE`;

const IS_LEAD = 'SELECT is_lead AS "isLead" FROM agencies WHERE id = $1';

const SAVE = `
  UPDATE agencies SET legal_type = $2, time_zone = $3, hours = $4, mailbox = $5, mail_locale = $6, answered_by = $7, phone = $8,
    takes_referrals = $9, active = $10, updated_at = $11, version = version + 1
   WHERE id = $1 RETURNING id`;

const CHANGES_SINCE = `
  SELECT payload->'fields' AS fields, actor_name AS "by" FROM events
   WHERE subject = 'agency:' || $1 AND type = 'agency.updated' AND (payload->>'version')::int > $2 ORDER BY at, id`;

/** Writes agencies; what search shows of them is marked in the same transaction. */
@Injectable()
export class AgencyStore {
  constructor(private readonly clock: Clock) {}

  async organizationName(tx: Tx, organizationId: string): Promise<string | null> {
    const [organization] = await tx.query<{ name: string }[]>(ORGANIZATION_NAME, [organizationId]);
    return organization?.name ?? null;
  }

  /** False when the organization takes part already. */
  async join(tx: Tx, agency: JoiningAgency): Promise<boolean> {
    const { id, organizationId, name, legalType, timeZone, hours, mailbox, mailLocale, answeredBy, phone } = agency;
    const rows = await tx.query<unknown[]>(JOIN, [
      id,
      organizationId,
      name,
      legalType,
      timeZone,
      JSON.stringify(hours),
      mailbox,
      mailLocale,
      answeredBy,
      phone,
      this.clock.now(),
      agency.takesReferrals ?? true,
    ]);
    if (rows.length > 0) await tx.query(MARK_AGENCY, [id]);
    return rows.length > 0;
  }

  /** False when the agency has a unit of that name already. */
  async addUnit(tx: Tx, { id, agencyId, name, isPart2Program, neutralName }: AgencyUnit): Promise<boolean> {
    const values = [id, agencyId, name, isPart2Program, neutralName, this.clock.now()];
    return (await tx.query<unknown[]>(ADD_UNIT, values)).length > 0;
  }

  async lock(tx: Tx, id: string): Promise<Agency | null> {
    const [agency] = await tx.query<Agency[]>(LOCK, [id]);
    return agency ?? null;
  }

  async isLead(tx: Tx, id: string): Promise<boolean> {
    const [agency] = await tx.query<{ isLead: boolean }[]>(IS_LEAD, [id]);
    return agency?.isLead ?? false;
  }

  async save(tx: Tx, agency: Agency): Promise<void> {
    const { id, legalType, timeZone, hours, mailbox, mailLocale, answeredBy, phone, takesReferrals, active } = agency;
    await changedRows(tx, SAVE, [
      id,
      legalType,
      timeZone,
      JSON.stringify(hours),
      mailbox,
      mailLocale,
      answeredBy,
      phone,
      takesReferrals,
      active,
      this.clock.now(),
    ]);
    await tx.query(MARK_AGENCY, [id]);
  }

  /** Which fields were changed by whom after that version, oldest first. */
  changesSince(tx: Tx, id: string, version: number): Promise<{ fields: readonly string[]; by: string }[]> {
    return tx.query(CHANGES_SINCE, [id, version]);
  }
}
