/**
 * The hits of a page as JSON, in its order. `page` is a relation of this statement with listing_id, place (1 is the first) and meters
 * (null for none); `now` and `agreements` (agencies with one in force, null when nothing knows) are the expressions of its values.
 */
export const hitsOf = (page: string, now: string, agreements: string): string => `
  SELECT coalesce(json_agg(json_build_object(
      'id', d.listing_id, 'serviceId', d.service_id, 'serviceName', c.service_name, 'organizationName', c.organization_name, 'agencyId', d.agency_id,
      'summary', c.summary, 'city', c.city, 'stateProvince', c.state_province,
      'phone', c.phone, 'categories', c.categories, 'languages', c.languages, 'takingReferrals', d.taking_referrals, 'capacity', cap.said,
      'lastVerified', v.said, 'agreementInForce', CASE WHEN ${agreements} IS NOT NULL THEN coalesce(d.agency_id = ANY (${agreements}), false) END,
      'isOpen', coalesce(sp.openings @> ${now}, false), 'nextOpening', h.next, 'closesAt', h.closes, 'timeZone', sp.time_zone,
      'isPrivatePlace', d.is_private, 'meters', CASE WHEN NOT d.is_private THEN p.meters END) ORDER BY p.place), '[]')
    FROM ${page} p
    JOIN search_documents d USING (listing_id)
    JOIN search_cards c USING (listing_id)
    LEFT JOIN LATERAL (
      SELECT json_build_object('state', CASE WHEN believed_until > ${now} THEN state END, 'lastState', state, 'waitDays', wait_days, 'closedUntil', closed_until,
               'how', how, 'saidBy', said_by, 'saidAt', ${utc('said_at')}, 'believedUntil', ${utc('believed_until')}) AS said
        FROM listing_capacity WHERE listing_id = d.listing_id) cap ON true
    LEFT JOIN LATERAL (
      SELECT json_build_object('how', how, 'at', ${utc('verified_at')}) AS said
        FROM listing_verifications WHERE listing_id = d.listing_id ORDER BY verified_at DESC LIMIT 1) v ON true
    LEFT JOIN schedule_patterns sp ON sp.id = d.pattern_id
    LEFT JOIN LATERAL (
      SELECT ${utc('min(lower(r)) FILTER (WHERE lower(r) > ' + now + ')')} AS next, ${utc('max(upper(r)) FILTER (WHERE r @> ' + now + ')')} AS closes
        FROM unnest(sp.openings) AS r) h ON true`;

function utc(instant: string): string {
  return `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The hits of the listings $1 in that order, with the metres of each in $2; $3 now, $4 agencies with an agreement in force. */
export const HITS = `
  WITH page AS (SELECT * FROM unnest($1::uuid[], $2::float8[]) WITH ORDINALITY AS p (listing_id, meters, place))
  SELECT (${hitsOf('page', '$3::timestamptz', '$4::uuid[]')}) AS items`;
