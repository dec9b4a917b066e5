import { OFFERED_FILE_ROLES } from '../domain/version-content.js';

const namedRows = (table: string, ids: string, name: string): string => `
  (SELECT coalesce(json_agg(json_build_object('id', n.id, 'name', ${name}) ORDER BY ${name}, n.id), '[]') FROM ${table} n WHERE n.id = ANY (${ids}))`;

const rowsOf = (table: string): string =>
  `(SELECT coalesce(json_agg(to_jsonb(r) - 'id' - 'version_id'), '[]') FROM ${table} r WHERE r.version_id = v.id)`;

const VERSION = `
  SELECT v.id, v.number, v.kind, v.state, v.starts_on AS "startsOn", v.ends_on AS "endsOn", v.ended_on AS "endedOn", v.notice_days AS "noticeDays",
         v.terms, v.categories, v.content_sha256 AS "contentSha256", v.offered_at AS "offeredAt", v.activated_at AS "activatedAt",
         ${namedRows('hsds.service', 'v.service_ids', 'n.name')} AS services,
         ${namedRows('hsds.location', 'v.location_ids', `coalesce(n.name, '')`)} AS locations,
         ${namedRows('hsds.program', 'v.program_ids', 'n.name')} AS programs,
         v.service_ids AS "serviceIds", v.location_ids AS "locationIds", v.program_ids AS "programIds",
         ${rowsOf('agreement_promises')} AS promises,
         ${rowsOf('agreement_dco_services')} AS "dcoServices",
         (SELECT coalesce(json_agg(json_build_object('sha256', f.sha256, 'role', af.role)), '[]') FROM agreement_files af JOIN files f ON f.id = af.file_id
           WHERE af.version_id = v.id AND af.role IN (${OFFERED_FILE_ROLES.map((role) => `'${role}'`).join(', ')})) AS files,
         EXISTS (SELECT FROM agreement_files af WHERE af.version_id = v.id AND af.role <> 'receipt') AS "hasFile",
         EXISTS (SELECT FROM agreement_dco_services d WHERE d.version_id = v.id AND d.service = 'crisis' AND d.is_less_stringent)
           AND NOT EXISTS (SELECT FROM agreement_files af WHERE af.version_id = v.id AND af.role = 'hhs_approval') AS "lacksApproval",
         (SELECT coalesce(json_agg(json_build_object('id', s.id, 'partyId', s.party_id, 'method', s.method, 'signerName', s.signer_name, 'signerTitle', s.signer_title,
                   'signedOn', s.signed_on, 'recordedAt', s.recorded_at) ORDER BY s.recorded_at, s.id), '[]') FROM agreement_signatures s WHERE s.version_id = v.id) AS signatures
    FROM agreement_versions v WHERE v.agreement_id = a.id`;

const titled = (condition: string): string =>
  `(SELECT json_build_object('id', o.id, 'title', o.title) FROM agreements o WHERE ${condition} ORDER BY o.updated_at DESC LIMIT 1)`;

/** Agreements with all that hangs on them, in one statement. */
const WHOLE = `
  SELECT a.id, a.agency_id AS "agencyId", lead.name AS "agencyName", lead.time_zone AS "timeZone", a.type, a.title, a.state, a.details_roles AS "detailsRoles",
         CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.display_name) END AS owner,
         a.justification, a.contingency_plan AS "contingencyPlan", a.review_on::text AS "reviewOn", a.ended_on::text AS "endedOn", a.end_reason AS "endReason",
         ${titled('o.id = a.superseded_by')} AS "supersededBy", ${titled('o.superseded_by = a.id')} AS supersedes,
         a.sharing_method AS "sharingMethod", a.sharing_note AS "sharingNote", a.meeting_every_weeks AS "meetingEveryWeeks", a.next_meeting_on::text AS "nextMeetingOn",
         a.version, a.updated_at AS "updatedAt",
         (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY lower(p.name), p.id), '[]')
            FROM agreement_parties ap JOIN agencies p ON p.id = ap.partner_id WHERE ap.agreement_id = a.id) AS partners,
         (SELECT coalesce(json_agg(json_build_object('id', s.id, 'partyId', s.party_id, 'name', s.name, 'title', s.title, 'email', s.email) ORDER BY s.name, s.id), '[]')
            FROM agreement_signers s WHERE s.agreement_id = a.id) AS signers,
         (SELECT coalesce(json_agg(v ORDER BY v.number DESC), '[]') FROM (${VERSION}) v) AS versions,
         (SELECT coalesce(json_agg(json_build_object('id', o.id, 'title', o.title) ORDER BY lower(o.title), o.id), '[]') FROM agreements o
           WHERE o.agency_id = a.agency_id AND o.state = 'active' AND o.id <> a.id
             AND EXISTS (SELECT FROM agreement_parties mine JOIN agreement_parties theirs USING (partner_id) WHERE mine.agreement_id = a.id AND theirs.agreement_id = o.id)) AS "possibleSuccessors"
    FROM agreements a
    JOIN agencies lead ON lead.id = a.agency_id
    LEFT JOIN users u ON u.id = a.owner_id`;

/** The one of the id in $1. */
export const AGREEMENT = `${WHOLE}
   WHERE a.id = $1`;

/** Those of the partner in $1, the last changed first. */
export const OF_PARTNER = `${WHOLE}
   WHERE EXISTS (SELECT FROM agreement_parties mine WHERE mine.agreement_id = a.id AND mine.partner_id = $1) ORDER BY a.updated_at DESC, a.id`;

export const LOCK = 'SELECT id FROM agreements WHERE id = $1 FOR UPDATE';

/** So that nothing is added to a version while it is offered. */
export const LOCK_MAKING = `SELECT id FROM agreement_versions WHERE agreement_id = $1 AND state IN ('draft', 'offered') FOR NO KEY UPDATE`;
