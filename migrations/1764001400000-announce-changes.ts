import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose every write is announced, with the kind of change that it is. */
const ANNOUNCED = { listing_capacity: 'capacity', listing_verifications: 'verification' } as const;

/** Tells every process what changed in the directory, and which sessions ended, in the moment that it is kept. */
export class AnnounceChanges1764001400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.announce_directory(kind text, services uuid[], listings uuid[]) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        part json;
      BEGIN
        IF cardinality(services) + cardinality(listings) = 0 THEN RETURN; END IF;
        -- Who changes a thousand services at once has imported a directory: telling that is shorter than telling which.
        IF cardinality(services) + cardinality(listings) > 1000 THEN
          PERFORM pg_notify('directory', json_build_object('kind', kind, 'everything', true)::text);
          RETURN;
        END IF;
        FOR part IN
          WITH touched AS (
            SELECT l.service_id, l.id FROM hsds.service_at_location l WHERE l.service_id = ANY (services)
             UNION
            SELECT l.service_id, l.id FROM hsds.service_at_location l WHERE l.id = ANY (listings)
             UNION
            SELECT s.id, s.id FROM hsds.service s WHERE s.id = ANY (services || listings)
          ), hundreds AS (
            SELECT service_id, id, (row_number() OVER (PARTITION BY service_id ORDER BY id) - 1) / 100 AS hundred FROM touched
          ), entries AS (
            SELECT h.service_id, h.hundred, json_build_object('serviceId', h.service_id, 'listingIds', json_agg(h.id ORDER BY h.id), 'categoryCodes', coalesce((
                     SELECT json_agg(DISTINCT above.code ORDER BY above.code) FROM public.listing_categories lc JOIN public.categories c ON c.code = lc.category_code, unnest(c.path) AS above (code)
                      WHERE lc.service_id = h.service_id), '[]')) AS entry
              FROM hundreds h GROUP BY h.service_id, h.hundred
          ), sized AS (
            SELECT entry, service_id, hundred, sum(octet_length(entry::text) + 2) OVER (ORDER BY service_id, hundred) / 3500 AS chunk FROM entries
          )
          SELECT json_build_object('kind', kind, 'touched', json_agg(entry ORDER BY service_id, hundred)) FROM sized GROUP BY floor(chunk)
        LOOP
          -- Postgres keeps one of equal notices of a transaction, and takes none of 8,000 bytes.
          IF octet_length(part::text) < 8000 THEN PERFORM pg_notify('directory', part::text);
          ELSE PERFORM pg_notify('directory', json_build_object('kind', kind, 'everything', true)::text); END IF;
        END LOOP;
      END $$;
      COMMENT ON FUNCTION app.announce_directory IS 'Tells all processes, at commit, that these services with all their listings, and these listings, have changed. Ids and category codes only.';
      REVOKE ALL ON FUNCTION app.announce_directory FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.announce_directory TO loopkeeper_app;

      CREATE FUNCTION app.announce_directory_changes() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        services uuid[];
        listings uuid[];
      BEGIN
        IF (SELECT count(*) > 1000 FROM new_rows) THEN
          PERFORM pg_notify('directory', json_build_object('kind', 'listing', 'everything', true)::text);
          RETURN NULL;
        END IF;
        SELECT coalesce(array_agg(id), '{}') INTO services FROM (
          SELECT service_id AS id FROM new_rows WHERE service_id IS NOT NULL AND listing_id IS NULL
           UNION
          SELECT s.id FROM hsds.service s WHERE s.organization_id IN
            (SELECT organization_id FROM new_rows WHERE service_id IS NULL AND location_id IS NULL AND listing_id IS NULL) LIMIT 1001) found;
        SELECT coalesce(array_agg(id), '{}') INTO listings FROM (
          SELECT listing_id AS id FROM new_rows WHERE listing_id IS NOT NULL
           UNION
          SELECT l.id FROM hsds.service_at_location l WHERE l.location_id IN
            (SELECT location_id FROM new_rows WHERE location_id IS NOT NULL AND service_id IS NULL AND listing_id IS NULL) LIMIT 1001) found;
        PERFORM app.announce_directory('listing', services, listings);
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.announce_directory_changes IS 'Announces what the kept changes are about: whatever way a row was changed, open screens learn of it.';
      CREATE TRIGGER announce_changes AFTER INSERT ON directory_changes REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION app.announce_directory_changes();

      CREATE FUNCTION app.announce_listings() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM app.announce_directory(TG_ARGV[0], '{}', coalesce((SELECT array_agg(DISTINCT listing_id) FROM new_rows), '{}'));
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.announce_listings IS 'Announces the listings that rows of a table are about; its argument is the kind of change.';
    `);
    for (const [table, kind] of Object.entries(ANNOUNCED)) {
      await db.query(`
        CREATE TRIGGER announce_new_rows AFTER INSERT ON ${table} REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.announce_listings('${kind}');
        CREATE TRIGGER announce_changes AFTER UPDATE ON ${table} REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.announce_listings('${kind}');
      `);
    }
    await db.query(`
      CREATE FUNCTION app.announce_ended_session() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
      BEGIN
        PERFORM pg_notify('sessions', NEW.id::text);
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.announce_ended_session IS 'Tells all processes that a session ended, so that its open streams end too.';
      CREATE TRIGGER announce_end AFTER UPDATE OF ended_at ON sessions FOR EACH ROW
        WHEN (NEW.ended_at IS NOT NULL AND OLD.ended_at IS NULL) EXECUTE FUNCTION app.announce_ended_session();

      CREATE FUNCTION app.live_sessions(asked uuid[], at timestamptz) RETURNS TABLE (session_id uuid, roles text[])
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT s.id, u.roles FROM public.sessions s JOIN public.users u ON u.id = s.user_id JOIN public.agencies a ON a.id = u.agency_id
         WHERE s.id = ANY (asked) AND s.ended_at IS NULL AND s.ends_at > at AND s.last_seen_at + make_interval(mins => s.idle_minutes) > at
           AND u.disabled_at IS NULL AND a.active
      $$;
      COMMENT ON FUNCTION app.live_sessions IS 'Which of these sessions still hold, and with which roles. Unlike a request, asking does not put off their idle limit.';
      REVOKE ALL ON FUNCTION app.live_sessions FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.live_sessions TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(ANNOUNCED))
      await db.query(`DROP TRIGGER announce_new_rows ON ${table}; DROP TRIGGER announce_changes ON ${table};`);
    await db.query(`
      DROP TRIGGER announce_end ON sessions;
      DROP TRIGGER announce_changes ON directory_changes;
      DROP FUNCTION app.live_sessions, app.announce_ended_session, app.announce_listings, app.announce_directory_changes, app.announce_directory;
    `);
  }
}
