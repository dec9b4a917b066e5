import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people type beside the directory's own tables, by the columns that may say where a confidential place is. */
const WORDS = {
  suggestions: ['old_value', 'new_value', 'note', 'applied_value', 'decision_note', 'by_name'],
  round_answers: ['by_name'],
  capacity_claims: ['note'],
  listing_capacity: ['note'],
  program_news: ['text', 'text_es'],
  how_to_refer: ['steps', 'documents', 'after_hours'],
};

const STREETS =
  'street|st|avenue|ave|av|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|way|circle|cir|terrace|ter|highway|hwy|parkway|pkwy|square|sq|trail|trl';

const PARTS = `
  CREATE FUNCTION app.plain_words(said text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT ' ' || btrim(regexp_replace(lower(said), '[^[:alnum:]]+', ' ', 'g')) || ' '
  $$;
  COMMENT ON FUNCTION app.plain_words IS 'The words of a text in small letters with one space around each.';

  CREATE FUNCTION app.place_needles(table_name text, hidden jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE table_name
      WHEN 'address' THEN (
        SELECT CASE WHEN btrim(core) LIKE '% %' THEN ARRAY[core] WHEN length(btrim(line)) > 4 THEN ARRAY[line] ELSE '{}' END
          FROM (SELECT app.plain_words(hidden ->> 'address_1') AS line) l,
               LATERAL (SELECT regexp_replace(line, '^( .+?) (${STREETS}) .*$', '\\1 ') AS core) c)
      WHEN 'location' THEN (
        SELECT coalesce(array_agg(trunc(abs(n), 3)::text), '{}')
          FROM unnest(ARRAY[(hidden ->> 'latitude')::numeric, (hidden ->> 'longitude')::numeric]) AS n WHERE scale(trim_scale(n)) > 2)
      ELSE '{}' END
  $$;
  COMMENT ON FUNCTION app.place_needles IS 'By what a text is known to say where a place is: its street line, with or without the kind of street, or its position to a hundred yards.';

  CREATE FUNCTION app.says_any(said text, needles text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT EXISTS (SELECT FROM unnest(needles) AS n WHERE position(n IN app.plain_words(said) || said) > 0)
  $$;
  COMMENT ON FUNCTION app.says_any IS 'Whether a text says one of these.';

  CREATE FUNCTION app.private_places_near(service uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    SELECT l.id FROM hsds.location l JOIN hsds.service s ON s.id = service
     WHERE l.is_confidential AND (l.organization_id = s.organization_id OR EXISTS (
       SELECT FROM hsds.service_at_location sl JOIN hsds.service x ON x.id = sl.service_id WHERE sl.location_id = l.id AND x.organization_id = s.organization_id))
  $$;
  COMMENT ON FUNCTION app.private_places_near IS 'The confidential places of whoever gives a service: words about one of its services may tell of any of them.';

  CREATE FUNCTION app.needles_near(service uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT coalesce(array_agg(n), '{}') FROM public.confidential_places p, unnest(app.place_needles(p.table_name, p.hidden)) AS n
     WHERE p.location_id IN (SELECT app.private_places_near(service))
  $$;
  COMMENT ON FUNCTION app.needles_near IS 'By what a text about a service is known to tell of a confidential place. It is itself the secret: for triggers alone.';
  REVOKE EXECUTE ON FUNCTION app.needles_near FROM PUBLIC;

  CREATE FUNCTION app.tells_private_place(service uuid, said text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT EXISTS (SELECT FROM hsds.location WHERE is_confidential) AND app.says_any(said, app.needles_near(service))
  $$;
  COMMENT ON FUNCTION app.tells_private_place IS 'Whether a text about a service says where a confidential place is. Only for those who keep the list may the answer be shown: it confirms what somebody guessed.';

  CREATE FUNCTION app.kept_private() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '[kept private · se mantiene en privado]' $$;
  COMMENT ON FUNCTION app.kept_private IS 'What stands where somebody wrote where a confidential place is, for readers of both languages.';

  CREATE FUNCTION app.without_place(r jsonb, columns text[], needles text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_object_agg(c, CASE jsonb_typeof(r -> c)
             WHEN 'array' THEN (SELECT jsonb_agg(CASE WHEN app.says_any(e #>> '{}', needles) THEN to_jsonb(app.kept_private()) ELSE e END) FROM jsonb_array_elements(r -> c) AS e)
             ELSE to_jsonb(app.kept_private()) END), '{}')
      FROM unnest(columns) AS c WHERE app.says_any(r ->> c, needles)
  $$;
  COMMENT ON FUNCTION app.without_place IS 'The columns of a row that say where a place is, as they may be kept.';`;

