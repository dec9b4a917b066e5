import type { MigrationInterface, QueryRunner } from 'typeorm';
import { storeCategories } from '../src/features/directory/data/store-categories.js';

/** Our own categories, and the tables from which the search over the directory is answered. */
export class CreateSearch1764000210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

      -- unaccent reads its rules from a dictionary and so counts as merely stable; with the dictionary named, it is as good as immutable.
      CREATE FUNCTION app.fold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT btrim(regexp_replace(translate(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '''\`', ''), '[^[:alnum:]]+', ' ', 'g'))
      $$;
      COMMENT ON FUNCTION app.fold IS 'A text as search sees it: small letters without accents, everything between words one space.';

      CREATE FUNCTION app.meters_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
        RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT 12742017.6 * asin(least(1, sqrt(sind((lat2 - lat1) / 2) ^ 2 + cosd(lat1) * cosd(lat2) * sind((lon2 - lon1) / 2) ^ 2)))
      $$;
      COMMENT ON FUNCTION app.meters_between IS 'The distance over the earth, taken as a ball.';

      CREATE TABLE categories (
        code                 text PRIMARY KEY,
        number               smallint NOT NULL UNIQUE,
        parent_code          text REFERENCES categories,
        label_en             text NOT NULL,
        label_es             text NOT NULL,
        is_substance_use_care boolean NOT NULL,
        path                 text[] NOT NULL,
        words                text NOT NULL
      );
      COMMENT ON TABLE categories IS 'Our own category tree. A referral to substance use care asks more of a release.';
      COMMENT ON COLUMN categories.path IS 'Its own code and those above it.';
      COMMENT ON COLUMN categories.words IS 'Labels and everyday words of the category and the labels above it, folded, by which its services are found.';

      CREATE TABLE category_rules (
        category_code     text PRIMARY KEY REFERENCES categories,
        phrases           tsquery NOT NULL,
        always_everywhere boolean NOT NULL
      );
      COMMENT ON TABLE category_rules IS 'The phrases by which services of other taxonomies come to our categories.';
      COMMENT ON COLUMN category_rules.always_everywhere IS 'Read descriptions even when the names say something.';

      CREATE TABLE listing_categories (
        service_id    uuid NOT NULL REFERENCES hsds.service,
        category_code text NOT NULL REFERENCES categories,
        origin        text NOT NULL CHECK (origin IN ('rule', 'person')),
        PRIMARY KEY (service_id, category_code)
      );
      COMMENT ON TABLE listing_categories IS 'The categories of a service and so of all its listings. Those that a person chose are not touched by rules.';
      CREATE INDEX listing_categories_by_category ON listing_categories (category_code);

      CREATE TABLE search_facets (
        id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        categories text[] NOT NULL,
        languages  text[] NOT NULL,
        UNIQUE (categories, languages)
      );
      COMMENT ON TABLE search_facets IS 'Each combination of categories and languages that listings have: a few thousand, so that filters and counts look at these and not at every listing.';
      COMMENT ON COLUMN search_facets.categories IS 'Codes of the categories and of all above them.';

      CREATE TABLE search_documents (
        listing_id        uuid PRIMARY KEY,
        latitude          double precision,
        longitude         double precision,
        standing          smallint NOT NULL,
        taking_referrals  boolean NOT NULL,
        facet_id          integer NOT NULL REFERENCES search_facets,
        words             tsvector NOT NULL,
        service_id        uuid NOT NULL REFERENCES hsds.service,
        organization_id   uuid NOT NULL REFERENCES hsds.organization,
        agency_id         uuid REFERENCES agencies,
        own_categories    text[] NOT NULL,
        service_name      text NOT NULL,
        organization_name text NOT NULL,
        summary           text,
        city              text,
        state_province    text,
        postal_code       text,
        phone             text
      );
      COMMENT ON TABLE search_documents IS 'One row for each listing that search may answer with, built from the directory: a copy, which can be made anew at any time.';
      COMMENT ON COLUMN search_documents.words IS 'Weights: A names of the service, B categories and their everyday words, C organization and place, D description.';
      COMMENT ON COLUMN search_documents.standing IS 'What decides between equals, less is better: what the listing does not say, then how long its name is.';
      CREATE INDEX search_documents_by_words ON search_documents USING gin (words);
      CREATE INDEX search_documents_by_place ON search_documents USING gist (point(longitude, latitude)) WHERE latitude IS NOT NULL;
      CREATE INDEX search_documents_by_facet ON search_documents (facet_id);
      CREATE INDEX search_documents_by_service ON search_documents (service_id);
      CREATE INDEX search_documents_by_organization ON search_documents (organization_id);
      CREATE INDEX search_documents_by_postal_code ON search_documents (left(postal_code, 3), postal_code) WHERE latitude IS NOT NULL;

      CREATE TABLE search_words (
        word      text COLLATE "C" PRIMARY KEY,
        documents integer NOT NULL,
        length    smallint GENERATED ALWAYS AS (char_length(word)) STORED,
        initial   text COLLATE "C" GENERATED ALWAYS AS (left(word, 1)) STORED,
        tail      text COLLATE "C" GENERATED ALWAYS AS (substr(word, 2)) STORED,
        sound     text COLLATE "C" GENERATED ALWAYS AS (dmetaphone(word)) STORED,
        stem_en   text COLLATE "C" GENERATED ALWAYS AS ((ts_lexize('english_stem', word))[1]) STORED,
        stem_es   text COLLATE "C" GENERATED ALWAYS AS ((ts_lexize('spanish_stem', word))[1]) STORED
      );
      COMMENT ON TABLE search_words IS 'Every word of the search documents and in how many it stands: what a mistyped word may have been meant to be.';
      CREATE INDEX search_words_by_shape ON search_words (initial, length);
      CREATE INDEX search_words_by_tail ON search_words (tail);
      CREATE INDEX search_words_by_sound ON search_words (sound) WHERE sound <> '';
      CREATE INDEX search_words_by_stem_en ON search_words (stem_en);
      CREATE INDEX search_words_by_stem_es ON search_words (stem_es);

      CREATE INDEX organization_by_name ON hsds.organization (app.fold(name) COLLATE "C", id);
      CREATE INDEX organization_by_name_words ON hsds.organization USING gin (to_tsvector('simple', app.fold(name)));

      GRANT SELECT ON categories, category_rules TO loopkeeper_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON listing_categories, search_facets, search_documents, search_words TO loopkeeper_app;
    `);
    await storeCategories((sql, values) => db.query(sql, values));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX hsds.organization_by_name_words, hsds.organization_by_name;
      DROP TABLE search_words, search_documents, search_facets, listing_categories, category_rules, categories;
      DROP FUNCTION app.meters_between, app.fold;
    `);
  }
}
