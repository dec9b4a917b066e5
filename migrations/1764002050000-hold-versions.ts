import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a party hold an agreement still while it accepts a version of it, and finds the versions of a file. */
export class HoldVersions1764002050000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX versions_of_file ON agreement_files (file_id);

      CREATE FUNCTION app.hold_version(wanted uuid) RETURNS TABLE (agreement_id uuid, state text)
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE held uuid;
      BEGIN
        SELECT v.agreement_id INTO held FROM public.agreement_versions v WHERE v.id = wanted;
        IF held IS NULL OR NOT (app.is_party_to(held) OR app.keeps_agreement(held)) THEN RETURN; END IF;
        PERFORM FROM public.agreements a WHERE a.id = held FOR UPDATE;
        RETURN QUERY SELECT v.agreement_id, v.state FROM public.agreement_versions v WHERE v.id = wanted AND v.offered_at IS NOT NULL;
      END $$;
      COMMENT ON FUNCTION app.hold_version IS 'How a version stands that was offered to whoever asks; its agreement is held until the transaction ends, so that nobody replaces it meanwhile. Nothing for others, and nothing of a draft.';
      REVOKE ALL ON FUNCTION app.hold_version FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.hold_version TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION app.hold_version; DROP INDEX versions_of_file');
  }
}
