import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each process that answers searches keeps in memory of every listing follows the database exactly, and is addressed by number. */
export class FollowListings1764001900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SEQUENCE search_document_numbers AS integer;
      ALTER TABLE search_documents ADD COLUMN number integer NOT NULL DEFAULT nextval('search_document_numbers');
      ALTER SEQUENCE search_document_numbers OWNED BY search_documents.number;
      COMMENT ON COLUMN search_documents.number IS 'A small number for the listing, the same as long as the document is there, by which processes keep it in memory.';
      CREATE UNIQUE INDEX search_documents_by_number ON search_documents (number);

      CREATE TABLE search_changes (
        number  integer,
        made_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
        made_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE search_changes IS 'Documents that changed, by number, and in which transaction: what a process that keeps listings in memory has yet to read. Kept for a day.';
      COMMENT ON COLUMN search_changes.number IS 'Null: so many changed that all are to be read anew.';
      CREATE INDEX search_changes_by_transaction ON search_changes (made_in);

      CREATE FUNCTION app.note_listing_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        numbers integer[];
      BEGIN
        IF TG_OP = 'TRUNCATE' THEN numbers := NULL;
        ELSIF TG_OP = 'DELETE' THEN SELECT array_agg(number) INTO numbers FROM old_rows;
        ELSE SELECT array_agg(number) INTO numbers FROM new_rows;
        END IF;
        IF TG_OP = 'TRUNCATE' OR cardinality(numbers) > 20000 THEN INSERT INTO public.search_changes (number) VALUES (NULL);
        ELSE INSERT INTO public.search_changes (number) SELECT unnest(numbers);
        END IF;
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.note_listing_change IS 'Writes down which documents changed, in the transaction that changed them.';
      CREATE TRIGGER tell_new AFTER INSERT ON search_documents REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_listing_change();
      CREATE TRIGGER tell_changed AFTER UPDATE ON search_documents REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_listing_change();
      CREATE TRIGGER tell_gone AFTER DELETE ON search_documents REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_listing_change();
      CREATE TRIGGER tell_emptied AFTER TRUNCATE ON search_documents FOR EACH STATEMENT EXECUTE FUNCTION app.note_listing_change();

      GRANT USAGE ON SEQUENCE search_document_numbers TO loopkeeper_app;
      GRANT SELECT, DELETE ON search_changes TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER tell_new ON search_documents;
      DROP TRIGGER tell_changed ON search_documents;
      DROP TRIGGER tell_gone ON search_documents;
      DROP TRIGGER tell_emptied ON search_documents;
      DROP FUNCTION app.note_listing_change;
      DROP TABLE search_changes;
      ALTER TABLE search_documents DROP COLUMN number;
    `);
  }
}
