import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A place to search near can be said by a city, a listed address or a corner: addresses are found by their city and by the words of their street. */
export class FindPlaces1764001190000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX address_by_city ON hsds.address (
        (app.fold(coalesce(city, '')) COLLATE "C"), (upper(btrim(coalesce(state_province, ''))) COLLATE "C"), (left(coalesce(postal_code, ''), 5) COLLATE "C")
      ) WHERE missing_since IS NULL;
      CREATE INDEX address_by_street ON hsds.address USING gin (to_tsvector('simple', app.fold(coalesce(address_1, '')))) WHERE missing_since IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX hsds.address_by_city, hsds.address_by_street');
  }
}
