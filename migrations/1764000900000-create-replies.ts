import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has a request open by a reply link, and which devices have shown that they read the mailbox. */
export class CreateReplies1764000900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reply_sessions (
        id             uuid PRIMARY KEY,
        secret_hash    bytea NOT NULL CHECK (length(secret_hash) = 32),
        link_id        uuid NOT NULL REFERENCES single_purpose_links,
        opened_at      timestamptz NOT NULL,
        ends_at        timestamptz NOT NULL,
        verified_at    timestamptz,
        answerer_name  text CHECK (length(answerer_name) BETWEEN 1 AND 80),
        answerer_role  text CHECK (length(answerer_role) BETWEEN 1 AND 80),
        answered_at    timestamptz,
        UNIQUE (secret_hash, link_id),
        CONSTRAINT verified_by_name CHECK (verified_at IS NULL OR (answerer_name IS NOT NULL AND answerer_role IS NOT NULL))
      );
      COMMENT ON TABLE reply_sessions IS 'A request opened by its reply link on one device. It is no sign-in; the cookie carries a secret of which only the hash is kept.';
      COMMENT ON COLUMN reply_sessions.verified_at IS 'Since when a code mailed to the mailbox has been typed here: only then are contact details shown.';
      CREATE INDEX reply_sessions_by_link ON reply_sessions (link_id);

      CREATE TABLE remembered_devices (
        id             uuid PRIMARY KEY,
        secret_hash    bytea NOT NULL CHECK (length(secret_hash) = 32),
        agency_id      uuid NOT NULL REFERENCES agencies,
        address        text NOT NULL CHECK (address = lower(address)),
        answerer_name  text NOT NULL CHECK (length(answerer_name) BETWEEN 1 AND 80),
        answerer_role  text NOT NULL CHECK (length(answerer_role) BETWEEN 1 AND 80),
        remembered_at  timestamptz NOT NULL,
        ends_at        timestamptz NOT NULL,
        UNIQUE (secret_hash, agency_id, address)
      );
      COMMENT ON TABLE remembered_devices IS 'Devices on which a code mailed to an agency''s mailbox was typed: for seven days they need no other code for that mailbox''s contact details and needs.';

      GRANT SELECT, INSERT, UPDATE ON reply_sessions TO loopkeeper_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON remembered_devices TO loopkeeper_app;

      ALTER TABLE reply_sessions ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_reply_sessions ON reply_sessions USING (app.is_system() OR link_id = app.link_id());

      ALTER TABLE remembered_devices ENABLE ROW LEVEL SECURITY;
      CREATE POLICY devices_of_own_agency ON remembered_devices USING (app.is_system() OR agency_id = app.agency_id());
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE remembered_devices, reply_sessions');
  }
}
