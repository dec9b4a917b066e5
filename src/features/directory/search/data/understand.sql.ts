/**
 * What the directory's own words say about each word of a search ($1): one row a word, in order, ten at most.
 * Words near in shape or sound are looked up only for a word that is unknown or rare, or for each when the search is in doubt ($2).
 */
export const UNDERSTAND = `
  SELECT a.word, coalesce(a.documents, 0) AS documents, (SELECT revision FROM need_word_state) AS "needRevision",
         coalesce(en.stems = '{}' OR es.stems = '{}', false) AS "isFiller",
         ARRAY (
           SELECT f.word FROM search_words f
            WHERE f.stem_en = en.stems[1] OR (f.stem_es = es.stems[1] AND char_length(es.stems[1]) >= 4)
            ORDER BY f.documents DESC LIMIT 12) AS forms,
         a.is_last AND EXISTS (SELECT FROM search_words b WHERE b.word > a.word AND b.word < a.word || chr(1114111)) AS "isBeginning",
         a.next IS NOT NULL AND EXISTS (SELECT FROM search_words j WHERE j.word = a.word || a.next) AS "joinsNext",
         CASE WHEN a.is_odd THEN (
           SELECT coalesce(jsonb_agg(jsonb_build_object('word', s.word, 'documents', s.documents)), '[]') FROM (
             SELECT c.word, c.documents FROM search_words c
              WHERE c.initial = left(a.word, 1) AND c.length BETWEEN a.length - a.longer AND a.length + a.longer
                AND levenshtein_less_equal(a.word, c.word, a.reach) <= a.reach
             UNION
             SELECT c.word, c.documents FROM search_words c
              WHERE a.length >= 9 AND (c.tail = substr(a.word, 2) OR c.tail = a.word OR c.word = substr(a.word, 2))
             UNION
             SELECT c.word, c.documents FROM search_words c
              WHERE a.is_last AND a.length >= 5 AND c.initial = left(a.word, 1) AND c.length > a.length + a.longer
                AND levenshtein_less_equal(a.word, left(c.word, a.length), a.reach) <= a.reach
             ORDER BY documents DESC LIMIT 150) s
         ) ELSE '[]' END AS similar,
         CASE WHEN a.is_odd THEN (
           SELECT coalesce(jsonb_agg(jsonb_build_object('word', s.word, 'documents', s.documents)), '[]') FROM (
             SELECT c.word, c.documents FROM search_words c
              WHERE c.sound IN (dmetaphone(a.word), dmetaphone_alt(a.word)) AND c.sound <> '' AND c.length BETWEEN a.length - 3 AND a.length + 3
              ORDER BY c.documents DESC LIMIT 20) s
         ) ELSE '[]' END AS sounding,
         coalesce(CASE WHEN (a.is_odd AND a.length >= 5 AND a.documents IS NULL) OR a.length >= 8 THEN (
           SELECT ARRAY[l.word, r.word] FROM generate_series(3, a.length - 3) AS cut
             JOIN search_words l ON l.word = left(a.word, cut) JOIN search_words r ON r.word = substr(a.word, cut + 1)
            WHERE a.documents IS NULL OR (least(l.documents, r.documents) >= 5 AND least(l.length, r.length) >= 4)
            ORDER BY least(l.documents, r.documents) DESC LIMIT 1) END, '{}') AS parts
    FROM (
      SELECT t.word, t.n, t.n = max(t.n) OVER () AS is_last, lead(t.word) OVER (ORDER BY t.n) AS next, char_length(t.word) AS length, k.documents,
             char_length(t.word) BETWEEN 3 AND 40 AND (k.word IS NULL OR char_length(t.word) >= 4 AND (k.documents < 5 OR $2)) AS is_odd,
             CASE WHEN char_length(t.word) >= 9 THEN 4 ELSE 2 END AS reach, CASE WHEN char_length(t.word) >= 5 THEN 2 ELSE 1 END AS longer
        FROM unnest(string_to_array(app.fold($1), ' ')) WITH ORDINALITY AS t (word, n)
        LEFT JOIN search_words k ON k.word = t.word
       WHERE t.word <> '' AND t.n <= 10
    ) a
    CROSS JOIN LATERAL (SELECT ts_lexize('english_stem', a.word) AS stems) en
    CROSS JOIN LATERAL (SELECT ts_lexize('spanish_stem', a.word) AS stems) es
   ORDER BY a.n`;
