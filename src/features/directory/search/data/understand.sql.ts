/**
 * What the directory's own words say about each word of a search ($1): one row a word, in order, ten at most.
 * Words near in shape are looked up only for a word that is unknown or rare.
 */
export const UNDERSTAND = `
  SELECT a.word, coalesce(w.documents, 0) AS documents,
         coalesce(en.stems = '{}' OR es.stems = '{}', false) AS "isFiller",
         ARRAY (
           SELECT f.word FROM search_words f
            WHERE f.stem_en = en.stems[1] OR (f.stem_es = es.stems[1] AND char_length(es.stems[1]) >= 4)
            ORDER BY f.documents DESC LIMIT 12) AS forms,
         a.is_last AND EXISTS (SELECT FROM search_words b WHERE b.word > a.word AND b.word < a.word || chr(1114111)) AS "isBeginning",
         CASE WHEN a.is_odd THEN (
           SELECT coalesce(jsonb_agg(jsonb_build_object('word', s.word, 'documents', s.documents)), '[]') FROM (
             SELECT c.word, c.documents FROM search_words c
              WHERE c.initial = left(a.word, 1) AND c.length BETWEEN a.length - 2 AND a.length + 2
                AND levenshtein_less_equal(a.word, c.word, a.reach) <= a.reach
             UNION
             SELECT c.word, c.documents FROM search_words c
              WHERE a.length >= 9 AND (c.tail = substr(a.word, 2) OR c.tail = a.word OR c.word = substr(a.word, 2))
             UNION
             SELECT c.word, c.documents FROM search_words c
              WHERE a.is_last AND c.initial = left(a.word, 1) AND c.length > a.length + 2
                AND levenshtein_less_equal(a.word, left(c.word, a.length), a.reach) <= a.reach
             ORDER BY documents DESC LIMIT 150) s
         ) ELSE '[]' END AS similar,
         CASE WHEN a.is_odd THEN (
           SELECT coalesce(jsonb_agg(jsonb_build_object('word', s.word, 'documents', s.documents)), '[]') FROM (
             SELECT c.word, c.documents FROM search_words c
              WHERE c.sound = dmetaphone(a.word) AND c.sound <> '' AND c.length BETWEEN a.length - 3 AND a.length + 3
              ORDER BY c.documents DESC LIMIT 20) s
         ) ELSE '[]' END AS sounding,
         coalesce(CASE WHEN a.is_odd AND w.word IS NULL THEN (
           SELECT ARRAY[l.word, r.word] FROM generate_series(3, a.length - 3) AS cut
             JOIN search_words l ON l.word = left(a.word, cut) JOIN search_words r ON r.word = substr(a.word, cut + 1)
            ORDER BY least(l.documents, r.documents) DESC LIMIT 1) END, '{}') AS parts
    FROM (
      SELECT word, n, n = max(n) OVER () AS is_last, char_length(word) AS length,
             char_length(word) BETWEEN 4 AND 40 AND coalesce((SELECT documents < 5 FROM search_words k WHERE k.word = t.word), true) AS is_odd,
             CASE WHEN char_length(word) >= 9 THEN 4 ELSE 2 END AS reach
        FROM unnest(string_to_array(app.fold($1), ' ')) WITH ORDINALITY AS t (word, n)
       WHERE word <> '' AND n <= 10
    ) a
    LEFT JOIN search_words w ON w.word = a.word
    CROSS JOIN LATERAL (SELECT ts_lexize('english_stem', a.word) AS stems) en
    CROSS JOIN LATERAL (SELECT ts_lexize('spanish_stem', a.word) AS stems) es
   ORDER BY a.n`;

/** The middle of the known places in the postal code $1, else of those whose code starts alike; no row where none is known. */
export const PLACE_OF_POSTAL_CODE = `
  SELECT coalesce(avg(latitude) FILTER (WHERE left(postal_code, 5) = $1), avg(latitude)) AS latitude,
         coalesce(avg(longitude) FILTER (WHERE left(postal_code, 5) = $1), avg(longitude)) AS longitude
    FROM search_documents WHERE left(postal_code, 3) = left($1, 3) AND latitude IS NOT NULL
  HAVING count(*) > 0`;
