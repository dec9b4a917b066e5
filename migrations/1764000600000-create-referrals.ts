import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Referrals, and apart from them what somebody wrote, booked, tried and said. */
export class CreateReferrals1764000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE referrals (
        id                    uuid PRIMARY KEY,
        reference             text NOT NULL UNIQUE CHECK (reference ~ '^[2-9A-Z]{4}-[2-9A-Z]{2}$'),
        version               integer NOT NULL DEFAULT 1,
        state                 text NOT NULL CONSTRAINT referral_state CHECK (state IN ('draft', 'awaiting_consent', 'sent', 'acknowledged', 'info_needed',
                                'accepted', 'waitlisted', 'scheduled', 'in_service', 'withdrawal_requested', 'declined', 'withdrawn', 'no_response', 'closed', 'void')),
        person_id             uuid REFERENCES persons,
        sender_agency_id      uuid NOT NULL REFERENCES agencies,
        sender_unit_id        uuid REFERENCES agency_units,
        receiver_agency_id    uuid NOT NULL REFERENCES agencies,
        listing_id            uuid NOT NULL,
        service_name          text NOT NULL,
        category_code         text REFERENCES categories,
        is_substance_use_care boolean NOT NULL DEFAULT false,
        urgency               text NOT NULL CONSTRAINT referral_urgency CHECK (urgency IN ('routine', 'urgent', 'high_transition', 'emergency')),
        enquiry               boolean NOT NULL DEFAULT false,
        sections              text[] NOT NULL DEFAULT '{}' CONSTRAINT referral_sections_known
                                CHECK (sections <@ ARRAY['contact', 'need', 'general_health', 'behavioral_health', 'substance_use']),
        fit                   jsonb NOT NULL DEFAULT '{}',
        packet_version        integer NOT NULL DEFAULT 1,
        owner_id              uuid NOT NULL REFERENCES users,
        reason                text CONSTRAINT referral_reason CHECK (reason IN ('not_eligible', 'no_capacity', 'service_not_offered', 'out_of_area', 'payer_or_cost',
                                'level_of_care_mismatch', 'language_or_access_unmet', 'safety_or_conflict', 'already_served', 'program_paused_or_closed',
                                'missing_information', 'client_declined', 'could_not_contact', 'need_met_otherwise', 'client_unavailable', 'sent_in_error', 'duplicate',
                                'filled_elsewhere', 'consent_missing', 'consent_revoked', 'consent_expired', 'no_response_in_time', 'other')),
        outcome               text CONSTRAINT referral_outcome CHECK (outcome IN ('service_received', 'enrolled_ongoing', 'partly_received', 'referred_on',
                                'not_eligible_after_intake', 'no_capacity_after_acceptance', 'funds_exhausted', 'no_show_closed', 'client_declined_after_acceptance',
                                'could_not_contact', 'client_unavailable', 'need_met_otherwise', 'ended_by_program', 'ended_by_client', 'waitlist_lapsed',
                                'not_reportable', 'deceased', 'unknown')),
        next_step             text CONSTRAINT referral_next_step CHECK (next_step IN ('referred_again', 'person_informed', 'other_plan', 'no_further_action')),
        served_on             date,
        service_started_on    date,
        expected_on           date,
        evidence              text CONSTRAINT referral_evidence CHECK (evidence IN ('receiver_said', 'person_said', 'record_seen')),
        due_clock             text CONSTRAINT referral_due_clock CHECK (due_clock IN ('consent', 'first_response', 'decision', 'answer', 'first_contact', 'reconfirm',
                                'appointment', 'progress', 'withdrawal', 'next_step')),
        due_from              timestamptz,
        due_at                timestamptz,
        rungs                 smallint NOT NULL DEFAULT 0,
        delivery_problem      text,
        yes_held_at           timestamptz,
        releasable_at         timestamptz,
        safety_concern_at     timestamptz,
        news_at               timestamptz,
        last_step             jsonb,
        created_by            uuid REFERENCES users,
        created_at            timestamptz NOT NULL,
        sent_at               timestamptz,
        accepted_at           timestamptz,
        ended_at              timestamptz,
        loop_confirmed_at     timestamptz,
        loop_confirmed_with   text CONSTRAINT referral_confirmed_with CHECK (loop_confirmed_with IN ('person', 'receiver', 'record')),
        CONSTRAINT only_an_enquiry_names_nobody CHECK (enquiry OR person_id IS NOT NULL),
        CONSTRAINT ended_when_ended CHECK ((state IN ('declined', 'withdrawn', 'no_response', 'closed', 'void')) = (ended_at IS NOT NULL)),
        CONSTRAINT no_stop_without_reason CHECK (state NOT IN ('declined', 'withdrawn', 'no_response') OR reason IS NOT NULL),
        CONSTRAINT no_close_without_outcome CHECK (state <> 'closed' OR outcome IS NOT NULL),
        CONSTRAINT a_clock_is_whole CHECK ((due_clock IS NULL) = (due_at IS NULL) AND (due_clock IS NULL) = (due_from IS NULL))
      );
      COMMENT ON TABLE referrals IS 'Requests that one agency serve one person, from draft to confirmed loop. No name, no need and no health detail stands here.';
      COMMENT ON COLUMN referrals.sections IS 'Which parts are to be shared; what they say stands apart, in referral_sections.';
      COMMENT ON COLUMN referrals.fit IS 'The facts that decide fit and name nobody: age band, area, language, payer, household; as they were when it was sent.';
      COMMENT ON COLUMN referrals.packet_version IS 'Counts the versions of what is shared; a disclosure names the one that was shown.';
      COMMENT ON COLUMN referrals.rungs IS 'How far the ladder of reminders and escalations has been climbed for the clock that runs.';
      COMMENT ON COLUMN referrals.last_step IS 'The last move and what stood before it, so that its side can take it back.';
      COMMENT ON COLUMN referrals.yes_held_at IS 'Since when the receiver would have said yes, had the release allowed it.';
      COMMENT ON COLUMN referrals.safety_concern_at IS 'Since when something that the person said about their safety waits for somebody to see to it.';
      COMMENT ON COLUMN referrals.news_at IS 'Since when something that the receiver wrote waits for the sender to see to it.';
      COMMENT ON COLUMN referrals.served_on IS 'The day on which the person was served, as told with the outcome; evidence is how the sender knows.';
      COMMENT ON COLUMN referrals.expected_on IS 'By when the receiver expects a place to be free, as told with the waitlist.';
      COMMENT ON COLUMN referrals.releasable_at IS 'Since when a held referral could be sent.';
      CREATE INDEX referrals_of_sender ON referrals (sender_agency_id, created_at DESC, id DESC);
      CREATE INDEX referrals_of_receiver ON referrals (receiver_agency_id, sent_at DESC, id DESC) WHERE sent_at IS NOT NULL;
      CREATE INDEX referrals_of_owner ON referrals (owner_id, due_at) WHERE state <> 'void'
        AND (CASE WHEN state IN ('declined', 'withdrawn', 'no_response') THEN next_step IS NULL ELSE loop_confirmed_at IS NULL END
          OR safety_concern_at IS NOT NULL OR news_at IS NOT NULL);
      CREATE INDEX referrals_of_person ON referrals (person_id, created_at DESC);
      CREATE INDEX referrals_held ON referrals (person_id) WHERE ended_at IS NULL;

      CREATE TABLE referral_sections (
        referral_id      uuid NOT NULL REFERENCES referrals,
        kind             text NOT NULL CHECK (kind IN ('summary', 'contact', 'need', 'general_health', 'behavioral_health', 'substance_use')),
        text             text NOT NULL,
        PRIMARY KEY (referral_id, kind)
      );
      COMMENT ON TABLE referral_sections IS 'What is to be shared, section by section of growing sensitivity; contact holds no text, it stands for the person''s contact data. summary is the sender''s own and goes to nobody.';

      CREATE TABLE referral_notes (
        referral_id      uuid NOT NULL REFERENCES referrals,
        version          integer NOT NULL,
        kind             text NOT NULL,
        visibility       text NOT NULL CHECK (visibility IN ('shared', 'internal')),
        author_agency_id uuid,
        text             text NOT NULL,
        PRIMARY KEY (referral_id, version, kind)
      );
      COMMENT ON TABLE referral_notes IS 'What somebody wrote at a step, kept apart from the event: kind is the question it answers, version the step.';

      CREATE TABLE appointments (
        id          uuid PRIMARY KEY,
        referral_id uuid NOT NULL REFERENCES referrals,
        starts_at   timestamptz NOT NULL,
        place       text,
        state       text NOT NULL CHECK (state IN ('booked', 'moved', 'kept', 'no_show', 'cancelled_by_person', 'cancelled_by_receiver', 'cancelled')),
        booked_at   timestamptz NOT NULL,
        settled_in  integer
      );
      COMMENT ON TABLE appointments IS 'Appointments of a referral, those moved or missed too.';
      COMMENT ON COLUMN appointments.settled_in IS 'The version of the referral that settled it, so that an undo of that step books it again; cancelled: the referral ended before it.';
      CREATE INDEX appointments_of_referral ON appointments (referral_id, starts_at);

      CREATE TABLE contact_attempts (
        id          uuid PRIMARY KEY,
        referral_id uuid NOT NULL REFERENCES referrals,
        at          timestamptz NOT NULL,
        channel     text NOT NULL CHECK (channel IN ('phone', 'text', 'e_mail', 'mail', 'in_person', 'home_visit')),
        result      text NOT NULL CHECK (result IN ('reached', 'left_message', 'no_answer', 'wrong_number', 'other')),
        party       text NOT NULL CHECK (party IN ('sender', 'receiver'))
      );
      COMMENT ON TABLE contact_attempts IS 'Dated attempts to reach the person, by either side.';
      CREATE INDEX contact_attempts_of_referral ON contact_attempts (referral_id, at);

      CREATE TABLE person_reports (
        id          uuid PRIMARY KEY,
        referral_id uuid NOT NULL REFERENCES referrals,
        at          timestamptz NOT NULL,
        report      text NOT NULL CHECK (report IN ('got_help', 'partly_helped', 'still_waiting', 'not_helped', 'never_contacted', 'safety_concern')),
        recorded_by uuid
      );
      COMMENT ON TABLE person_reports IS 'What the person says happened; stands beside the receiver''s word, never over it.';
      CREATE INDEX person_reports_of_referral ON person_reports (referral_id, at);

      GRANT SELECT, INSERT, UPDATE ON referrals, appointments TO loopkeeper_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON referral_sections TO loopkeeper_app;
      GRANT SELECT, INSERT ON referral_notes, contact_attempts, person_reports TO loopkeeper_app;

      ALTER TABLE referrals ENABLE ROW LEVEL SECURITY;
      CREATE POLICY system_sees_all ON referrals USING ((SELECT app.is_system()));
      CREATE POLICY sender_sees_its_own ON referrals
        USING ((SELECT app.handles_persons()) AND sender_agency_id = (SELECT app.agency_id()));
      CREATE POLICY receiver_sees_what_was_sent ON referrals
        USING (((SELECT app.actor_kind()) = 'partner' OR (SELECT app.handles_persons())) AND receiver_agency_id = (SELECT app.agency_id()) AND sent_at IS NOT NULL);
      CREATE POLICY reply_link_sees_its_one ON referrals
        USING ((SELECT app.actor_kind()) = 'replyLink' AND sent_at IS NOT NULL
          AND id = (SELECT subject_id FROM single_purpose_links WHERE id = (SELECT app.link_id()) AND purpose = 'reply'));

      CREATE FUNCTION app.sees_referral(referral uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
        BEGIN RETURN EXISTS (SELECT FROM public.referrals r WHERE r.id = referral); END $$;
      CREATE FUNCTION app.sent_referral(referral uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
        BEGIN RETURN app.actor_kind() = 'staff' AND EXISTS (SELECT FROM public.referrals r WHERE r.id = referral AND r.sender_agency_id = app.agency_id()); END $$;
      CREATE FUNCTION app.said_yes_to_referral(referral uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
        BEGIN RETURN EXISTS (SELECT FROM public.referrals r WHERE r.id = referral AND r.receiver_agency_id = app.agency_id() AND r.accepted_at IS NOT NULL); END $$;
      COMMENT ON FUNCTION app.sees_referral IS 'Whether the policies of referrals show it to the actor. Not inlined on purpose: its plan is kept, and the statements that ask plan fast.';

      ALTER TABLE referral_sections ENABLE ROW LEVEL SECURITY;
      CREATE POLICY sender_reads_sections ON referral_sections USING ((SELECT app.is_system()) OR app.sent_referral(referral_id));
      CREATE POLICY receiver_reads_sections_after_yes ON referral_sections FOR SELECT USING (kind <> 'summary' AND app.said_yes_to_referral(referral_id));

      ALTER TABLE referral_notes ENABLE ROW LEVEL SECURITY;
      CREATE POLICY notes_of_seen_referrals ON referral_notes USING ((SELECT app.is_system())
        OR ((visibility = 'shared' OR author_agency_id = (SELECT app.agency_id())) AND app.sees_referral(referral_id)));

      ALTER TABLE appointments ENABLE ROW LEVEL SECURITY;
      CREATE POLICY appointments_of_seen_referrals ON appointments USING ((SELECT app.is_system()) OR app.sees_referral(referral_id));

      ALTER TABLE contact_attempts ENABLE ROW LEVEL SECURITY;
      CREATE POLICY attempts_of_seen_referrals ON contact_attempts USING ((SELECT app.is_system()) OR app.sees_referral(referral_id));

      ALTER TABLE person_reports ENABLE ROW LEVEL SECURITY;
      CREATE POLICY only_the_sender_reads_reports ON person_reports USING ((SELECT app.is_system()) OR app.sent_referral(referral_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE person_reports, contact_attempts, appointments, referral_notes, referral_sections, referrals;
      DROP FUNCTION app.sees_referral, app.sent_referral, app.said_yes_to_referral;
    `);
  }
}
