import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables whose rows may say where a place is, by the column that names it. */
const ABOUT_PLACES = {
  address: 'location_id',
  accessibility: 'location_id',
  service_at_location: 'location_id',
  metadata: 'resource_id',
  attribute: 'link_id',
};

/** Confidential places: where they are lies outside the directory's tables, and nothing that reads the directory can leak it. */
export class KeepPlacesPrivate1764001200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE hsds.location ADD is_confidential boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN hsds.location.is_confidential IS 'Where it is must not be known: what would tell lies in confidential_places, and this row and those about it say nothing of it.';
      CREATE INDEX location_confidential ON hsds.location (id) WHERE is_confidential;

      CREATE FUNCTION app.owns_place(location uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM public.agencies a WHERE a.id = app.agency_id() AND (
            a.organization_id = (SELECT l.organization_id FROM hsds.location l WHERE l.id = location)
            OR (SELECT l.organization_id IS NULL FROM hsds.location l WHERE l.id = location)
               AND a.organization_id = ALL (SELECT s.organization_id FROM hsds.service_at_location sl JOIN hsds.service s ON s.id = sl.service_id WHERE sl.location_id = location)
               AND EXISTS (SELECT FROM hsds.service_at_location sl WHERE sl.location_id = location)))
      $$;
      COMMENT ON FUNCTION app.owns_place IS 'Whether the place is one of the acting agency: its own, or nobody''s where it alone gives services.';

      CREATE FUNCTION app.knows_private_place(location uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT app.actor_kind() = 'staff'
               AND (app.has_role('resource_specialist') OR app.has_role('director') OR app.has_role('admin'))
               AND EXISTS (SELECT FROM public.agencies a WHERE a.id = app.agency_id() AND a.is_lead)
            OR app.actor_kind() = 'partner' AND app.has_role('partner_manager') AND app.owns_place(location)
      $$;
      COMMENT ON FUNCTION app.knows_private_place IS 'Whether the actor may know where a confidential place is: those who keep the list at the lead agency, and who manages the agency whose place it is. Not coordinators, and no job.';

      CREATE TABLE confidential_places (
        table_name  text NOT NULL,
        row_id      uuid NOT NULL,
        location_id uuid NOT NULL REFERENCES hsds.location DEFERRABLE INITIALLY DEFERRED,
        hidden      jsonb NOT NULL,
        updated_at  timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (table_name, row_id)
      );
      COMMENT ON TABLE confidential_places IS 'What rows of the directory would say of where a confidential place is. Written by triggers alone, read by few.';
      COMMENT ON COLUMN confidential_places.hidden IS 'The columns that the row itself lacks, by name.';
      CREATE INDEX confidential_places_by_location ON confidential_places (location_id);
      ALTER TABLE confidential_places ENABLE ROW LEVEL SECURITY;
      CREATE POLICY those_who_may_know ON confidential_places FOR SELECT TO loopkeeper_app USING (app.knows_private_place(location_id));
      GRANT SELECT ON confidential_places TO loopkeeper_app;

      CREATE FUNCTION app.telling_columns(table_name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE table_name
          WHEN 'location' THEN '{name,alternate_name,description,transportation,latitude,longitude,url,external_identifier,external_identifier_type,extra}'
          WHEN 'address' THEN '{attention,address_1,address_2,city,region,state_province,postal_code,extra}'
          WHEN 'accessibility' THEN '{description,details,url,extra}'
          WHEN 'service_at_location' THEN '{description,extra}'
          WHEN 'metadata' THEN '{previous_value,replacement_value,extra}'
          WHEN 'attribute' THEN '{value,label,extra}'
        END::text[]
      $$;
      COMMENT ON FUNCTION app.telling_columns IS 'The columns of a table that may say where a place is.';

      CREATE FUNCTION app.private_place_of(id uuid) RETURNS uuid LANGUAGE plpgsql AS $$
      BEGIN
        -- Most directories have no confidential place, and an import asks this of every row.
        IF id IS NULL OR NOT EXISTS (SELECT FROM hsds.location l WHERE l.is_confidential) THEN RETURN NULL; END IF;
        RETURN coalesce(
          (SELECT l.id FROM hsds.location l WHERE l.id = private_place_of.id AND l.is_confidential),
          (SELECT l.id FROM hsds.address a JOIN hsds.location l ON l.id = a.location_id WHERE a.id = private_place_of.id AND l.is_confidential),
          (SELECT l.id FROM hsds.accessibility x JOIN hsds.location l ON l.id = x.location_id WHERE x.id = private_place_of.id AND l.is_confidential),
          (SELECT l.id FROM hsds.service_at_location sl JOIN hsds.location l ON l.id = sl.location_id WHERE sl.id = private_place_of.id AND l.is_confidential));
      END $$;
      COMMENT ON FUNCTION app.private_place_of IS 'The confidential place that a row is, or is about; null for none.';

      CREATE FUNCTION app.keep_place_private() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        columns text[] := app.telling_columns(TG_TABLE_NAME);
        place uuid;
        said jsonb;
        tells jsonb;
      BEGIN
        IF TG_TABLE_NAME = 'location' THEN place := CASE WHEN NEW.is_confidential THEN NEW.id END;
        ELSIF TG_TABLE_NAME = 'metadata' THEN place := app.private_place_of(NEW.resource_id);
        ELSIF TG_TABLE_NAME = 'attribute' THEN place := app.private_place_of(NEW.link_id);
        ELSE place := app.private_place_of(NEW.location_id);
        END IF;

        IF TG_TABLE_NAME = 'location' THEN
          IF TG_OP = 'UPDATE' AND NEW.is_confidential IS DISTINCT FROM OLD.is_confidential THEN
            IF app.actor_kind() <> '' AND NOT app.knows_private_place(NEW.id) THEN
              RAISE EXCEPTION 'Only those who may know a confidential place say whether it is one.' USING ERRCODE = 'insufficient_privilege';
            END IF;
            IF NOT NEW.is_confidential THEN
              SELECT p.hidden INTO said FROM public.confidential_places p WHERE p.table_name = 'location' AND p.row_id = NEW.id;
              RETURN jsonb_populate_record(NEW, coalesce(said, '{}'));
            END IF;
          END IF;
        END IF;
        IF place IS NULL THEN RETURN NEW; END IF;

        said := to_jsonb(NEW);
        SELECT jsonb_object_agg(c, said -> c) INTO tells FROM unnest(columns) AS c WHERE said -> c NOT IN ('null', '{}');
        IF tells IS NULL THEN RETURN NEW; END IF;
        -- Who may not know may not write either; an import writes what its source says, whoever started it.
        IF app.actor_kind() IN ('staff', 'partner', 'replyLink', 'apiKey') AND coalesce(app.setting('app.origin'), '') <> 'import' AND NOT app.knows_private_place(place) THEN
          RAISE EXCEPTION 'Only those who may know a confidential place write where it is.' USING ERRCODE = 'insufficient_privilege';
        END IF;

        INSERT INTO public.confidential_places AS kept (table_name, row_id, location_id, hidden) VALUES (TG_TABLE_NAME, NEW.id, place, tells)
          ON CONFLICT (table_name, row_id) DO UPDATE SET location_id = excluded.location_id, updated_at = now(),
            hidden = CASE WHEN app.setting('app.origin') = 'import' THEN excluded.hidden ELSE kept.hidden || excluded.hidden END;
        RETURN jsonb_populate_record(NEW, (SELECT jsonb_object_agg(c, CASE c WHEN 'extra' THEN '{}'::jsonb END) FROM unnest(columns) AS c));
      END $$;
      COMMENT ON FUNCTION app.keep_place_private IS 'Diverts what would say where a confidential place is, before the row is written: whoever writes, an import too.';

      CREATE FUNCTION app.scrub_private_places() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        closed uuid[];
        opened uuid[];
        about uuid[];
        origin text := app.setting('app.origin');
        telling text;
      BEGIN
        SELECT array_agg(n.id) FILTER (WHERE n.is_confidential), array_agg(n.id) FILTER (WHERE NOT n.is_confidential) INTO closed, opened
          FROM new_rows n JOIN old_rows o USING (id) WHERE n.is_confidential <> o.is_confidential;
        IF closed IS NOT NULL THEN
          SELECT array_agg(id) INTO about FROM (
            SELECT unnest(closed) AS id UNION SELECT id FROM hsds.address WHERE location_id = ANY (closed)
            UNION SELECT id FROM hsds.accessibility WHERE location_id = ANY (closed) UNION SELECT id FROM hsds.service_at_location WHERE location_id = ANY (closed)) r;
          PERFORM set_config('app.origin', 'system', true);
          UPDATE hsds.address SET location_id = location_id WHERE location_id = ANY (closed);
          UPDATE hsds.accessibility SET location_id = location_id WHERE location_id = ANY (closed);
          UPDATE hsds.service_at_location SET location_id = location_id WHERE location_id = ANY (closed);
          UPDATE hsds.metadata SET resource_id = resource_id WHERE resource_id = ANY (about);
          UPDATE hsds.attribute SET link_id = link_id WHERE link_id = ANY (about);
          PERFORM set_config('app.origin', coalesce(origin, ''), true);

          UPDATE public.directory_changes SET before = before - app.telling_columns(table_name), after = after - app.telling_columns(table_name)
           WHERE row_id = ANY (about) AND table_name IN ('location', 'address', 'accessibility', 'service_at_location');
          DELETE FROM public.directory_changes WHERE row_id = ANY (about) AND operation = 'update' AND after = '{}';
          UPDATE public.import_parked_rows SET raw = '{}' WHERE row_id = ANY (about) AND state <> 'parked';
        END IF;
        IF opened IS NOT NULL THEN
          FOREACH telling IN ARRAY '{address,accessibility,service_at_location,metadata,attribute}'::text[] LOOP
            EXECUTE (SELECT format('UPDATE hsds.%1$I t SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(t, p.hidden)) FROM public.confidential_places p
                                     WHERE p.table_name = %1$L AND p.row_id = t.id AND p.location_id = ANY ($1)', telling, string_agg(quote_ident(c), ', '))
                       FROM unnest(app.telling_columns(telling)) AS c) USING opened;
          END LOOP;
          DELETE FROM public.confidential_places WHERE location_id = ANY (opened);
        END IF;
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.scrub_private_places IS 'When a place becomes confidential: moves out what the rows about it say, and takes it off the history. When it no longer is: puts it back.';

      CREATE TRIGGER scrub_private_places AFTER UPDATE ON hsds.location REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION app.scrub_private_places();
    `);
    await db.query(`
      CREATE TRIGGER keep_place_private BEFORE INSERT ON hsds.location FOR EACH ROW WHEN (NEW.is_confidential) EXECUTE FUNCTION app.keep_place_private();
      CREATE TRIGGER keep_place_private_still BEFORE UPDATE ON hsds.location FOR EACH ROW WHEN (NEW.is_confidential OR OLD.is_confidential)
        EXECUTE FUNCTION app.keep_place_private();
    `);
    for (const [table, place] of Object.entries(ABOUT_PLACES))
      await db.query(`CREATE TRIGGER keep_place_private BEFORE INSERT OR UPDATE ON hsds.${table} FOR EACH ROW
        WHEN (app.private_place_of(NEW.${place}) IS NOT NULL) EXECUTE FUNCTION app.keep_place_private();`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE hsds.location SET is_confidential = false WHERE is_confidential;`);
    for (const table of ['location', ...Object.keys(ABOUT_PLACES)])
      await db.query(`DROP TRIGGER keep_place_private ON hsds.${table};`);
    await db.query(`
      DROP TRIGGER keep_place_private_still ON hsds.location;
      DROP TRIGGER scrub_private_places ON hsds.location;
      DROP FUNCTION app.scrub_private_places, app.keep_place_private, app.private_place_of, app.telling_columns;
      DROP TABLE confidential_places;
      DROP FUNCTION app.knows_private_place, app.owns_place;
      ALTER TABLE hsds.location DROP is_confidential;
    `);
  }
}
