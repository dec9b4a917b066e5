import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { Transactor } from '../../../platform/database/transactor.js';
import type { Agency } from '../domain/agency.js';
import { AGENCY_COLUMNS } from './agency-columns.js';

const ALL = `SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE NOT ($1 AND a.is_lead) ORDER BY lower(a.name), a.id`;
const ONE = `SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE a.id = $1`;

/** Reads agencies for the screens. */
@Injectable()
export class AgencyQueries {
  constructor(private readonly transactor: Transactor) {}

  /** By name; those that no longer take part are among them and say so. */
  all(actor: Actor, partnersOnly: boolean): Promise<Agency[]> {
    return this.transactor.read(actor, (tx) => tx.query<Agency[]>(ALL, [partnersOnly]));
  }

  async byId(actor: Actor, id: string): Promise<Agency | null> {
    if (!isUuid(id)) return null;
    const [agency] = await this.transactor.read(actor, (tx) => tx.query<Agency[]>(ONE, [id]));
    return agency ?? null;
  }
}