const KEEPING = `
  CREATE FUNCTION app.keep_words_private() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE
    r jsonb := to_jsonb(NEW);
    said jsonb;
    service uuid;
  BEGIN
    IF NOT EXISTS (SELECT FROM hsds.location WHERE is_confidential) THEN RETURN NEW; END IF;
    service := coalesce((r ->> 'service_id')::uuid, (SELECT sl.service_id FROM hsds.service_at_location sl WHERE sl.id = (r ->> 'listing_id')::uuid), (r ->> 'listing_id')::uuid);
    said := app.without_place(r, TG_ARGV, app.needles_near(service));
    IF TG_TABLE_NAME = 'suggestions' AND r ->> 'field' = 'address' AND app.private_place_of(app.redirected_listing((r ->> 'listing_id')::uuid)) IS NOT NULL THEN
      SELECT said || coalesce(jsonb_object_agg(c, app.kept_private()), '{}') INTO said FROM unnest('{old_value,new_value,applied_value}'::text[]) AS c WHERE r ->> c IS NOT NULL;
    END IF;
    RETURN CASE said WHEN '{}' THEN NEW ELSE jsonb_populate_record(NEW, said) END;
  END $$;
  COMMENT ON FUNCTION app.keep_words_private IS 'Takes out of what somebody typed about a service where a confidential place is, before the row is written. Its arguments are the columns to look at.';

  CREATE FUNCTION app.keep_draft_private() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE
    hides boolean := NEW.fields @> '[{"field": "location.isConfidential", "value": true}]';
    listing uuid := CASE WHEN NEW.subject ~ '^[0-9a-f-]{36}$' THEN app.redirected_listing(NEW.subject::uuid) END;
    service uuid;
  BEGIN
    IF NOT hides AND NOT EXISTS (SELECT FROM hsds.location WHERE is_confidential) THEN RETURN NEW; END IF;
    IF listing IS NOT NULL THEN
      service := coalesce((SELECT sl.service_id FROM hsds.service_at_location sl WHERE sl.id = listing), listing);
      hides := hides OR app.private_place_of(listing) IS NOT NULL;
    ELSIF NEW.subject LIKE 'new:%' THEN
      service := coalesce(nullif(split_part(NEW.subject, ':', 3), '')::uuid,
                          (SELECT s.id FROM hsds.service s WHERE s.organization_id = nullif(split_part(NEW.subject, ':', 2), '')::uuid LIMIT 1));
    END IF;
    SELECT coalesce(jsonb_agg(f ORDER BY n), '[]') INTO NEW.fields
      FROM jsonb_array_elements(NEW.fields) WITH ORDINALITY AS each (f, n), (SELECT app.needles_near(service) AS needles) of_place
     WHERE NOT (hides AND f ->> 'field' LIKE 'location.%' AND f ->> 'field' <> 'location.isConfidential') AND NOT app.says_any(f::text, needles);
    RETURN NEW;
  END $$;
  COMMENT ON FUNCTION app.keep_draft_private IS 'A draft keeps nothing of where a confidential place is: that is saved at once, or typed again.';

  CREATE FUNCTION app.scrub_words_of(place uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE
    organizations uuid[] := ARRAY(SELECT organization_id FROM hsds.location WHERE id = place AND organization_id IS NOT NULL
      UNION SELECT s.organization_id FROM hsds.service_at_location sl JOIN hsds.service s ON s.id = sl.service_id WHERE sl.location_id = place);
    services uuid[] := ARRAY(SELECT id FROM hsds.service WHERE organization_id = ANY (organizations));
    listings uuid[] := services || ARRAY(SELECT id FROM hsds.service_at_location WHERE service_id = ANY (services));
    needles text[];
  BEGIN
    SELECT coalesce(array_agg(n), '{}') INTO needles FROM confidential_places p, unnest(app.place_needles(p.table_name, p.hidden)) AS n WHERE p.location_id = place;
    UPDATE suggestions t SET note = note WHERE service_id = ANY (services) AND (field = 'address' OR app.says_any(t::text, needles));
    UPDATE round_answers t SET by_name = by_name WHERE listing_id = ANY (listings) AND app.says_any(by_name, needles);
    UPDATE capacity_claims SET note = note WHERE listing_id = ANY (listings) AND app.says_any(note, needles);
    UPDATE listing_capacity SET note = note WHERE listing_id = ANY (listings) AND app.says_any(note, needles);
    UPDATE program_news t SET text = text WHERE service_id = ANY (services) AND app.says_any(t::text, needles);
    UPDATE how_to_refer t SET after_hours = after_hours WHERE service_id = ANY (services) AND app.says_any(t::text, needles);
    UPDATE listing_drafts SET fields = fields
     WHERE subject = ANY (listings::text[]) OR subject LIKE 'new:%' AND string_to_array(subject, ':') && (organizations || services)::text[];
    UPDATE directory_changes
       SET before = (SELECT coalesce(jsonb_object_agg(key, value) FILTER (WHERE NOT app.says_any(value::text, needles)), '{}') FROM jsonb_each(before)),
           after = (SELECT coalesce(jsonb_object_agg(key, value) FILTER (WHERE NOT app.says_any(value::text, needles)), '{}') FROM jsonb_each(after))
     WHERE (service_id = ANY (services) OR organization_id = ANY (organizations) OR location_id = place) AND (app.says_any(before::text, needles) OR app.says_any(after::text, needles));
  END $$;
  COMMENT ON FUNCTION app.scrub_words_of IS 'Takes where a confidential place is out of what was typed before: drafts, suggestions, answers, news and the history.';
  REVOKE EXECUTE ON FUNCTION app.scrub_words_of FROM PUBLIC;

  CREATE FUNCTION app.scrub_words_of_places() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  BEGIN
    PERFORM app.scrub_words_of(n.id) FROM new_rows n JOIN old_rows o USING (id) WHERE n.is_confidential AND NOT o.is_confidential;
    RETURN NULL;
  END $$;
  COMMENT ON FUNCTION app.scrub_words_of_places IS 'Scrubs what was typed of places that have just become confidential.';

  CREATE FUNCTION app.scrub_words_of_moved_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  BEGIN
    IF EXISTS (SELECT FROM hsds.location l WHERE l.id = NEW.location_id AND l.is_confidential) THEN PERFORM app.scrub_words_of(NEW.location_id); END IF;
    RETURN NULL;
  END $$;
  COMMENT ON FUNCTION app.scrub_words_of_moved_place IS 'Scrubs what was typed of a confidential place before its address was known.';`;

