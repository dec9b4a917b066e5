import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took news away: their own act is no change to them. */
export class WhoWithdrewNews1764001912000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE program_news ADD withdrawn_by uuid;
      COMMENT ON COLUMN program_news.withdrawn_by IS 'The user who took it away before its time.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE program_news DROP withdrawn_by;');
  }
}
