import { IN_SCOPE } from './refresh-scope.js';

/** Takes back what rules said of the services in scope. */
export const FORGET_RULED_CATEGORIES = `
  DELETE FROM listing_categories lc USING hsds.service s
   WHERE s.id = lc.service_id AND lc.origin = 'rule' AND ${IN_SCOPE}`;

/**
 * Gives categories by rule to the services in scope that no person has put in one. Names and foreign taxonomy terms
 * count first; a service about which they say nothing is judged by its description. Texts repeat a great deal, so each is judged once.
 */
export const CATEGORIZE_SERVICES = `
  WITH terms AS MATERIALIZED (
    SELECT a.link_id, string_agg(t.name, ' , ') AS names
      FROM hsds.attribute a JOIN hsds.taxonomy_term t ON t.id = a.taxonomy_term_id
     WHERE a.missing_since IS NULL AND ($3::uuid[] IS NULL OR a.link_id = ANY ($3)) GROUP BY 1
  ), texts AS MATERIALIZED (
    SELECT s.id, app.fold(concat_ws(' , ', s.name, s.alternate_name, t.names)) AS names,
           app.fold(concat_ws(' , ', s.description, o.name)) AS description
      FROM hsds.service s
      JOIN hsds.organization o ON o.id = s.organization_id
      LEFT JOIN terms t ON t.link_id = s.id
     WHERE ${IN_SCOPE} AND NOT EXISTS (SELECT FROM listing_categories lc WHERE lc.service_id = s.id)
  ), by_names AS MATERIALIZED (
    SELECT n.names, r.category_code
      FROM (SELECT names, to_tsvector('simple', names) AS words FROM texts GROUP BY names) n
      JOIN category_rules r ON n.words @@ r.phrases
  ), named AS MATERIALIZED (SELECT DISTINCT names FROM by_names),
  by_description AS (
    SELECT d.description, r.category_code, r.always_everywhere
      FROM (SELECT description, bool_or(named.names IS NULL) AS needed, to_tsvector('simple', description) AS words
              FROM texts LEFT JOIN named USING (names) GROUP BY description) d
      JOIN category_rules r ON (d.needed OR r.always_everywhere) AND d.words @@ r.phrases
  )
  INSERT INTO listing_categories (service_id, category_code, origin)
  SELECT t.id, n.category_code, 'rule' FROM texts t JOIN by_names n USING (names)
  UNION
  SELECT t.id, d.category_code, 'rule' FROM texts t JOIN by_description d USING (description) LEFT JOIN named USING (names)
   WHERE d.always_everywhere OR named.names IS NULL`;
