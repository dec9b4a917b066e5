/** What of one organization's listings depends on its agency alone. */
export const MARK_AGENCY = `
  UPDATE search_documents d SET agency_id = a.id, taking_referrals = a.active AND a.takes_referrals AND a.mailbox IS NOT NULL
    FROM agencies a WHERE a.organization_id = d.organization_id AND a.id = $1`;

/** What of the listings $1 depends on what was said of their room and on when they were verified. */
export const MARK_ROOM = `
  UPDATE search_documents d SET capacity_state = n.state, capacity_until = n.until, verified_at = n.verified_at
    FROM (
      SELECT l.id, array_position(ARRAY['open', 'limited', 'waitlist', 'closed'], c.state) AS state, c.believed_until AS until,
             (SELECT max(verified_at) FROM listing_verifications v WHERE v.listing_id = l.id) AS verified_at
        FROM unnest($1::uuid[]) AS l (id) LEFT JOIN listing_capacity c ON c.listing_id = l.id ORDER BY l.id
    ) n
   WHERE d.listing_id = n.id`;

/** Words that stand in no document any more; those that another transaction counts just now are left to it. */
export const FORGET_WORDS = `
  DELETE FROM search_words WHERE word IN (SELECT word FROM search_words WHERE documents <= 0 ORDER BY word FOR UPDATE SKIP LOCKED)`;

/** Numbers for the codes of categories, and of the languages and facts in $1 (JSON), that have none yet. */
export const NUMBER_CODES = `
  INSERT INTO search_facet_codes (kind, code)
  SELECT n.kind, n.code FROM (
    SELECT 'category' AS kind, code FROM categories UNION ALL SELECT t.kind, t.code FROM jsonb_to_recordset($1::jsonb) AS t (kind text, code text)) n
   WHERE NOT EXISTS (SELECT FROM search_facet_codes k WHERE k.kind = n.kind AND k.code = n.code)
  ON CONFLICT DO NOTHING`;

const IS_LISTED = `s.missing_since IS NULL AND s.status NOT IN ('inactive', 'defunct')`;

const listingsIn = (inScope: string): string => `
  SELECT sl.id AS listing_id, s.id AS service_id, sl.location_id
    FROM hsds.service s JOIN hsds.service_at_location sl ON sl.service_id = s.id AND sl.missing_since IS NULL
   WHERE ${inScope} AND ${IS_LISTED}
  UNION ALL
  SELECT s.id, s.id, NULL
    FROM hsds.service s
   WHERE ${inScope} AND ${IS_LISTED}
     AND NOT EXISTS (SELECT FROM hsds.service_at_location sl WHERE sl.service_id = s.id AND sl.missing_since IS NULL)`;

/** The hours of a listing: its own, else those of its service, else those of its place; only what opens and closes. */
const HOURS = `
  SELECT jsonb_agg(h.hours ORDER BY h.hours) AS hours FROM (
    SELECT jsonb_strip_nulls(jsonb_build_object('freq', sc.freq, 'byday', sc.byday, 'bymonthday', sc.bymonthday, 'interval', sc.interval, 'dtstart', sc.dtstart,
             'until', sc.until, 'count', sc.count, 'from', sc.valid_from, 'to', sc.valid_to, 'opens', to_char(sc.opens_at, 'HH24:MI'), 'closes', to_char(sc.closes_at, 'HH24:MI'), 'zone', sc.timezone)) AS hours,
           CASE WHEN sc.service_at_location_id IS NOT NULL THEN 1 WHEN sc.service_id IS NOT NULL THEN 2 ELSE 3 END AS rank,
           min(CASE WHEN sc.service_at_location_id IS NOT NULL THEN 1 WHEN sc.service_id IS NOT NULL THEN 2 ELSE 3 END) OVER () AS best
      FROM hsds.schedule sc
     WHERE (sc.service_at_location_id = l.listing_id OR sc.service_id = l.service_id OR sc.location_id = l.location_id)
       AND sc.missing_since IS NULL AND sc.opens_at IS NOT NULL AND sc.closes_at IS NOT NULL LIMIT 60) h
   WHERE h.rank = h.best`;

