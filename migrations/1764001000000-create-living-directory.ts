import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of which a person may change rows, and whose every change is kept. */
const KEPT = [
  'organization', 'program', 'service', 'location', 'service_at_location', 'contact', 'phone', 'address', 'schedule', 'service_area',
  'required_document', 'language', 'accessibility', 'cost_option', 'funding', 'organization_identifier', 'service_capacity', 'url',
]; // prettier-ignore

/** What keeps the directory alive: every change with its before and after, how much room there is, and what was verified when. */
export class CreateLivingDirectory1764001000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE directory_changes (
        id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at              timestamptz NOT NULL DEFAULT now(),
        table_name      text NOT NULL,
        row_id          uuid NOT NULL,
        operation       text NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
        organization_id uuid,
        service_id      uuid,
        location_id     uuid,
        listing_id      uuid,
        before          jsonb NOT NULL,
        after           jsonb NOT NULL,
        origin          text NOT NULL,
        origin_id       text,
        actor_kind      text,
        user_id         uuid,
        agency_id       uuid,
        by_name         text
      );
      COMMENT ON TABLE directory_changes IS 'Every change of a row of the directory, written by triggers: nothing can change without it. Append-only.';
      COMMENT ON COLUMN directory_changes.before IS 'The columns that changed, as they were; empty for a new row.';
      COMMENT ON COLUMN directory_changes.after IS 'The columns that changed, as they are; empty for a removed row.';
      COMMENT ON COLUMN directory_changes.origin IS 'Why it changed: edit, bulk, import, import_undo, suggestion, round, merge, merge_undo, restore, capacity, system. Said by app.origin in the transaction.';
      COMMENT ON COLUMN directory_changes.origin_id IS 'Which import, suggestion, merge and so on.';
      COMMENT ON COLUMN directory_changes.listing_id IS 'The service at a location, where the row is of one place alone.';
      CREATE INDEX directory_changes_by_service ON directory_changes (service_id, id) WHERE service_id IS NOT NULL;
      CREATE INDEX directory_changes_by_location ON directory_changes (location_id, id) WHERE location_id IS NOT NULL;
      CREATE INDEX directory_changes_by_organization ON directory_changes (organization_id, id) WHERE organization_id IS NOT NULL;
      CREATE INDEX directory_changes_by_row ON directory_changes (row_id, id);
      CREATE INDEX directory_changes_by_origin ON directory_changes (origin, origin_id, id) WHERE origin_id IS NOT NULL;
      GRANT SELECT ON directory_changes TO loopkeeper_app;

      CREATE FUNCTION app.setting(name text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting(name, true), '') $$;
      COMMENT ON FUNCTION app.setting IS 'What the transaction was told under that name; null for nothing.';

      CREATE FUNCTION app.keep_directory_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        origin text := coalesce(app.setting('app.origin'), 'system');
        sql text;
      BEGIN
        -- An import adds rows by the ten thousand: which ones is known by their source and its run, so only what it alters is kept here.
        IF TG_OP = 'INSERT' AND origin = 'import' THEN RETURN NULL; END IF;
        IF TG_OP = 'INSERT' THEN
          INSERT INTO public.directory_changes (table_name, row_id, operation, organization_id, service_id, location_id, listing_id, before, after, origin, origin_id, actor_kind, user_id, agency_id, by_name)
          SELECT TG_TABLE_NAME, n.id, 'insert', app.owner_of(TG_TABLE_NAME, 'organization', r), app.owner_of(TG_TABLE_NAME, 'service', r), app.owner_of(TG_TABLE_NAME, 'location', r),
                 app.owner_of(TG_TABLE_NAME, 'service_at_location', r), '{}', jsonb_strip_nulls(r - app.bookkeeping_columns()), origin, app.setting('app.origin_id'), app.setting('app.actor_kind'),
                 app.setting('app.user_id')::uuid, app.setting('app.agency_id')::uuid, app.setting('app.actor_name')
            FROM new_rows n, to_jsonb(n) r;
        ELSE
          INSERT INTO public.directory_changes (table_name, row_id, operation, organization_id, service_id, location_id, listing_id, before, after, origin, origin_id, actor_kind, user_id, agency_id, by_name)
          SELECT TG_TABLE_NAME, n.id, 'update', app.owner_of(TG_TABLE_NAME, 'organization', r), app.owner_of(TG_TABLE_NAME, 'service', r), app.owner_of(TG_TABLE_NAME, 'location', r),
                 app.owner_of(TG_TABLE_NAME, 'service_at_location', r), d.before, d.after, origin, app.setting('app.origin_id'), app.setting('app.actor_kind'),
                 app.setting('app.user_id')::uuid, app.setting('app.agency_id')::uuid, app.setting('app.actor_name')
            FROM new_rows n JOIN old_rows o USING (id), to_jsonb(n) r, to_jsonb(o) q,
                 LATERAL (SELECT jsonb_object_agg(key, q -> key) AS before, jsonb_object_agg(key, r -> key) AS after
                            FROM jsonb_object_keys(r - app.bookkeeping_columns()) AS key WHERE r -> key IS DISTINCT FROM q -> key) d
           WHERE d.after IS NOT NULL;
        END IF;
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.keep_directory_change IS 'Keeps each change of a row of the directory, with who made it and why.';

      CREATE FUNCTION app.bookkeeping_columns() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT '{created_at,updated_at,row_hash}'::text[] $$;
      COMMENT ON FUNCTION app.bookkeeping_columns IS 'Columns whose change says nothing of the directory.';

      CREATE FUNCTION app.owner_of(table_name text, owner text, r jsonb) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE WHEN table_name = owner THEN (r ->> 'id')::uuid ELSE (r ->> (owner || '_id'))::uuid END
      $$;
      COMMENT ON FUNCTION app.owner_of IS 'Which organization, service, location or service at a location a row is about.';
    `);
    for (const table of KEPT) {
      await db.query(`
        CREATE TRIGGER keep_new_rows AFTER INSERT ON hsds.${table} REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.keep_directory_change();
        CREATE TRIGGER keep_changes AFTER UPDATE ON hsds.${table} REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.keep_directory_change();
      `);
    }
    await db.query(`
      CREATE TABLE listing_capacity (
        listing_id         uuid PRIMARY KEY,
        service_id         uuid NOT NULL REFERENCES hsds.service,
        state              text NOT NULL CHECK (state IN ('open', 'limited', 'waitlist', 'closed')),
        wait_days          integer CHECK (wait_days BETWEEN 0 AND 3650),
        closed_until       date,
        note               text,
        how                text NOT NULL CHECK (how IN ('partner', 'phone_call', 'referral_reply', 'import')),
        said_by            text NOT NULL,
        user_id            uuid,
        agency_id          uuid REFERENCES agencies,
        said_at            timestamptz NOT NULL,
        believed_until     timestamptz NOT NULL,
        contrary_state     text CHECK (contrary_state IN ('open', 'limited', 'waitlist', 'closed')),
        contrary_how       text,
        contrary_said_by   text,
        contrary_at        timestamptz,
        version            integer NOT NULL DEFAULT 1
      );
      COMMENT ON TABLE listing_capacity IS 'How much room a service at a location has, as last said, until when that is believed, and what speaks against it.';
      COMMENT ON COLUMN listing_capacity.listing_id IS 'The service at a location; the service itself where it has no place.';
      COMMENT ON COLUMN listing_capacity.believed_until IS 'From then on it shows as unknown, with its last value.';
      COMMENT ON COLUMN listing_capacity.contrary_state IS 'What a later reply to a referral says instead, such as closed by a decline for no room; both are shown.';
      CREATE INDEX listing_capacity_by_service ON listing_capacity (service_id);
      GRANT SELECT, INSERT, UPDATE ON listing_capacity TO loopkeeper_app;

      CREATE TABLE capacity_claims (
        id             uuid PRIMARY KEY,
        listing_id     uuid NOT NULL,
        service_id     uuid NOT NULL REFERENCES hsds.service,
        state          text NOT NULL CHECK (state IN ('open', 'limited', 'waitlist', 'closed')),
        wait_days      integer,
        closed_until   date,
        note           text,
        how            text NOT NULL CHECK (how IN ('partner', 'phone_call', 'referral_reply', 'import')),
        said_by        text NOT NULL,
        user_id        uuid,
        agency_id      uuid REFERENCES agencies,
        said_at        timestamptz NOT NULL,
        believed_until timestamptz NOT NULL
      );
      COMMENT ON TABLE capacity_claims IS 'Everything that was ever said about how much room there is. Append-only.';
      CREATE INDEX capacity_claims_by_listing ON capacity_claims (listing_id, said_at);
      GRANT SELECT, INSERT ON capacity_claims TO loopkeeper_app;

      CREATE TABLE listing_verifications (
        listing_id  uuid NOT NULL,
        field_group text NOT NULL CHECK (field_group IN ('name_description', 'phone_intake', 'hours', 'eligibility', 'cost', 'address')),
        service_id  uuid NOT NULL REFERENCES hsds.service,
        how         text NOT NULL CHECK (how IN ('phone_call', 'partner_link', 'partner_portal', 'visit', 'website')),
        verified_by text NOT NULL,
        user_id     uuid,
        agency_id   uuid REFERENCES agencies,
        verified_at timestamptz NOT NULL,
        PRIMARY KEY (listing_id, field_group)
      );
      COMMENT ON TABLE listing_verifications IS 'Which part of a listing was last found true, by whom, how and when. Saving a listing verifies nothing.';
      CREATE INDEX listing_verifications_by_service ON listing_verifications (service_id);
      GRANT SELECT, INSERT, UPDATE ON listing_verifications TO loopkeeper_app;

      CREATE TABLE verification_log (
        id          uuid PRIMARY KEY,
        listing_id  uuid NOT NULL,
        field_group text NOT NULL,
        how         text NOT NULL,
        verified_by text NOT NULL,
        user_id     uuid,
        agency_id   uuid,
        round_id    uuid,
        verified_at timestamptz NOT NULL
      );
      COMMENT ON TABLE verification_log IS 'Every verification of a part of a listing. Append-only.';
      CREATE INDEX verification_log_by_listing ON verification_log (listing_id, verified_at);
      GRANT SELECT, INSERT ON verification_log TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of KEPT) {
      await db.query(`DROP TRIGGER keep_new_rows ON hsds.${table}; DROP TRIGGER keep_changes ON hsds.${table};`);
    }
    await db.query(`
      DROP TABLE verification_log, listing_verifications, capacity_claims, listing_capacity;
      DROP FUNCTION app.keep_directory_change, app.owner_of, app.bookkeeping_columns, app.setting;
      DROP TABLE directory_changes;
    `);
  }
}
