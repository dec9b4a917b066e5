import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An import under a new name may be of a directory that is here already under another. */
export class TellLikenessOfImports1764001520000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import_runs ADD resembles jsonb;
      COMMENT ON COLUMN import_runs.resembles IS 'The other source whose services these look like: its name, how many are alike, and of how many.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE import_runs DROP resembles');
  }
}
