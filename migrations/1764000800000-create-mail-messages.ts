import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMailMessages1764000800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mail_messages (
        id              uuid PRIMARY KEY,
        kind            text NOT NULL CHECK (kind IN ('referral_request', 'referral_reminder', 'referral_follow_up', 'referral_news', 'referral_ended', 'reply_code', 'sign_in_link')),
        dedupe_key      text NOT NULL UNIQUE,
        agency_id       uuid REFERENCES agencies,
        referral_id     uuid REFERENCES referrals,
        link_id         uuid REFERENCES single_purpose_links,
        address         text NOT NULL,
        locale          text NOT NULL CHECK (locale IN ('en', 'es')),
        facts           jsonb NOT NULL DEFAULT '{}',
        state           text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed')),
        attempts        integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz,
        last_error      text,
        created_at      timestamptz NOT NULL,
        sent_at         timestamptz
      );
      COMMENT ON TABLE mail_messages IS 'Every e-mail, from queued to sent or given up. The facts name no person and no need, and are erased once sent.';
      COMMENT ON COLUMN mail_messages.agency_id IS 'The agency that sends, whose staff see how the mail fares; null for sign-in mail.';
      CREATE INDEX mail_messages_by_referral ON mail_messages (referral_id, created_at);
      CREATE INDEX mail_messages_unsent ON mail_messages (state, next_attempt_at) WHERE state <> 'sent';

      ALTER TABLE mail_messages ENABLE ROW LEVEL SECURITY;
      CREATE POLICY mail_of_ones_agency ON mail_messages FOR SELECT USING (app.actor_kind() = 'staff' AND agency_id = app.agency_id());
      CREATE POLICY mail_by_the_system ON mail_messages USING (app.is_system()) WITH CHECK (app.is_system());
      GRANT SELECT, INSERT, UPDATE ON mail_messages TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE mail_messages');
  }
}
