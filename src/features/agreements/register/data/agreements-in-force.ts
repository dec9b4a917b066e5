import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDay } from '../../../../kernel/local-day.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { AgencyReader, SearchFieldRegistry, type AgreementsReader } from '../../../directory/index.js';
import { AGREEMENT_TYPES, rungOf } from '../../domain/agreement-types.js';

/** From the unsigned joint protocol up two agencies have agreed with each other; our own protocol binds nobody else. */
const AGREED = 2;

const BETWEEN_BOTH = AGREEMENT_TYPES.filter((type) => (rungOf(type, true) ?? 0) >= AGREED);

const PARTNERS = `
  SELECT DISTINCT ap.partner_id AS id FROM agreements a
    JOIN agreement_versions v ON v.agreement_id = a.id AND v.activated_at IS NOT NULL AND v.in_force @> $1::date
    JOIN agreement_parties ap ON ap.agreement_id = a.id
   WHERE a.type = ANY ($2::text[]) AND (a.type <> 'letter_of_commitment' OR a.details_roles)`;

const IS_PARTNER = `SELECT app.actor_kind() = 'partner' AS "isPartner"`;

/** Tells the search with which agencies an agreement is in force; a partner is told nothing of others' agreements. */
@Injectable()
export class AgreementsInForce implements AgreementsReader, OnModuleInit {
  constructor(
    private readonly fields: SearchFieldRegistry,
    private readonly agencies: AgencyReader,
  ) {}

  onModuleInit(): void {
    this.fields.register(this);
  }

  async agenciesWithAgreement(tx: Tx, now: Date): Promise<readonly string[] | null> {
    const [asker] = await tx.query<{ isPartner: boolean }[]>(IS_PARTNER);
    if (asker?.isPartner) return null;
    const lead = await this.agencies.lead(tx);
    if (!lead) return [];
    const rows = await tx.query<{ id: string }[]>(PARTNERS, [localDay(now, lead.timeZone), BETWEEN_BOTH]);
    return rows.map(({ id }) => id);
  }
}
