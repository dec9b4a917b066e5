import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Services collected for somebody, and what was offered to a person and chosen. */
export class CreateShortlists1764001700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE shortlists (
        id         uuid PRIMARY KEY,
        agency_id  uuid NOT NULL REFERENCES agencies,
        owner_id   uuid NOT NULL REFERENCES users,
        person_id  uuid REFERENCES persons,
        title      text NOT NULL CHECK (title <> ''),
        note       text,
        language   text NOT NULL CHECK (language IN ('en', 'es')),
        is_shared  boolean NOT NULL DEFAULT false,
        version    integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        ended_at   timestamptz
      );
      COMMENT ON TABLE shortlists IS 'Listings collected in an order, perhaps for a person; of one agency, of its owner alone unless shared.';
      COMMENT ON COLUMN shortlists.language IS 'The language of the sheet that the person takes home.';
      COMMENT ON COLUMN shortlists.ended_at IS 'Since when it is put away; nothing is deleted.';
      CREATE INDEX shortlists_by_agency ON shortlists (agency_id, updated_at DESC, id DESC) WHERE ended_at IS NULL;

      CREATE TABLE shortlist_items (
        shortlist_id uuid NOT NULL REFERENCES shortlists,
        listing_id   uuid NOT NULL,
        position     integer NOT NULL,
        note         text,
        is_chosen    boolean NOT NULL DEFAULT false,
        PRIMARY KEY (shortlist_id, listing_id)
      );
      COMMENT ON TABLE shortlist_items IS 'The listings of a shortlist, in their order.';

      CREATE TABLE options_offered (
        id           uuid PRIMARY KEY,
        agency_id    uuid NOT NULL REFERENCES agencies,
        person_id    uuid NOT NULL REFERENCES persons,
        shortlist_id uuid NOT NULL REFERENCES shortlists,
        offered      uuid[] NOT NULL CHECK (cardinality(offered) > 0),
        chosen       uuid[] NOT NULL CHECK (chosen <@ offered),
        recorded_by  uuid NOT NULL REFERENCES users,
        recorded_at  timestamptz NOT NULL
      );
      COMMENT ON TABLE options_offered IS 'Which listings a person was offered and which they chose (free choice of provider, criteria 3.a.6). Append-only.';
      CREATE INDEX options_offered_by_person ON options_offered (person_id, recorded_at DESC);

      ALTER TABLE shortlists ENABLE ROW LEVEL SECURITY;
      ALTER TABLE shortlist_items ENABLE ROW LEVEL SECURITY;
      ALTER TABLE options_offered ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_or_shared ON shortlists FOR ALL TO loopkeeper_app
        USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.handles_persons()) AND (is_shared OR owner_id = (SELECT app.user_id())))
        WITH CHECK (agency_id = (SELECT app.agency_id()) AND (SELECT app.handles_persons()));
      CREATE POLICY of_the_shortlist ON shortlist_items FOR ALL TO loopkeeper_app
        USING (EXISTS (SELECT FROM shortlists s WHERE s.id = shortlist_id));
      CREATE POLICY own_agency ON options_offered FOR ALL TO loopkeeper_app
        USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.handles_persons()));
      GRANT SELECT, INSERT, UPDATE ON shortlists TO loopkeeper_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON shortlist_items TO loopkeeper_app;
      GRANT SELECT, INSERT ON options_offered TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE options_offered, shortlist_items, shortlists');
  }
}
