import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { changedRows } from '../../../platform/database/changed-rows.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Evidence, NewSuggestion, Suggestion } from '../domain/suggestion.js';
import type { SuggestionState } from '../domain/suggestion-lifecycle.js';

/** How a suggestion ended, and by whose word. */
export interface Verdict {
  readonly state: Exclude<SuggestionState, 'open'>;
  readonly note: string | null;
  readonly appliedValue: string | null;
}

export interface NewEvidence extends Pick<Evidence, 'kind' | 'reason' | 'byName' | 'happenedAt' | 'referralId'> {
  readonly eventId: string;
}

const COLUMNS = `id, listing_id AS "listingId", service_id AS "serviceId", field, old_value AS "oldValue", new_value AS "newValue", note, source, reason,
  by_name AS "byName", state, version`;

const INSERT = `
  INSERT INTO suggestions (id, listing_id, service_id, field, old_value, new_value, note, source, reason, user_id, agency_id, by_name, suggested_at, state)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'open')`;
const LOCK = `SELECT ${COLUMNS} FROM suggestions WHERE id = $1 FOR UPDATE`;
const OPEN_OF_EVIDENCE = `SELECT id FROM suggestions WHERE listing_id = $1 AND field = $2 AND source = $3 AND reason = $4 AND state = 'open' FOR UPDATE`;
const DECIDE = `
  UPDATE suggestions SET state = $2, decided_by = $3, decided_by_name = $4, decided_at = $5, decision_note = $6, applied_value = $7, version = version + 1
   WHERE id = $1 AND state = 'open'`;
const SUPERSEDE = `
  UPDATE suggestions SET state = 'superseded', decided_by = $3, decided_by_name = $4, decided_at = $5, version = version + 1
   WHERE app.redirected_listing(listing_id) = (SELECT app.redirected_listing(listing_id) FROM suggestions WHERE id = $1) AND field = $2 AND state = 'open' AND id <> $1 RETURNING id`;
const ADD_EVIDENCE = `
  INSERT INTO suggestion_evidence (id, suggestion_id, kind, reason, event_id, referral_id, by_name, happened_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (event_id) DO NOTHING`;
const KNOWN = `SELECT 1 FROM suggestion_evidence WHERE event_id = $1`;
const TELL = `UPDATE suggestions SET told_at = $2 WHERE user_id = $1 AND state <> 'open' AND told_at IS NULL`;

/** The rows of suggestions, always in the caller's transaction. */
@Injectable()
export class SuggestionStore {
  constructor(private readonly clock: Clock) {}

  async add(
    tx: Tx,
    { userId, agencyId }: Pick<Actor, 'userId' | 'agencyId'>,
    suggestion: NewSuggestion,
  ): Promise<string> {
    const id = newId();
    const { listingId, serviceId, field, oldValue, newValue, note, source, reason, byName } = suggestion;
    const said = [listingId, serviceId, field, oldValue, newValue, note, source, reason];
    await tx.query(INSERT, [id, ...said, userId, agencyId, byName, this.clock.now()]);
    return id;
  }

  async lock(tx: Tx, id: string): Promise<Suggestion | null> {
    const [row] = await tx.query<Suggestion[]>(LOCK, [id]);
    return row ?? null;
  }

  /** The open suggestion that the same evidence has made before, or null. */
  async openOfEvidence(tx: Tx, { listingId, field, source, reason }: NewSuggestion): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(OPEN_OF_EVIDENCE, [listingId, field, source, reason]);
    return row?.id ?? null;
  }

  async decide(tx: Tx, { userId, name }: Actor, id: string, { state, note, appliedValue }: Verdict): Promise<void> {
    await tx.query(DECIDE, [id, state, userId, name, this.clock.now(), note, appliedValue]);
  }

  /** Ends the other open suggestions for the same field of the same listing; answers with their ids. */
  async supersedeOthers(tx: Tx, { userId, name }: Actor, { id, field }: Suggestion): Promise<readonly string[]> {
    const rows = await changedRows<{ id: string }>(tx, SUPERSEDE, [id, field, userId, name, this.clock.now()]);
    return rows.map((row) => row.id);
  }

  async addEvidence(tx: Tx, suggestionId: string, evidence: NewEvidence): Promise<void> {
    const { kind, reason, eventId, referralId, byName, happenedAt } = evidence;
    await tx.query(ADD_EVIDENCE, [newId(), suggestionId, kind, reason, eventId, referralId, byName, happenedAt]);
  }

  /** Whether this event has been taken as evidence before. */
  async knows(tx: Tx, eventId: string): Promise<boolean> {
    return (await tx.query<unknown[]>(KNOWN, [eventId])).length > 0;
  }

  /** Notes that somebody has seen what became of all they suggested. */
  async told(tx: Tx, userId: string): Promise<void> {
    await tx.query(TELL, [userId, this.clock.now()]);
  }
}
