/** Takes back what rules said of the services in scope. */
export const forgetRuledFacts = (inScope: string): string => `
  DELETE FROM service_facts f USING hsds.service s WHERE s.id = f.service_id AND f.origin = 'rule' AND ${inScope}`;

/**
 * States facts by rule about the services in scope, of each kind of which no person said anything. $2: the rules, as JSON.
 * Texts repeat a great deal, so each is judged once.
 */
export const stateFacts = (inScope: string): string => `
  WITH rules AS MATERIALIZED (
    SELECT r.kind, r.code, r.phrases::tsquery AS phrases FROM jsonb_to_recordset($2::jsonb) AS r (kind text, code text, phrases text)
  ), texts AS MATERIALIZED (
    SELECT s.id, c.has_amount, app.fold(left(concat_ws(' , ', s.name, s.alternate_name, s.description, s.eligibility_description, s.application_process,
                              s.fees_description, s.fees, s.wait_time, s.interpretation_services, c.said, t.names), 20000)) AS said
      FROM hsds.service s
      LEFT JOIN LATERAL (
        SELECT string_agg(concat_ws(' ', option, amount_description), ' , ' ORDER BY id) AS said, bool_or(amount > 0) AS has_amount
          FROM hsds.cost_option WHERE service_id = s.id AND missing_since IS NULL) c ON true
      LEFT JOIN LATERAL (
        SELECT string_agg(t.name, ' , ' ORDER BY t.id) AS names FROM hsds.attribute a JOIN hsds.taxonomy_term t ON t.id = a.taxonomy_term_id
         WHERE a.link_id = s.id AND a.missing_since IS NULL) t ON true
     WHERE ${inScope}
  ), judged AS (
    SELECT d.said, r.kind, r.code FROM (SELECT said, to_tsvector('simple', said) AS words FROM texts GROUP BY said) d JOIN rules r ON d.words @@ r.phrases
  ), stated AS (
    SELECT t.id, j.kind, j.code FROM texts t JOIN judged j USING (said)
    UNION SELECT id, 'cost', 'fee' FROM texts WHERE has_amount
  )
  INSERT INTO service_facts (service_id, kind, code, origin)
  SELECT st.id, st.kind, st.code, 'rule' FROM stated st
   WHERE NOT EXISTS (SELECT FROM service_facts f WHERE f.service_id = st.id AND f.kind = st.kind AND f.origin = 'person')
  ON CONFLICT DO NOTHING`;
