import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copies of what search knows from which a second engine is fed. */
const FOLLOWED = ['search_documents', 'search_cards'];

/** A second search engine: which documents it has yet to learn, those it refused, and how far it is. */
export class FollowSearch1764001180000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE search_outbox (
        seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        listing_id uuid NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        sent_at    timestamptz
      );
      COMMENT ON TABLE search_outbox IS 'Listings whose document changed and that the second search engine has yet to learn; written by triggers while it is followed.';
      COMMENT ON COLUMN search_outbox.sent_at IS 'Sent already, and kept because an index is being built that is told of it at the end.';
      CREATE INDEX search_outbox_to_send ON search_outbox (seq) WHERE sent_at IS NULL;

      CREATE TABLE search_parked_documents (
        listing_id uuid PRIMARY KEY,
        code       text NOT NULL,
        message    text NOT NULL,
        parked_at  timestamptz NOT NULL
      );
      COMMENT ON TABLE search_parked_documents IS 'Documents that the second search engine refused: each is tried again when its listing changes, and every night.';

      CREATE TABLE search_index (
        one            boolean PRIMARY KEY DEFAULT true CHECK (one),
        is_followed    boolean NOT NULL DEFAULT false,
        is_true        boolean NOT NULL DEFAULT false,
        lease_by       text,
        lease_until    timestamptz,
        building       text,
        building_by    text,
        building_until timestamptz,
        time_read_to   timestamptz,
        compared_at    timestamptz,
        drift          integer
      );
      COMMENT ON TABLE search_index IS 'How far the second search engine is; one row.';
      COMMENT ON COLUMN search_index.is_followed IS 'Whether changes are written down for it.';
      COMMENT ON COLUMN search_index.is_true IS 'Whether its index was complete once and has been told of every change since: only then does it answer searches.';
      COMMENT ON COLUMN search_index.lease_by IS 'Who writes to it now: one at a time, so that the last state of a document is the last that it is told.';
      COMMENT ON COLUMN search_index.building IS 'The index that is being built beside the one in use, and until when its builder is believed to live.';
      COMMENT ON COLUMN search_index.time_read_to IS 'Up to when documents were told of what changes by itself, as a word about room that is no longer believed.';
      COMMENT ON COLUMN search_index.drift IS 'How many documents were not as the database says at the last comparison; they were repaired.';
      INSERT INTO search_index DEFAULT VALUES;

      CREATE FUNCTION app.note_search_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        noted bigint;
      BEGIN
        IF TG_OP = 'DELETE' THEN INSERT INTO public.search_outbox (listing_id) SELECT DISTINCT listing_id FROM old_rows;
        ELSE INSERT INTO public.search_outbox (listing_id) SELECT DISTINCT listing_id FROM new_rows;
        END IF;
        GET DIAGNOSTICS noted = ROW_COUNT;
        -- One job a transaction, however many statements it has.
        IF noted > 0 AND app.setting('app.search_job') IS DISTINCT FROM txid_current()::text THEN
          PERFORM set_config('app.search_job', txid_current()::text, true);
          PERFORM app.add_job('search.send_documents', '{}', NULL, NULL, 25);
        END IF;
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.note_search_change IS 'Writes down whose document changed, and asks in the same transaction for the job that tells the second search engine.';
    `);
    for (const table of FOLLOWED) {
      await db.query(`
        CREATE TRIGGER note_new AFTER INSERT ON ${table} REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_search_change();
        CREATE TRIGGER note_changed AFTER UPDATE ON ${table} REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_search_change();
        CREATE TRIGGER note_gone AFTER DELETE ON ${table} REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_search_change();
        ALTER TABLE ${table} DISABLE TRIGGER note_new, DISABLE TRIGGER note_changed, DISABLE TRIGGER note_gone;
      `);
    }
    await db.query(`
      CREATE FUNCTION app.tell_search_of_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      BEGIN
        PERFORM app.add_job('search.configure', '{}', NULL, 'search.configure', 25);
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.tell_search_of_words IS 'Asks for the job that tells the second search engine what everyday phrases mean now.';
      CREATE TRIGGER tell_search AFTER INSERT OR UPDATE OR DELETE ON need_words FOR EACH STATEMENT EXECUTE FUNCTION app.tell_search_of_words();
      ALTER TABLE need_words DISABLE TRIGGER tell_search;

      CREATE FUNCTION app.follow_search(follow boolean) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        name text;
      BEGIN
        PERFORM FROM public.search_index WHERE is_followed <> follow FOR UPDATE;
        IF NOT FOUND THEN RETURN false; END IF;
        UPDATE public.search_index SET is_followed = follow, is_true = false;
        DELETE FROM public.search_outbox;
        DELETE FROM public.search_parked_documents;
        FOREACH name IN ARRAY '{note_new,note_changed,note_gone}'::text[] LOOP
          EXECUTE format('ALTER TABLE public.search_documents %s TRIGGER %I', CASE WHEN follow THEN 'ENABLE' ELSE 'DISABLE' END, name);
          EXECUTE format('ALTER TABLE public.search_cards %s TRIGGER %I', CASE WHEN follow THEN 'ENABLE' ELSE 'DISABLE' END, name);
        END LOOP;
        EXECUTE format('ALTER TABLE public.need_words %s TRIGGER tell_search', CASE WHEN follow THEN 'ENABLE' ELSE 'DISABLE' END);
        RETURN true;
      END $$;
      COMMENT ON FUNCTION app.follow_search IS 'Begins or ends writing down changes for the second search engine; true when that is new. While it is not followed, nothing is written and nothing costs.';
      REVOKE ALL ON FUNCTION app.follow_search FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.follow_search TO loopkeeper_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON search_outbox, search_parked_documents TO loopkeeper_app;
      GRANT SELECT, UPDATE ON search_index TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of FOLLOWED) {
      await db.query(
        `DROP TRIGGER note_new ON ${table}; DROP TRIGGER note_changed ON ${table}; DROP TRIGGER note_gone ON ${table};`,
      );
    }
    await db.query(`
      DROP TRIGGER tell_search ON need_words;
      DROP FUNCTION app.follow_search, app.tell_search_of_words, app.note_search_change;
      DROP TABLE search_index, search_parked_documents, search_outbox;
    `);
  }
}
