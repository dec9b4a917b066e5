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

/** Something that whoever watches should know, and that keeps nothing from working. */
export interface HealthNote {
  readonly name: string;
  readonly read: () => Promise<string>;
}

/** Asks the database, its migrations and the workers, each with a short patience. */
@Injectable()
export class Readiness {
  private readonly noted: HealthNote[] = [];

  constructor(private readonly db: DataSource) {}

  /** A feature adds what it has to say when it starts. */
  note(note: HealthNote): void {
    this.noted.push(note);
  }

  async notes(): Promise<Readonly<Record<string, string>>> {
    const read = this.noted.map(async (note) => [note.name, await within(note.read()).catch(() => 'unknown')]);
    return Object.fromEntries(await Promise.all(read));
  }

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
