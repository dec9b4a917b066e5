import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that are in the directory twice: candidates with reasons, merges that can be undone, and redirects for old ids. */
export class FindDuplicates1764001800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE duplicate_records (
        kind     text NOT NULL CHECK (kind IN ('organization', 'service', 'location')),
        id       uuid NOT NULL,
        keys     bigint[] NOT NULL,
        compared jsonb NOT NULL,
        PRIMARY KEY (kind, id)
      );
      COMMENT ON TABLE duplicate_records IS 'Each organization, service and place in the forms in which it is compared with others, and the keys of which two must share one. A copy, made anew at any time.';
      CREATE INDEX duplicate_records_by_key ON duplicate_records USING gin (keys);

      CREATE TABLE duplicate_candidates (
        id         uuid PRIMARY KEY,
        kind       text NOT NULL CHECK (kind IN ('organization', 'service', 'location')),
        first_id   uuid NOT NULL,
        second_id  uuid NOT NULL,
        score      real NOT NULL,
        reasons    text[] NOT NULL,
        state      text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'merged', 'not_duplicates')),
        found_at   timestamptz NOT NULL,
        look_id    uuid,
        decided_at timestamptz,
        decided_by text,
        user_id    uuid,
        UNIQUE (kind, first_id, second_id),
        CHECK (first_id < second_id)
      );
      COMMENT ON TABLE duplicate_candidates IS 'Two records that may be one, how much speaks for it and why; and what a person decided. A pair that was said to be two stays so.';
      CREATE INDEX duplicate_candidates_to_decide ON duplicate_candidates (kind, score DESC, id) WHERE state = 'open';
      CREATE INDEX duplicate_candidates_by_first ON duplicate_candidates (first_id);
      CREATE INDEX duplicate_candidates_by_second ON duplicate_candidates (second_id);

      CREATE TABLE duplicate_search (
        one          boolean PRIMARY KEY DEFAULT true CHECK (one),
        looked_at    timestamptz,
        last_change  bigint NOT NULL DEFAULT 0,
        took_seconds real
      );
      COMMENT ON TABLE duplicate_search IS 'Up to where the directory was looked through for duplicates; one row.';
      INSERT INTO duplicate_search DEFAULT VALUES;

      CREATE TABLE directory_merges (
        id           uuid PRIMARY KEY,
        kind         text NOT NULL CHECK (kind IN ('organization', 'service', 'location')),
        kept_id      uuid NOT NULL,
        merged_id    uuid NOT NULL,
        candidate_id uuid REFERENCES duplicate_candidates ON DELETE SET NULL,
        moved        jsonb NOT NULL DEFAULT '[]',
        merged_at    timestamptz NOT NULL,
        merged_by    text NOT NULL,
        user_id      uuid,
        undone_at    timestamptz,
        undone_by    text
      );
      COMMENT ON TABLE directory_merges IS 'Each merge of two records of the directory. What it changed of them is in directory_changes under its id, so that it can be undone.';
      COMMENT ON COLUMN directory_merges.moved IS 'What it changed outside the tables of the directory: table, column, by which column and value, before, after.';
      CREATE INDEX directory_merges_by_time ON directory_merges (merged_at DESC, id);

      CREATE TABLE directory_redirects (
        old_id     uuid PRIMARY KEY,
        new_id     uuid NOT NULL,
        table_name text NOT NULL CHECK (table_name IN ('organization', 'service', 'location', 'service_at_location')),
        merge_id   uuid NOT NULL REFERENCES directory_merges
      );
      COMMENT ON TABLE directory_redirects IS 'Where the ids of merged records lead now, so that a link to one keeps opening.';
      CREATE INDEX directory_redirects_by_merge ON directory_redirects (merge_id);

      CREATE FUNCTION app.redirected(asked uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
        WITH RECURSIVE way AS (
          SELECT asked AS id, 0 AS steps
          UNION ALL SELECT r.new_id, w.steps + 1 FROM way w JOIN public.directory_redirects r ON r.old_id = w.id WHERE w.steps < 20
        )
        SELECT id FROM way ORDER BY steps DESC LIMIT 1
      $$;
      COMMENT ON FUNCTION app.redirected IS 'The record that an id leads to now: its own, unless it was merged into another.';

      CREATE FUNCTION app.redirected_listing(asked uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN NOT EXISTS (SELECT FROM public.directory_redirects WHERE old_id = asked) THEN asked
                    ELSE coalesce((SELECT sl.id FROM hsds.service_at_location sl WHERE sl.service_id = r.id AND sl.missing_since IS NULL ORDER BY sl.id LIMIT 1), r.id) END
          FROM (SELECT app.redirected(asked) AS id) r
      $$;
      COMMENT ON FUNCTION app.redirected_listing IS 'The listing that an id leads to now; of a merged service, that at the first of its places.';

      GRANT SELECT, INSERT, UPDATE, DELETE ON duplicate_records, duplicate_candidates, directory_redirects TO loopkeeper_app;
      GRANT SELECT, UPDATE ON duplicate_search TO loopkeeper_app;
      GRANT SELECT, INSERT, UPDATE ON directory_merges TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.redirected_listing, app.redirected;
      DROP TABLE directory_redirects, directory_merges, duplicate_search, duplicate_candidates, duplicate_records;
    `);
  }
}
