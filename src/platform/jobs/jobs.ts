import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/transactor.js';

export interface JobOptions {
  readonly runAt?: Date;
  /** A pending job with the same key is replaced. */
  readonly key?: string;
  /** Tries before it is given up; the waits between them grow (about 2.7^try seconds). */
  readonly maxAttempts?: number;
}

/** Adds work for later, in the caller's transaction: it runs only if the change it follows from was kept. */
@Injectable()
export class Jobs {
  async add(tx: Tx, job: string, payload: object, { runAt, key, maxAttempts }: JobOptions = {}): Promise<void> {
    await tx.query('SELECT app.add_job($1, $2, $3, $4, $5)', [
      job,
      JSON.stringify(payload),
      runAt ?? null,
      key ?? null,
      maxAttempts ?? 25,
    ]);
  }

  /** Takes back a pending job; none with that key is no fault. */
  async remove(tx: Tx, key: string): Promise<void> {
    await tx.query('SELECT app.remove_job($1)', [key]);
  }
}
