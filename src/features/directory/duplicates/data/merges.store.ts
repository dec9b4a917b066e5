import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { DuplicateKind } from '../domain/directory-record.js';
import type { Moved, Two } from './merge.store.js';

/** A candidate as a decision finds it. */
export interface Candidate {
  readonly id: string;
  readonly kind: DuplicateKind;
  readonly firstId: string;
  readonly secondId: string;
  readonly state: 'open' | 'merged' | 'not_duplicates';
}

/** A merge as an undoing finds it. */
export interface KeptMerge extends Two {
  readonly id: string;
  readonly kind: DuplicateKind;
  readonly candidateId: string | null;
  readonly moved: readonly Moved[];
  readonly undoneAt: Date | null;
}

const LOCK_CANDIDATE = `SELECT id, kind, first_id AS "firstId", second_id AS "secondId", state FROM duplicate_candidates WHERE id = $1 FOR UPDATE`;
const DECIDE = `UPDATE duplicate_candidates SET state = $2, decided_at = $3, decided_by = $4, user_id = $5 WHERE id = $1 RETURNING id`;
const FORGET_OTHERS = `DELETE FROM duplicate_candidates WHERE (first_id = $1 OR second_id = $1) AND state = 'open' RETURNING id`;
const KEEP = `
  INSERT INTO directory_merges (id, kind, kept_id, merged_id, candidate_id, merged_at, merged_by, user_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const KEEP_MOVED = 'UPDATE directory_merges SET moved = $2 WHERE id = $1 RETURNING id';
const LOCK = `
  SELECT id, kind, kept_id AS kept, merged_id AS merged, candidate_id AS "candidateId", moved, undone_at AS "undoneAt" FROM directory_merges WHERE id = $1 FOR UPDATE`;
const UNDONE = 'UPDATE directory_merges SET undone_at = $2, undone_by = $3 WHERE id = $1 RETURNING id';
const FORGET_REDIRECTS = 'DELETE FROM directory_redirects WHERE merge_id = $1 RETURNING old_id';
/** A later merge that stands on this one. */
const LATER = `
  SELECT m.id FROM directory_merges m JOIN directory_merges this ON this.id = $1
   WHERE m.id <> this.id AND m.undone_at IS NULL AND m.merged_at >= this.merged_at
     AND (m.kept_id IN (this.kept_id, this.merged_id) OR m.merged_id IN (this.kept_id, this.merged_id)) LIMIT 1`;

/** Keeps what was decided about candidates, and what was merged. */
@Injectable()
export class MergesStore {
  async lockCandidate(tx: Tx, id: string): Promise<Candidate | null> {
    return (await tx.query<Candidate[]>(LOCK_CANDIDATE, [id]))[0] ?? null;
  }

  async decide(tx: Tx, { name, userId }: Actor, id: string, state: Candidate['state'], now: Date): Promise<void> {
    await changedRows(tx, DECIDE, [
      id,
      state,
      state === 'open' ? null : now,
      state === 'open' ? null : name,
      state === 'open' ? null : userId,
    ]);
  }

  /** A record that is gone is a candidate with nobody any more. */
  async forgetOthers(tx: Tx, recordId: string): Promise<void> {
    await changedRows(tx, FORGET_OTHERS, [recordId]);
  }

  async begin(tx: Tx, { name, userId }: Actor, merge: Omit<KeptMerge, 'moved' | 'undoneAt'>, now: Date): Promise<void> {
    const { id, kind, kept, merged, candidateId } = merge;
    await tx.query(KEEP, [id, kind, kept, merged, candidateId, now, name, userId]);
  }

  async keepMoved(tx: Tx, id: string, moved: readonly Moved[]): Promise<void> {
    await changedRows(tx, KEEP_MOVED, [id, JSON.stringify(moved)]);
  }

  async lock(tx: Tx, id: string): Promise<KeptMerge | null> {
    return (await tx.query<KeptMerge[]>(LOCK, [id]))[0] ?? null;
  }

  async hasLater(tx: Tx, id: string): Promise<boolean> {
    return (await tx.query<unknown[]>(LATER, [id])).length > 0;
  }

  async undone(tx: Tx, { name }: Actor, id: string, now: Date): Promise<void> {
    await changedRows(tx, FORGET_REDIRECTS, [id]);
    await changedRows(tx, UNDONE, [id, now, name]);
  }
}
