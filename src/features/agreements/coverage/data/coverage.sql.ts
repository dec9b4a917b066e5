import { OBLIGATIONS } from '../../domain/obligations.js';

const CHECKS = `
  (SELECT coalesce(json_agg(found), '[]') FROM (
     SELECT DISTINCT ON (c.item) c.item, c.verdict, c.clause FROM agreement_checks c
      WHERE c.agreement_id = a.id AND c.list = 'care_coordination' AND c.item IN (${OBLIGATIONS.map((code) => `'${code}'`).join(', ')})
        AND (c.checked_at AT TIME ZONE own.time_zone)::date <= own.day
      ORDER BY c.item, c.checked_at DESC, c.id DESC) found)`;

const PARTNERS = `
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY lower(p.name), p.id), '[]')
     FROM agreement_parties ap JOIN agencies p ON p.id = ap.partner_id WHERE ap.agreement_id = a.id)`;

/** Until which day something held that holds no more; the day itself was the last. */
const HELD_UNTIL = `
  (SELECT max(upper(v.in_force) - 1) FROM agreement_versions v
    WHERE v.agreement_id = a.id AND v.activated_at IS NOT NULL AND NOT isempty(v.in_force) AND upper(v.in_force) <= own.day)`;

const IS_RENEWED = `
  EXISTS (SELECT FROM agreement_versions n WHERE n.agreement_id = a.id AND n.activated_at IS NOT NULL AND NOT isempty(n.in_force)
            AND n.starts_on > held.starts_on AND (n.activated_at AT TIME ZONE own.time_zone)::date <= own.day)`;

const AGREEMENTS = `
  SELECT a.id, a.title, a.type, a.details_roles AS "detailsRoles", ${PARTNERS} AS partners, shown.categories, held.id IS NOT NULL AS "isHeld",
         CASE WHEN held.id IS NOT NULL THEN least(held.ends_on, held.ended_on - 1) END AS "endsOn", held.id IS NOT NULL AND ${IS_RENEWED} AS "isRenewed",
         CASE WHEN held.id IS NULL THEN ${HELD_UNTIL} END AS "heldUntil", ${CHECKS} AS checks, spell.unattainable
    FROM agreements a
    LEFT JOIN LATERAL (
      SELECT v.id, v.starts_on, v.ends_on, v.ended_on, v.categories FROM agreement_versions v
       WHERE v.agreement_id = a.id AND v.activated_at IS NOT NULL AND v.in_force @> own.day) held ON true
    LEFT JOIN LATERAL (
      SELECT v.categories FROM agreement_versions v
       WHERE v.agreement_id = a.id AND v.state <> 'withdrawn' AND (v.created_at AT TIME ZONE own.time_zone)::date <= own.day
       ORDER BY v.number DESC LIMIT 1) newest ON true
    CROSS JOIN LATERAL (SELECT coalesce(held.categories, newest.categories, '{}') AS categories) shown
    LEFT JOIN LATERAL (
      SELECT json_build_object('justification', u.justification, 'contingencyPlan', u.contingency_plan, 'reviewOn', u.review_on) AS unattainable
        FROM agreement_unattainable u
       WHERE u.agreement_id = a.id AND (u.since AT TIME ZONE own.time_zone)::date <= own.day
         AND (u.until IS NULL OR (u.until AT TIME ZONE own.time_zone)::date > own.day)
       ORDER BY u.since DESC, u.id DESC LIMIT 1) spell ON true
   WHERE a.agency_id = own.id`;

const ATTESTATIONS = `
  SELECT c.id, c.category, c.kind, c.statement, c.contingency_plan AS "contingencyPlan", c.attested_by AS "attestedBy", c.attested_on AS "attestedOn",
         c.review_on AS "reviewOn", CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'name', f.name) END AS file
    FROM coverage_attestations c LEFT JOIN files f ON f.id = c.file_id
   WHERE c.agency_id = own.id AND c.attested_on <= own.day AND (c.ended_on IS NULL OR c.ended_on > own.day)`;

const EFFORTS = `
  SELECT DISTINCT e.id, e.day, e.agreement_id AS "agreementId", e.partner_id AS "partnerId", e.category
    FROM agreement_efforts e WHERE e.agency_id = own.id AND e.day <= own.day AND e.day > own.day - interval '5 years'`;

const LICENCES = `
  SELECT l.agreement_id AS "agreementId", l.name, p.name AS partner, l.expires_on AS "expiresOn"
    FROM agreement_licences l JOIN agreements a ON a.id = l.agreement_id JOIN agencies p ON p.id = l.partner_id
   WHERE a.agency_id = own.id AND l.expires_on IS NOT NULL AND (l.created_at AT TIME ZONE own.time_zone)::date <= own.day
     AND (l.removed_at IS NULL OR (l.removed_at AT TIME ZONE own.time_zone)::date > own.day)`;

/** A step that was planned later did not stand yet. */
const STEPS = `
  SELECT s.category, s.step, s.due_on AS "dueOn", json_build_object('id', u.id, 'name', u.display_name) AS owner
    FROM coverage_next_steps s JOIN users u ON u.id = s.owner_id
   WHERE s.agency_id = own.id AND (s.updated_at AT TIME ZONE own.time_zone)::date <= own.day`;

const rows = (select: string): string => `(SELECT coalesce(json_agg(r), '[]') FROM (${select}) r)`;

/** The facts of the coverage map as they stood on a day, in one statement: $1 the agency, $2 the day or null for today, $3 now. */
export const COVERAGE_FACTS = `
  WITH own AS (
    SELECT id, time_zone, coalesce($2::date, ($3::timestamptz AT TIME ZONE time_zone)::date) AS day FROM agencies WHERE id = $1)
  SELECT own.day AS "asOf", ${rows(AGREEMENTS)} AS agreements, ${rows(ATTESTATIONS)} AS attestations, ${rows(EFFORTS)} AS efforts,
         ${rows(LICENCES)} AS licences, ${rows(STEPS)} AS steps
    FROM own`;