/** OFFSET keeps the planner from writing the words of the names into each place where they are used, to be made there again. */
const BUILT = `
  SELECT l.listing_id, s.id AS service_id, o.id AS organization_id, a.id AS agency_id,
         CASE WHEN NOT p.is_private THEN lo.latitude END AS latitude, CASE WHEN NOT p.is_private THEN lo.longitude END AS longitude,
         cap.believed_until AS capacity_until, array_position(ARRAY['open', 'limited', 'waitlist', 'closed'], cap.state)::smallint AS capacity_state, v.verified_at,
         coalesce(s.minimum_age, lower(ages.said))::real AS minimum_age, coalesce(s.maximum_age, upper(ages.said) - 1)::real AS maximum_age,
         (200 * num_nulls(ph.number, ad.city, nullif(s.description, s.name), lo.latitude) + least(char_length(s.name), 199))::smallint AS standing,
         coalesce(a.active AND a.takes_referrals AND a.mailbox IS NOT NULL, false) AS taking_referrals, p.is_private,
         ARRAY (SELECT DISTINCT number FROM unnest(c.numbers || sp.numbers || f.numbers || re.numbers) AS number ORDER BY number) AS codes,
         areas.areas, hours.hours, coalesce(a.time_zone, z.zone, lead.time_zone, 'America/New_York') AS time_zone,
         t.names, t.names || t.others AS titles,
         t.names || t.others || setweight(to_tsvector('simple', coalesce(app.fold(left(concat_ws(' ', s.description, s.eligibility_description), 8000)), '')), 'D') AS words,
         left(s.name, 300) AS service_name, left(o.name, 300) AS organization_name,
         CASE WHEN s.description <> s.name THEN left(regexp_replace(left(s.description, 1000), '\\s+|\\\\n', ' ', 'g'), 240) END AS summary,
         ad.city, ad.state_province, ad.postal_code, ph.number AS phone,
         coalesce(c.codes, '{}') AS categories, coalesce(sp.codes, '{}') AS languages
    FROM listings l
    JOIN hsds.service s ON s.id = l.service_id
    JOIN hsds.organization o ON o.id = s.organization_id
    LEFT JOIN hsds.location lo ON lo.id = l.location_id
    CROSS JOIN LATERAL (SELECT coalesce(lo.is_confidential, false) AS is_private) p
    LEFT JOIN agencies a ON a.organization_id = o.id
    LEFT JOIN agencies lead ON lead.is_lead
    LEFT JOIN listing_capacity cap ON cap.listing_id = l.listing_id
    LEFT JOIN LATERAL (SELECT max(verified_at) AS verified_at FROM listing_verifications WHERE listing_id = l.listing_id) v ON true
    LEFT JOIN LATERAL (
      SELECT city, state_province, postal_code FROM hsds.address
       WHERE location_id = l.location_id AND NOT p.is_private AND missing_since IS NULL ORDER BY address_type = 'physical' DESC, id LIMIT 1) ad ON true
    LEFT JOIN LATERAL (
      SELECT left(CASE WHEN extension IS NULL THEN number ELSE number || ' x' || extension END, 60) AS number
        FROM hsds.phone
       WHERE (service_at_location_id = l.listing_id OR service_id = s.id OR location_id = l.location_id OR organization_id = o.id)
         AND missing_since IS NULL AND coalesce(type, 'voice') <> 'fax'
       ORDER BY service_at_location_id IS NULL, service_id IS NULL, location_id IS NULL, id LIMIT 1) ph ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT c.code) AS codes, array_agg(DISTINCT k.number) AS numbers, string_agg(DISTINCT '''=' || step || ''':1B', ' ')::tsvector AS lexemes, string_agg(DISTINCT c.words, ' ') AS words
        FROM listing_categories lc JOIN categories c ON c.code = lc.category_code, unnest(c.path) AS step JOIN search_facet_codes k ON k.kind = 'category' AND k.code = step
       WHERE lc.service_id = s.id) c ON true
    LEFT JOIN LATERAL (
      SELECT string_agg(DISTINCT t.name, ' ') AS names FROM hsds.attribute at JOIN hsds.taxonomy_term t ON t.id = at.taxonomy_term_id
       WHERE at.link_id = s.id AND at.missing_since IS NULL) termed ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT x.code) AS codes, array_agg(DISTINCT x.number) AS numbers
        FROM hsds.language la JOIN spoken x ON x.name IS NOT DISTINCT FROM la.name AND x.said_code IS NOT DISTINCT FROM la.code
       WHERE (la.service_id = s.id OR la.location_id = l.location_id) AND la.missing_since IS NULL) sp ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(k.number) AS numbers FROM service_facts sf JOIN search_facet_codes k ON k.kind = sf.kind AND k.code = sf.code WHERE sf.service_id = s.id) f ON true
    LEFT JOIN reached re ON re.location_id = l.location_id
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT area ORDER BY area) AS areas FROM (
        SELECT nullif(app.fold(left(coalesce(name, CASE WHEN extent_type IS DISTINCT FROM 'geojson' THEN extent END, description), 200)), '') AS area FROM hsds.service_area
         WHERE (service_at_location_id = l.listing_id OR service_id = s.id) AND missing_since IS NULL LIMIT 200) n WHERE area IS NOT NULL) areas ON true
    LEFT JOIN zones z ON z.state = upper(ad.state_province)
    LEFT JOIN LATERAL (${HOURS}) hours ON true
    LEFT JOIN LATERAL (SELECT CASE WHEN s.minimum_age IS NULL AND s.maximum_age IS NULL THEN app.said_ages(s.eligibility_description) END AS said) ages ON true
    CROSS JOIN LATERAL (
      SELECT setweight(to_tsvector('simple', app.fold(left(concat_ws(' ', s.name, s.alternate_name), 600))), 'A')
               || coalesce(c.lexemes, '') AS names,
             setweight(to_tsvector('simple', left(concat_ws(' ', c.words, app.fold(termed.names)), 2000)), 'B')
               || setweight(to_tsvector('simple', app.fold(left(concat_ws(' ', o.name, o.alternate_name, CASE WHEN NOT p.is_private THEN lo.name END, ad.city, ad.state_province, ad.postal_code), 600))), 'C') AS others OFFSET 0) t`;

