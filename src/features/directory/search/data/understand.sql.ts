/** Two known words that a word is made of; in the second way, one of them with a slip. */
const PARTS = `
  SELECT ARRAY[l.word, r.word] FROM generate_series(3, a.length - 3) AS cut
    JOIN search_words l ON l.word = left(a.word, cut) JOIN search_words r ON r.word = substr(a.word, cut + 1)
   WHERE a.documents IS NULL OR (least(l.documents, r.documents) >= 5 AND least(l.length, r.length) >= 4)
   ORDER BY least(l.documents, r.documents) DESC LIMIT 1`;
const NEARLY_PARTS = `
  SELECT ARRAY[p.first, p.second] FROM (
    SELECT l.word AS first, r.word AS second, least(l.documents, r.documents) AS documents FROM generate_series(4, a.length - 4) AS cut
      JOIN search_words l ON l.word = left(a.word, cut) AND l.documents >= 5
      JOIN search_words r ON r.initial = substr(a.word, cut + 1, 1) AND r.length BETWEEN a.length - cut - 1 AND a.length - cut + 1 AND r.documents >= 5
                         AND levenshtein_less_equal(substr(a.word, cut + 1), r.word, 1) <= 1
    UNION ALL
    SELECT l.word, r.word, least(l.documents, r.documents) FROM generate_series(4, a.length - 4) AS cut
      JOIN search_words r ON r.word = substr(a.word, cut + 1) AND r.documents >= 5
      JOIN search_words l ON l.initial = left(a.word, 1) AND l.length BETWEEN cut - 1 AND cut + 1 AND l.documents >= 5
                         AND levenshtein_less_equal(left(a.word, cut), l.word, 1) <= 1) p
   ORDER BY p.documents DESC LIMIT 1`;

/**
 * What the directory's own words say about each word of a search ($1): one row a word, in order, ten at most; and one for each two
 * neighbours of which one is unknown, as if they were one word. Words near in shape or sound are looked up only for a word that is
 * unknown or rare; when the search is in doubt ($2), for each word and further away.
 */
export const UNDERSTAND = `
  WITH words AS MATERIALIZED (
    SELECT t.word, t.n, k.documents, t.n = max(t.n) OVER () AS is_last, lead(t.word) OVER (ORDER BY t.n) AS next, k.word IS NOT NULL AS is_known,
           k.word IS NULL AND t.n = max(t.n) OVER () AND EXISTS (SELECT FROM search_words b WHERE b.word > t.word AND b.word < t.word || chr(1114111)) AS is_beginning
      FROM unnest(string_to_array(app.fold($1), ' ')) WITH ORDINALITY AS t (word, n) LEFT JOIN search_words k ON k.word = t.word
     WHERE t.word <> '' AND t.n <= 10
  )
  SELECT a.word, coalesce(a.documents, 0) AS documents, a.is_pair AS "isPair", (SELECT revision FROM need_word_state) AS "needRevision",
         coalesce(en.stems = '{}' OR es.stems = '{}', false) AS "isFiller",
         CASE WHEN a.is_pair THEN '{}' ELSE ARRAY (
           SELECT f.word FROM search_words f
            WHERE f.stem_en = en.stems[1] OR (f.stem_es = es.stems[1] AND char_length(es.stems[1]) >= 4)
            ORDER BY f.documents DESC LIMIT 12) END AS forms,
         a.is_beginning AS "isBeginning",
         a.next IS NOT NULL AND EXISTS (SELECT FROM search_words j WHERE j.word = a.word || a.next) AS "joinsNext",
         CASE WHEN a.is_odd THEN (
           SELECT coalesce(jsonb_agg(jsonb_build_object('word', s.word, 'documents', w.documents)), '[]') FROM (
             SELECT c.word FROM search_words c
              WHERE c.initial = left(a.word, 1) AND c.length BETWEEN a.length - a.slips AND a.length + a.slips
                AND bit_count((c.letters # a.letters)::bit(32)) <= 2 * a.slips AND levenshtein_less_equal(a.word, c.word, a.slips + 1) <= a.slips + 1
             UNION
             SELECT c.word FROM search_words c
              WHERE a.length >= 5 AND (c.tail = substr(a.word, 2) OR c.tail = a.word OR c.word = substr(a.word, 2))
             UNION
             SELECT c.word FROM search_words c
              WHERE a.is_last AND NOT a.is_pair AND a.length >= 6 AND c.word > left(a.word, 2) AND c.word < left(a.word, 2) || chr(1114111)
                AND char_length(c.word) > a.length AND levenshtein_less_equal(a.word, left(c.word, a.length), 2) <= 2
           ) s JOIN search_words w USING (word)
         ) ELSE '[]' END AS similar,
         CASE WHEN a.is_odd THEN (
           SELECT coalesce(jsonb_agg(jsonb_build_object('word', s.word, 'documents', s.documents)), '[]') FROM (
             SELECT c.word, c.documents FROM search_words c
              WHERE c.sound IN (dmetaphone(a.word), dmetaphone_alt(a.word)) AND c.sound <> '' AND char_length(c.word) BETWEEN a.length - 3 AND a.length + 3
              ORDER BY c.documents DESC LIMIT 20) s
         ) ELSE '[]' END AS sounding,
         CASE WHEN a.is_pair THEN '{}' WHEN a.is_odd AND a.length >= 5 AND a.documents IS NULL THEN coalesce((${PARTS}), CASE WHEN a.length >= 8 THEN (${NEARLY_PARTS}) END, '{}')
              WHEN a.length >= 8 THEN coalesce((${PARTS}), '{}') ELSE '{}' END AS parts
    FROM (
      SELECT *, char_length(word) AS length, app.letters(word) AS letters, CASE WHEN char_length(word) >= 9 THEN 2 WHEN char_length(word) >= 7 AND $2 THEN 2 ELSE 1 END + CASE WHEN char_length(word) >= 9 AND $2 THEN 1 ELSE 0 END AS slips,
             NOT is_beginning AND char_length(word) BETWEEN 3 AND 40 AND (documents IS NULL OR char_length(word) >= 4 AND (documents < 5 OR $2)) AS is_odd
        FROM (SELECT word, n, documents, is_last, next, is_beginning, false AS is_pair FROM words
              UNION ALL
              SELECT word || next, n, NULL, false, NULL, false, true
                FROM (SELECT *, is_known AND lead(is_known) OVER (ORDER BY n) AS are_known FROM words) p
               WHERE next IS NOT NULL AND NOT are_known AND NOT coalesce((SELECT l.is_beginning FROM words l WHERE l.n = p.n + 1), false) AND char_length(word || next) BETWEEN 6 AND 20) w
    ) a
    CROSS JOIN LATERAL (SELECT ts_lexize('english_stem', a.word) AS stems) en
    CROSS JOIN LATERAL (SELECT ts_lexize('spanish_stem', a.word) AS stems) es
   ORDER BY a.is_pair, a.n`;
