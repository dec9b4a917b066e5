import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pendingMigrations } from '../database/migrate.js';

type CheckState = 'ok' | 'failed' | 'pending' | 'not seen lately';

export interface ReadinessChecks {
  readonly database: CheckState;
  readonly migrations: CheckState;
  readonly worker: CheckState;
}

const WORKER_SEEN = `SELECT count(*)::int AS alive FROM worker_heartbeats WHERE seen_at > now() - interval '1 minute'`;
const PATIENCE_MS = 2000;

const within = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), PATIENCE_MS).unref()),
  ]);

/** Asks the database, its migrations and the workers, each with a short patience. */
@Injectable()
export class Readiness {
  constructor(private readonly db: DataSource) {}

  async check(): Promise<ReadinessChecks> {
    const database = await this.state(async () => ((await this.db.query('SELECT 1')) ? 'ok' : 'failed'));
    if (database !== 'ok') return { database, migrations: 'failed', worker: 'failed' };
    const migrations = await this.state(async () =>
      (await pendingMigrations((sql) => this.db.query(sql))) === 0 ? 'ok' : 'pending',
    );
    const worker = await this.state(async () => {
      const [row] = await this.db.query<{ alive: number }[]>(WORKER_SEEN);
      return row && row.alive > 0 ? 'ok' : 'not seen lately';
    });
    return { database, migrations, worker };
  }

  private state(ask: () => Promise<CheckState>): Promise<CheckState> {
    return within(ask()).catch(() => 'failed' as const);
  }
}