/** What is typed of a confidential place is kept nowhere but with the place itself. */
export class KeepWordsPrivate1764001911000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PARTS);
    await db.query(KEEPING);
    for (const [table, columns] of Object.entries(WORDS))
      await db.query(`CREATE TRIGGER keep_words_private BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW
        EXECUTE FUNCTION app.keep_words_private(${columns.map((column) => `'${column}'`).join(', ')});`);
    // By their names, the triggers of places run after those that move out what the rows themselves say.
    await db.query(`
      CREATE TRIGGER keep_draft_private BEFORE INSERT OR UPDATE ON listing_drafts FOR EACH ROW EXECUTE FUNCTION app.keep_draft_private();
      CREATE TRIGGER scrub_words_of_places AFTER UPDATE ON hsds.location REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION app.scrub_words_of_places();
      CREATE TRIGGER scrub_words_of_moved_place AFTER INSERT OR UPDATE OF hidden ON confidential_places FOR EACH ROW
        WHEN (NEW.table_name IN ('address', 'location')) EXECUTE FUNCTION app.scrub_words_of_moved_place();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(WORDS)) await db.query(`DROP TRIGGER keep_words_private ON ${table};`);
    await db.query(`
      DROP TRIGGER keep_draft_private ON listing_drafts;
      DROP TRIGGER scrub_words_of_places ON hsds.location;
      DROP TRIGGER scrub_words_of_moved_place ON confidential_places;
      DROP FUNCTION app.scrub_words_of_moved_place, app.scrub_words_of_places, app.scrub_words_of, app.keep_draft_private, app.keep_words_private, app.without_place,
        app.kept_private, app.tells_private_place, app.needles_near, app.private_places_near, app.says_any, app.place_needles, app.plain_words;
    `);
  }
}
