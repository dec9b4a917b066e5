import type { MigrationInterface, QueryRunner } from 'typeorm';
import { storeNeedWords } from '../src/features/directory/search/needs/data/store-need-words.js';

/** Everyday phrases that lead to categories, and what the copy for search was built from. */
export class CreateNeedWords1764001150000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE need_words (
        id             uuid PRIMARY KEY,
        phrase         text NOT NULL CHECK (char_length(phrase) <= 80),
        folded         text COLLATE "C" NOT NULL UNIQUE CHECK (folded <> ''),
        language       text NOT NULL CHECK (language IN ('en', 'es')),
        category_codes text[] NOT NULL CHECK (cardinality(category_codes) BETWEEN 1 AND 10),
        note           text,
        active         boolean NOT NULL DEFAULT true,
        shipped        boolean NOT NULL DEFAULT false,
        version        integer NOT NULL DEFAULT 1,
        updated_at     timestamptz NOT NULL DEFAULT now(),
        updated_by     text NOT NULL
      );
      COMMENT ON TABLE need_words IS 'Phrases in which people say what they need, and the categories that are meant. Search reads a phrase as its words or its categories.';
      COMMENT ON COLUMN need_words.folded IS 'The phrase as search sees it.';
      COMMENT ON COLUMN need_words.shipped IS 'Came with the program. Past version 1 a person changed it, and no upgrade writes over it.';

      CREATE TABLE need_word_state (
        is_the_one boolean PRIMARY KEY DEFAULT true CHECK (is_the_one),
        revision   bigint NOT NULL DEFAULT 1
      );
      COMMENT ON TABLE need_word_state IS 'A number that grows with every change of the need words: whoever keeps them in memory sees by it that they are old.';
      INSERT INTO need_word_state DEFAULT VALUES;

      CREATE FUNCTION app.count_need_word_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        UPDATE need_word_state SET revision = revision + 1;
        RETURN NULL;
      END $$;
      COMMENT ON FUNCTION app.count_need_word_change IS 'Says that the need words have changed.';
      CREATE TRIGGER count_changes AFTER INSERT OR UPDATE OR DELETE ON need_words
        FOR EACH STATEMENT EXECUTE FUNCTION app.count_need_word_change();

      CREATE TABLE search_copy (
        is_the_one  boolean PRIMARY KEY DEFAULT true CHECK (is_the_one),
        fingerprint text NOT NULL
      );
      COMMENT ON TABLE search_copy IS 'Of which categories, rules and shape of document the copy for search was built; another program builds it anew.';

      GRANT SELECT, INSERT, UPDATE ON need_words TO loopkeeper_app;
      GRANT SELECT ON need_word_state, search_copy TO loopkeeper_app;
    `);
    await storeNeedWords((sql, values) => db.query(sql, values));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE search_copy, need_word_state, need_words;
      DROP FUNCTION app.count_need_word_change;
    `);
  }
}
