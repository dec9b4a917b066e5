import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { HowToRefer } from '../domain/how-to-refer.js';

const VERSION = 'SELECT version, said_by AS "saidBy" FROM how_to_refer WHERE service_id = $1 FOR UPDATE';
const SAVE = `
  INSERT INTO how_to_refer AS kept (service_id, intake_phone, intake_extension, intake_hours, steps, documents, languages, after_hours, said_by, user_id, agency_id, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  ON CONFLICT (service_id) DO UPDATE SET intake_phone = excluded.intake_phone, intake_extension = excluded.intake_extension, intake_hours = excluded.intake_hours,
    steps = excluded.steps, documents = excluded.documents, languages = excluded.languages, after_hours = excluded.after_hours, said_by = excluded.said_by,
    user_id = excluded.user_id, agency_id = excluded.agency_id, updated_at = excluded.updated_at, version = kept.version + 1`;

/** Keeps how somebody gets into a service. */
@Injectable()
export class HowToReferStore {
  /** Which version stands, and by whom; version 0 before anybody said anything. */
  async lock(tx: Tx, serviceId: string): Promise<{ readonly version: number; readonly saidBy: string }> {
    const [row] = await tx.query<{ version: number; saidBy: string }[]>(VERSION, [serviceId]);
    return row ?? { version: 0, saidBy: '' };
  }

  async save(tx: Tx, { name, userId, agencyId }: Actor, serviceId: string, how: HowToRefer, at: Date): Promise<void> {
    await tx.query(SAVE, [
      serviceId,
      how.intakePhone,
      how.intakeExtension,
      JSON.stringify(how.intakeHours),
      JSON.stringify(how.steps),
      JSON.stringify(how.documents),
      how.languages,
      how.afterHours,
      name,
      userId,
      agencyId,
      at,
    ]);
  }
}
