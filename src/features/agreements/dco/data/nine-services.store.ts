import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { RequiredService } from '../../domain/nine-services.js';
import type { EncounterPeriod } from '../domain/direct-share.js';

const SAY = `
  INSERT INTO nine_services (id, agency_id, service, is_direct, note, service_ids, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const PERIODS = `
  SELECT DISTINCT starts_on AS "startsOn", ends_on AS "endsOn" FROM encounter_shares WHERE agency_id = $1 ORDER BY 1`;
const ENTER = `
  INSERT INTO encounter_shares (agency_id, starts_on, ends_on, service, direct_encounters, dco_encounters, recorded_by, recorded_at)
  SELECT $1, $2, $3, r.service, r.direct, r.dco, $5, $6 FROM jsonb_to_recordset($4::jsonb) AS r (service text, direct integer, dco integer)
  ON CONFLICT (agency_id, starts_on, ends_on, service) DO UPDATE
    SET direct_encounters = excluded.direct_encounters, dco_encounters = excluded.dco_encounters, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`;
const OWN_SERVICES = `
  SELECT count(*)::int AS own FROM hsds.service s JOIN agencies a ON a.organization_id = s.organization_id WHERE a.id = $1 AND s.id = ANY ($2::uuid[])`;
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('encounter_shares:' || $1, 0))`;

/** What is said of one required service. */
export interface DirectToSay {
  readonly service: RequiredService;
  readonly isDirect: boolean;
  readonly note: string | null;
  readonly serviceIds: readonly string[];
}

interface By {
  readonly agencyId: string;
  readonly userId: string;
}

/** Keeps what the clinic delivers itself, and the encounters of its periods. */
@Injectable()
export class NineServicesStore {
  constructor(private readonly clock: Clock) {}

  async say(tx: Tx, { agencyId, userId }: By, { service, isDirect, note, serviceIds }: DirectToSay): Promise<void> {
    await tx.query(SAY, [newId(), agencyId, service, isDirect, note, serviceIds, userId, this.clock.now()]);
  }

  /** The periods that were entered, held so that no other is entered meanwhile. */
  async periods(tx: Tx, agencyId: string): Promise<Omit<EncounterPeriod, 'rows'>[]> {
    await tx.query(LOCK, [agencyId]);
    return tx.query(PERIODS, [agencyId]);
  }

  /** A service that was entered before for the very same period gets the new figures. */
  async enter(tx: Tx, { agencyId, userId }: By, { startsOn, endsOn, rows }: EncounterPeriod): Promise<void> {
    await tx.query(ENTER, [agencyId, startsOn, endsOn, JSON.stringify(rows), userId, this.clock.now()]);
  }

  async areOwnServices(tx: Tx, agencyId: string, serviceIds: readonly string[]): Promise<boolean> {
    const [row] = await tx.query<{ own: number }[]>(OWN_SERVICES, [agencyId, serviceIds]);
    return row?.own === new Set(serviceIds).size;
  }
}
