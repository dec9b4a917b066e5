import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'referral_request', 'referral_reminder', 'referral_follow_up', 'referral_news', 'referral_ended', 'reply_code', 'sign_in_link',
  'directory_digest', 'verification_request', 'verification_reminder'`;
const ADDED = `'agreement_reminder', 'agreement_to_sign', 'agreement_receipt'`;

const mailKinds = (kinds: string): string =>
  `ALTER TABLE mail_messages DROP CONSTRAINT mail_messages_kind_check, ADD CONSTRAINT mail_messages_kind_check CHECK (kind IN (${kinds}));`;

/** Mail about agreements: something comes due, something waits for a signature, a receipt is ready. */
export class MailOfAgreements1764002900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(mailKinds(`${BEFORE}, ${ADDED}`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM mail_messages WHERE kind IN (${ADDED}); ${mailKinds(BEFORE)}`);
  }
}
