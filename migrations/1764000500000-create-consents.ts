import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What persons allow, and what was shown to whom because of it. */
export class CreateConsents1764000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE consents (
        id                       uuid PRIMARY KEY,
        agency_id                uuid NOT NULL REFERENCES agencies,
        person_id                uuid NOT NULL REFERENCES persons,
        recipient_class          text CHECK (recipient_class IN ('treating_providers', 'social_service_providers')),
        participants             text[] NOT NULL DEFAULT '{}',
        treating_participants_only boolean NOT NULL DEFAULT false,
        scopes                   text[] NOT NULL CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['contact', 'need', 'general_health', 'behavioral_health', 'substance_use', 'hiv']),
        purposes                 text[] NOT NULL CHECK (cardinality(purposes) > 0 AND purposes <@ ARRAY['care_coordination', 'treatment', 'tpo', 'at_request_of_person', 'supervised_referral', 'proceedings']),
        signed_by                text NOT NULL CHECK (signed_by IN ('person', 'parent_or_guardian', 'representative')),
        signer_name              text NOT NULL,
        signed_on                date NOT NULL,
        expires_on               date,
        no_expiry                boolean NOT NULL,
        treatment_from           date,
        treatment_to             date,
        has_tpo_statements       boolean NOT NULL,
        has_authority_document   boolean NOT NULL,
        has_revocation_statement boolean NOT NULL DEFAULT true,
        covers_part2_unit        boolean NOT NULL,
        who_consented_to_treatment text CHECK (who_consented_to_treatment IN ('minor', 'parent')),
        revoked_at               timestamptz,
        revoked_how              text,
        revoked_by               uuid,
        expiry_announced_at      timestamptz,
        version                  integer NOT NULL DEFAULT 1,
        recorded_by              uuid,
        recorded_at              timestamptz NOT NULL,
        CONSTRAINT ends_once CHECK (no_expiry = (expires_on IS NULL)),
        CONSTRAINT ends_after_it_began CHECK (expires_on >= signed_on),
        CONSTRAINT treatment_in_order CHECK (treatment_to >= treatment_from),
        CONSTRAINT revoked_whole CHECK ((revoked_at IS NULL) = (revoked_how IS NULL))
      );
      COMMENT ON TABLE consents IS 'Signed releases: what a person lets the agency tell, to whom, for what, until when. Revoked, never deleted.';
      COMMENT ON COLUMN consents.agency_id IS 'Who may disclose; with covers_part2_unit its substance use programs too.';
      COMMENT ON COLUMN consents.expires_on IS 'The last day that counts, by the clock of the agency.';
      COMMENT ON COLUMN consents.expiry_announced_at IS 'When those that rely on it were told that it had ended.';
      CREATE INDEX consents_of_person ON consents (person_id, signed_on DESC, id DESC);
      CREATE INDEX consents_to_expire ON consents (expires_on) WHERE revoked_at IS NULL AND expiry_announced_at IS NULL;

      CREATE TABLE consent_recipients (
        consent_id uuid NOT NULL REFERENCES consents,
        agency_id  uuid NOT NULL REFERENCES agencies,
        PRIMARY KEY (consent_id, agency_id)
      );
      COMMENT ON TABLE consent_recipients IS 'The agencies that a release names.';

      CREATE TABLE disclosures (
        id                 uuid PRIMARY KEY,
        at                 timestamptz NOT NULL,
        agency_id          uuid NOT NULL REFERENCES agencies,
        person_id          uuid NOT NULL REFERENCES persons,
        referral_id        uuid NOT NULL,
        release_version    text NOT NULL,
        receiver_agency_id uuid NOT NULL REFERENCES agencies,
        address            text,
        viewer             text NOT NULL,
        viewer_name        text NOT NULL,
        session            text NOT NULL,
        actor_kind         text NOT NULL,
        sections           text[] NOT NULL CHECK (cardinality(sections) > 0),
        bases              jsonb NOT NULL,
        consent_ids        uuid[] NOT NULL,
        purpose            text NOT NULL,
        notices            text[] NOT NULL,
        channel            text NOT NULL CHECK (channel IN ('portal', 'reply_page', 'e_mail', 'phone', 'fax', 'in_person', 'print')),
        policy_version     text NOT NULL,
        UNIQUE (referral_id, release_version, viewer, session)
      );
      COMMENT ON TABLE disclosures IS 'What was shown to whom, under which basis, append-only (42 CFR 2.25, 45 CFR 164.528): one row for each viewer, referral, released version and session.';
      COMMENT ON COLUMN disclosures.bases IS 'For each section its basis and the consent and version it rests on.';
      CREATE INDEX disclosures_of_person ON disclosures (person_id, at);
      CREATE INDEX disclosures_of_referral ON disclosures (referral_id, at);

      ALTER TABLE consents ENABLE ROW LEVEL SECURITY;
      ALTER TABLE consent_recipients ENABLE ROW LEVEL SECURITY;
      ALTER TABLE disclosures ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_agency ON consents FOR ALL TO loopkeeper_app
        USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.handles_persons()) OR (SELECT app.is_system()));
      CREATE POLICY of_consent ON consent_recipients FOR ALL TO loopkeeper_app
        USING (EXISTS (SELECT FROM consents c WHERE c.id = consent_id));
      CREATE POLICY own_agency ON disclosures FOR SELECT TO loopkeeper_app
        USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.handles_persons()) OR (SELECT app.is_system()));
      CREATE POLICY by_its_viewer ON disclosures FOR INSERT TO loopkeeper_app
        WITH CHECK (app.agency_id() IN (agency_id, receiver_agency_id) OR app.is_system());
      GRANT SELECT, INSERT, UPDATE ON consents TO loopkeeper_app;
      GRANT SELECT, INSERT ON consent_recipients, disclosures TO loopkeeper_app;

      CREATE FUNCTION app.was_asked_about(person uuid, sender uuid, receiver uuid) RETURNS boolean
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
          RETURN EXISTS (SELECT FROM referrals r WHERE r.sender_agency_id = sender AND r.receiver_agency_id = receiver
            AND (r.person_id = was_asked_about.person OR was_asked_about.person IS NULL AND r.person_id IS NULL) AND r.sent_at IS NOT NULL);
        END
      $$;
      COMMENT ON FUNCTION app.was_asked_about IS 'Whether a referral about this person was ever sent from one agency to the other. Its body is read when it runs: referrals come by a later migration.';
      REVOKE ALL ON FUNCTION app.was_asked_about FROM PUBLIC;

      CREATE FUNCTION app.release_facts(person uuid, sender uuid, unit uuid, receiver uuid) RETURNS jsonb
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object(
          'person', (
            SELECT jsonb_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'preferredName', p.preferred_name,
                'pronouns', p.pronouns, 'birthDate', p.birth_date, 'language', p.language, 'interpreterNeeded', p.interpreter_needed,
                'phone', p.phone, 'email', p.email, 'city', p.city, 'payerType', p.payer_type, 'householdSize', p.household_size,
                'guardianName', p.guardian_name, 'capacity', p.capacity, 'stateProfile', p.state_profile,
                'safeContact', jsonb_build_object('channel', p.safe_channel, 'times', p.safe_times, 'mayLeaveMessage', p.may_leave_message,
                  'mayText', p.may_text, 'note', p.safe_note, 'doNotContact', p.do_not_contact),
                'restrictions', coalesce((
                  SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'agencyId', r.restricted_agency_id, 'individual', r.individual,
                           'overriddenBySupervisor', r.overridden_at IS NOT NULL))
                    FROM person_restrictions r WHERE r.person_id = p.id), '[]'))
              FROM persons p WHERE p.id = release_facts.person AND p.agency_id = sender),
          'sender', (
            SELECT jsonb_build_object('agencyId', a.id, 'agencyName', a.name, 'maySend', a.may_send, 'timeZone', a.time_zone, 'unitName', u.name,
                'isPart2Program', coalesce(u.is_part2_program, false), 'neutralName', u.neutral_name)
              FROM agencies a LEFT JOIN agency_units u ON u.id = unit AND u.agency_id = a.id WHERE a.id = sender),
          'partner', (
            SELECT jsonb_build_object('agencyId', a.id, 'legalType', a.legal_type, 'active', a.active, 'replyBasis', a.reply_basis,
                'reachable', a.mailbox IS NOT NULL OR a.phone IS NOT NULL OR EXISTS (SELECT FROM users u WHERE u.agency_id = a.id AND u.disabled_at IS NULL),
                'individuals', coalesce((SELECT jsonb_agg(u.display_name) FROM users u WHERE u.agency_id = a.id AND u.disabled_at IS NULL), '[]')
                  || CASE WHEN a.answered_by IS NULL THEN '[]' ELSE jsonb_build_array(a.answered_by) END)
              FROM agencies a WHERE a.id = receiver),
          'consents', coalesce((
            SELECT jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'personId', c.person_id, 'discloserAgencyId', c.agency_id,
                'coversPart2Unit', c.covers_part2_unit, 'recipientClass', c.recipient_class, 'participants', c.participants,
                'treatingParticipantsOnly', c.treating_participants_only, 'scopes', c.scopes, 'purposes', c.purposes,
                'treatmentFrom', c.treatment_from, 'treatmentTo', c.treatment_to, 'signers', jsonb_build_array(c.signed_by),
                'hasAuthorityDocument', c.has_authority_document, 'whoConsentedToTreatment', c.who_consented_to_treatment,
                'signedOn', c.signed_on, 'expiresOn', c.expires_on, 'expiresEvent', NULL, 'noExpiry', c.no_expiry, 'revokedAt', c.revoked_at,
                'hasRevocationStatement', c.has_revocation_statement, 'hasTpoStatements', c.has_tpo_statements,
                'recipientAgencyIds', coalesce((SELECT jsonb_agg(r.agency_id) FROM consent_recipients r WHERE r.consent_id = c.id), '[]')))
              FROM consents c WHERE c.person_id = release_facts.person AND c.agency_id = sender), '[]'))
        WHERE app.is_system() OR app.agency_id() = sender AND app.handles_persons()
          OR app.agency_id() = receiver AND app.was_asked_about(release_facts.person, sender, receiver)
      $$;
      COMMENT ON FUNCTION app.release_facts IS 'Everything a release decision looks at, by one statement. A partner has no row of a person: this door, open once a referral about the person was sent to it, gives the facts to the decision, and only what it releases goes on.';
      REVOKE ALL ON FUNCTION app.release_facts FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.release_facts TO loopkeeper_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.release_facts;
      DROP FUNCTION app.was_asked_about;
      DROP TABLE disclosures, consent_recipients, consents;
    `);
  }
}