/** What is asked of each listing's service or place, gathered once for all of them. */
const GATHERED = `
  spoken AS MATERIALIZED (
    SELECT n.name, n.code AS said_code, t.code, k.number
      FROM (SELECT DISTINCT la.name, la.code FROM listings l JOIN hsds.language la ON la.service_id = l.service_id WHERE la.missing_since IS NULL
            UNION SELECT DISTINCT la.name, la.code FROM listings l JOIN hsds.language la ON la.location_id = l.location_id WHERE la.missing_since IS NULL) n
      JOIN jsonb_to_recordset($2::jsonb) AS t (code text, pattern text) ON t.code = n.code OR app.fold(n.name) ~ t.pattern
      JOIN search_facet_codes k ON k.kind = 'language' AND k.code = t.code
  ), zones AS MATERIALIZED (
    SELECT z.state, z.zone FROM jsonb_to_recordset($3::jsonb) AS z (state text, zone text)
  ), rules AS MATERIALIZED (
    SELECT k.number, r.phrases::tsquery AS phrases FROM jsonb_to_recordset($4::jsonb) AS r (kind text, code text, phrases text)
      JOIN search_facet_codes k ON k.kind = r.kind AND k.code = r.code WHERE r.kind = 'accessibility'
  ), places AS MATERIALIZED (
    SELECT l.location_id, app.fold(left(string_agg(concat_ws(' ', ac.description, ac.details), ' , ' ORDER BY ac.id), 4000)) AS said
      FROM (SELECT DISTINCT location_id FROM listings WHERE location_id IS NOT NULL) l JOIN hsds.accessibility ac ON ac.location_id = l.location_id AND ac.missing_since IS NULL GROUP BY 1
  ), reached AS MATERIALIZED (
    SELECT pl.location_id, j.numbers FROM places pl JOIN (
      SELECT d.said, array_agg(r.number) AS numbers FROM (SELECT DISTINCT said FROM places) d JOIN rules r ON to_tsvector('simple', d.said) @@ r.phrases GROUP BY 1) j USING (said)
  )`;

const COLUMNS = [
  'listing_id', 'service_id', 'organization_id', 'agency_id', 'latitude', 'longitude', 'capacity_until', 'capacity_state', 'verified_at', 'minimum_age', 'maximum_age',
  'standing', 'taking_referrals', 'is_private', 'codes', 'names', 'words',
]; // prettier-ignore
const FOUND = ['profile_id', 'pattern_id', 'area_id'];
const TITLED = ['listing_id', 'titles'];
const CARD = ['listing_id', 'service_name', 'organization_name', 'summary', 'city', 'state_province', 'postal_code', 'phone', 'categories', 'languages']; // prettier-ignore

const replaced = (columns: readonly string[], table: string): string =>
  `ON CONFLICT (listing_id) DO UPDATE SET ${columns.slice(1).map((column) => `${column} = excluded.${column}`).join(', ')}
     WHERE (${columns.slice(1).map((column) => `${table}.${column}`).join(', ')}) IS DISTINCT FROM (${columns.slice(1).map((column) => `excluded.${column}`).join(', ')})`; // prettier-ignore

