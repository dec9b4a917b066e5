import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tells open screens of program news in the moment that they are kept, as of capacity and verification. */
export class AnnounceNews1764001910000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.announce_services() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM app.announce_directory(TG_ARGV[0], coalesce((SELECT array_agg(DISTINCT service_id) FROM new_rows), '{}'), '{}');
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.announce_services IS 'Announces every listing of the services that rows of a table are about; its argument is the kind of change.';
      CREATE TRIGGER announce_new_rows AFTER INSERT ON program_news REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION app.announce_services('news');
      CREATE TRIGGER announce_changes AFTER UPDATE ON program_news REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION app.announce_services('news');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER announce_new_rows ON program_news;
      DROP TRIGGER announce_changes ON program_news;
      DROP FUNCTION app.announce_services;
    `);
  }
}
