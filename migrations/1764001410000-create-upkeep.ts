import type { MigrationInterface, QueryRunner } from 'typeorm';

const MAIL_BEFORE = `'referral_request', 'referral_reminder', 'referral_follow_up', 'referral_news', 'referral_ended', 'reply_code', 'sign_in_link'`;
const MAIL_ADDED = `'directory_digest', 'verification_request', 'verification_reminder'`;

const mailKinds = (kinds: string): string =>
  `ALTER TABLE mail_messages DROP CONSTRAINT mail_messages_kind_check, ADD CONSTRAINT mail_messages_kind_check CHECK (kind IN (${kinds}));`;

/** Keeping the list true together: who follows what, what people suggest, and rounds in which each part is verified. */
export class CreateUpkeep1764001410000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE follows (
        id            uuid PRIMARY KEY,
        user_id       uuid NOT NULL REFERENCES users,
        service_id    uuid REFERENCES hsds.service,
        category_code text REFERENCES categories,
        followed_at   timestamptz NOT NULL,
        seen_at       timestamptz NOT NULL,
        CONSTRAINT one_thing_followed CHECK (num_nonnulls(service_id, category_code) = 1),
        UNIQUE NULLS NOT DISTINCT (user_id, service_id, category_code)
      );
      COMMENT ON TABLE follows IS 'Services and categories whose changes a user wants to see, each with the moment up to which they have been looked at.';
      CREATE INDEX follows_by_service ON follows (service_id) WHERE service_id IS NOT NULL;

      CREATE TABLE digest_choices (
        user_id   uuid PRIMARY KEY REFERENCES users,
        choice    text NOT NULL CHECK (choice IN ('daily', 'none')),
        mailed_on date,
        mailed_at timestamptz
      );
      COMMENT ON TABLE digest_choices IS 'Whether a user is mailed what changed, and when last. Nothing here means daily.';
      COMMENT ON COLUMN digest_choices.mailed_on IS 'The last day, on the agency''s own clock, whose digest was considered; the next begins after mailed_at.';

      CREATE TABLE suggestions (
        id            uuid PRIMARY KEY,
        listing_id    uuid NOT NULL,
        service_id    uuid NOT NULL REFERENCES hsds.service,
        field         text NOT NULL,
        old_value     text,
        new_value     text,
        note          text,
        source        text NOT NULL CHECK (source IN ('staff', 'partner', 'public', 'round', 'decline', 'failed_call')),
        reason        text,
        user_id       uuid REFERENCES users,
        agency_id     uuid REFERENCES agencies,
        by_name       text NOT NULL,
        suggested_at  timestamptz NOT NULL,
        state         text NOT NULL CHECK (state IN ('open', 'accepted', 'edited', 'rejected', 'superseded')),
        decided_by    uuid REFERENCES users,
        decided_by_name text,
        decided_at    timestamptz,
        decision_note text,
        applied_value text,
        told_at       timestamptz,
        version       integer NOT NULL DEFAULT 1,
        CONSTRAINT decided_by_somebody CHECK ((state = 'open') = (decided_at IS NULL)),
        CONSTRAINT rejected_with_reason CHECK (state <> 'rejected' OR decision_note IS NOT NULL)
      );
      COMMENT ON TABLE suggestions IS 'What somebody says of one field of a listing, until somebody who keeps the directory has decided. Names no person who is helped.';
      COMMENT ON COLUMN suggestions.old_value IS 'What stood there when it was suggested; another value now is a conflict.';
      COMMENT ON COLUMN suggestions.reason IS 'Of a decline or a failed call: its code.';
      COMMENT ON COLUMN suggestions.told_at IS 'When whoever suggested it has seen what became of it.';
      CREATE INDEX suggestions_open ON suggestions (suggested_at, id) WHERE state = 'open';
      CREATE INDEX suggestions_by_listing ON suggestions (listing_id, state);
      CREATE INDEX suggestions_by_user ON suggestions (user_id, suggested_at) WHERE user_id IS NOT NULL;
      CREATE UNIQUE INDEX suggestions_one_open_of_evidence ON suggestions (listing_id, field, source, reason)
        WHERE state = 'open' AND source IN ('decline', 'failed_call');

      CREATE TABLE suggestion_evidence (
        id            uuid PRIMARY KEY,
        suggestion_id uuid NOT NULL REFERENCES suggestions,
        kind          text NOT NULL CHECK (kind IN ('decline', 'failed_call')),
        reason        text NOT NULL,
        event_id      uuid NOT NULL UNIQUE,
        referral_id   uuid REFERENCES referrals,
        by_name       text NOT NULL,
        happened_at   timestamptz NOT NULL
      );
      COMMENT ON TABLE suggestion_evidence IS 'What speaks for a suggestion: declines and failed calls. The referral itself is seen only by those who may see it.';
      CREATE INDEX suggestion_evidence_by_suggestion ON suggestion_evidence (suggestion_id, happened_at);

      CREATE TABLE verification_rounds (
        id         uuid PRIMARY KEY,
        name       text NOT NULL,
        begun_by   uuid NOT NULL REFERENCES users,
        by_name    text NOT NULL,
        begun_at   timestamptz NOT NULL,
        ended_at   timestamptz
      );
      COMMENT ON TABLE verification_rounds IS 'Listings that are asked about together: by one link to each partner, then by telephone.';

      CREATE TABLE round_letters (
        id           uuid PRIMARY KEY,
        round_id     uuid NOT NULL REFERENCES verification_rounds,
        agency_id    uuid NOT NULL REFERENCES agencies,
        link_id      uuid REFERENCES single_purpose_links,
        reminders    integer NOT NULL DEFAULT 0,
        remind_at    timestamptz,
        answered_at  timestamptz,
        UNIQUE (round_id, agency_id)
      );
      COMMENT ON TABLE round_letters IS 'One link to one partner in one round; any answer stops its reminders.';
      CREATE INDEX round_letters_to_remind ON round_letters (remind_at) WHERE remind_at IS NOT NULL;

      CREATE TABLE round_listings (
        round_id    uuid NOT NULL REFERENCES verification_rounds,
        listing_id  uuid NOT NULL,
        service_id  uuid NOT NULL REFERENCES hsds.service,
        agency_id   uuid REFERENCES agencies,
        place       integer NOT NULL,
        state       text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'answered', 'wrong_number', 'left_out')),
        calls       integer NOT NULL DEFAULT 0,
        call_at     timestamptz,
        answered_at timestamptz,
        answered_by text,
        answered_how text CHECK (answered_how IN ('partner_link', 'phone_call')),
        PRIMARY KEY (round_id, listing_id)
      );
      COMMENT ON TABLE round_listings IS 'The listings of a round, in the order in which they are worth asking about, and what became of each.';
      COMMENT ON COLUMN round_listings.call_at IS 'From when on staff may call; null while the partner''s link is still waited for, or when there is nothing more to ask.';
      CREATE INDEX round_listings_to_call ON round_listings (call_at, place) WHERE state = 'waiting' AND call_at IS NOT NULL;

      CREATE TABLE round_answers (
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES verification_rounds,
        listing_id  uuid NOT NULL,
        field_group text,
        answer      text NOT NULL CHECK (answer IN ('true', 'change', 'closed', 'no_answer', 'wrong_number', 'call_later')),
        how         text NOT NULL CHECK (how IN ('partner_link', 'phone_call')),
        by_name     text NOT NULL,
        user_id     uuid REFERENCES users,
        at          timestamptz NOT NULL
      );
      COMMENT ON TABLE round_answers IS 'Everything said in a round, by link or by telephone, and every call in vain. Append-only.';
      CREATE INDEX round_answers_by_listing ON round_answers (round_id, listing_id, at);

      -- What changed since a moment is asked for every day; the table only ever grows at its end.
      CREATE INDEX directory_changes_by_time ON directory_changes USING brin (at);

      GRANT SELECT, INSERT, UPDATE, DELETE ON follows TO loopkeeper_app;
      GRANT SELECT, INSERT, UPDATE ON digest_choices, suggestions, verification_rounds, round_letters, round_listings TO loopkeeper_app;
      GRANT SELECT, INSERT ON suggestion_evidence, round_answers TO loopkeeper_app;

      ALTER TABLE follows ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_follows ON follows USING (app.is_system() OR user_id = app.user_id());
      ALTER TABLE digest_choices ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_digest ON digest_choices USING (app.is_system() OR user_id = app.user_id());

      CREATE FUNCTION app.keeps_directory() RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT app.is_system() OR (app.actor_kind() = 'staff' AND (app.has_role('resource_specialist') OR app.has_role('director') OR app.has_role('admin')))
      $$;
      COMMENT ON FUNCTION app.keeps_directory IS 'Whether the actor keeps the directory true for all.';

      -- Whoever suggested something, and the agency whose service it is about, see it besides those who decide.
      ALTER TABLE suggestions ENABLE ROW LEVEL SECURITY;
      CREATE POLICY suggestions_seen ON suggestions FOR SELECT USING (app.keeps_directory() OR user_id = app.user_id());
      CREATE POLICY suggestions_made ON suggestions FOR INSERT WITH CHECK (state = 'open');
      CREATE POLICY suggestions_decided ON suggestions FOR UPDATE USING (app.keeps_directory() OR user_id = app.user_id());
      ALTER TABLE suggestion_evidence ENABLE ROW LEVEL SECURITY;
      CREATE POLICY evidence_seen ON suggestion_evidence FOR SELECT USING (app.keeps_directory());
      CREATE POLICY evidence_made ON suggestion_evidence FOR INSERT WITH CHECK (app.is_system());

      ALTER TABLE verification_rounds ENABLE ROW LEVEL SECURITY;
      CREATE POLICY rounds_of_keepers ON verification_rounds USING (app.keeps_directory() OR app.actor_kind() = 'staff');
      ALTER TABLE round_letters ENABLE ROW LEVEL SECURITY;
      CREATE POLICY letters_of_keepers ON round_letters USING (app.actor_kind() IN ('staff', 'system') OR link_id = app.link_id());
      ALTER TABLE round_listings ENABLE ROW LEVEL SECURITY;
      CREATE POLICY round_listings_of_keepers ON round_listings USING (app.actor_kind() IN ('staff', 'system'));
      ALTER TABLE round_answers ENABLE ROW LEVEL SECURITY;
      CREATE POLICY round_answers_of_keepers ON round_answers USING (app.actor_kind() IN ('staff', 'system'));

      ${mailKinds(`${MAIL_BEFORE}, ${MAIL_ADDED}`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM mail_messages WHERE kind IN (${MAIL_ADDED});
      ${mailKinds(MAIL_BEFORE)}
      DROP TABLE round_answers, round_listings, round_letters, verification_rounds, suggestion_evidence, suggestions, digest_choices, follows;
      DROP FUNCTION app.keeps_directory;
      DROP INDEX directory_changes_by_time;
    `);
  }
}
