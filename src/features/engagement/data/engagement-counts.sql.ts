/**
 * Every partner of an agency with its contacts by type, in one statement.
 * $1 the agency · $2, $3 the period · $4, $5 the period before · $6 the types that count as a contact · $7 the agency's time zone
 */
export const COUNTS = `
  WITH of_type AS (
    SELECT partner_id, type, count(*)::int AS count
      FROM engagements WHERE agency_id = $1 AND day BETWEEN $2::date AND $3::date GROUP BY partner_id, type
  ), now AS (
    SELECT partner_id,
           coalesce(sum(count) FILTER (WHERE type = ANY ($6)), 0)::int AS contacts,
           coalesce(sum(count) FILTER (WHERE type <> ALL ($6)), 0)::int AS attempts,
           jsonb_agg(jsonb_build_object('type', type, 'count', count)) AS by_type
      FROM of_type GROUP BY partner_id
  ), days AS (
    SELECT partner_id, count(DISTINCT day)::int AS count
      FROM engagements WHERE agency_id = $1 AND day BETWEEN $2::date AND $3::date AND type = ANY ($6) GROUP BY partner_id
  ), before AS (
    SELECT partner_id, count(*)::int AS count
      FROM engagements WHERE agency_id = $1 AND day BETWEEN $4::date AND $5::date AND type = ANY ($6) GROUP BY partner_id
  ), sent AS (
    SELECT receiver_agency_id AS partner_id, count(*)::int AS count
      FROM referrals
     WHERE sender_agency_id = $1 AND state <> 'void'
       AND sent_at >= $2::date::timestamp AT TIME ZONE $7 AND sent_at < ($3::date + 1)::timestamp AT TIME ZONE $7
     GROUP BY receiver_agency_id
  )
  SELECT a.id AS "partnerId", coalesce(now.contacts, 0) AS contacts, coalesce(days.count, 0) AS "distinctDays", coalesce(now.attempts, 0) AS attempts,
         coalesce(sent.count, 0) AS referrals, coalesce(now.by_type, '[]') AS "byType", coalesce(before.count, 0) AS "contactsBefore",
         last.day AS "lastOn", last.by AS "lastBy"
    FROM agencies a
    LEFT JOIN now    ON now.partner_id = a.id
    LEFT JOIN days   ON days.partner_id = a.id
    LEFT JOIN before ON before.partner_id = a.id
    LEFT JOIN sent   ON sent.partner_id = a.id
    LEFT JOIN LATERAL (
      SELECT e.day, u.display_name AS by
        FROM engagements e LEFT JOIN users u ON u.id = e.logged_by
       WHERE e.agency_id = $1 AND e.partner_id = a.id AND e.day <= $3::date AND e.type = ANY ($6)
       ORDER BY e.day DESC, e.id DESC LIMIT 1
    ) last ON true
   WHERE a.id <> $1 AND (a.active OR now.partner_id IS NOT NULL OR sent.partner_id IS NOT NULL)
   ORDER BY a.name, a.id`;
