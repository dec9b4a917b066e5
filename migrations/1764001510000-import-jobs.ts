import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports as jobs: what was uploaded, how far a run is, what it found different here, and how to take it back. */
export class ImportJobs1764001510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE import_uploads (
        id          uuid PRIMARY KEY,
        file_name   text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
        bytes       bigint NOT NULL DEFAULT 0,
        state       text NOT NULL CHECK (state IN ('receiving', 'ready', 'removed')),
        uploaded_at timestamptz NOT NULL,
        user_id     uuid NOT NULL,
        by_name     text NOT NULL
      );
      COMMENT ON TABLE import_uploads IS 'Files handed in to be imported. They lie in the database, so that the process that reads one need not be the process that took it.';
      COMMENT ON COLUMN import_uploads.state IS 'receiving until the last byte is there; removed once the file is no longer needed.';

      CREATE TABLE import_upload_chunks (
        upload_id uuid NOT NULL REFERENCES import_uploads,
        nr        integer NOT NULL,
        content   bytea NOT NULL,
        PRIMARY KEY (upload_id, nr)
      );
      ALTER TABLE import_upload_chunks ALTER content SET STORAGE EXTERNAL;
      COMMENT ON TABLE import_upload_chunks IS 'The bytes of an uploaded file, a megabyte a row; deleted when its run has ended.';
      GRANT SELECT, INSERT, UPDATE ON import_uploads TO loopkeeper_app;
      GRANT SELECT, INSERT, DELETE ON import_upload_chunks TO loopkeeper_app;

      ALTER TABLE import_runs
        DROP CONSTRAINT import_runs_source_fkey,
        ALTER finished_at DROP NOT NULL,
        ADD state        text NOT NULL DEFAULT 'done' CHECK (state IN ('queued', 'running', 'done', 'refused', 'cancelled', 'undoing', 'undone')),
        ADD dry_run      boolean NOT NULL DEFAULT false,
        ADD overwrite    boolean NOT NULL DEFAULT false,
        ADD mapping      jsonb,
        ADD upload_id    uuid REFERENCES import_uploads,
        ADD asked_at     timestamptz,
        ADD user_id      uuid,
        ADD by_name      text,
        ADD progress     jsonb NOT NULL DEFAULT '{}',
        ADD cancel_asked boolean NOT NULL DEFAULT false,
        ADD refusal      text,
        ADD differences  integer NOT NULL DEFAULT 0,
        ADD undone_at    timestamptz,
        ADD undone_by    text,
        ADD CHECK ((state IN ('queued', 'running')) = (finished_at IS NULL)),
        ADD CHECK ((state = 'undone') = (undone_at IS NOT NULL));
      COMMENT ON TABLE import_runs IS 'Each import: queued, running, and what was read, new, changed, missing and parked of each table, with its faults by kind.';
      COMMENT ON COLUMN import_runs.started_at IS 'When it began to read; until then, when it was asked for. The rows it wrote carry this time.';
      COMMENT ON COLUMN import_runs.dry_run IS 'Everything was tried and nothing kept.';
      COMMENT ON COLUMN import_runs.overwrite IS 'What people changed here gave way to what the source says.';
      COMMENT ON COLUMN import_runs.faults IS 'The faults by kind and table with the first few of each; their values may quote the input.';
      COMMENT ON COLUMN import_runs.progress IS 'The step, and bytes and rows read.';
      CREATE INDEX import_runs_by_time ON import_runs (started_at DESC, id);
      GRANT INSERT, UPDATE ON import_runs TO loopkeeper_app;

      CREATE TABLE import_differences (
        run_id     uuid NOT NULL REFERENCES import_runs,
        nr         integer NOT NULL,
        table_name text NOT NULL,
        row_id     uuid NOT NULL,
        field      text NOT NULL,
        ours       jsonb,
        theirs     jsonb,
        outcome    text NOT NULL CHECK (outcome IN ('ours_kept', 'theirs_taken', 'kept_at_undo')),
        PRIMARY KEY (run_id, nr)
      );
      COMMENT ON TABLE import_differences IS 'Where people here and the source of an import say different things, and whose word stands.';
      COMMENT ON COLUMN import_differences.outcome IS 'kept_at_undo: taking the import back left this, because somebody changed or uses it since.';
      GRANT SELECT ON import_differences TO loopkeeper_app;

      CREATE TABLE import_overwritten (
        run_id     uuid NOT NULL,
        table_name text NOT NULL,
        row_id     uuid NOT NULL,
        before     jsonb NOT NULL,
        PRIMARY KEY (run_id, table_name, row_id)
      );
      COMMENT ON TABLE import_overwritten IS 'Rows as they were before an import changed them, of tables whose changes are not kept otherwise. For taking the import back; the application cannot read it.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE import_overwritten, import_differences;
      DELETE FROM import_runs WHERE dry_run OR state NOT IN ('done', 'undone');
      DROP INDEX import_runs_by_time;
      REVOKE INSERT, UPDATE ON import_runs FROM loopkeeper_app;
      ALTER TABLE import_runs DROP state, DROP dry_run, DROP overwrite, DROP mapping, DROP upload_id, DROP asked_at, DROP user_id, DROP by_name,
        DROP progress, DROP cancel_asked, DROP refusal, DROP differences, DROP undone_at, DROP undone_by, ALTER finished_at SET NOT NULL;
      INSERT INTO import_sources (name, first_run_at, last_run_at) SELECT source, min(started_at), max(started_at) FROM import_runs GROUP BY 1 ON CONFLICT DO NOTHING;
      ALTER TABLE import_runs ADD CONSTRAINT import_runs_source_fkey FOREIGN KEY (source) REFERENCES import_sources;
      DROP TABLE import_upload_chunks, import_uploads;
    `);
  }
}
