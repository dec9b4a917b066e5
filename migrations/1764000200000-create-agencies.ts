import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organizations that take part in the network, and their units. */
export class CreateAgencies1764000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE agencies (
        id              uuid PRIMARY KEY,
        organization_id uuid NOT NULL UNIQUE REFERENCES hsds.organization,
        name            text NOT NULL,
        legal_type      text NOT NULL CHECK (legal_type IN ('covered_entity_provider', 'part2_program', 'business_associate', 'qso_vendor',
                          'non_covered_cbo', 'school', 'government_social_service', 'court_or_justice', 'crisis_988', 'intermediary_network')),
        is_lead         boolean NOT NULL DEFAULT false,
        active          boolean NOT NULL DEFAULT true,
        takes_referrals boolean NOT NULL DEFAULT true,
        may_send        boolean NOT NULL DEFAULT false,
        time_zone       text NOT NULL,
        hours           jsonb NOT NULL CHECK (jsonb_typeof(hours) = 'array'),
        mailbox         text CHECK (mailbox = lower(mailbox) AND mailbox LIKE '%_@_%'),
        mail_locale     text NOT NULL DEFAULT 'en' CHECK (mail_locale IN ('en', 'es')),
        answered_by     text,
        phone           text,
        reply_basis     text NOT NULL DEFAULT 'general' CHECK (reply_basis IN ('general', 'consent', 'none')),
        state_profile   text NOT NULL DEFAULT 'US-PA',
        version         integer NOT NULL DEFAULT 1,
        created_at      timestamptz NOT NULL,
        updated_at      timestamptz NOT NULL
      );
      COMMENT ON TABLE agencies IS 'Organizations that take part in the network: how they are asked, when they answer, what the law lets them be told.';
      COMMENT ON COLUMN agencies.may_send IS 'Whether its staff may send referrals; the lead agency may.';
      COMMENT ON COLUMN agencies.hours IS 'When it answers, in its own time zone: [{"days": [1..7], "opensAt": "09:00", "closesAt": "17:00"}], 1 is Monday.';
      COMMENT ON COLUMN agencies.answered_by IS 'Who reads the mailbox, in words: a name or a role.';
      COMMENT ON COLUMN agencies.reply_basis IS 'On what its answers rest: the general rules, a consent that names both directions, or nothing, when no answer may be expected.';
      CREATE UNIQUE INDEX one_lead_agency ON agencies (is_lead) WHERE is_lead;
      CREATE INDEX agencies_by_mailbox ON agencies (mailbox);
      GRANT SELECT, INSERT, UPDATE ON agencies TO loopkeeper_app;

      CREATE TABLE agency_units (
        id               uuid PRIMARY KEY,
        agency_id        uuid NOT NULL REFERENCES agencies,
        name             text NOT NULL,
        is_part2_program boolean NOT NULL DEFAULT false,
        neutral_name     text,
        created_at       timestamptz NOT NULL,
        UNIQUE (agency_id, name)
      );
      COMMENT ON TABLE agency_units IS 'Parts of an agency that send on their own; a substance use program says here which name does not give that away.';
      GRANT SELECT, INSERT, UPDATE ON agency_units TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE agency_units, agencies');
  }
}
