import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was uploaded or made, and who took a copy. The bytes lie in the storage, not here. */
export class CreateFiles1764002000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE files (
        id          uuid PRIMARY KEY,
        agency_id   uuid NOT NULL REFERENCES agencies,
        purpose     text NOT NULL CHECK (purpose IN ('agreement', 'receipt', 'attestation', 'packet')),
        name        text NOT NULL CHECK (name <> ''),
        media_type  text NOT NULL,
        bytes       bigint NOT NULL CHECK (bytes > 0),
        sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        storage_key text NOT NULL UNIQUE,
        stored_by   uuid REFERENCES users,
        stored_at   timestamptz NOT NULL
      );
      COMMENT ON TABLE files IS 'Files that were uploaded or made here: what they are by their content, how large, their SHA-256, and where the storage keeps them. Never changed.';

      CREATE TABLE file_downloads (
        id            uuid PRIMARY KEY,
        file_id       uuid NOT NULL REFERENCES files,
        at            timestamptz NOT NULL,
        actor_kind    text NOT NULL,
        user_id       uuid,
        agency_id     uuid,
        actor_name    text NOT NULL
      );
      COMMENT ON TABLE file_downloads IS 'Who took a copy of which file, and when. Append-only.';
      CREATE INDEX downloads_of_file ON file_downloads (file_id, at DESC);

      GRANT SELECT, INSERT ON files, file_downloads TO loopkeeper_app;
      ALTER TABLE files ENABLE ROW LEVEL SECURITY;
      ALTER TABLE file_downloads ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_agency ON files FOR ALL TO loopkeeper_app
        USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.actor_kind()) = 'staff' OR (SELECT app.is_system()));
      CREATE POLICY own_agency ON file_downloads FOR SELECT TO loopkeeper_app
        USING ((SELECT app.is_system()) OR EXISTS (SELECT FROM files f WHERE f.id = file_id));
      CREATE POLICY whoever_takes_one ON file_downloads FOR INSERT TO loopkeeper_app
        WITH CHECK (EXISTS (SELECT FROM files f WHERE f.id = file_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE file_downloads, files');
  }
}
