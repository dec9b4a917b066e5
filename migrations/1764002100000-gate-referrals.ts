import type { MigrationInterface, QueryRunner } from 'typeorm';

const ANYWHERE = (places: string): string => `(${places} = '{}' OR loc IS NULL OR loc = ANY (${places}))`;

/** Whether a version speaks of the listing: of its service or program where any is named, at its place where any is named. */
const SPEAKS_OF = (version: string): string => `(
  (${version}.service_ids = '{}' AND ${version}.program_ids = '{}' OR svc = ANY (${version}.service_ids) OR prog = ANY (${version}.program_ids))
  AND ${ANYWHERE(`${version}.location_ids`)})`;

/** Whether a version names the listing's service as what a DCO furnishes; one that names no service, program or place names none. */
const NAMES_AS_DCO = `EXISTS (
  SELECT FROM public.agreement_dco_services d
   WHERE d.version_id = spoken.id AND ${ANYWHERE('spoken.location_ids')} AND ${ANYWHERE('d.location_ids')}
     AND (svc = ANY (spoken.service_ids) OR prog = ANY (spoken.program_ids)
       OR spoken.service_ids = '{}' AND spoken.program_ids = '{}' AND loc = ANY (spoken.location_ids || d.location_ids)))`;

const PROMISES = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'agreementId', a.id, 'kind', q.kind, 'situation', q.situation, 'urgency', q.urgency,
           'category', q.category, 'namesService', q.service_ids <> '{}', 'amount', q.amount, 'unit', q.unit, 'what', q.what) ORDER BY q.id), '[]')
    FROM public.agreement_promises q
   WHERE q.version_id = cur.id AND q.promised_by = 'partner' AND q.amount IS NOT NULL AND q.kind <> 'other'
     AND (q.service_ids = '{}' OR svc = ANY (q.service_ids))`;

const GATE_FACTS = `
  CREATE FUNCTION app.gate_facts(ours uuid, theirs uuid, listing uuid, at timestamptz) RETURNS jsonb
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE today date; svc uuid; loc uuid; prog uuid; asked uuid; found_agreements jsonb; policy jsonb; delegated boolean;
  BEGIN
    SELECT (at AT TIME ZONE a.time_zone)::date INTO today FROM public.agencies a WHERE a.id = ours AND a.is_lead AND ours <> theirs;
    IF today IS NULL THEN RETURN NULL; END IF;
    asked := app.redirected_listing(listing);
    SELECT l.service_id, l.location_id INTO svc, loc FROM hsds.service_at_location l WHERE l.id = asked;
    IF svc IS NULL THEN svc := asked; END IF;
    SELECT s.program_id INTO prog FROM hsds.service s WHERE s.id = svc;

    SELECT jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title, 'type', a.type, 'detailsRoles', a.details_roles, 'state', a.state,
             'isInForce', cur.id IS NOT NULL, 'covers', cur.id IS NOT NULL AND ${SPEAKS_OF('cur')},
             'coversAsDco', cur.id IS NOT NULL AND ${SPEAKS_OF('cur')} AND EXISTS (SELECT FROM public.agreement_dco_services d WHERE d.version_id = cur.id AND ${ANYWHERE('d.location_ids')}),
             'namesAsDco', a.type = 'dco_agreement' AND ${NAMES_AS_DCO},
             'hasHeld', held.first_day <= today, 'lastDay', held.last_day, 'promises', CASE WHEN ${SPEAKS_OF('cur')} THEN (${PROMISES}) ELSE '[]' END)
             ORDER BY a.id) INTO found_agreements
      FROM public.agreements a
      JOIN public.agreement_parties p ON p.agreement_id = a.id AND p.partner_id = theirs
      LEFT JOIN LATERAL (SELECT v.* FROM public.agreement_versions v WHERE v.agreement_id = a.id AND v.activated_at IS NOT NULL AND v.in_force @> today LIMIT 1) cur ON true
      LEFT JOIN LATERAL (SELECT v.* FROM public.agreement_versions v WHERE v.agreement_id = a.id AND v.state <> 'withdrawn'
                          ORDER BY v.id = cur.id DESC NULLS LAST, v.activated_at IS NOT NULL DESC, v.number DESC LIMIT 1) spoken ON true
      LEFT JOIN LATERAL (SELECT min(lower(v.in_force)) AS first_day, CASE WHEN NOT bool_or(upper_inf(v.in_force)) THEN max(upper(v.in_force)) - 1 END AS last_day
                           FROM public.agreement_versions v WHERE v.agreement_id = a.id AND v.activated_at IS NOT NULL AND NOT isempty(v.in_force)) held ON true
     WHERE a.agency_id = ours;

    SELECT jsonb_build_object('number', s.number, 'rules', s.value) INTO policy FROM public.agreement_settings s
     WHERE s.agency_id = ours AND s.kind = 'referral_policy' ORDER BY s.number DESC LIMIT 1;
    SELECT EXISTS (SELECT FROM (SELECT DISTINCT ON (n.service) n.is_direct, n.service_ids FROM public.nine_services n WHERE n.agency_id = ours
                                 ORDER BY n.service, n.recorded_at DESC, n.id DESC) n WHERE NOT n.is_direct AND svc = ANY (n.service_ids)) INTO delegated;
    RETURN jsonb_build_object('day', today, 'policy', policy, 'isDelegated', delegated, 'agreements', coalesce(found_agreements, '[]'));
  END $$`;

/** What a referral must know of the agreements between its two sides, and which promises it set running. */
export class GateReferrals1764002100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${GATE_FACTS};
      COMMENT ON FUNCTION app.gate_facts IS 'What stands between the lead agency and a partner for one listing on the day of an instant, in the lead agency''s zone: agreements, their promises, and the policy that holds. Whoever takes a step of a referral needs it, also who may not read agreements: so it runs as its owner. Null where no agreement is asked for.';
      GRANT EXECUTE ON FUNCTION app.gate_facts TO loopkeeper_app;

      ALTER TABLE referrals
        ADD COLUMN due_promise jsonb,
        ADD COLUMN fast_track  jsonb;
      COMMENT ON COLUMN referrals.due_promise IS 'The promise of an agreement that speaks of the clock that runs: {promiseId, agreementId, unit, dueAt}.';
      COMMENT ON COLUMN referrals.fast_track IS 'The fast track that was claimed when it was sent: {promiseId, agreementId, amount, unit}.';

      CREATE TABLE promises_due (
        id           uuid PRIMARY KEY,
        referral_id  uuid NOT NULL REFERENCES referrals,
        agreement_id uuid NOT NULL REFERENCES agreements,
        promise_id   uuid NOT NULL REFERENCES agreement_promises,
        agency_id    uuid NOT NULL REFERENCES agencies,
        partner_id   uuid NOT NULL REFERENCES agencies,
        kind         text NOT NULL CHECK (kind IN ('first_response', 'decision', 'first_contact', 'fast_track')),
        started_at   timestamptz NOT NULL,
        due_at       timestamptz NOT NULL,
        answered_at  timestamptz,
        ended_at     timestamptz,
        UNIQUE (referral_id, kind, started_at)
      );
      COMMENT ON TABLE promises_due IS 'Promises of a partner that a referral set running, as they were promised then, and what came of them.';
      COMMENT ON COLUMN promises_due.answered_at IS 'When the partner did what it promised.';
      COMMENT ON COLUMN promises_due.ended_at IS 'When it stopped being awaited without that: taken back, or given up. Before it was due it counts neither way.';
      CREATE INDEX promises_due_of_agency ON promises_due (agency_id, started_at);
      CREATE INDEX promises_due_of_partner ON promises_due (partner_id, started_at);
      GRANT SELECT, INSERT, UPDATE, DELETE ON promises_due TO loopkeeper_app;

      ALTER TABLE promises_due ENABLE ROW LEVEL SECURITY;
      CREATE POLICY system_sees_all ON promises_due USING ((SELECT app.is_system()));
      CREATE POLICY sender_sees_its_own ON promises_due USING ((SELECT app.handles_persons()) AND agency_id = (SELECT app.agency_id()));
      CREATE POLICY partner_sees_its_own ON promises_due
        USING (((SELECT app.actor_kind()) = 'partner' OR (SELECT app.handles_persons())) AND partner_id = (SELECT app.agency_id()));
      CREATE POLICY reply_link_sees_its_one ON promises_due USING ((SELECT app.actor_kind()) = 'replyLink' AND app.sees_referral(referral_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE promises_due;
      ALTER TABLE referrals DROP COLUMN due_promise, DROP COLUMN fast_track;
      DROP FUNCTION app.gate_facts;
    `);
  }
}
