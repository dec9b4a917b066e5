import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How to refer, whom to call for what, news of programs; calls that failed, how much a listing is used, and capacity that can be taken back. */
export class CreateListingWords1764001210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE program_news (
        id           uuid PRIMARY KEY,
        service_id   uuid NOT NULL REFERENCES hsds.service,
        text         text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 280),
        text_es      text CHECK (char_length(text_es) BETWEEN 1 AND 280),
        starts_on    date NOT NULL,
        ends_on      date NOT NULL,
        said_by      text NOT NULL,
        user_id      uuid,
        agency_id    uuid REFERENCES agencies,
        said_at      timestamptz NOT NULL,
        withdrawn_at timestamptz,
        CHECK (ends_on >= starts_on)
      );
      COMMENT ON TABLE program_news IS 'Short notes about a service that hold from one day until another, such as a closed week.';
      CREATE INDEX program_news_by_service ON program_news (service_id, ends_on) WHERE withdrawn_at IS NULL;
      GRANT SELECT, INSERT, UPDATE ON program_news TO loopkeeper_app;

      CREATE TABLE how_to_refer (
        service_id       uuid PRIMARY KEY REFERENCES hsds.service,
        intake_phone     text,
        intake_extension text,
        intake_hours     jsonb NOT NULL DEFAULT '[]',
        steps            jsonb NOT NULL DEFAULT '[]',
        documents        jsonb NOT NULL DEFAULT '[]',
        languages        text[] NOT NULL DEFAULT '{}',
        after_hours      text,
        said_by          text NOT NULL,
        user_id          uuid,
        agency_id        uuid REFERENCES agencies,
        updated_at       timestamptz NOT NULL,
        version          integer NOT NULL DEFAULT 1
      );
      COMMENT ON TABLE how_to_refer IS 'How somebody gets into a service: whom to call and when, step by step, what to have ready, and what to do when nobody answers.';
      COMMENT ON COLUMN how_to_refer.intake_hours IS 'When intake answers: days (1 is Monday), opensAt, closesAt.';
      COMMENT ON COLUMN how_to_refer.steps IS 'Sentences, in their order.';
      GRANT SELECT, INSERT, UPDATE ON how_to_refer TO loopkeeper_app;

      CREATE TABLE contact_purposes (
        contact_id uuid NOT NULL REFERENCES hsds.contact,
        purpose    text NOT NULL CHECK (purpose IN ('intake', 'records', 'crisis', 'billing', 'referrals', 'leadership')),
        PRIMARY KEY (contact_id, purpose)
      );
      COMMENT ON TABLE contact_purposes IS 'What one calls a contact of the directory for.';
      GRANT SELECT, INSERT, UPDATE, DELETE ON contact_purposes TO loopkeeper_app;

      ALTER TABLE hsds.contact ADD is_of_person boolean NOT NULL DEFAULT true;
      COMMENT ON COLUMN hsds.contact.is_of_person IS 'Whether it leads to one human rather than to a desk: such a contact is not for the public.';

      CREATE TABLE failed_calls (
        id         uuid PRIMARY KEY,
        listing_id uuid NOT NULL,
        service_id uuid NOT NULL REFERENCES hsds.service,
        what       text NOT NULL CHECK (what IN ('no_answer', 'wrong_number')),
        number     text,
        said_by    text NOT NULL,
        user_id    uuid,
        agency_id  uuid REFERENCES agencies,
        at         timestamptz NOT NULL,
        undone_at  timestamptz
      );
      COMMENT ON TABLE failed_calls IS 'Calls to a listing that nobody answered, or that reached somebody else.';
      CREATE INDEX failed_calls_by_listing ON failed_calls (listing_id, at);
      GRANT SELECT, INSERT, UPDATE ON failed_calls TO loopkeeper_app;

      CREATE TABLE listing_use (
        listing_id uuid NOT NULL,
        day        date NOT NULL,
        opened     integer NOT NULL DEFAULT 0,
        referred   integer NOT NULL DEFAULT 0,
        PRIMARY KEY (listing_id, day)
      );
      COMMENT ON TABLE listing_use IS 'How often a listing was opened and referred to on a day, whoever did it: it ranks what is to be verified first.';
      GRANT SELECT, INSERT, UPDATE ON listing_use TO loopkeeper_app;

      CREATE INDEX referrals_open_by_listing ON referrals (listing_id) WHERE ended_at IS NULL;

      ALTER TABLE capacity_claims
        ADD contradicts boolean NOT NULL DEFAULT false,
        ADD evidence text UNIQUE,
        ADD undone_at timestamptz;
      COMMENT ON COLUMN capacity_claims.contradicts IS 'It was concluded from something else, such as a decline for no room, and stands beside what was said.';
      COMMENT ON COLUMN capacity_claims.evidence IS 'What it was concluded from, as table:id; each speaks once.';
      COMMENT ON COLUMN capacity_claims.undone_at IS 'When whoever said it took it back as a slip.';
      GRANT UPDATE (undone_at) ON capacity_claims TO loopkeeper_app;
      GRANT DELETE ON listing_capacity TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX referrals_open_by_listing;
      REVOKE DELETE ON listing_capacity FROM loopkeeper_app;
      ALTER TABLE capacity_claims DROP contradicts, DROP evidence, DROP undone_at;
      ALTER TABLE hsds.contact DROP is_of_person;
      DROP TABLE listing_use, failed_calls, contact_purposes, how_to_refer, program_news;
    `);
  }
}
