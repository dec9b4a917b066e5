import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlatform1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA app;
      COMMENT ON SCHEMA app IS 'Who acts in this transaction, and the few doors through which the application reaches what it does not own.';
      GRANT USAGE ON SCHEMA app, public TO loopkeeper_app;

      CREATE FUNCTION app.actor_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT current_setting('app.actor_kind', true) $$;
      CREATE FUNCTION app.user_id()    RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;
      CREATE FUNCTION app.agency_id()  RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.agency_id', true), '')::uuid $$;
      CREATE FUNCTION app.link_id()    RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.link_id', true), '')::uuid $$;
      CREATE FUNCTION app.is_system()  RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(current_setting('app.actor_kind', true) = 'system', false) $$;
      CREATE FUNCTION app.has_role(role text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT role = ANY (string_to_array(current_setting('app.roles', true), ','))
      $$;

      CREATE FUNCTION app.add_job(job text, payload json, run_at timestamptz, job_key text, max_attempts integer) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT graphile_worker.add_job(job, payload, run_at => run_at, job_key => job_key, max_attempts => max_attempts)
      $$;
      CREATE FUNCTION app.remove_job(job_key text) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT graphile_worker.remove_job(job_key) $$;
      REVOKE ALL ON FUNCTION app.add_job, app.remove_job FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.add_job, app.remove_job TO loopkeeper_app;

      CREATE TABLE events (
        id              uuid PRIMARY KEY,
        at              timestamptz NOT NULL,
        type            text NOT NULL,
        subject         text NOT NULL,
        payload         jsonb NOT NULL,
        actor_kind      text NOT NULL,
        actor_user_id   uuid,
        actor_agency_id uuid,
        actor_name      text NOT NULL
      );
      COMMENT ON TABLE events IS 'What happened, append-only: the timeline, the audit trail, and what reactions answer to. Ids and codes, never personal data.';
      CREATE INDEX events_by_subject ON events (subject, at, id);
      GRANT SELECT, INSERT ON events TO loopkeeper_app;

      CREATE TABLE idempotency_keys (
        scope        text NOT NULL,
        operation    text NOT NULL,
        key          text NOT NULL,
        request_hash text NOT NULL,
        result_id    uuid,
        created_at   timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (scope, operation, key)
      );
      COMMENT ON TABLE idempotency_keys IS 'The first result of every keyed request, so that a repeat is harmless; forgotten after thirty days.';
      COMMENT ON COLUMN idempotency_keys.request_hash IS 'HMAC of what was asked, under the secret of the application: a request may hold personal data.';
      CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
      GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO loopkeeper_app;

      CREATE TABLE access_log (
        id              uuid PRIMARY KEY,
        at              timestamptz NOT NULL,
        actor_kind      text NOT NULL,
        actor_user_id   uuid,
        actor_agency_id uuid,
        actor_link_id   uuid,
        session_id      uuid,
        person_id       uuid,
        what            text NOT NULL,
        record_id       uuid
      );
      COMMENT ON TABLE access_log IS 'Every read of a person''s record, append-only: who, what, when.';
      CREATE INDEX access_log_by_person ON access_log (person_id, at);
      GRANT INSERT ON access_log TO loopkeeper_app;

      CREATE TABLE worker_heartbeats (
        name    text PRIMARY KEY,
        seen_at timestamptz NOT NULL
      );
      COMMENT ON TABLE worker_heartbeats IS 'When each worker process was last alive; the readiness check reads it.';
      GRANT SELECT, INSERT, UPDATE, DELETE ON worker_heartbeats TO loopkeeper_app;

      GRANT SELECT ON migrations TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE worker_heartbeats, access_log, idempotency_keys, events;
      DROP SCHEMA app CASCADE;
    `);
  }
}
