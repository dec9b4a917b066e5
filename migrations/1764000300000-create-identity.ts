import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people who sign in, their sessions, and the links that open one thing each. */
export class CreateIdentity1764000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE users (
        id               uuid PRIMARY KEY,
        email            text NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE '_%@_%' AND length(email) <= 254),
        display_name     text NOT NULL CHECK (display_name <> ''),
        agency_id        uuid NOT NULL REFERENCES agencies,
        unit_id          uuid REFERENCES agency_units,
        roles            text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['coordinator', 'supervisor', 'director',
                           'resource_specialist', 'privacy_officer', 'admin', 'partner_member', 'partner_manager']),
        kind             text NOT NULL GENERATED ALWAYS AS
                           (CASE WHEN roles && ARRAY['partner_member', 'partner_manager'] THEN 'partner' ELSE 'staff' END) STORED,
        is_mailbox       boolean NOT NULL DEFAULT false,
        password_hash    text CHECK (password_hash LIKE '$argon2id$%'),
        locale           text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'es')),
        failed_attempts  integer NOT NULL DEFAULT 0,
        locked_until     timestamptz,
        disabled_at      timestamptz,
        last_signed_in_at timestamptz,
        created_at       timestamptz NOT NULL,
        CONSTRAINT one_side_only CHECK (NOT (roles && ARRAY['partner_member', 'partner_manager']
          AND roles && ARRAY['coordinator', 'supervisor', 'director', 'resource_specialist', 'privacy_officer', 'admin'])),
        CONSTRAINT mailbox_has_no_password CHECK (NOT (is_mailbox AND password_hash IS NOT NULL))
      );
      COMMENT ON TABLE users IS 'People who sign in, one row each, and the shared mailbox of a partner agency, which signs in by e-mailed link alone.';
      COMMENT ON COLUMN users.failed_attempts IS 'Wrong passwords in a row; signing in by any way sets it back.';
      CREATE INDEX users_by_agency ON users (agency_id, display_name);
      CREATE UNIQUE INDEX users_one_mailbox ON users (agency_id) WHERE is_mailbox;

      CREATE TABLE sessions (
        id           uuid PRIMARY KEY,
        secret_hash  bytea NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
        user_id      uuid NOT NULL REFERENCES users,
        kind         text NOT NULL CHECK (kind IN ('staff', 'partner')),
        created_at   timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        idle_minutes integer NOT NULL CHECK (idle_minutes > 0),
        ends_at      timestamptz NOT NULL,
        ended_at     timestamptz
      );
      COMMENT ON TABLE sessions IS 'Who is signed in. The cookie carries a secret of which only the hash is kept.';
      COMMENT ON COLUMN sessions.ends_at IS 'The absolute limit: then it ends, however busy it is.';
      CREATE INDEX sessions_open_by_user ON sessions (user_id) WHERE ended_at IS NULL;

      CREATE TABLE single_purpose_links (
        id              uuid PRIMARY KEY,
        purpose         text NOT NULL CHECK (purpose IN ('sign_in', 'invitation', 'reply', 'verification')),
        subject_id      uuid NOT NULL,
        agency_id       uuid REFERENCES agencies,
        address         text NOT NULL CHECK (address = lower(address)),
        created_at      timestamptz NOT NULL,
        expires_at      timestamptz NOT NULL,
        used_at         timestamptz,
        revoked_at      timestamptz,
        code_hash       bytea,
        code_made_at    timestamptz,
        code_expires_at timestamptz,
        code_attempts   integer NOT NULL DEFAULT 0,
        locked_at       timestamptz
      );
      COMMENT ON TABLE single_purpose_links IS 'Links that open one thing for the reader of one mailbox. Their tokens are signed, so nothing secret is kept here.';
      COMMENT ON COLUMN single_purpose_links.subject_id IS 'What it opens: a user to sign in, a referral to answer.';
      COMMENT ON COLUMN single_purpose_links.code_attempts IS 'Wrong codes since the last right one; the fifth locks the link.';
      CREATE INDEX single_purpose_links_by_subject ON single_purpose_links (subject_id, purpose);

      GRANT SELECT, INSERT, UPDATE ON users, sessions, single_purpose_links TO loopkeeper_app;

      ALTER TABLE users ENABLE ROW LEVEL SECURITY;
      CREATE POLICY users_of_own_agency ON users FOR SELECT USING (app.is_system() OR agency_id = app.agency_id());
      CREATE POLICY users_added ON users FOR INSERT WITH CHECK (app.is_system() OR (app.has_role('admin') AND agency_id = app.agency_id()));
      CREATE POLICY users_changed ON users FOR UPDATE USING (app.is_system() OR (app.has_role('admin') AND agency_id = app.agency_id()));

      ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_sessions ON sessions USING (app.is_system() OR user_id = app.user_id()
        OR (app.has_role('admin') AND EXISTS (SELECT FROM users u WHERE u.id = sessions.user_id AND u.agency_id = app.agency_id())));

      ALTER TABLE single_purpose_links ENABLE ROW LEVEL SECURITY;
      CREATE POLICY links_of_own_agency ON single_purpose_links USING (app.is_system() OR id = app.link_id() OR agency_id = app.agency_id());

      -- The one read that comes before anybody acts: whose cookie is this? Only who holds the secret can ask, and it costs one statement.
      -- In PL/pgSQL, which plans once a connection: it is asked at every request.
      CREATE FUNCTION app.open_session(given_hash bytea, at timestamptz)
        RETURNS TABLE (session_id uuid, kind text, user_id uuid, agency_id uuid, unit_id uuid, roles text[], name text, locale text)
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        #variable_conflict use_column
        DECLARE
          seen_at timestamptz;
        BEGIN
          SELECT s.id, s.kind, u.id, u.agency_id, u.unit_id, u.roles, u.display_name, u.locale, s.last_seen_at
            INTO session_id, kind, user_id, agency_id, unit_id, roles, name, locale, seen_at
            FROM sessions s JOIN users u ON u.id = s.user_id JOIN agencies a ON a.id = u.agency_id
           WHERE s.secret_hash = given_hash AND s.ended_at IS NULL AND s.ends_at > at
             AND s.last_seen_at + make_interval(mins => s.idle_minutes) > at
             AND u.disabled_at IS NULL AND a.active;
          IF NOT FOUND THEN RETURN; END IF;
          IF seen_at <= at - interval '1 minute' THEN
            UPDATE sessions s SET last_seen_at = at WHERE s.id = session_id;
          END IF;
          RETURN NEXT;
        END $$;
      REVOKE ALL ON FUNCTION app.open_session FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.open_session TO loopkeeper_app;

      CREATE FUNCTION app.job_counts() RETURNS TABLE (state text, count integer)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT 'waiting', count(*) FILTER (WHERE attempts < max_attempts)::int FROM graphile_worker._private_jobs
        UNION ALL
        SELECT 'retrying', count(*) FILTER (WHERE attempts < max_attempts AND last_error IS NOT NULL)::int FROM graphile_worker._private_jobs
        UNION ALL
        SELECT 'failed', count(*) FILTER (WHERE attempts >= max_attempts)::int FROM graphile_worker._private_jobs
      $$;
      REVOKE ALL ON FUNCTION app.job_counts FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.job_counts TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.job_counts, app.open_session;
      DROP TABLE single_purpose_links, sessions, users;
    `);
  }
}
