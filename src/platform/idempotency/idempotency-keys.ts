import { Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import type { Actor } from '../../kernel/actor.js';
import { isProblem, Problem } from '../../kernel/problem.js';
import { Settings } from '../config/settings.js';
import type { Tx } from '../database/transactor.js';

export interface KeyedRequest {
  readonly operation: string;
  /** Chosen by the caller, one for each thing it wants done once. */
  readonly key: string;
  /** What is asked; the same key with another request is refused. */
  readonly request: object;
  /** What it is done to, where that is known before: then one statement keeps the key and its result. */
  readonly resultId?: string;
}

export interface KeyedResult {
  readonly id: string;
}

const CLAIM = `INSERT INTO idempotency_keys (scope, operation, key, request_hash, result_id) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key`;
const FIRST = `SELECT request_hash AS "requestHash", result_id AS "resultId" FROM idempotency_keys WHERE scope = $1 AND operation = $2 AND key = $3`;
const KEEP = `UPDATE idempotency_keys SET result_id = $4 WHERE scope = $1 AND operation = $2 AND key = $3`;

interface FirstRow {
  readonly requestHash: string;
  readonly resultId: string;
}

const reused = (): Problem =>
  new Problem('IDEMPOTENCY_KEY_REUSED', 'This key was already used for a different request.', {
    field: 'idempotencyKey',
  });

const unusable = (): Problem =>
  new Problem('INVALID_INPUT', 'An idempotency key is 8 to 100 letters, digits or hyphens.', {
    field: 'idempotencyKey',
  });

/** Makes a repeated request harmless: the second call answers with the first result and does nothing. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly settings: Settings) {}

  /**
   * Does the work once for each actor, operation and key, in the caller's transaction.
   * A Problem is not remembered: it rolls back with the rest, and the key may be tried again.
   */
  async once(
    tx: Tx,
    actor: Actor,
    request: KeyedRequest,
    work: () => Promise<KeyedResult | Problem>,
  ): Promise<KeyedResult | Problem> {
    if (!/^[\w-]{8,100}$/.test(request.key)) return unusable();
    const name = [actor.userId ?? actor.linkId ?? actor.kind, request.operation, request.key];
    const hash = this.hashOf(request);
    const claimed = await tx.query<unknown[]>(CLAIM, [...name, hash, request.resultId ?? null]);
    if (claimed.length === 0) return this.first(tx, name, hash);
    const result = await work();
    if (!isProblem(result) && result.id !== request.resultId) await tx.query(KEEP, [...name, result.id]);
    return result;
  }

  /** Keyed: whoever reads the table alone cannot guess names and birth dates until a hash fits. */
  private hashOf({ operation, request }: KeyedRequest): string {
    const content = JSON.stringify(['idempotency', operation, request]);
    return createHmac('sha256', this.settings.APP_SECRET).update(content).digest('hex');
  }

  private async first(tx: Tx, name: readonly string[], hash: string): Promise<KeyedResult | Problem> {
    const [row] = await tx.query<FirstRow[]>(FIRST, [...name]);
    return row?.requestHash === hash ? { id: row.resultId } : reused();
  }
}
