import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which letters a word has, so that those near to a mistyped one are found without comparing it to every word. */
export class LettersOfWords1764001150100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.letters(word text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT coalesce(bit_or(1 << (ascii(letter) % 31)), 0) FROM unnest(string_to_array(word, NULL)) AS letter
      $$;
      COMMENT ON FUNCTION app.letters IS 'The set of the letters of a word, as bits. One slip of typing changes two of them at most.';
      ALTER TABLE search_words ADD COLUMN letters integer GENERATED ALWAYS AS (app.letters(word)) STORED;
      CREATE INDEX search_words_by_letters ON search_words (initial, length, letters, word);
      DROP INDEX search_words_by_shape;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX search_words_by_shape ON search_words (initial, length);
      DROP INDEX search_words_by_letters;
      ALTER TABLE search_words DROP COLUMN letters;
      DROP FUNCTION app.letters;
    `);
  }
}
