import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { KeptHappening } from '../domain/timeline.js';

/** What the program does by itself is its own, under its name. */
const COLUMNS = `e.id, e.at, e.type, CASE WHEN e.actor_kind = 'system' THEN 'Loopkeeper' ELSE e.actor_name END AS "actorName", e.payload`;
const OF_AGREEMENT = `SELECT ${COLUMNS} FROM events e WHERE e.subject = $1 ORDER BY e.at DESC, e.id DESC LIMIT 300`;
const SINCE = `SELECT ${COLUMNS} FROM events e WHERE e.subject = $1 AND (e.payload->>'version')::int > $2 ORDER BY e.at, e.id LIMIT 20`;

/** What happened to an agreement. Ask only for one that the reader was found to see: events stand under no policy. */
@Injectable()
export class AgreementTimeline {
  /** Newest first. */
  ofAgreement(tx: Tx, agreementId: string): Promise<KeptHappening[]> {
    return tx.query(OF_AGREEMENT, [`agreement:${agreementId}`]);
  }

  /** What happened after a version, oldest first. */
  since(tx: Tx, agreementId: string, version: number): Promise<KeptHappening[]> {
    return tx.query(SINCE, [`agreement:${agreementId}`, version]);
  }
}
