import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What writing the directory in HSDS needs: the forms that its schemas ask for, and quick answers whether a table has terms at all. */
export class WriteHsds1764001500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(String.raw`
      CREATE FUNCTION app.hsds_web_address(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN written ~ '^https?://[A-Za-z0-9._~-]+(:\d+)?(/([A-Za-z0-9._~!$&''()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(\?([A-Za-z0-9._~!$&''()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(#([A-Za-z0-9._~!$&''()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$'
          THEN written END
      $$;
      COMMENT ON FUNCTION app.hsds_web_address IS 'A web address as RFC 3986 wants it; null for one that HSDS validators refuse.';

      CREATE FUNCTION app.hsds_email(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN written ~* '^[a-z0-9!#$%&''*+/=?^_{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$'
          THEN written END
      $$;
      COMMENT ON FUNCTION app.hsds_email IS 'An e-mail address of the plain kind; null for one that HSDS validators refuse.';

      CREATE FUNCTION app.hsds_whole_number(written text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN written ~ '^-?([1-9]\d{0,8}|0)$' THEN written::integer END
      $$;
      COMMENT ON FUNCTION app.hsds_whole_number IS 'A number that reads back as it was written; null for 007, x12 and other text.';

      CREATE INDEX attribute_by_entity ON hsds.attribute (link_entity);
      CREATE INDEX metadata_by_type ON hsds.metadata (resource_type);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX hsds.attribute_by_entity, hsds.metadata_by_type;
      DROP FUNCTION app.hsds_web_address, app.hsds_email, app.hsds_whole_number;
    `);
  }
}
