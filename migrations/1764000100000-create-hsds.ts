import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whole of HSDS 3.2.3, under its own table and column names, and what an import keeps about itself. */
export class CreateHsds1764000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA hsds;
      COMMENT ON SCHEMA hsds IS 'The community directory in the Human Services Data Specification 3.2.3: singular table names, its own column names, nothing imported is lost.';
      GRANT USAGE ON SCHEMA hsds TO loopkeeper_app;

      -- What every row of the directory carries beside its HSDS columns; dropped again once the tables have taken it over.
      CREATE TABLE hsds.bookkeeping (
        source        text NOT NULL DEFAULT 'network',
        source_id     text,
        row_hash      uuid,
        extra         jsonb NOT NULL DEFAULT '{}',
        missing_since timestamptz,
        created_at    timestamptz NOT NULL DEFAULT now(),
        updated_at    timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON COLUMN hsds.bookkeeping.source IS 'Where the row comes from: the name of an import source, or network for rows written here.';
      COMMENT ON COLUMN hsds.bookkeeping.source_id IS 'The id that the row has at its source.';
      COMMENT ON COLUMN hsds.bookkeeping.row_hash IS 'What the source last said, hashed: an unchanged row is not written again.';
      COMMENT ON COLUMN hsds.bookkeeping.extra IS 'Fields that HSDS does not know, and values that could not be read as what they should be.';
      COMMENT ON COLUMN hsds.bookkeeping.missing_since IS 'When an import of the source first lacked the row. Rows are never deleted.';

      CREATE TABLE hsds.organization (
        id uuid PRIMARY KEY, name text NOT NULL, alternate_name text, description text, email text, website text,
        tax_status text, tax_id text, year_incorporated integer, legal_status text, logo text, uri text,
        parent_organization_id uuid REFERENCES hsds.organization,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.organization IS 'Who provides services, as the directory lists them. An agency of the network points here.';

      CREATE TABLE hsds.program (
        id uuid PRIMARY KEY, organization_id uuid NOT NULL REFERENCES hsds.organization, name text NOT NULL,
        alternate_name text, description text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.program IS 'Programs that group services of one organization.';

      CREATE TABLE hsds.service (
        id uuid PRIMARY KEY, organization_id uuid NOT NULL REFERENCES hsds.organization, program_id uuid REFERENCES hsds.program,
        name text NOT NULL, alternate_name text, description text, url text, email text,
        status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive', 'defunct', 'temporarily closed')),
        interpretation_services text, application_process text, fees_description text, wait_time text, fees text, accreditations text,
        eligibility_description text, minimum_age double precision, maximum_age double precision, assured_date date, assurer_email text,
        licenses text, alert text, last_modified timestamptz,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.service IS 'What an organization offers to people.';
      CREATE INDEX service_by_organization ON hsds.service (organization_id);

      CREATE TABLE hsds.location (
        id uuid PRIMARY KEY,
        location_type text NOT NULL DEFAULT 'physical' CHECK (location_type IN ('physical', 'postal', 'virtual')),
        url text, organization_id uuid REFERENCES hsds.organization, name text, alternate_name text, description text, transportation text,
        latitude double precision CHECK (latitude BETWEEN -90 AND 90), longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        external_identifier text, external_identifier_type text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.location IS 'Places, and virtual ones, where services are given.';
      CREATE INDEX location_by_organization ON hsds.location (organization_id) WHERE organization_id IS NOT NULL;

      CREATE TABLE hsds.service_at_location (
        id uuid PRIMARY KEY, service_id uuid NOT NULL REFERENCES hsds.service, location_id uuid NOT NULL REFERENCES hsds.location, description text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.service_at_location IS 'A service at one of its places: what the network calls a listing.';
      CREATE INDEX service_at_location_by_service ON hsds.service_at_location (service_id);
      CREATE INDEX service_at_location_by_location ON hsds.service_at_location (location_id);

      CREATE TABLE hsds.contact (
        id uuid PRIMARY KEY, organization_id uuid REFERENCES hsds.organization, service_id uuid REFERENCES hsds.service,
        service_at_location_id uuid REFERENCES hsds.service_at_location, location_id uuid REFERENCES hsds.location,
        name text, title text, department text, email text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.contact IS 'Whom to ask at an organization, a service or a place.';
      CREATE INDEX contact_by_organization ON hsds.contact (organization_id) WHERE organization_id IS NOT NULL;
      CREATE INDEX contact_by_service ON hsds.contact (service_id) WHERE service_id IS NOT NULL;
      CREATE INDEX contact_by_service_at_location ON hsds.contact (service_at_location_id) WHERE service_at_location_id IS NOT NULL;
      CREATE INDEX contact_by_location ON hsds.contact (location_id) WHERE location_id IS NOT NULL;

      CREATE TABLE hsds.phone (
        id uuid PRIMARY KEY, location_id uuid REFERENCES hsds.location, service_id uuid REFERENCES hsds.service,
        organization_id uuid REFERENCES hsds.organization, contact_id uuid REFERENCES hsds.contact,
        service_at_location_id uuid REFERENCES hsds.service_at_location,
        number text NOT NULL, extension text, type text, description text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.phone IS 'Telephone numbers of organizations, services, places and contacts.';
      CREATE INDEX phone_by_location ON hsds.phone (location_id) WHERE location_id IS NOT NULL;
      CREATE INDEX phone_by_service ON hsds.phone (service_id) WHERE service_id IS NOT NULL;
      CREATE INDEX phone_by_organization ON hsds.phone (organization_id) WHERE organization_id IS NOT NULL;
      CREATE INDEX phone_by_contact ON hsds.phone (contact_id) WHERE contact_id IS NOT NULL;
      CREATE INDEX phone_by_service_at_location ON hsds.phone (service_at_location_id) WHERE service_at_location_id IS NOT NULL;

      CREATE TABLE hsds.address (
        id uuid PRIMARY KEY, location_id uuid REFERENCES hsds.location, attention text, address_1 text, address_2 text, city text, region text,
        state_province text, postal_code text, country text,
        address_type text NOT NULL DEFAULT 'physical' CHECK (address_type IN ('physical', 'postal', 'virtual')),
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.address IS 'Street and postal addresses of places.';
      CREATE INDEX address_by_location ON hsds.address (location_id);

      CREATE TABLE hsds.schedule (
        id uuid PRIMARY KEY, service_id uuid REFERENCES hsds.service, location_id uuid REFERENCES hsds.location,
        service_at_location_id uuid REFERENCES hsds.service_at_location,
        valid_from date, valid_to date, dtstart date, timezone text, until date, count integer,
        wkst text CHECK (wkst IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')), freq text CHECK (freq IN ('WEEKLY', 'MONTHLY')), interval integer,
        byday text, byweekno text, bymonthday text, byyearday text, description text, opens_at time, closes_at time,
        schedule_link text, attending_type text, notes text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.schedule IS 'When a service or a place is open, in the terms of an iCalendar recurrence rule.';
      CREATE INDEX schedule_by_service ON hsds.schedule (service_id) WHERE service_id IS NOT NULL;
      CREATE INDEX schedule_by_location ON hsds.schedule (location_id) WHERE location_id IS NOT NULL;
      CREATE INDEX schedule_by_service_at_location ON hsds.schedule (service_at_location_id) WHERE service_at_location_id IS NOT NULL;

      CREATE TABLE hsds.funding (
        id uuid PRIMARY KEY, organization_id uuid REFERENCES hsds.organization, service_id uuid REFERENCES hsds.service, funding_source text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.funding IS 'Who pays for an organization or a service.';
      COMMENT ON COLUMN hsds.funding.funding_source IS 'HSDS calls it source; here that word names where the row comes from.';
      CREATE INDEX funding_by_service ON hsds.funding (service_id) WHERE service_id IS NOT NULL;
      CREATE INDEX funding_by_organization ON hsds.funding (organization_id) WHERE organization_id IS NOT NULL;

      CREATE TABLE hsds.service_area (
        id uuid PRIMARY KEY, service_id uuid REFERENCES hsds.service, service_at_location_id uuid REFERENCES hsds.service_at_location,
        name text, description text, extent text, extent_type text, uri text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.service_area IS 'The areas whose people a service is for.';
      CREATE INDEX service_area_by_service ON hsds.service_area (service_id) WHERE service_id IS NOT NULL;

      CREATE TABLE hsds.required_document (
        id uuid PRIMARY KEY, service_id uuid REFERENCES hsds.service, document text, uri text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.required_document IS 'What a person has to bring.';
      CREATE INDEX required_document_by_service ON hsds.required_document (service_id);

      CREATE TABLE hsds.language (
        id uuid PRIMARY KEY, service_id uuid REFERENCES hsds.service, location_id uuid REFERENCES hsds.location, phone_id uuid REFERENCES hsds.phone,
        name text, code text, note text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.language IS 'Languages in which a service, a place or a telephone line can be used.';
      CREATE INDEX language_by_service ON hsds.language (service_id) WHERE service_id IS NOT NULL;
      CREATE INDEX language_by_location ON hsds.language (location_id) WHERE location_id IS NOT NULL;
      CREATE INDEX language_by_phone ON hsds.language (phone_id) WHERE phone_id IS NOT NULL;

      CREATE TABLE hsds.accessibility (
        id uuid PRIMARY KEY, location_id uuid REFERENCES hsds.location, description text, details text, url text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.accessibility IS 'How a place can be reached and used by people with disabilities.';
      CREATE INDEX accessibility_by_location ON hsds.accessibility (location_id);

      CREATE TABLE hsds.taxonomy (
        id uuid PRIMARY KEY, name text NOT NULL, description text, uri text, version text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.taxonomy IS 'Classification systems that the sources use.';

      CREATE TABLE hsds.taxonomy_term (
        id uuid PRIMARY KEY, code text, name text NOT NULL, description text, parent_id uuid REFERENCES hsds.taxonomy_term,
        taxonomy text, language text, taxonomy_id uuid REFERENCES hsds.taxonomy, term_uri text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.taxonomy_term IS 'Terms of those classification systems.';
      CREATE INDEX taxonomy_term_by_code ON hsds.taxonomy_term (code);

      CREATE TABLE hsds.attribute (
        id uuid PRIMARY KEY, link_id uuid NOT NULL, taxonomy_term_id uuid REFERENCES hsds.taxonomy_term,
        link_type text, link_entity text, value text, label text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.attribute IS 'A taxonomy term, or a value, given to a row of the table that link_entity names.';
      CREATE INDEX attribute_by_link ON hsds.attribute (link_id);
      CREATE INDEX attribute_by_taxonomy_term ON hsds.attribute (taxonomy_term_id) WHERE taxonomy_term_id IS NOT NULL;

      CREATE TABLE hsds.metadata (
        id uuid PRIMARY KEY, resource_id uuid, resource_type text, last_action_date date, last_action_type text, field_name text,
        previous_value text, replacement_value text, updated_by text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.metadata IS 'What the sources say about their own changes.';
      CREATE INDEX metadata_by_resource ON hsds.metadata (resource_id);

      CREATE TABLE hsds.meta_table_description (
        id uuid PRIMARY KEY, name text, language text, character_set text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.meta_table_description IS 'What the sources say about their own tables.';

      CREATE TABLE hsds.cost_option (
        id uuid PRIMARY KEY, service_id uuid REFERENCES hsds.service, valid_from date, valid_to date, option text, currency text, amount numeric,
        amount_description text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.cost_option IS 'What a service costs, and for whom.';
      CREATE INDEX cost_option_by_service ON hsds.cost_option (service_id);

      CREATE TABLE hsds.organization_identifier (
        id uuid PRIMARY KEY, organization_id uuid NOT NULL REFERENCES hsds.organization, identifier_scheme text, identifier_type text, identifier text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.organization_identifier IS 'Numbers under which others know an organization, such as an EIN or an NPI.';
      CREATE INDEX organization_identifier_by_organization ON hsds.organization_identifier (organization_id);

      CREATE TABLE hsds.unit (
        id uuid PRIMARY KEY, name text NOT NULL, scheme text, identifier text, uri text,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.unit IS 'What capacity is counted in: beds, places, appointments.';

      CREATE TABLE hsds.service_capacity (
        id uuid PRIMARY KEY, service_id uuid NOT NULL REFERENCES hsds.service, unit_id uuid REFERENCES hsds.unit,
        available numeric, maximum numeric, description text, updated timestamptz,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.service_capacity IS 'How much room a service has, as its source last said.';
      CREATE INDEX service_capacity_by_service ON hsds.service_capacity (service_id);

      CREATE TABLE hsds.url (
        id uuid PRIMARY KEY, label text, url text NOT NULL, organization_id uuid REFERENCES hsds.organization, service_id uuid REFERENCES hsds.service,
        LIKE hsds.bookkeeping INCLUDING ALL
      );
      COMMENT ON TABLE hsds.url IS 'Further web pages of an organization or a service.';
      CREATE INDEX url_by_organization ON hsds.url (organization_id) WHERE organization_id IS NOT NULL;
      CREATE INDEX url_by_service ON hsds.url (service_id) WHERE service_id IS NOT NULL;

      DROP TABLE hsds.bookkeeping;
      GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA hsds TO loopkeeper_app;

      DO $$ DECLARE name text; BEGIN
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'hsds' LOOP
          EXECUTE format('CREATE INDEX %I ON hsds.%I (source)', name || '_by_source', name);
        END LOOP;
      END $$;

      CREATE TABLE import_sources (
        name           text PRIMARY KEY,
        first_run_at   timestamptz NOT NULL,
        last_run_at    timestamptz NOT NULL
      );
      COMMENT ON TABLE import_sources IS 'Where imported rows come from: one row for each name given to an import.';

      CREATE TABLE import_runs (
        id           uuid PRIMARY KEY,
        source       text NOT NULL REFERENCES import_sources,
        file_name    text NOT NULL,
        format       text NOT NULL,
        started_at   timestamptz NOT NULL,
        finished_at  timestamptz NOT NULL,
        tables       jsonb NOT NULL,
        faults       jsonb NOT NULL
      );
      COMMENT ON TABLE import_runs IS 'Each import that landed: what was read, new, changed, missing and parked of each table, and its faults by kind.';
      CREATE INDEX import_runs_by_source ON import_runs (source, started_at);

      CREATE TABLE import_parked_rows (
        source        text NOT NULL REFERENCES import_sources,
        table_name    text NOT NULL,
        row_id        uuid NOT NULL,
        source_id     text,
        raw           jsonb NOT NULL,
        lacks         text NOT NULL,
        state         text NOT NULL DEFAULT 'parked' CHECK (state IN ('parked', 'landed', 'gone')),
        parked_at     timestamptz NOT NULL,
        settled_at    timestamptz,
        PRIMARY KEY (source, table_name, row_id),
        CHECK ((state = 'parked') = (settled_at IS NULL))
      );
      COMMENT ON TABLE import_parked_rows IS 'Rows as read whose parent row is missing: they wait here and land when an import of the same source brings the parent.';

      GRANT SELECT ON import_sources, import_runs, import_parked_rows TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE import_parked_rows, import_runs, import_sources;
      DROP SCHEMA hsds CASCADE;
    `);
  }
}
