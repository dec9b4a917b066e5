import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { KeptTimelineStep } from '../domain/timeline.js';

const OF_REFERRAL = `
  SELECT e.id, e.at, e.actor_name AS "actorName", e.payload,
         (SELECT string_agg(n.text, E'\\n' ORDER BY n.kind) FROM referral_notes n
           WHERE n.referral_id = $2 AND n.version = (e.payload->>'version')::int AND n.kind <> 'said_by') AS note,
         (SELECT n.text FROM referral_notes n
           WHERE n.referral_id = $2 AND n.version = (e.payload->>'version')::int AND n.kind = 'said_by') AS "saidBy"
    FROM events e
   WHERE e.subject = $1 AND e.payload ? 'action'
   ORDER BY e.at DESC, e.id DESC
   LIMIT 200`;

const SINCE = `
  SELECT e.payload, (SELECT max(n.text) FROM referral_notes n WHERE n.referral_id = $3 AND n.version = (e.payload->>'version')::int) AS note
    FROM events e
   WHERE e.subject = $1 AND e.payload ? 'action' AND (e.payload->>'version')::int > $2 ORDER BY (e.payload->>'version')::int LIMIT 20`;

/** What happened to a referral. Ask only for one that the reader was found to see: events stand under no policy. */
@Injectable()
export class TimelineQueries {
  /** Newest first. */
  ofReferral(tx: Tx, referralId: string): Promise<KeptTimelineStep[]> {
    return tx.query(OF_REFERRAL, [`referral:${referralId}`, referralId]);
  }

  /** The steps that were taken after a version, oldest first. */
  since(tx: Tx, referralId: string, version: number): Promise<Pick<KeptTimelineStep, 'payload' | 'note'>[]> {
    return tx.query(SINCE, [`referral:${referralId}`, version, referralId]);
  }
}
