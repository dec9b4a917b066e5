import { DCO_TERMS, dcoTerm } from '../../domain/dco-terms.js';
import { EXPIRING_DAYS } from '../domain/in-force.js';

const REQUIRED_TERMS = DCO_TERMS.filter((term) => dcoTerm(term).isAlwaysRequired).map((term) => `'${term}'`).join(', '); // prettier-ignore

/** Required terms of a DCO agreement that nobody found in its text; of other agreements none are asked. */
export const MISSING_TERMS = `
  CASE WHEN a.type <> 'dco_agreement' THEN 0 ELSE (
    SELECT count(*)::int FROM unnest(ARRAY[${REQUIRED_TERMS}]) AS term WHERE (
      SELECT k.verdict FROM agreement_checks k WHERE k.agreement_id = a.id AND k.list = 'dco_terms' AND k.item = term ORDER BY k.checked_at DESC, k.id DESC LIMIT 1)
        IS DISTINCT FROM 'present') END`;

export const EXPIRED_LICENCES = (today: string): string => `
  (SELECT count(*)::int FROM agreement_licences l WHERE l.agreement_id = a.id AND l.removed_at IS NULL AND l.expires_on < ${today})`;

const NAMES_OF_PARTNERS = `
  (SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY lower(p.name), p.id) FROM agreement_parties ap JOIN agencies p ON p.id = ap.partner_id
    WHERE ap.agreement_id = a.id)`;

const MISSING_SIGNATURES = `
  (SELECT json_agg(p.name ORDER BY p.id <> a.agency_id, lower(p.name))
     FROM (SELECT a.agency_id AS id UNION SELECT ap.partner_id FROM agreement_parties ap WHERE ap.agreement_id = a.id) party JOIN agencies p ON p.id = party.id
    WHERE m.state = 'offered' AND NOT EXISTS (SELECT FROM agreement_signatures s WHERE s.version_id = m.id AND s.party_id = p.id))`;

/** Words of the title, or of a partner's name, that begin with each of the words of $8. */
const SAYS = `
  ($8::text IS NULL OR to_tsvector('simple', app.fold(a.title || ' ' || coalesce((
     SELECT string_agg(p.name, ' ') FROM agreement_parties ap JOIN agencies p ON p.id = ap.partner_id WHERE ap.agreement_id = a.id), '')))
   @@ (replace(app.fold($8), ' ', ':* & ') || ':*')::tsquery)`;

/**
 * Agreements of an agency ($1) as they stand on a day ($2): those that the filter leaves, and beside them what each facet would leave if it alone were not chosen.
 * $3 types, $4 states, $5 owner, $6 partner, $7 category, $8 text, $9 expiring within, $10 in force on, $11 and $12 the cursor, $13 how many, $14 only these.
 */
