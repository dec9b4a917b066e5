import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN_AGENCY = `agency_id = (SELECT app.agency_id()) AND (SELECT app.actor_kind()) = 'staff' OR (SELECT app.is_system())`;

/** What two agencies promised each other, in which version, and what is checked, tried and met about it. */
export class CreateAgreements1764002010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE agreements (
        id                 uuid PRIMARY KEY,
        agency_id          uuid NOT NULL REFERENCES agencies,
        type               text NOT NULL CONSTRAINT agreement_type CHECK (type IN ('dco_agreement', 'contract', 'moa', 'mou', 'care_coordination_agreement',
                             'letter_of_commitment', 'joint_protocol_unsigned', 'ccbhc_protocol', 'informal', 'baa', 'qsoa', 'data_sharing', 'roi_process')),
        title              text NOT NULL CHECK (title <> ''),
        state              text NOT NULL CONSTRAINT agreement_state CHECK (state IN ('identified', 'outreach', 'negotiation', 'signature', 'active', 'expired',
                             'terminated', 'superseded', 'not_attainable')),
        details_roles      boolean NOT NULL DEFAULT true,
        owner_id           uuid NOT NULL REFERENCES users,
        justification      text,
        contingency_plan   text,
        review_on          date,
        ended_on           date,
        end_reason         text,
        superseded_by      uuid REFERENCES agreements,
        sharing_method     text CHECK (sharing_method IN ('secure_email', 'fax', 'phone', 'portal', 'direct_message', 'health_information_exchange', 'shared_record', 'in_person')),
        sharing_note       text,
        meeting_every_weeks smallint CHECK (meeting_every_weeks BETWEEN 1 AND 104),
        next_meeting_on    date,
        version            integer NOT NULL DEFAULT 1,
        created_by         uuid REFERENCES users,
        created_at         timestamptz NOT NULL,
        updated_at         timestamptz NOT NULL,
        CONSTRAINT not_attainable_is_justified CHECK (state <> 'not_attainable' OR justification IS NOT NULL AND contingency_plan IS NOT NULL AND review_on IS NOT NULL),
        CONSTRAINT superseded_by_another CHECK ((state = 'superseded') = (superseded_by IS NOT NULL) AND superseded_by IS DISTINCT FROM id)
      );
      COMMENT ON TABLE agreements IS 'Agreements of an agency with its partners, from the first idea to their end; what they say stands in their versions.';
      COMMENT ON COLUMN agreements.details_roles IS 'Whether it details the roles of each party: only then a letter of commitment counts as signed (note to criteria 3.c.1).';
      COMMENT ON COLUMN agreements.review_on IS 'When what was found not attainable is looked at again, at most 12 months ahead.';
      CREATE INDEX agreements_of_agency ON agreements (agency_id, updated_at DESC, id DESC);

      CREATE TABLE agreement_parties (
        agreement_id uuid NOT NULL REFERENCES agreements,
        partner_id   uuid NOT NULL REFERENCES agencies,
        PRIMARY KEY (agreement_id, partner_id)
      );
      COMMENT ON TABLE agreement_parties IS 'The partners of an agreement; the agency that keeps it is a party by itself.';
      CREATE INDEX agreements_of_partner ON agreement_parties (partner_id, agreement_id);

      CREATE TABLE agreement_signers (
        id           uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements,
        party_id     uuid NOT NULL REFERENCES agencies,
        name         text NOT NULL CHECK (name <> ''),
        title        text,
        email        text CHECK (email = lower(email) AND email LIKE '%_@_%'),
        UNIQUE (agreement_id, party_id, name)
      );
      COMMENT ON TABLE agreement_signers IS 'Who may sign for each party. Whoever accepts in the portal must be one of them, known by the e-mail address of the sign-in.';

      CREATE TABLE agreement_versions (
        id             uuid PRIMARY KEY,
        agreement_id   uuid NOT NULL REFERENCES agreements,
        number         smallint NOT NULL,
        kind           text NOT NULL CHECK (kind IN ('original', 'amendment', 'renewal')),
        state          text NOT NULL CONSTRAINT agreement_version_state CHECK (state IN ('draft', 'offered', 'adopted', 'replaced', 'withdrawn')),
        starts_on      date,
        ends_on        date,
        ended_on       date,
        notice_days    smallint CHECK (notice_days BETWEEN 0 AND 730),
        terms          text,
        categories     text[] NOT NULL DEFAULT '{}',
        service_ids    uuid[] NOT NULL DEFAULT '{}',
        location_ids   uuid[] NOT NULL DEFAULT '{}',
        program_ids    uuid[] NOT NULL DEFAULT '{}',
        content_sha256 text,
        offered_at     timestamptz,
        activated_at   timestamptz,
        created_by     uuid REFERENCES users,
        created_at     timestamptz NOT NULL,
        updated_at     timestamptz NOT NULL,
        in_force       daterange GENERATED ALWAYS AS (
                         CASE WHEN activated_at IS NULL OR starts_on IS NULL THEN NULL
                              WHEN LEAST(ended_on, ends_on + 1) <= starts_on THEN 'empty'::daterange
                              ELSE daterange(starts_on, LEAST(ended_on, ends_on + 1), '[)') END) STORED,
        UNIQUE (agreement_id, number),
        CONSTRAINT ends_after_it_starts CHECK (ends_on >= starts_on),
        CONSTRAINT offered_with_its_hash CHECK (state = 'draft' OR state = 'withdrawn' OR content_sha256 IS NOT NULL),
        CONSTRAINT in_force_from_a_day CHECK (activated_at IS NULL OR starts_on IS NOT NULL),
        CONSTRAINT one_version_in_force EXCLUDE USING gist (agreement_id WITH =, in_force WITH &&) WHERE (activated_at IS NOT NULL)
      );
      COMMENT ON TABLE agreement_versions IS 'What an agreement said, version by version: the original, amendments and renewals. Frozen once offered: content_sha256 is the hash of all that was offered.';
      COMMENT ON COLUMN agreement_versions.ends_on IS 'The last day on which it holds; empty where it has no end.';
      COMMENT ON COLUMN agreement_versions.ended_on IS 'The first day on which it held no more, because it was replaced or terminated before its end.';
      COMMENT ON COLUMN agreement_versions.in_force IS 'The days on which it holds or held; what was in force on any date is asked of this.';
      COMMENT ON COLUMN agreement_versions.categories IS 'The partner categories of criteria 3.c that it covers.';
      COMMENT ON COLUMN agreement_versions.service_ids IS 'The services it speaks of; with locations and programs empty too, all of the partner.';
      CREATE UNIQUE INDEX one_version_in_the_making ON agreement_versions (agreement_id) WHERE state IN ('draft', 'offered');
      CREATE INDEX versions_ending ON agreement_versions (ends_on) WHERE activated_at IS NOT NULL AND ended_on IS NULL;

      CREATE TABLE agreement_files (
        version_id uuid NOT NULL REFERENCES agreement_versions,
        file_id    uuid NOT NULL REFERENCES files,
        role       text NOT NULL CHECK (role IN ('draft', 'signed', 'attachment', 'receipt', 'hhs_approval')),
        PRIMARY KEY (version_id, file_id)
      );
      COMMENT ON TABLE agreement_files IS 'The files of a version.';

      CREATE TABLE agreement_signatures (
        id             uuid PRIMARY KEY,
        version_id     uuid NOT NULL REFERENCES agreement_versions,
        party_id       uuid NOT NULL REFERENCES agencies,
        method         text NOT NULL CHECK (method IN ('uploaded', 'portal')),
        signer_name    text NOT NULL CHECK (signer_name <> ''),
        signer_title   text,
        signed_on      date NOT NULL,
        user_id        uuid REFERENCES users,
        client_address inet,
        content_sha256 text NOT NULL,
        recorded_at    timestamptz NOT NULL,
        UNIQUE (version_id, party_id),
        CONSTRAINT portal_keeps_its_evidence CHECK (method = 'uploaded' OR user_id IS NOT NULL AND client_address IS NOT NULL)
      );
      COMMENT ON TABLE agreement_signatures IS 'Who signed which version for which party, and the evidence of it. Append-only.';

      CREATE TABLE agreement_checks (
        agreement_id uuid NOT NULL REFERENCES agreements,
        list         text NOT NULL CHECK (list IN ('dco_terms', 'care_coordination')),
        item         text NOT NULL,
        verdict      text NOT NULL CHECK (verdict IN ('present', 'missing', 'not_applicable')),
        clause       text,
        note         text,
        checked_by   uuid NOT NULL REFERENCES users,
        checked_at   timestamptz NOT NULL,
        id           uuid PRIMARY KEY
      );
      COMMENT ON TABLE agreement_checks IS 'What somebody found in the text of an agreement, term by term, with clause or page. Append-only: the newest row of an item counts, and what counted on any date can be asked.';
      CREATE INDEX checks_of_agreement ON agreement_checks (agreement_id, list, item, checked_at DESC);

      CREATE TABLE agreement_promises (
        id           uuid PRIMARY KEY,
        version_id   uuid NOT NULL REFERENCES agreement_versions,
        promised_by  text NOT NULL CHECK (promised_by IN ('partner', 'us')),
        kind         text NOT NULL CHECK (kind IN ('first_response', 'decision', 'first_contact', 'fast_track', 'other')),
        situation    text,
        urgency      text CHECK (urgency IN ('routine', 'urgent', 'high_transition', 'emergency')),
        category     text,
        service_ids  uuid[] NOT NULL DEFAULT '{}',
        amount       integer CHECK (amount > 0),
        unit         text CHECK (unit IN ('clock_hours', 'business_hours', 'business_days')),
        what         text NOT NULL,
        CHECK ((amount IS NULL) = (unit IS NULL)),
        CHECK (kind = 'other' OR amount IS NOT NULL)
      );
      COMMENT ON TABLE agreement_promises IS 'Response clocks and fast tracks that a version promises. A clock feeds the clocks of referrals and is measured; what has no amount is kept in words.';

      CREATE TABLE agreement_dco_services (
        id                     uuid PRIMARY KEY,
        version_id             uuid NOT NULL REFERENCES agreement_versions,
        service                text NOT NULL CONSTRAINT dco_service CHECK (service IN ('crisis', 'screening_assessment', 'treatment_planning', 'outpatient_mh_su',
                                 'primary_care_screening', 'targeted_case_mgmt', 'psych_rehab', 'peer_family', 'veterans')),
        elements               text,
        location_ids           uuid[] NOT NULL DEFAULT '{}',
        is_state_sanctioned    boolean,
        is_less_stringent      boolean,
        UNIQUE (version_id, service),
        CONSTRAINT crisis_is_state_sanctioned CHECK (service <> 'crisis' OR is_state_sanctioned)
      );
      COMMENT ON TABLE agreement_dco_services IS 'Which of the nine required services a DCO furnishes, at which sites. Crisis services only through a state-sanctioned system (4.c.1).';

      CREATE TABLE agreement_licences (
        id           uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements,
        partner_id   uuid NOT NULL REFERENCES agencies,
        kind         text NOT NULL CHECK (kind IN ('licence', 'certification', 'enrolment', 'accreditation', 'insurance')),
        name         text NOT NULL CHECK (name <> ''),
        number       text,
        issued_by    text,
        expires_on   date,
        file_id      uuid REFERENCES files,
        removed_at   timestamptz,
        created_by   uuid NOT NULL REFERENCES users,
        created_at   timestamptz NOT NULL
      );
      COMMENT ON TABLE agreement_licences IS 'Licences and enrolments that a partner must hold under an agreement, on the same ladder of reminders as its end.';

      CREATE TABLE agreement_efforts (
        id           uuid PRIMARY KEY,
        agency_id    uuid NOT NULL REFERENCES agencies,
        agreement_id uuid REFERENCES agreements,
        partner_id   uuid REFERENCES agencies,
        category     text,
        kind         text NOT NULL CHECK (kind IN ('outreach', 'draft_sent', 'meeting', 'training', 'problem_solved', 'renewal_talk', 'other')),
        day          date NOT NULL,
        what         text NOT NULL CHECK (what <> ''),
        next_step    text,
        recorded_by  uuid NOT NULL REFERENCES users,
        recorded_at  timestamptz NOT NULL,
        CHECK (agreement_id IS NOT NULL OR partner_id IS NOT NULL OR category IS NOT NULL)
      );
      COMMENT ON TABLE agreement_efforts IS 'Efforts to deepen a partnership over time, meetings too (note to criteria 3.c.1). About partners; no person who is helped is named. Append-only.';
      CREATE INDEX efforts_of_agreement ON agreement_efforts (agreement_id, day DESC, id DESC);
      CREATE INDEX efforts_of_agency ON agreement_efforts (agency_id, day DESC, id DESC);

      CREATE TABLE coverage_attestations (
        id               uuid PRIMARY KEY,
        agency_id        uuid NOT NULL REFERENCES agencies,
        category         text NOT NULL,
        kind             text NOT NULL CHECK (kind IN ('none_in_service_area', 'waived', 'provided_directly', 'not_applicable')),
        statement        text NOT NULL CHECK (statement <> ''),
        contingency_plan text,
        attested_by      text NOT NULL CHECK (attested_by <> ''),
        attested_on      date NOT NULL,
        review_on        date,
        file_id          uuid REFERENCES files,
        ended_on         date CHECK (ended_on >= attested_on),
        recorded_by      uuid NOT NULL REFERENCES users,
        recorded_at      timestamptz NOT NULL,
        CONSTRAINT a_waiver_has_a_plan_and_a_review CHECK (kind <> 'waived' OR contingency_plan IS NOT NULL AND review_on <= (attested_on + interval '12 months')::date)
      );
      COMMENT ON TABLE coverage_attestations IS 'Why a required partner category is out of the count or waived, said by name and day.';
      CREATE UNIQUE INDEX one_attestation_at_a_time ON coverage_attestations (agency_id, category) WHERE ended_on IS NULL;

      CREATE TABLE coverage_next_steps (
        agency_id  uuid NOT NULL REFERENCES agencies,
        category   text NOT NULL,
        step       text NOT NULL CHECK (step <> ''),
        due_on     date,
        owner_id   uuid NOT NULL REFERENCES users,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (agency_id, category)
      );
      COMMENT ON TABLE coverage_next_steps IS 'The next step toward covering a partner category, and whose it is.';

      CREATE TABLE nine_services (
        id                 uuid PRIMARY KEY,
        agency_id          uuid NOT NULL REFERENCES agencies,
        service            text NOT NULL,
        is_direct          boolean NOT NULL,
        note               text,
        service_ids        uuid[] NOT NULL DEFAULT '{}',
        recorded_by        uuid NOT NULL REFERENCES users,
        recorded_at        timestamptz NOT NULL
      );
      COMMENT ON TABLE nine_services IS 'Which of the nine required services the agency delivers itself, and through which of its own services of the directory. Append-only: the newest row counts.';
      CREATE INDEX nine_services_of_agency ON nine_services (agency_id, service, recorded_at DESC);

      CREATE TABLE encounter_shares (
        agency_id         uuid NOT NULL REFERENCES agencies,
        starts_on         date NOT NULL,
        ends_on           date NOT NULL CHECK (ends_on >= starts_on),
        service           text NOT NULL,
        direct_encounters integer NOT NULL CHECK (direct_encounters >= 0),
        dco_encounters    integer NOT NULL CHECK (dco_encounters >= 0),
        recorded_by       uuid NOT NULL REFERENCES users,
        recorded_at       timestamptz NOT NULL,
        PRIMARY KEY (agency_id, starts_on, ends_on, service)
      );
      COMMENT ON TABLE encounter_shares IS 'Encounters of a period by required service, delivered directly and through DCOs, as entered; 51 % of the non-crisis ones must be direct (4.a.1).';

      CREATE TABLE agreement_tasks (
        id           uuid PRIMARY KEY,
        agency_id    uuid NOT NULL REFERENCES agencies,
        agreement_id uuid REFERENCES agreements,
        kind         text NOT NULL CHECK (kind IN ('renew', 'expired', 'licence', 'review', 'meeting', 'attestation')),
        subject_id   uuid NOT NULL,
        due_on       date NOT NULL,
        rung         smallint NOT NULL,
        assigned_to  uuid NOT NULL REFERENCES users,
        escalated_to uuid REFERENCES users,
        created_at   timestamptz NOT NULL,
        done_at      timestamptz,
        done_by      uuid REFERENCES users,
        UNIQUE (kind, subject_id, due_on)
      );
      COMMENT ON TABLE agreement_tasks IS 'What somebody has to do so that nothing lapses unseen. rung: how many days ahead the last reminder went out; 0 on the day itself.';
      CREATE INDEX open_tasks_of_agency ON agreement_tasks (agency_id, due_on) WHERE done_at IS NULL;

      CREATE TABLE agreement_reminders (
        task_id uuid NOT NULL REFERENCES agreement_tasks,
        rung    smallint NOT NULL,
        sent_at timestamptz NOT NULL,
        PRIMARY KEY (task_id, rung)
      );
      COMMENT ON TABLE agreement_reminders IS 'Which rungs of the ladder have been told of, so that none is told twice.';

      CREATE TABLE agreement_settings (
        id        uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agencies,
        kind      text NOT NULL CHECK (kind IN ('ladder', 'referral_policy')),
        number    integer NOT NULL,
        value     jsonb NOT NULL,
        set_by    uuid REFERENCES users,
        set_at    timestamptz NOT NULL,
        UNIQUE (agency_id, kind, number)
      );
      COMMENT ON TABLE agreement_settings IS 'Policies of an agency as data, version by version: the ladder of reminders by type, and what agreements mean for referrals. Append-only; the highest number holds.';

      CREATE TABLE evidence_packets (
        id           uuid PRIMARY KEY,
        agency_id    uuid NOT NULL REFERENCES agencies,
        as_of        date NOT NULL,
        state        text NOT NULL CHECK (state IN ('waiting', 'working', 'ready', 'failed')),
        done         smallint NOT NULL DEFAULT 0 CHECK (done BETWEEN 0 AND 100),
        language     text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'es')),
        pdf_id       uuid REFERENCES files,
        csv_id       uuid REFERENCES files,
        asked_by     uuid NOT NULL REFERENCES users,
        asked_at     timestamptz NOT NULL,
        finished_at  timestamptz
      );
      COMMENT ON TABLE evidence_packets IS 'Site-visit packets that were asked for, and how far they are.';
    `);
    await this.freeze(db);
    await this.secure(db);
  }

  /** What was offered is never changed by the application, whichever part of it tries: only how far a version is. */
  private async freeze(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.refuse_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'A version of an agreement that was offered is frozen.' USING ERRCODE = 'integrity_constraint_violation'; END $$;
      CREATE FUNCTION app.only_in_a_draft() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE standing text;
        BEGIN
          SELECT v.state INTO standing FROM public.agreement_versions v WHERE v.id = CASE TG_OP WHEN 'DELETE' THEN OLD.version_id ELSE NEW.version_id END FOR SHARE;
          IF standing IS DISTINCT FROM 'draft' THEN RAISE EXCEPTION 'A version of an agreement that was offered is frozen.' USING ERRCODE = 'integrity_constraint_violation'; END IF;
          RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
        END $$;
      CREATE TRIGGER stays_as_offered BEFORE UPDATE ON agreement_versions FOR EACH ROW
        WHEN (row_security_active('public.agreement_versions') AND OLD.state <> 'draft' AND
              (OLD.agreement_id, OLD.number, OLD.kind, OLD.starts_on, OLD.ends_on, OLD.notice_days, OLD.terms, OLD.categories, OLD.service_ids, OLD.location_ids, OLD.program_ids, OLD.content_sha256)
              IS DISTINCT FROM
              (NEW.agreement_id, NEW.number, NEW.kind, NEW.starts_on, NEW.ends_on, NEW.notice_days, NEW.terms, NEW.categories, NEW.service_ids, NEW.location_ids, NEW.program_ids, NEW.content_sha256))
        EXECUTE FUNCTION app.refuse_frozen();
      CREATE TRIGGER stays_as_offered BEFORE INSERT OR UPDATE OR DELETE ON agreement_promises FOR EACH ROW
        WHEN (row_security_active('public.agreement_versions')) EXECUTE FUNCTION app.only_in_a_draft();
      CREATE TRIGGER stays_as_offered BEFORE INSERT OR UPDATE OR DELETE ON agreement_dco_services FOR EACH ROW
        WHEN (row_security_active('public.agreement_versions')) EXECUTE FUNCTION app.only_in_a_draft();
      CREATE TRIGGER stays_as_offered BEFORE INSERT ON agreement_files FOR EACH ROW
        WHEN (row_security_active('public.agreement_versions') AND NEW.role IN ('draft', 'attachment')) EXECUTE FUNCTION app.only_in_a_draft();
      CREATE TRIGGER stays_as_offered_too BEFORE UPDATE OR DELETE ON agreement_files FOR EACH ROW
        WHEN (row_security_active('public.agreement_versions') AND OLD.role IN ('draft', 'attachment')) EXECUTE FUNCTION app.only_in_a_draft();
    `);
  }

  /** Staff of the agency that keeps them see all; a partner sees the agreements that reached it for signature, and what hangs on them. */
  private async secure(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.keeps_agreement(agreement uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
        BEGIN RETURN app.is_system() OR app.actor_kind() = 'staff' AND EXISTS (SELECT FROM public.agreements a WHERE a.id = agreement AND a.agency_id = app.agency_id()); END $$;
      CREATE FUNCTION app.is_party_to(agreement uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        BEGIN RETURN app.actor_kind() = 'partner' AND EXISTS (SELECT FROM public.agreement_parties p WHERE p.agreement_id = agreement AND p.partner_id = app.agency_id()); END $$;
      CREATE FUNCTION app.sees_version(version uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
        BEGIN RETURN EXISTS (SELECT FROM public.agreement_versions v WHERE v.id = version); END $$;
      CREATE FUNCTION app.has_signed(receipt uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT FROM public.agreement_signatures g WHERE g.id = receipt AND g.party_id = app.agency_id()) $$;
      COMMENT ON FUNCTION app.has_signed IS 'Whether the receipt, which goes by the id of its signature, is of the actor''s own agency: it tells who signed, from where.';
      CREATE FUNCTION app.keeps_version(version uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
        BEGIN RETURN app.is_system() OR EXISTS (SELECT FROM public.agreement_versions v WHERE v.id = version AND app.keeps_agreement(v.agreement_id)); END $$;
      GRANT EXECUTE ON FUNCTION app.is_party_to TO loopkeeper_app;

      ALTER TABLE agreements ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_agency ON agreements FOR ALL TO loopkeeper_app USING (${OWN_AGENCY});
      CREATE POLICY party_from_signature_on ON agreements FOR SELECT TO loopkeeper_app
        USING ((SELECT app.actor_kind()) = 'partner' AND state IN ('signature', 'active', 'expired', 'terminated', 'superseded') AND app.is_party_to(id));

      ALTER TABLE agreement_parties ENABLE ROW LEVEL SECURITY;
      CREATE POLICY of_the_agreement ON agreement_parties FOR ALL TO loopkeeper_app
        USING (EXISTS (SELECT FROM agreements a WHERE a.id = agreement_id)) WITH CHECK (app.keeps_agreement(agreement_id));

      ALTER TABLE agreement_signers ENABLE ROW LEVEL SECURITY;
      CREATE POLICY kept ON agreement_signers FOR ALL TO loopkeeper_app USING (app.keeps_agreement(agreement_id));
      CREATE POLICY own_signers ON agreement_signers FOR SELECT TO loopkeeper_app
        USING (party_id = (SELECT app.agency_id()) AND EXISTS (SELECT FROM agreements a WHERE a.id = agreement_id));

      ALTER TABLE agreement_versions ENABLE ROW LEVEL SECURITY;
      CREATE POLICY kept ON agreement_versions FOR ALL TO loopkeeper_app
        USING ((SELECT app.is_system()) OR (SELECT app.actor_kind()) = 'staff'
          AND EXISTS (SELECT FROM agreements a WHERE a.id = agreement_id AND a.agency_id = (SELECT app.agency_id())));
      CREATE POLICY offered_to_a_party ON agreement_versions FOR SELECT TO loopkeeper_app
        USING ((SELECT app.actor_kind()) = 'partner' AND state IN ('offered', 'adopted', 'replaced') AND EXISTS (SELECT FROM agreements a WHERE a.id = agreement_id));

      ALTER TABLE agreement_files ENABLE ROW LEVEL SECURITY;
      CREATE POLICY kept ON agreement_files FOR ALL TO loopkeeper_app USING (app.keeps_version(version_id));
      CREATE POLICY of_the_version ON agreement_files FOR SELECT TO loopkeeper_app
        USING (app.sees_version(version_id) AND (role <> 'receipt' OR app.has_signed(file_id)));
      CREATE POLICY of_an_agreement ON files FOR SELECT TO loopkeeper_app
        USING ((SELECT app.actor_kind()) = 'partner' AND EXISTS (SELECT FROM agreement_files f WHERE f.file_id = id));

      ALTER TABLE agreement_signatures ENABLE ROW LEVEL SECURITY;
      CREATE POLICY kept ON agreement_signatures FOR ALL TO loopkeeper_app USING (app.keeps_version(version_id));
      CREATE POLICY of_the_version ON agreement_signatures FOR SELECT TO loopkeeper_app USING (app.sees_version(version_id));
      CREATE POLICY own_signature ON agreement_signatures FOR INSERT TO loopkeeper_app
        WITH CHECK (method = 'portal' AND party_id = (SELECT app.agency_id()) AND user_id = (SELECT app.user_id()) AND app.sees_version(version_id));

      ALTER TABLE agreement_promises ENABLE ROW LEVEL SECURITY;
      CREATE POLICY kept ON agreement_promises FOR ALL TO loopkeeper_app USING (app.keeps_version(version_id));
      CREATE POLICY of_the_version ON agreement_promises FOR SELECT TO loopkeeper_app USING (app.sees_version(version_id));

      ALTER TABLE agreement_dco_services ENABLE ROW LEVEL SECURITY;
      CREATE POLICY kept ON agreement_dco_services FOR ALL TO loopkeeper_app USING (app.keeps_version(version_id));
      CREATE POLICY of_the_version ON agreement_dco_services FOR SELECT TO loopkeeper_app USING (app.sees_version(version_id));

      ALTER TABLE agreement_checks ENABLE ROW LEVEL SECURITY;
      CREATE POLICY kept ON agreement_checks FOR ALL TO loopkeeper_app USING (app.keeps_agreement(agreement_id));
      ALTER TABLE agreement_licences ENABLE ROW LEVEL SECURITY;
      CREATE POLICY kept ON agreement_licences FOR ALL TO loopkeeper_app USING (app.keeps_agreement(agreement_id));
      ALTER TABLE agreement_reminders ENABLE ROW LEVEL SECURITY;
      CREATE POLICY of_the_task ON agreement_reminders FOR ALL TO loopkeeper_app
        USING (EXISTS (SELECT FROM agreement_tasks t WHERE t.id = task_id));

      GRANT SELECT, INSERT, UPDATE ON agreements, agreement_versions, agreement_licences, agreement_tasks, coverage_attestations, coverage_next_steps,
        encounter_shares, evidence_packets TO loopkeeper_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON agreement_parties, agreement_signers, agreement_promises, agreement_dco_services, agreement_files TO loopkeeper_app;
      GRANT SELECT, INSERT ON agreement_signatures, agreement_checks, agreement_efforts, nine_services, agreement_settings, agreement_reminders TO loopkeeper_app;
    `);
    for (const table of [
      'agreement_efforts',
      'coverage_attestations',
      'coverage_next_steps',
      'nine_services',
      'encounter_shares',
      'agreement_tasks',
      'agreement_settings',
      'evidence_packets',
    ])
      await db.query(
        `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; CREATE POLICY own_agency ON ${table} FOR ALL TO loopkeeper_app USING (${OWN_AGENCY})`,
      );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY of_an_agreement ON files;
      DROP TABLE evidence_packets, agreement_settings, agreement_reminders, agreement_tasks, encounter_shares, nine_services, coverage_next_steps,
        coverage_attestations, agreement_efforts, agreement_licences, agreement_dco_services, agreement_promises, agreement_checks, agreement_signatures,
        agreement_files, agreement_versions, agreement_signers, agreement_parties, agreements;
      DROP FUNCTION app.keeps_agreement, app.is_party_to, app.sees_version, app.keeps_version, app.has_signed, app.only_in_a_draft, app.refuse_frozen;
    `);
  }
}
