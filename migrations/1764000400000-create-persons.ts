import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The persons who are helped, their wishes, and the keys they are found by. */
export class CreatePersons1764000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

      CREATE FUNCTION app.handles_persons() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT app.actor_kind() = 'staff' AND string_to_array(current_setting('app.roles', true), ',')
               && ARRAY['coordinator', 'supervisor', 'director', 'admin', 'privacy_officer']
      $$;

      CREATE TABLE persons (
        id                 uuid PRIMARY KEY,
        agency_id          uuid NOT NULL REFERENCES agencies,
        given_name         text NOT NULL,
        family_name        text NOT NULL,
        preferred_name     text,
        pronouns           text,
        birth_date         date,
        language           text NOT NULL,
        interpreter_needed boolean NOT NULL,
        phone              text,
        email              text,
        city               text,
        postal_code        text,
        payer_type         text NOT NULL CHECK (payer_type IN ('medicaid', 'medicare', 'private', 'uninsured', 'other', 'unknown')),
        household_size     integer CHECK (household_size BETWEEN 1 AND 50),
        guardian_name      text,
        safe_channel       text NOT NULL CHECK (safe_channel IN ('phone', 'text', 'email', 'mail', 'in_person', 'none')),
        safe_times         text,
        may_leave_message  boolean NOT NULL,
        may_text           boolean NOT NULL,
        safe_note          text,
        do_not_contact     boolean NOT NULL,
        capacity           text CHECK (capacity IN ('has', 'lacks')),
        state_profile      text NOT NULL,
        version            integer NOT NULL DEFAULT 1,
        created_at         timestamptz NOT NULL,
        created_by         uuid,
        updated_at         timestamptz NOT NULL
      );
      COMMENT ON TABLE persons IS 'The persons who are helped, with the least that a referral needs. Each belongs to the agency that sends for them.';
      COMMENT ON COLUMN persons.capacity IS 'Whether an adult can decide for themselves; unsaid where nobody has asked.';
      COMMENT ON COLUMN persons.state_profile IS 'Whose rules say who signs and for how long, such as US-PA.';
      CREATE INDEX persons_by_agency ON persons (agency_id, family_name, given_name, id);

      CREATE TABLE person_restrictions (
        id                   uuid PRIMARY KEY,
        person_id            uuid NOT NULL REFERENCES persons,
        agency_id            uuid NOT NULL REFERENCES agencies,
        kind                 text NOT NULL CHECK (kind IN ('agreed_164_522', 'safety_never_share')),
        restricted_agency_id uuid REFERENCES agencies,
        individual           text,
        overridden_by        uuid,
        overridden_at        timestamptz,
        override_reason      text,
        created_at           timestamptz NOT NULL,
        CONSTRAINT about_somebody CHECK (restricted_agency_id IS NOT NULL OR individual IS NOT NULL),
        CONSTRAINT override_is_recorded CHECK ((overridden_by IS NULL) = (overridden_at IS NULL) AND (overridden_by IS NULL) = (override_reason IS NULL))
      );
      COMMENT ON TABLE person_restrictions IS 'From whom a person wants it kept, by agreement (45 CFR 164.522) or for their safety; read at every release decision.';
      CREATE INDEX person_restrictions_by_person ON person_restrictions (person_id);

      CREATE TABLE person_search_keys (
        agency_id uuid NOT NULL REFERENCES agencies,
        key       text NOT NULL,
        person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
        PRIMARY KEY (agency_id, key, person_id)
      );
      COMMENT ON TABLE person_search_keys IS 'What a person is found by, compared only for equality: beginnings and sounds of names, birth date, telephone. Other operators would not use an index under row-level security.';
      CREATE INDEX person_search_keys_by_person ON person_search_keys (person_id);

      ALTER TABLE persons ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_restrictions ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_search_keys ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_agency ON persons FOR ALL TO loopkeeper_app
        USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.handles_persons()) OR (SELECT app.is_system()));
      CREATE POLICY own_agency ON person_restrictions FOR ALL TO loopkeeper_app
        USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.handles_persons()) OR (SELECT app.is_system()));
      CREATE POLICY own_agency ON person_search_keys FOR ALL TO loopkeeper_app
        USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.handles_persons()) OR (SELECT app.is_system()));
      GRANT SELECT, INSERT, UPDATE ON persons, person_restrictions TO loopkeeper_app;
      GRANT SELECT, INSERT, DELETE ON person_search_keys TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE person_search_keys, person_restrictions, persons;
      DROP FUNCTION app.handles_persons();
    `);
  }
}
