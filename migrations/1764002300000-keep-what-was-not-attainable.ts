import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps since when and until when an agreement was not attainable, so that coverage can be told as it stood. */
export class KeepWhatWasNotAttainable1764002300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE agreement_unattainable (
        id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        agreement_id     uuid NOT NULL REFERENCES agreements ON DELETE CASCADE,
        justification    text NOT NULL,
        contingency_plan text NOT NULL,
        review_on        date NOT NULL,
        since            timestamptz NOT NULL,
        until            timestamptz
      );
      COMMENT ON TABLE agreement_unattainable IS 'When an agreement was found not attainable, why, what is done instead and until when that counts; a review begins a new row. Written by a trigger of agreements.';
      CREATE INDEX unattainable_of_agreement ON agreement_unattainable (agreement_id, since DESC);
      CREATE UNIQUE INDEX one_unattainable_at_a_time ON agreement_unattainable (agreement_id) WHERE until IS NULL;

      ALTER TABLE agreement_unattainable ENABLE ROW LEVEL SECURITY;
      CREATE POLICY kept ON agreement_unattainable FOR ALL TO loopkeeper_app USING (app.keeps_agreement(agreement_id));
      GRANT SELECT, INSERT, UPDATE ON agreement_unattainable TO loopkeeper_app;
      GRANT DELETE ON coverage_next_steps TO loopkeeper_app;

      CREATE FUNCTION app.keep_what_was_not_attainable() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND (OLD.state, OLD.justification, OLD.contingency_plan, OLD.review_on)
                 IS NOT DISTINCT FROM (NEW.state, NEW.justification, NEW.contingency_plan, NEW.review_on) THEN
            RETURN NULL;
          END IF;
          UPDATE public.agreement_unattainable SET until = greatest(NEW.updated_at, since) WHERE agreement_id = NEW.id AND until IS NULL;
          IF NEW.state = 'not_attainable' THEN
            INSERT INTO public.agreement_unattainable (agreement_id, justification, contingency_plan, review_on, since)
            VALUES (NEW.id, NEW.justification, NEW.contingency_plan, NEW.review_on, NEW.updated_at);
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_what_was_not_attainable AFTER INSERT OR UPDATE OF state, justification, contingency_plan, review_on ON agreements
        FOR EACH ROW EXECUTE FUNCTION app.keep_what_was_not_attainable();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER keep_what_was_not_attainable ON agreements;
      DROP FUNCTION app.keep_what_was_not_attainable;
      REVOKE DELETE ON coverage_next_steps FROM loopkeeper_app;
      DROP TABLE agreement_unattainable;
    `);
  }
}
