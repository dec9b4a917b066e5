import { GROUP_COLUMNS } from '../domain/verification.js';

/** Statements below speak of a listing `l` (listing_id, location_id), its service `s` and organization `o`; $2 is now there. */

const GROUPS = `(VALUES ${GROUP_COLUMNS.map((row) => `(${row.map((word) => `'${word}'`).join(', ')})`).join(', ')}) AS g (table_name, column_name, field_group)`;

/** The changes of rows that make up the listing. */
const CHANGES = `
  (dc.service_id = s.id AND (dc.listing_id IS NULL OR dc.listing_id = l.listing_id) OR dc.location_id = l.location_id AND dc.table_name <> 'service_at_location'
    OR dc.organization_id = o.id AND dc.service_id IS NULL AND dc.location_id IS NULL AND dc.table_name IN ('organization', 'phone', 'contact'))`;

const CHANGED_SINCE = `
  SELECT json_build_object('at', dc.at, 'by', dc.by_name) FROM directory_changes dc
   WHERE dc.at > v.verified_at AND ${CHANGES}
     AND EXISTS (SELECT FROM jsonb_object_keys(dc.before || dc.after) AS k JOIN ${GROUPS} ON g.table_name = dc.table_name AND g.column_name IN ('*', k)
                  WHERE g.field_group = v.field_group)
   ORDER BY dc.at DESC LIMIT 1`;

const VERIFICATIONS = `
  SELECT coalesce(json_agg(json_build_object('group', v.field_group, 'how', v.how, 'by', v.verified_by, 'agencyName', va.name, 'at', v.verified_at, 'changed', (${CHANGED_SINCE}))), '[]')
    FROM listing_verifications v LEFT JOIN agencies va ON va.id = v.agency_id WHERE v.listing_id = l.listing_id`;

const CAPACITY = `
  SELECT json_build_object('state', c.state, 'waitDays', c.wait_days, 'closedUntil', c.closed_until, 'note', c.note, 'how', c.how, 'saidBy', c.said_by,
           'agencyName', ca.name, 'saidAt', c.said_at, 'believedUntil', c.believed_until,
           'contrary', CASE WHEN c.contrary_state IS NOT NULL THEN json_build_object('state', c.contrary_state, 'how', c.contrary_how, 'saidBy', c.contrary_said_by, 'saidAt', c.contrary_at) END)
    FROM listing_capacity c LEFT JOIN agencies ca ON ca.id = c.agency_id WHERE c.listing_id = l.listing_id`;

/** The day by the clocks of the agency that answers for the listing, or of the lead agency. */
const TODAY = `
  SELECT ($2::timestamptz AT TIME ZONE coalesce((SELECT ta.time_zone FROM agencies ta WHERE ta.organization_id = o.id), (SELECT time_zone FROM agencies WHERE is_lead), 'America/New_York'))::date AS day`;

/** News of today, and what is announced for the next fortnight. */
const NEWS = `
  SELECT coalesce(json_agg(json_build_object('id', n.id, 'text', n.text, 'textEs', n.text_es, 'startsOn', n.starts_on, 'endsOn', n.ends_on, 'saidBy', n.said_by,
           'agencyName', na.name, 'saidAt', n.said_at) ORDER BY n.starts_on, n.id), '[]')
    FROM (${TODAY}) today JOIN program_news n ON n.ends_on >= today.day AND n.starts_on <= today.day + 14 LEFT JOIN agencies na ON na.id = n.agency_id
   WHERE n.service_id = s.id AND n.withdrawn_at IS NULL`;

const HOW_TO_REFER = `
  SELECT json_build_object('intakePhone', h.intake_phone, 'intakeExtension', h.intake_extension, 'intakeHours', h.intake_hours, 'steps', h.steps, 'documents', h.documents,
           'languages', h.languages, 'afterHours', h.after_hours, 'saidBy', h.said_by, 'updatedAt', h.updated_at, 'version', h.version)
    FROM how_to_refer h WHERE h.service_id = s.id`;

/** Calls that failed since somebody last got through: said how much room there is, or verified the telephone. */
const FAILED_CALLS = `
  SELECT json_build_object('count', count(*), 'lastAt', max(f.at), 'what', (array_agg(f.what ORDER BY f.at DESC))[1])
    FROM failed_calls f
   WHERE f.listing_id = l.listing_id AND f.undone_at IS NULL
     AND f.at > coalesce(greatest((SELECT c.said_at FROM listing_capacity c WHERE c.listing_id = l.listing_id),
                                  (SELECT v.verified_at FROM listing_verifications v WHERE v.listing_id = l.listing_id AND v.field_group = 'phone_intake')), '-infinity')
  HAVING count(*) > 0`;

/** What keeps a listing alive, as columns of its page. */
export const LIVENESS_COLUMNS = `
  (${CAPACITY}) AS capacity, (${VERIFICATIONS}) AS verifications, (${NEWS}) AS news, (${HOW_TO_REFER}) AS "howToRefer", (${FAILED_CALLS}) AS "failedCalls"`;
