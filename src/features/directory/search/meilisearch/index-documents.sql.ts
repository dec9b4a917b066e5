import { KIND_OF_FACET } from '../domain/facet-kinds.js';

/** The name under which each kind of code stands in a document. */
const FACET_OF_KIND = JSON.stringify(
  Object.fromEntries(Object.entries(KIND_OF_FACET).map(([facet, kind]) => [kind, facet])),
);

/** As `indexedText`: values of the index have no backslash. */
const LONGEST_TEXT = 8000;

/**
 * Documents of the relation `wanted` (listing_id) as the index holds them, from the same rows by which the embedded engine answers.
 * `$1` is the time by which readiness and freshness are judged. What passes by itself is no part of the hash.
 */
const documentsOf = (wanted: string): string => `
  SELECT b.id, b.document || jsonb_build_object('hash', md5(b.document::text), 'ready', b.ready, 'fresh', b.fresh) AS document, md5(b.document::text) AS hash
    FROM (
      SELECT d.listing_id::text AS id,
             CASE WHEN d.capacity_until > $1 AND d.capacity_state >= 3 THEN 4 ELSE 0 END + CASE WHEN d.taking_referrals THEN 0 ELSE 2 END
               + CASE WHEN d.capacity_state IS NULL OR d.capacity_until <= $1 THEN 1 ELSE 0 END AS ready,
             CASE WHEN d.verified_at > $1 - interval '30 days' THEN 0 WHEN d.verified_at > $1 - interval '180 days' THEN 1 ELSE 2 END AS fresh,
             jsonb_strip_nulls(jsonb_build_object(
               'id', d.listing_id,
               'name', array_to_json(array_remove(ARRAY[c.service_name, left(s.alternate_name, 300)], NULL)),
               'categoryNames', array_to_json(g.names),
               'aliases', array_to_json(array_remove(ARRAY[g.words, left(t.names, 2000)], NULL)),
               'agencyNames', array_to_json(array_remove(ARRAY[c.organization_name, left(o.alternate_name, 300), left(lo.name, 300)], NULL)),
               'city', concat_ws(' ', c.city, c.state_province, c.postal_code),
               'description', left(concat_ws(' ', s.description, s.eligibility_description), ${LONGEST_TEXT}),
               'hours', coalesce(d.pattern_id, 0), 'area', coalesce(d.area_id, 0),
               'ageFrom', coalesce(d.minimum_age, 0), 'ageTo', coalesce(d.maximum_age, 200),
               'takingReferrals', d.taking_referrals, 'isPrivate', d.is_private, 'agency', d.agency_id,
               'room', (ARRAY['open', 'limited', 'waitlist', 'closed'])[d.capacity_state], 'roomUntil', extract(epoch FROM d.capacity_until)::bigint,
               'standing', d.standing,
               '_geo', CASE WHEN d.latitude IS NOT NULL AND d.longitude IS NOT NULL AND NOT d.is_private
                            THEN jsonb_build_object('lat', d.latitude, 'lng', d.longitude) END
             )) || f.facets AS document
        FROM ${wanted} w
        JOIN search_documents d USING (listing_id)
        JOIN search_cards c USING (listing_id)
        JOIN hsds.service s ON s.id = d.service_id
        JOIN hsds.organization o ON o.id = d.organization_id
        LEFT JOIN hsds.service_at_location sl ON sl.id = d.listing_id
        LEFT JOIN hsds.location lo ON lo.id = sl.location_id
        LEFT JOIN LATERAL (
          SELECT coalesce(array_agg(n ORDER BY n), '{}') AS names, string_agg(DISTINCT k.words, ' ' ORDER BY k.words) AS words
            FROM categories k, unnest(ARRAY[k.label_en, k.label_es]) AS n WHERE k.code = ANY (c.categories)) g ON true
        LEFT JOIN LATERAL (
          SELECT string_agg(DISTINCT tt.name, ' ' ORDER BY tt.name) AS names FROM hsds.attribute a JOIN hsds.taxonomy_term tt ON tt.id = a.taxonomy_term_id
           WHERE a.link_id = d.service_id AND a.missing_since IS NULL) t ON true
        LEFT JOIN LATERAL (
          SELECT coalesce(jsonb_object_agg(k.facet, k.codes), '{}') AS facets FROM (
            SELECT '${FACET_OF_KIND}'::jsonb ->> k.kind AS facet, jsonb_agg(k.code ORDER BY k.code) AS codes
              FROM search_facet_codes k WHERE k.number = ANY (d.codes) GROUP BY 1) k WHERE k.facet IS NOT NULL) f ON true
    ) b`;

/** The documents of the listings $2; none for a listing that is no more. */
export const DOCUMENTS_OF_LISTINGS = documentsOf('(SELECT unnest($2::uuid[]) AS listing_id)');

/** The next $3 documents after the listing $2, in the order of their ids. */
export const DOCUMENTS_AFTER = `${documentsOf('(SELECT listing_id FROM search_documents WHERE $2::uuid IS NULL OR listing_id > $2 ORDER BY listing_id LIMIT $3)')} ORDER BY b.id`;

/** Which of the listings $1 are no more. */
export const GONE_OF = `SELECT id FROM unnest($1::text[]) AS id WHERE NOT EXISTS (SELECT FROM search_documents d WHERE d.listing_id::text = id)`;
