import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import { rungOf, type AgreementType, type Rung } from '../../domain/agreement-types.js';
import type { PartnerCategory } from '../../domain/partner-categories.js';
import type { Agreement } from '../domain/agreement.js';
import { Agreements } from './agreements.reader.js';

/** A version that holds on a day, with what it covers. */
export interface HeldVersion {
  readonly agreementId: string;
  readonly versionId: string;
  readonly number: number;
  readonly title: string;
  readonly type: AgreementType;
  /** Its step on the ladder of criteria 3.c.1; null where it is no partnership agreement. */
  readonly rung: Rung | null;
  readonly detailsRoles: boolean;
  readonly partnerIds: readonly string[];
  readonly categories: readonly PartnerCategory[];
  readonly serviceIds: readonly string[];
  readonly locationIds: readonly string[];
  readonly programIds: readonly string[];
  readonly startsOn: string;
  /** The last day on which it holds as things stand; null has no end. */
  readonly lastDay: string | null;
  readonly endsOn: string | null;
}

type HeldRow = Omit<HeldVersion, 'rung'>;

const HELD = `
  SELECT a.id AS "agreementId", v.id AS "versionId", v.number, a.title, a.type, a.details_roles AS "detailsRoles",
         ARRAY (SELECT partner_id::text FROM agreement_parties ap WHERE ap.agreement_id = a.id ORDER BY partner_id) AS "partnerIds", v.categories,
         v.service_ids::text[] AS "serviceIds", v.location_ids::text[] AS "locationIds", v.program_ids::text[] AS "programIds",
         v.starts_on::text AS "startsOn", (upper(v.in_force) - 1)::text AS "lastDay", v.ends_on::text AS "endsOn"
    FROM agreements a JOIN agreement_versions v ON v.agreement_id = a.id AND v.activated_at IS NOT NULL`;

const IN_FORCE_ON = `${HELD} WHERE a.agency_id = $1 AND v.in_force @> $2::date ORDER BY lower(a.title), a.id`;

const ENDING = `${HELD}
   WHERE a.agency_id = $1 AND v.in_force @> $2::date AND upper(v.in_force) <= $3::date + 1
     AND NOT EXISTS (SELECT FROM agreement_versions later WHERE later.agreement_id = a.id AND later.activated_at IS NOT NULL AND lower(later.in_force) >= upper(v.in_force))
   ORDER BY upper(v.in_force), a.id`;

const RUN_OUT = `
  SELECT a.id FROM agreements a
   WHERE a.state = 'active' AND NOT EXISTS (
     SELECT FROM agreement_versions v WHERE v.agreement_id = a.id AND v.activated_at IS NOT NULL AND NOT isempty(v.in_force) AND (upper_inf(v.in_force) OR upper(v.in_force) > $1::date))
   ORDER BY a.id`;

const held = (row: HeldRow): HeldVersion => ({ ...row, rung: rungOf(row.type, row.detailsRoles) });

/** What other rooms and features may ask about agreements; row-level security shows each side its own. */
@Injectable()
export class AgreementReader {
  constructor(private readonly agreements: Agreements) {}

  byId(tx: Tx, id: string): Promise<Agreement | null> {
    return this.agreements.byId(tx, id);
  }

  /** Every version of an agency's agreements that holds or held on a day. */
  async inForceOn(tx: Tx, agencyId: string, day: string): Promise<readonly HeldVersion[]> {
    return (await tx.query<HeldRow[]>(IN_FORCE_ON, [agencyId, day])).map(held);
  }

  /** What holds on a day and ends by another, with nothing adopted that follows; the next to end first. */
  async versionsEnding(tx: Tx, agencyId: string, from: string, by: string): Promise<readonly HeldVersion[]> {
    return (await tx.query<HeldRow[]>(ENDING, [agencyId, from, by])).map(held);
  }

  /** Active agreements of which nothing holds any more on a day: they have expired. */
  async runOut(tx: Tx, today: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }[]>(RUN_OUT, [today])).map(({ id }) => id);
  }
}
