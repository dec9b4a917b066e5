import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts with partners, as they were logged. */
export class CreateEngagements1764000700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE engagements (
        id           uuid PRIMARY KEY,
        agency_id    uuid NOT NULL REFERENCES agencies,
        partner_id   uuid NOT NULL REFERENCES agencies,
        type         text NOT NULL CHECK (type IN ('in_person_visit', 'phone_call', 'video_meeting', 'email_or_message', 'presentation', 'training_given',
                       'training_received', 'case_conference', 'joint_outreach', 'agreement_meeting', 'problem_solving', 'warm_handoff', 'site_tour',
                       'needs_assessment_input', 'attempt_no_contact', 'mass_mailing')),
        day          date NOT NULL,
        with_whom    text,
        topic        text NOT NULL CHECK (topic <> ''),
        note         text,
        follow_up_on date CHECK (follow_up_on >= day),
        logged_by    uuid NOT NULL REFERENCES users,
        logged_at    timestamptz NOT NULL,
        CHECK (partner_id <> agency_id)
      );
      COMMENT ON TABLE engagements IS 'Contacts with a partner, one row each, about the partnership. No person who is helped is named here.';
      COMMENT ON COLUMN engagements.agency_id IS 'Whose contact it is: the agency that logged it.';
      COMMENT ON COLUMN engagements.day IS 'The day it took place, on the clock of the agency that logged it.';
      CREATE INDEX engagements_of_period ON engagements (agency_id, day, partner_id, type);
      CREATE INDEX engagements_of_partner ON engagements (agency_id, partner_id, day DESC, id DESC);

      ALTER TABLE engagements ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_agency ON engagements FOR ALL TO loopkeeper_app
        USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.actor_kind()) = 'staff' OR (SELECT app.is_system()));
      GRANT SELECT, INSERT ON engagements TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE engagements');
  }
}