export const LIST = `
  WITH stood AS MATERIALIZED (
    SELECT a.id, a.type, a.title, a.state, a.owner_id, a.updated_at, a.review_on, a.next_meeting_on, a.agency_id,
           f.id AS held_id, CASE WHEN NOT upper_inf(f.in_force) THEN upper(f.in_force) - 1 END AS last_day,
           f.id IS NOT NULL AND NOT upper_inf(f.in_force) AND NOT EXISTS (
             SELECT FROM agreement_versions later WHERE later.agreement_id = a.id AND later.activated_at IS NOT NULL AND lower(later.in_force) >= upper(f.in_force)) AS runs_out,
           $3::text[] IS NULL OR a.type = ANY ($3) AS of_type, $4::text[] IS NULL OR a.state = ANY ($4) AS of_state, $5::uuid IS NULL OR a.owner_id = $5 AS of_owner
      FROM agreements a
      LEFT JOIN agreement_versions f ON f.agreement_id = a.id AND f.activated_at IS NOT NULL AND f.in_force @> $2::date
     WHERE a.agency_id = $1
       AND ($14::uuid[] IS NULL OR a.id = ANY ($14))
       AND ($10::date IS NULL OR EXISTS (SELECT FROM agreement_versions g WHERE g.agreement_id = a.id AND g.activated_at IS NOT NULL AND g.in_force @> $10::date))
       AND ($6::uuid IS NULL OR EXISTS (SELECT FROM agreement_parties ap WHERE ap.agreement_id = a.id AND ap.partner_id = $6))
       AND ($7::text IS NULL OR EXISTS (SELECT FROM agreement_versions c WHERE c.agreement_id = a.id AND $7 = ANY (c.categories) AND c.state NOT IN ('withdrawn', 'replaced')))
       AND ${SAYS}
  ), told AS MATERIALIZED (
    SELECT s.*, coalesce(s.runs_out AND s.last_day - $2::date BETWEEN 0 AND ${EXPIRING_DAYS}, false) AS is_expiring,
           $9::int IS NULL OR coalesce(s.runs_out AND s.last_day - $2::date BETWEEN 0 AND $9::int, false) AS ends_soon
      FROM stood s
  ), page AS (
    SELECT * FROM told WHERE of_type AND of_state AND of_owner AND ends_soon AND ($11::timestamptz IS NULL OR (updated_at, id) < ($11, $12::uuid))
     ORDER BY updated_at DESC, id DESC LIMIT $13
  )
  SELECT (SELECT coalesce(json_agg(r ORDER BY r."updatedAt" DESC, r.id DESC), '[]') FROM (
           SELECT a.id, a.type, a.title, a.state, a.updated_at AS "updatedAt", a.review_on AS "reviewOn", a.next_meeting_on AS "nextMeetingOn", a.is_expiring AS "isExpiring",
                  CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.display_name) END AS owner, coalesce(${NAMES_OF_PARTNERS}, '[]') AS partners,
                  shown.starts_on AS "startsOn", least(shown.ends_on, shown.ended_on - 1) AS "endsOn", coalesce(shown.categories, '{}') AS categories,
                  a.held_id IS NOT NULL AS "isInForce", a.last_day - $2::date AS "daysLeft",
                  m.state AS making, coalesce(${MISSING_SIGNATURES}, '[]') AS "missingSignatures", ${MISSING_TERMS} AS "missingTerms", ${EXPIRED_LICENCES('$2::date')} AS "expiredLicences"
             FROM page a
             LEFT JOIN users u ON u.id = a.owner_id
             LEFT JOIN agreement_versions m ON m.agreement_id = a.id AND m.state IN ('draft', 'offered')
             LEFT JOIN LATERAL (
               SELECT v.starts_on, v.ends_on, v.ended_on, v.categories FROM agreement_versions v WHERE v.agreement_id = a.id AND v.state <> 'withdrawn'
                ORDER BY coalesce(v.activated_at IS NOT NULL AND v.in_force @> coalesce($10::date, $2::date), false) DESC, v.activated_at IS NOT NULL DESC, v.number DESC LIMIT 1) shown ON true) r) AS items,
         (SELECT count(*)::int FROM told WHERE of_type AND of_state AND of_owner AND ends_soon) AS total,
         (SELECT coalesce(json_object_agg(type, n), '{}') FROM (SELECT type, count(*) AS n FROM told WHERE of_state AND of_owner AND ends_soon GROUP BY type) t) AS types,
         (SELECT coalesce(json_object_agg(state, n), '{}') FROM (SELECT state, count(*) AS n FROM told WHERE of_type AND of_owner AND ends_soon GROUP BY state) t) AS states,
         (SELECT coalesce(json_agg(json_build_object('id', t.owner_id, 'name', coalesce(u.display_name, ''), 'count', t.n) ORDER BY t.n DESC, u.display_name, t.owner_id), '[]')
            FROM (SELECT owner_id, count(*)::int AS n FROM told WHERE of_type AND of_state AND ends_soon GROUP BY owner_id) t LEFT JOIN users u ON u.id = t.owner_id) AS owners,
         (SELECT count(*)::int FROM told WHERE of_type AND of_state AND of_owner AND is_expiring) AS expiring`;
