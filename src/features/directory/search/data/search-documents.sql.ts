import { IN_SCOPE } from './refresh-scope.js';

const COUNT_WORDS = (sign: '' | '-'): string => `
  INSERT INTO search_words (word, documents)
  SELECT word, ${sign}count(*) FROM changed, unnest(tsvector_to_array(words)) AS word WHERE length(word) <= 60 GROUP BY word
  ON CONFLICT (word) DO UPDATE SET documents = search_words.documents + excluded.documents`;

/** Takes the documents of the services in scope away, and their words off the count. */
export const REMOVE_DOCUMENTS = `
  WITH changed AS (
    DELETE FROM search_documents d USING hsds.service s WHERE s.id = d.service_id AND ${IN_SCOPE} RETURNING d.words
  ) ${COUNT_WORDS('-')}`;

/** Words that stand in no document any more. */
export const FORGET_WORDS = 'DELETE FROM search_words WHERE documents <= 0';

/** What of one organization's listings depends on its agency alone. */
export const MARK_AGENCY = `
  UPDATE search_documents d SET agency_id = a.id, taking_referrals = a.active AND a.takes_referrals AND a.mailbox IS NOT NULL
    FROM agencies a WHERE a.organization_id = d.organization_id AND a.id = $1`;

const LISTINGS = `
  SELECT sl.id AS listing_id, s.id AS service_id, sl.location_id
    FROM hsds.service s JOIN hsds.service_at_location sl ON sl.service_id = s.id AND sl.missing_since IS NULL
   WHERE ${IN_SCOPE} AND s.missing_since IS NULL AND s.status NOT IN ('inactive', 'defunct')
  UNION ALL
  SELECT s.id, s.id, NULL
    FROM hsds.service s
   WHERE ${IN_SCOPE} AND s.missing_since IS NULL AND s.status NOT IN ('inactive', 'defunct')
     AND NOT EXISTS (SELECT FROM hsds.service_at_location sl WHERE sl.service_id = s.id AND sl.missing_since IS NULL)`;

const DOCUMENT_COLUMNS = `listing_id, latitude, longitude, standing, taking_referrals, words, service_id, organization_id, agency_id, own_categories,
      service_name, organization_name, summary, city, state_province, postal_code, phone`;

/** Builds a document for each listing in scope. $4: language codes with the pattern of their names, as JSON. */
export const BUILD_DOCUMENTS = `
  WITH listings AS MATERIALIZED (${LISTINGS}),
  spoken AS MATERIALIZED (
    SELECT n.name, n.code, array_agg(t.code) AS codes
      FROM (SELECT DISTINCT name, code FROM hsds.language WHERE missing_since IS NULL) n
      JOIN jsonb_to_recordset($4::jsonb) AS t (code text, pattern text) ON t.code = n.code OR app.fold(n.name) ~ t.pattern
     GROUP BY 1, 2
  ), built AS MATERIALIZED (
    SELECT l.listing_id, lo.latitude, lo.longitude,
           200 * num_nulls(p.number, ad.city, nullif(s.description, s.name), lo.latitude) + least(char_length(s.name), 199) AS standing,
           coalesce(a.active AND a.takes_referrals AND a.mailbox IS NOT NULL, false) AS taking_referrals,
           coalesce(c.paths, '{}') AS categories, coalesce(sp.codes, '{}') AS languages,
           setweight(to_tsvector('simple', app.fold(concat_ws(' ', s.name, s.alternate_name))), 'A')
             || setweight(to_tsvector('simple', concat_ws(' ', c.words, app.fold(t.names))), 'B')
             || setweight(to_tsvector('simple', app.fold(concat_ws(' ', o.name, o.alternate_name, lo.name, ad.city, ad.state_province, ad.postal_code))), 'C')
             || setweight(to_tsvector('simple', coalesce(app.fold(left(concat_ws(' ', s.description, s.eligibility_description), 8000)), '')), 'D') AS words,
           s.id AS service_id, o.id AS organization_id, a.id AS agency_id, coalesce(c.codes, '{}') AS own_categories,
           s.name AS service_name, o.name AS organization_name,
           CASE WHEN s.description <> s.name THEN left(regexp_replace(s.description, '\\s+|\\\\n', ' ', 'g'), 240) END AS summary,
           ad.city, ad.state_province, ad.postal_code, p.number AS phone
      FROM listings l
      JOIN hsds.service s ON s.id = l.service_id
      JOIN hsds.organization o ON o.id = s.organization_id
      LEFT JOIN hsds.location lo ON lo.id = l.location_id
      LEFT JOIN agencies a ON a.organization_id = o.id
      LEFT JOIN LATERAL (
        SELECT city, state_province, postal_code FROM hsds.address
         WHERE location_id = l.location_id AND missing_since IS NULL ORDER BY address_type = 'physical' DESC, id LIMIT 1) ad ON true
      LEFT JOIN LATERAL (
        SELECT CASE WHEN extension IS NULL THEN number ELSE number || ' x' || extension END AS number
          FROM hsds.phone
         WHERE (service_at_location_id = l.listing_id OR service_id = s.id OR location_id = l.location_id OR organization_id = o.id)
           AND missing_since IS NULL AND coalesce(type, 'voice') <> 'fax'
         ORDER BY service_at_location_id IS NULL, service_id IS NULL, location_id IS NULL, id LIMIT 1) p ON true
      LEFT JOIN LATERAL (
        SELECT array_agg(DISTINCT c.code) AS codes, array_agg(DISTINCT step) AS paths, string_agg(DISTINCT c.words, ' ') AS words
          FROM listing_categories lc JOIN categories c ON c.code = lc.category_code, unnest(c.path) AS step
         WHERE lc.service_id = s.id) c ON true
      LEFT JOIN LATERAL (
        SELECT string_agg(t.name, ' ') AS names FROM hsds.attribute at JOIN hsds.taxonomy_term t ON t.id = at.taxonomy_term_id
         WHERE at.link_id = s.id AND at.missing_since IS NULL) t ON true
      LEFT JOIN LATERAL (
        SELECT array_agg(DISTINCT spoken_code) AS codes
          FROM hsds.language la JOIN spoken sp ON sp.name IS NOT DISTINCT FROM la.name AND sp.code IS NOT DISTINCT FROM la.code, unnest(sp.codes) AS spoken_code
         WHERE (la.service_id = s.id OR la.location_id = l.location_id) AND la.missing_since IS NULL) sp ON true
  ), new_facets AS (
    INSERT INTO search_facets (categories, languages) SELECT DISTINCT categories, languages FROM built
    ON CONFLICT DO NOTHING RETURNING id, categories, languages
  ), changed AS (
    INSERT INTO search_documents (${DOCUMENT_COLUMNS}, facet_id)
    SELECT ${DOCUMENT_COLUMNS}, f.id
      FROM built JOIN (SELECT * FROM search_facets UNION ALL SELECT * FROM new_facets) f USING (categories, languages)
    ON CONFLICT (listing_id) DO NOTHING
    RETURNING words
  ) ${COUNT_WORDS('')}`;
