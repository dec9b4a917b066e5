import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { RequiredService } from '../../domain/nine-services.js';
import type { TermCheck } from '../domain/checklist.js';
import type { Licence } from '../domain/licence.js';

/** A service that a DCO furnishes under a version, with what a page tells of it. */
export interface DcoServiceRow {
  readonly versionId: string;
  readonly service: RequiredService;
  readonly elements: string | null;
  readonly isStateSanctioned: boolean | null;
  readonly isLessStringent: boolean | null;
  readonly locations: readonly { readonly id: string; readonly name: string }[];
  readonly hhsApproval: { readonly id: string; readonly name: string } | null;
}

/** All that the room keeps about one agreement. */
export interface DcoFacts {
  readonly checks: readonly TermCheck[];
  readonly licences: readonly Licence[];
  readonly services: readonly DcoServiceRow[];
}

const FACTS = `
  SELECT (SELECT coalesce(json_agg(json_build_object('list', c.list, 'item', c.item, 'verdict', c.verdict, 'clause', c.clause, 'note', c.note,
                   'checkedBy', coalesce(u.display_name, ''), 'checkedAt', c.checked_at, 'checkedOn', (c.checked_at AT TIME ZONE lead.time_zone)::date)
                   ORDER BY c.checked_at, c.id), '[]')
            FROM agreement_checks c LEFT JOIN users u ON u.id = c.checked_by WHERE c.agreement_id = a.id) AS checks,
         (SELECT coalesce(json_agg(json_build_object('id', l.id, 'partnerId', l.partner_id, 'partnerName', p.name, 'kind', l.kind, 'name', l.name, 'number', l.number,
                   'issuedBy', l.issued_by, 'expiresOn', l.expires_on,
                   'keptOn', (l.created_at AT TIME ZONE lead.time_zone)::date, 'removedOn', (l.removed_at AT TIME ZONE lead.time_zone)::date,
                   'file', CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'name', f.name) END) ORDER BY l.expires_on NULLS LAST, l.name, l.id), '[]')
            FROM agreement_licences l JOIN agencies p ON p.id = l.partner_id LEFT JOIN files f ON f.id = l.file_id
           WHERE l.agreement_id = a.id) AS licences,
         (SELECT coalesce(json_agg(json_build_object('versionId', d.version_id, 'service', d.service, 'elements', d.elements,
                   'isStateSanctioned', d.is_state_sanctioned, 'isLessStringent', d.is_less_stringent,
                   'locations', (SELECT coalesce(json_agg(json_build_object('id', h.id, 'name', coalesce(h.name, '')) ORDER BY h.name, h.id), '[]')
                                   FROM hsds.location h WHERE h.id = ANY (d.location_ids)),
                   'hhsApproval', CASE WHEN d.service = 'crisis' THEN
                     (SELECT json_build_object('id', f.id, 'name', f.name) FROM agreement_files af JOIN files f ON f.id = af.file_id
                       WHERE af.version_id = d.version_id AND af.role = 'hhs_approval' ORDER BY f.stored_at DESC, f.id LIMIT 1) END)), '[]')
            FROM agreement_dco_services d JOIN agreement_versions v ON v.id = d.version_id WHERE v.agreement_id = a.id) AS services
    FROM agreements a JOIN agencies lead ON lead.id = a.agency_id WHERE a.id = $1`;

interface FactsRow extends Omit<DcoFacts, 'checks'> {
  readonly checks: readonly (Omit<TermCheck, 'checkedAt'> & { readonly checkedAt: string })[];
}

/** Reads what is checked, held and furnished under an agreement. */
@Injectable()
export class DcoQueries {
  /** In one statement; row-level security shows each side its own. */
  async ofAgreement(tx: Tx, agreementId: string): Promise<DcoFacts> {
    const [row] = await tx.query<FactsRow[]>(FACTS, [agreementId]);
    if (!row) return { checks: [], licences: [], services: [] };
    return { ...row, checks: row.checks.map((check) => ({ ...check, checkedAt: new Date(check.checkedAt) })) };
  }
}
