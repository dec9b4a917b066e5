import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editing the directory: what was changed here since its source last spoke, drafts, and edits of many listings at once. */
export class CreateDirectoryEditing1764001300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.local_origins() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT '{edit,bulk,suggestion,round,restore,merge}'::text[]
      $$;
      COMMENT ON FUNCTION app.local_origins IS 'The origins of changes that people of this network made, not a source.';

      CREATE INDEX directory_changes_made_here ON directory_changes (table_name, row_id)
        WHERE operation = 'update' AND origin IN ('edit', 'bulk', 'suggestion', 'round', 'restore', 'merge');
      CREATE INDEX directory_changes_by_listing ON directory_changes (listing_id, id) WHERE listing_id IS NOT NULL;

      CREATE FUNCTION app.local_edits(of_table text)
        RETURNS TABLE (row_id uuid, field text, change_id bigint, at timestamptz, imported jsonb, local jsonb) LANGUAGE sql STABLE AS $$
        WITH changed AS MATERIALIZED (
          SELECT DISTINCT c.row_id FROM public.directory_changes c
           WHERE c.table_name = of_table AND c.operation = 'update' AND c.origin IN ('edit', 'bulk', 'suggestion', 'round', 'restore', 'merge')
        ), said AS (
          SELECT c.row_id, c.id, c.at, c.origin, f.key, f.value AS after, c.before -> f.key AS before
            FROM changed JOIN public.directory_changes c USING (row_id), jsonb_each(c.after) f
           WHERE c.table_name = of_table AND c.operation = 'update'
        ), last AS (
          SELECT DISTINCT ON (s.row_id, s.key) s.* FROM said s ORDER BY s.row_id, s.key, s.id DESC
        ), sources AS (
          SELECT s.row_id, s.key, (array_agg(s.before ORDER BY s.id))[1] AS at_first,
                 (array_agg(s.after ORDER BY s.id DESC) FILTER (WHERE s.origin IN ('import', 'import_undo')))[1] AS at_last
            FROM said s GROUP BY 1, 2
        )
        SELECT l.row_id, l.key, l.id, l.at, coalesce(o.at_last, o.at_first), l.after
          FROM last l JOIN sources o USING (row_id, key)
         WHERE l.origin = ANY (app.local_origins()) AND l.after IS DISTINCT FROM coalesce(o.at_last, o.at_first)
      $$;
      COMMENT ON FUNCTION app.local_edits IS 'The columns of rows of that table of hsds that people of this network changed after the source last spoke: what it said, and what holds here. A re-import leaves these alone; missing_since is among them for a row taken off here.';

      CREATE FUNCTION app.keep_chosen_codes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        field text := TG_ARGV[0];
      BEGIN
        IF TG_OP = 'INSERT' AND app.setting('app.origin') = 'import' THEN RETURN NULL; END IF;
        INSERT INTO public.directory_changes (table_name, row_id, operation, service_id, organization_id, before, after, origin, origin_id, actor_kind, user_id, agency_id, by_name)
        SELECT TG_TABLE_NAME, s.id, 'update', s.id, s.organization_id,
               jsonb_build_object(coalesce(n.kind, field), CASE TG_OP WHEN 'DELETE' THEN to_jsonb(n.codes) ELSE '[]' END),
               jsonb_build_object(coalesce(n.kind, field), CASE TG_OP WHEN 'DELETE' THEN '[]' ELSE to_jsonb(n.codes) END),
               coalesce(app.setting('app.origin'), 'system'), app.setting('app.origin_id'), app.setting('app.actor_kind'), app.setting('app.user_id')::uuid,
               app.setting('app.agency_id')::uuid, app.setting('app.actor_name')
          FROM (SELECT (r ->> 'service_id')::uuid AS service_id, r ->> 'kind' AS kind, array_agg(r ->> field ORDER BY r ->> field) AS codes
                  FROM rows_of_statement q, to_jsonb(q) r WHERE r ->> 'origin' = 'person' GROUP BY 1, 2) n
          JOIN hsds.service s ON s.id = n.service_id;
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.keep_chosen_codes IS 'Keeps what a person chose for a service, or took away: categories and facts. What rules say is not kept, for it follows from the words.';

      CREATE TRIGGER keep_added_codes AFTER INSERT ON listing_categories REFERENCING NEW TABLE AS rows_of_statement
        FOR EACH STATEMENT EXECUTE FUNCTION app.keep_chosen_codes('category_code');
      CREATE TRIGGER keep_removed_codes AFTER DELETE ON listing_categories REFERENCING OLD TABLE AS rows_of_statement
        FOR EACH STATEMENT EXECUTE FUNCTION app.keep_chosen_codes('category_code');
      CREATE TRIGGER keep_added_codes AFTER INSERT ON service_facts REFERENCING NEW TABLE AS rows_of_statement
        FOR EACH STATEMENT EXECUTE FUNCTION app.keep_chosen_codes('code');
      CREATE TRIGGER keep_removed_codes AFTER DELETE ON service_facts REFERENCING OLD TABLE AS rows_of_statement
        FOR EACH STATEMENT EXECUTE FUNCTION app.keep_chosen_codes('code');

      CREATE TABLE listing_drafts (
        id         uuid PRIMARY KEY,
        user_id    uuid NOT NULL,
        subject    text NOT NULL CHECK (char_length(subject) BETWEEN 3 AND 200),
        fields     jsonb NOT NULL CHECK (jsonb_typeof(fields) = 'array' AND octet_length(fields::text) <= 1000000),
        saved_at   timestamptz NOT NULL,
        UNIQUE (user_id, subject)
      );
      COMMENT ON TABLE listing_drafts IS 'What somebody has typed and not saved yet, on the server and not in a browser; seen by that person alone.';
      COMMENT ON COLUMN listing_drafts.subject IS 'A listing id, or new: with the organization or service that it begins from.';
      COMMENT ON COLUMN listing_drafts.fields IS 'Each field that was touched: its key, the value that was there, and the value that was typed.';
      ALTER TABLE listing_drafts ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_draft ON listing_drafts FOR ALL TO loopkeeper_app USING (user_id = (SELECT app.user_id()));
      GRANT SELECT, INSERT, UPDATE, DELETE ON listing_drafts TO loopkeeper_app;

      CREATE TABLE bulk_edits (
        id          uuid PRIMARY KEY,
        kind        text NOT NULL CHECK (kind IN ('choice', 'csv')),
        state       text NOT NULL CHECK (state IN ('prepared', 'applied', 'undone')),
        title       text NOT NULL,
        prepared_at timestamptz NOT NULL,
        user_id     uuid NOT NULL,
        by_name     text NOT NULL,
        applied_at  timestamptz,
        undone_at   timestamptz,
        changed     integer NOT NULL DEFAULT 0,
        kept        integer NOT NULL DEFAULT 0,
        CHECK ((state = 'prepared') = (applied_at IS NULL) AND (state = 'undone') = (undone_at IS NOT NULL))
      );
      COMMENT ON TABLE bulk_edits IS 'Edits of many listings at once: prepared and looked at first, then applied whole, and undone whole.';
      COMMENT ON COLUMN bulk_edits.kept IS 'Changes that an undo left, for somebody had changed the same again since.';
      CREATE INDEX bulk_edits_by_time ON bulk_edits (prepared_at DESC, id);

      CREATE TABLE bulk_edit_rows (
        bulk_id    uuid NOT NULL REFERENCES bulk_edits,
        nr         integer NOT NULL,
        listing_id uuid,
        title      text NOT NULL,
        state      text NOT NULL CHECK (state IN ('change', 'same', 'fault', 'stale')),
        changes    jsonb NOT NULL DEFAULT '[]',
        faults     jsonb NOT NULL DEFAULT '[]',
        PRIMARY KEY (bulk_id, nr)
      );
      COMMENT ON TABLE bulk_edit_rows IS 'What an edit of many means for each listing: the fields with the value before and after, or why it cannot be.';
      COMMENT ON COLUMN bulk_edit_rows.state IS 'stale: the listing has changed since the file was written, so the row is told and skipped.';
      GRANT SELECT, INSERT, UPDATE ON bulk_edits TO loopkeeper_app;
      GRANT SELECT, INSERT ON bulk_edit_rows TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE bulk_edit_rows, bulk_edits, listing_drafts;
      DROP TRIGGER keep_added_codes ON listing_categories; DROP TRIGGER keep_removed_codes ON listing_categories;
      DROP TRIGGER keep_added_codes ON service_facts; DROP TRIGGER keep_removed_codes ON service_facts;
      DROP FUNCTION app.keep_chosen_codes, app.local_edits, app.local_origins;
      DROP INDEX directory_changes_by_listing, directory_changes_made_here;
    `);
  }
}