/**
 * Makes the documents of the services in scope true, touching only those that changed, and takes away those of listings that are no more.
 * $1 the scope, $2 language codes with the pattern of their names, $3 the time zones of states, $4 the rules of facts, all as JSON.
 * Word counts change by the difference, in the order of the words, so that two refreshes never wait for each other in a ring.
 */
export const makeDocuments = (inScope: string): string => `
  WITH listings AS MATERIALIZED (${listingsIn(inScope)}),
  ${GATHERED},
  built AS MATERIALIZED (SELECT b.*, sha256(convert_to(b.hours::text || b.time_zone, 'UTF8')) AS hash FROM (${BUILT}) b),
  before AS MATERIALIZED (
    SELECT d.listing_id, d.number, d.words FROM hsds.service s JOIN search_documents d ON d.service_id = s.id WHERE ${inScope}
  ), new_profiles AS (
    INSERT INTO search_profiles (codes) SELECT DISTINCT codes FROM built b WHERE NOT EXISTS (SELECT FROM search_profiles p WHERE p.codes = b.codes)
    ON CONFLICT (codes) DO UPDATE SET codes = excluded.codes RETURNING id, codes
  ), new_patterns AS (
    INSERT INTO schedule_patterns (hours, time_zone, hash) SELECT DISTINCT ON (hash) hours, time_zone, hash FROM built b
     WHERE hours IS NOT NULL AND NOT EXISTS (SELECT FROM schedule_patterns p WHERE p.hash = b.hash) ORDER BY hash
    ON CONFLICT (hash) DO UPDATE SET hash = excluded.hash RETURNING id, hash
  ), new_areas AS (
    INSERT INTO search_areas (areas) SELECT DISTINCT areas FROM built b WHERE areas IS NOT NULL AND NOT EXISTS (SELECT FROM search_areas p WHERE p.areas = b.areas)
    ON CONFLICT (areas) DO UPDATE SET areas = excluded.areas RETURNING id, areas
  ), identified AS MATERIALIZED (
    SELECT b.*, CASE WHEN bf.number IS NULL THEN nextval('search_document_numbers') ELSE bf.number END AS number, coalesce(p.id, np.id) AS profile_id, coalesce(pt.id, npt.id) AS pattern_id, coalesce(ar.id, nar.id) AS area_id
      FROM built b
      LEFT JOIN before bf ON bf.listing_id = b.listing_id
      LEFT JOIN search_profiles p ON p.codes = b.codes LEFT JOIN new_profiles np ON np.codes = b.codes
      LEFT JOIN schedule_patterns pt ON pt.hash = b.hash LEFT JOIN new_patterns npt ON npt.hash = b.hash
      LEFT JOIN search_areas ar ON ar.areas = b.areas LEFT JOIN new_areas nar ON nar.areas = b.areas
  ), written AS (
    INSERT INTO search_documents (${[...COLUMNS, ...FOUND, 'number'].join(', ')}) SELECT ${[...COLUMNS, ...FOUND, 'number'].join(', ')} FROM identified
    ${replaced([...COLUMNS, ...FOUND], 'search_documents')}
  ), titled AS (
    INSERT INTO search_titles (${TITLED.join(', ')}) SELECT ${TITLED.join(', ')} FROM identified
    ${replaced(TITLED, 'search_titles')}
  ), carded AS (
    INSERT INTO search_cards (${CARD.join(', ')}) SELECT ${CARD.join(', ')} FROM identified
    ${replaced(CARD, 'search_cards')}
  ), gone AS (
    DELETE FROM search_documents d USING before b WHERE d.listing_id = b.listing_id AND NOT EXISTS (SELECT FROM listings l WHERE l.listing_id = b.listing_id)
    RETURNING d.listing_id
  ), gone_cards AS (
    DELETE FROM search_cards c USING gone g WHERE c.listing_id = g.listing_id
  ), gone_titles AS (
    DELETE FROM search_titles c USING gone g WHERE c.listing_id = g.listing_id
  ), counted AS (
    SELECT word, sum(n) AS n FROM (
      SELECT unnest(tsvector_to_array(words)) AS word, 1 AS n FROM built
      UNION ALL SELECT unnest(tsvector_to_array(words)), -1 FROM before) w
     WHERE length(word) <= 60 AND word NOT LIKE '=%' GROUP BY word HAVING sum(n) <> 0
  )
  INSERT INTO search_words (word, documents) SELECT word, n FROM counted ORDER BY word COLLATE "C"
  ON CONFLICT (word) DO UPDATE SET documents = search_words.documents + excluded.documents`;
