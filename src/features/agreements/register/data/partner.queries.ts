import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { PartnerCategory } from '../../domain/partner-categories.js';

/** Somebody to reach at a partner. */
export interface PartnerContact {
  readonly id: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly email: string | null;
  readonly phones: readonly string[];
}

/** What of a partner stands beside its agreements. */
export interface PartnerAround {
  readonly contacts: readonly PartnerContact[];
  /** The partner categories that agreements in force with it cover. */
  readonly categories: readonly PartnerCategory[];
}

const AROUND = `
  SELECT (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'title', c.title, 'email', c.email, 'phones',
                   (SELECT coalesce(json_agg(CASE WHEN p.extension IS NULL THEN p.number ELSE p.number || ' x' || p.extension END ORDER BY p.id), '[]')
                      FROM hsds.phone p WHERE p.contact_id = c.id AND p.missing_since IS NULL)) ORDER BY c.name, c.id), '[]')
            FROM (SELECT c.id, c.name, c.title, c.email FROM hsds.contact c WHERE c.organization_id = a.organization_id AND c.missing_since IS NULL ORDER BY c.name, c.id LIMIT 50) c) AS contacts,
         (SELECT coalesce(json_agg(DISTINCT category), '[]') FROM agreement_parties ap
            JOIN agreements g ON g.id = ap.agreement_id AND g.agency_id = $2
            JOIN agreement_versions v ON v.agreement_id = ap.agreement_id AND v.activated_at IS NOT NULL AND v.in_force @> $3::date, unnest(v.categories) AS category
           WHERE ap.partner_id = a.id) AS categories
    FROM agencies a WHERE a.id = $1`;

/** Reads what of a partner its page tells beside its agreements. */
@Injectable()
export class PartnerQueries {
  async around(tx: Tx, partnerId: string, agencyId: string, today: string): Promise<PartnerAround | null> {
    const [around] = await tx.query<PartnerAround[]>(AROUND, [partnerId, agencyId, today]);
    return around ?? null;
  }
}
