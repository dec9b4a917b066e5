/**
 * Everything of an agency that comes due by a day, as rows {kind, subjectId, agreementId, type, dueOn, ownerId}.
 * $1 the agency · $2 the last day. A version counts while nothing was adopted after it; what was terminated, superseded
 * or given up is not due any more.
 */
export const DUE_THINGS = `
  SELECT 'renew' AS kind, v.id AS "subjectId", a.id AS "agreementId", a.type, v.ends_on AS "dueOn", a.owner_id AS "ownerId"
    FROM agreements a JOIN agreement_versions v ON v.agreement_id = a.id
   WHERE a.agency_id = $1 AND a.state IN ('active', 'expired') AND v.activated_at IS NOT NULL AND v.ended_on IS NULL AND v.ends_on <= $2::date
     AND NOT EXISTS (SELECT FROM agreement_versions n WHERE n.agreement_id = a.id AND n.activated_at IS NOT NULL AND n.starts_on > v.starts_on)
  UNION ALL
  SELECT 'licence', l.id, a.id, a.type, l.expires_on, a.owner_id
    FROM agreements a JOIN agreement_licences l ON l.agreement_id = a.id
   WHERE a.agency_id = $1 AND a.state IN ('negotiation', 'signature', 'active') AND l.removed_at IS NULL AND l.expires_on <= $2::date
  UNION ALL
  SELECT 'review', a.id, a.id, a.type, a.review_on, a.owner_id
    FROM agreements a WHERE a.agency_id = $1 AND a.state = 'not_attainable' AND a.review_on <= $2::date
  UNION ALL
  SELECT 'meeting', a.id, a.id, a.type, a.next_meeting_on, a.owner_id
    FROM agreements a WHERE a.agency_id = $1 AND a.state = 'active' AND a.next_meeting_on <= $2::date
  UNION ALL
  SELECT 'attestation', c.id, NULL, NULL, c.review_on, c.recorded_by
    FROM coverage_attestations c WHERE c.agency_id = $1 AND c.ended_on IS NULL AND c.review_on <= $2::date`;
