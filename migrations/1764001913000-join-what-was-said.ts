import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When two listings become one, what was said of either is said of the one that stays; and goes back when the merge is undone. */
export class JoinWhatWasSaid1764001913000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      GRANT UPDATE (listing_id) ON capacity_claims TO loopkeeper_app;
      GRANT DELETE ON listing_verifications TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE UPDATE (listing_id) ON capacity_claims FROM loopkeeper_app;
      REVOKE DELETE ON listing_verifications FROM loopkeeper_app;
    `);
  }
}
